// @vitest-environment node
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit } = useVisits();

const drawerOf = (page: Page) => page.getByRole('region', { name: 'Sources', exact: true });
/** The sentence that counts what the drawer lists, once it stands. */
const counted = async (page: Page, sentence: RegExp) =>
  drawerOf(page).locator('.drawer-count').getByText(sentence).waitFor();

describe('the sources drawer', () => {
  it('opens with S over the panel, says every source of what is selected, and gives the focus back', async () => {
    const page = await visit();
    const share = page.getByRole('button', { name: 'Share & export' });
    await share.focus();
    await page.keyboard.press('s');
    const drawer = drawerOf(page);
    await drawer.waitFor();
    await counted(page, /^29 sources$/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sources');
    const entry = drawer.locator('[data-source="seed-2021-10"]');
    while ((await entry.count()) === 0) await drawer.getByRole('button', { name: /^Show \d+ more/ }).click();
    await entry.getByText('ChannelNews').waitFor();
    // The exact words, in serif, and those marked that say what they are cited for.
    const fragment = entry.locator('blockquote', { hasText: /stratégie nationale/ }).first();
    await fragment.waitFor();
    expect(await fragment.evaluate((node) => getComputedStyle(node).fontFamily)).toContain('Serif');
    expect((await fragment.locator('mark').allTextContents()).join('|')).toContain(
      'stratégie nationale pour le cloud',
    );
    await expect
      .poll(() => entry.getByRole('link', { name: /^open/ }).getAttribute('href'))
      .toMatch(/^https:/);

    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(await share.evaluate((node) => node === document.activeElement)).toBe(true);
    // The selection is the next step back.
    await page.keyboard.press('Escape');
    await page.getByText('Nothing is selected').waitFor();
  });

  it('goes to what a source is cited for', async () => {
    const page = await visit();
    await page.keyboard.press('s');
    const drawer = drawerOf(page);
    await drawer.getByRole('button', { name: /Company “entirely controlled” by Thales/ }).click();
    await drawer.waitFor({ state: 'detached' });
    const panel = page.getByRole('complementary');
    await panel
      .getByText(/Party to a deal|Ownership/)
      .first()
      .waitFor();
    // The focus went with it.
    await page.waitForFunction(() => document.activeElement?.matches('.inspector h2'));
  });

  it('searches, filters, sorts and counts the sources of the whole dataset', async () => {
    const page = await visit();
    await page.keyboard.press('s');
    const drawer = drawerOf(page);
    await drawer.getByRole('button', { name: 'Everything' }).click();
    await counted(page, /^297 sources$/);
    await drawer.getByLabel('Kind of source').selectOption({ label: 'legal text (9)' });
    await counted(page, /^9 of 297 sources$/);
    await drawer.getByLabel('Kind of source').selectOption('');
    await drawer.getByLabel('Publisher', { exact: true }).selectOption('LeMagIT');
    await counted(page, /^13 of 297 sources$/);
    await drawer.getByLabel('Order').selectOption('oldest');
    const dates = await drawer.locator('.ledger-entry .source-meta').allTextContents();
    expect(dates[0]).toMatch(/20(1\d|20|21)/);
    await drawer.getByLabel('Publisher', { exact: true }).selectOption('');
    await drawer.getByLabel(/^Search titles/).fill('senat');
    await drawer.getByText('297 sources').waitFor({ state: 'detached' });
    const publishers = await drawer
      .getByLabel('Publisher', { exact: true })
      .locator('option')
      .allTextContents();
    expect(publishers.some((name) => /Sénat/.test(name))).toBe(true);
    // Escape empties the field first, then closes the drawer.
    await page.keyboard.press('Escape');
    await counted(page, /^297 sources$/);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  });

  it('sets the versions of a disputed fact side by side, from the chip that says there are several', async () => {
    const page = await visit();
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: '7 sources: show them' }).first().click();
    await panel.getByRole('button', { name: 'All that is disputed' }).click();
    const drawer = drawerOf(page);
    await drawer.getByText('5 versions, side by side').waitFor();
    await drawer.getByText('shown on the canvas').waitFor();
    // One step back at a time: drawer, card, selection.
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await panel.locator('.source-card').waitFor();
    await page.keyboard.press('Escape');
    await panel.locator('.source-card').waitFor({ state: 'detached' });
    await panel.getByRole('heading', { name: 'Thales–Google trusted cloud' }).waitFor();
  });

  it('is the fifth tab of a phone, in French and in the dark', async () => {
    const page = await visit({ width: 390, height: 844, touch: true, locale: 'fr-FR', colorScheme: 'dark' });
    await page
      .getByRole('button', { name: 'Ouvrir le graphe' })
      .or(page.locator('.start-button'))
      .first()
      .tap();
    const bar = page.getByRole('navigation', { name: 'Vues' });
    await bar.getByRole('button', { name: 'Sources' }).tap();
    const drawer = drawerOf(page);
    await drawer.locator('.drawer-count').getByText('29 sources').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await bar.getByRole('button', { name: 'Graphe' }).tap();
    await drawer.waitFor({ state: 'detached' });
  });

  it('has nothing an accessibility scan objects to', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit({ colorScheme });
      await page.keyboard.press('s');
      await counted(page, /^29 sources$/);
      await drawerOf(page).locator('.ledger-claim').first().waitFor();
      expect(await accessibilityFindings(page), colorScheme).toEqual([]);
      await drawerOf(page)
        .getByRole('tab', { name: /Disputed/ })
        .click();
      await drawerOf(page).getByText('5 versions, side by side').waitFor();
      expect(await accessibilityFindings(page), colorScheme).toEqual([]);
    }
  });
});

describe('the panel', () => {
  it('goes back to the tab and the place where one left it', async () => {
    const page = await visit();
    const panel = page.getByRole('complementary');
    await panel.getByRole('tab', { name: /^Statements/ }).click();
    const body = panel.locator('.inspector-body[data-state="active"]');
    await body.evaluate((node) => (node.scrollTop = 420));
    await page.waitForFunction(
      () => (document.querySelector('.inspector-body[data-state="active"]')?.scrollTop ?? 0) > 400,
    );
    await panel.locator('.statement-words').nth(5).click();
    await panel.getByRole('heading', { name: 'On what' }).waitFor();
    await panel.getByRole('button', { name: 'Back' }).click();
    await panel.getByRole('heading', { name: 'Thales–Google trusted cloud' }).waitFor();
    await page.waitForFunction(
      () =>
        Math.abs((document.querySelector('.inspector-body[data-state="active"]')?.scrollTop ?? 0) - 420) < 3,
    );
    await expect
      .poll(() => panel.getByRole('tab', { name: /^Statements/ }).getAttribute('aria-selected'))
      .toBe('true');
  });

  const widthOf = (page: Page) =>
    page.getByRole('complementary').evaluate((node) => Math.round(node.getBoundingClientRect().width));

  it('is as wide as the window allows, and over the view where room is short', async () => {
    for (const [width, expected] of [
      [1440, 396],
      [1280, 372],
      [1920, 440],
    ] as const)
      expect(await widthOf(await visit({ width, height: 900 })), `${width}`).toBe(expected);
    const page = await visit({ width: 1024, height: 768 });
    expect(await widthOf(page)).toBe(360);
    const canvas = () => page.locator('.graph-canvas').evaluate((node) => node.getBoundingClientRect().width);
    expect(await canvas()).toBe(972);
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'hidden' });
    expect(await canvas()).toBe(972);
  });

  it('is made wider by dragging its edge or with the arrows, and stays so after a reload', async () => {
    const page = await visit();
    const edge = page.getByRole('separator', { name: 'Width of the panel' });
    await edge.focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => document.querySelector('.inspector')?.clientWidth === 411);
    await expect.poll(() => edge.getAttribute('aria-valuenow')).toBe('412');
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.querySelector('.inspector')?.clientWidth === 519);
    const box = await edge.boundingBox();
    if (!box) throw new Error('The edge of the panel is not on the page.');
    await page.mouse.move(box.x + box.width / 2, 400);
    await page.mouse.down();
    await page.mouse.move(1000, 400, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => widthOf(page)).toBe(440);
    expect(page.url()).not.toContain('440');
    await page.reload();
    await page.getByRole('heading', { name: 'Thales–Google trusted cloud' }).waitFor();
    await expect.poll(() => widthOf(page)).toBe(440);
    await edge.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.inspector')?.clientWidth === 395);
  });
});
