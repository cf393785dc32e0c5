// @vitest-environment node
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { command } from '#testkit/canvasOnPage.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit } = useVisits();

describe('the keys', () => {
  it('are listed, and those of one letter can be turned off and on again without one', async () => {
    const page = await visit();
    await page.keyboard.press('?');
    const map = page.getByRole('dialog', { name: 'Keyboard' });
    await map.getByText('Sources: open or close').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    const letters = map.getByRole('switch', { name: /Single-letter keys/ });
    await letters.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await map.waitFor({ state: 'detached' });

    for (const key of ['4', 's', '/', '[', '?']) await page.keyboard.press(key);
    expect(page.url()).toContain('/graph');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Sources', exact: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
    // Keys with Ctrl still work, and so does the way back.
    await page.keyboard.press('Control+k');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('heading', { name: 'Thales–Google trusted cloud' }).waitFor();
    await page.keyboard.press('4');
    expect(page.url()).toContain('/graph');
    await page.getByRole('button', { name: /about the data/ }).click();
    await page.getByRole('menuitem', { name: 'Keyboard' }).click();
    await page.getByRole('switch', { name: /Single-letter keys/ }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('4');
    await page.waitForURL(/\/table/);
  });

  it('do nothing in a field', async () => {
    const page = await visit();
    await page.keyboard.press('/');
    await page.keyboard.type('4s?');
    expect(page.url()).toContain('/graph');
    await expect.poll(() => page.getByRole('combobox').first().inputValue()).toBe('4s?');
  });
});

describe('everything at once', () => {
  it('comes onto the canvas by a command, as one step, and goes with one undo', async () => {
    const page = await visit();
    await page.keyboard.press(':');
    await page.getByRole('dialog', { name: 'Commands' }).waitFor();
    await page.keyboard.type('show everything');
    await page.keyboard.press('Enter');
    const count = page.locator('.canvas-tools .count').first();
    await count
      .getByText(/^\d{3}$/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^List of steps/ }).click();
    await page.getByRole('menuitem', { name: 'Add: everything' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('z');
    await count.getByText('27', { exact: true }).waitFor();
  });

  it('is offered by the legend, which also says how many ties are not drawn, and draws them', async () => {
    const page = await visit({ locale: 'fr-FR' });
    await page.getByRole('button', { name: 'Tout montrer (414)' }).waitFor();
    await page.getByText(/^\d+ liens? non tracés?.* le graphe les dit déjà/).waitFor();
    await page.getByRole('button', { name: 'Les tracer' }).click();
    await page.getByRole('button', { name: 'Les tracer' }).waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await page.getByRole('button', { name: 'Les tracer' }).waitFor();
  });
});

/** What has the focus, and whether one sees it; empty for nothing. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const shown = element.matches('input') ? (element.closest('[class*="-field"]') ?? element) : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    // A mark of the timeline is drawn round, not outlined.
    const round = element.querySelector(':scope > .hit, :scope > .ring');
    const isSeen = round
      ? !/none|transparent|, 0\)/.test(getComputedStyle(round).stroke)
      : outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return isSeen ? name.trim() : `${name.trim()}, which one does not see`;
  });
const CANVAS = 'Graph of the ecosystem';

/** The page with the focus in the graph, by keys alone. */
async function inGraph(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe(CANVAS);
}

describe('the focus', () => {
  it.each([
    ['the map of keys', '?', 'Keyboard'],
    ['the commands', ':', 'Commands'],
    ['the dialog to expand', 'e', /^Expand/],
  ] as const)('goes back where it was when Escape closes %s', async (_what, key, name) => {
    const page = await visit();
    await inGraph(page);
    await page.keyboard.press(key);
    await page.getByRole('dialog', { name }).waitFor();
    await expect.poll(() => focused(page)).not.toBe(CANVAS);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe(CANVAS);
  });

  it('goes back where it was when a command leads to a dialog, a menu closes, a drawer closes', async () => {
    const page = await visit();
    await inGraph(page);
    await page.keyboard.press(':');
    await page.getByRole('combobox', { name: 'Commands' }).fill('saved pictures');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Saved pictures' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(CANVAS);

    await page.keyboard.press('s');
    await expect.poll(() => focused(page)).toBe('Sources');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(CANVAS);

    const data = page.getByRole('button', { name: /about the data/ });
    await data.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Keyboard' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toMatch(/about the data/);
  });

  it('is in the view after the view has changed, and stays somewhere after an undo', async () => {
    const page = await visit();
    await inGraph(page);
    for (const key of ['2', '3', '4', '1']) {
      await page.keyboard.press(key);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('#graph') !== null))
        .toBe(true);
      await expect.poll(() => focused(page)).not.toMatch(/^$|does not see/);
    }
    await page.keyboard.press('h');
    await expect.poll(() => focused(page)).toBe(CANVAS);
    await page.keyboard.press('z');
    await expect.poll(() => focused(page)).toBe(CANVAS);
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await undo.focus();
    while (await undo.isEnabled()) await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).not.toMatch(/^$|does not see/);
  });

  it('goes to the last row of a long table and stays in the cell gone to', async () => {
    const page = await visit();
    await page.keyboard.press('4');
    await page.getByRole('button', { name: 'Everything' }).click();
    await page
      .getByRole('main')
      .getByRole('tab', { name: /^Claims/ })
      .click();
    await page.locator('h2', { hasText: /^\d,\d{3} claims/ }).waitFor();
    const cell = page.locator('.table-row [data-row="0"][data-column="1"]');
    await cell.click();
    await page.keyboard.press('Control+End');
    const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row')))
      .toBe(String(rows - 2));
  });

  it('follows a name in the panel to what it names', async () => {
    const page = await visit();
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: 'Thales', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Thales');
  });
});

describe('Escape', () => {
  it('takes one step back at a time: the list, the path, the drawer, the selection', async () => {
    const page = await visit();
    const heading = page.getByRole('complementary').getByRole('heading', { level: 2 });
    await inGraph(page);
    await page.keyboard.press('p');
    await heading.getByText('How are two things tied?').waitFor();
    await page.keyboard.type('dass');
    const list = page.getByRole('complementary').getByRole('option');
    await list.first().waitFor();
    await page.keyboard.press('Escape');
    await list.first().waitFor({ state: 'detached' });
    await heading.getByText('How are two things tied?').waitFor();
    await page.keyboard.press('Escape');
    await heading.getByText('Thales–Google trusted cloud').waitFor();
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: 'Sources', level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Sources', level: 2 }).waitFor({ state: 'detached' });
    await heading.getByText('Thales–Google trusted cloud').waitFor();
    await page.keyboard.press('Escape');
    await heading.getByText('Nothing is selected').waitFor();
  });
});

describe('a command', () => {
  it('to add a note takes from the first key on what is typed', async () => {
    const page = await visit();
    await page.keyboard.press(':');
    await page.getByRole('combobox', { name: 'Commands' }).fill('add a note');
    await page.getByRole('option', { name: 'Add a note' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('4 he said so');
    const note = page.getByRole('textbox', { name: 'Note' });
    await expect.poll(() => note.inputValue()).toBe('4 he said so');
    expect(page.url()).toContain('/graph');
    await page.keyboard.press('Escape');
    await expect.poll(() => note.inputValue()).toBe('4 he said so');
  });

  it('draws one group as one, and opens it again', async () => {
    const page = await visit();
    await command(page, 'Group by: Kind');
    await command(page, 'Person · 3: draw as one');
    const folded = page.getByRole('list', { name: /reading order/ }).getByText(/^Person, /);
    await folded.waitFor({ state: 'attached' });
    await command(page, 'Open the group: Person');
    await folded.waitFor({ state: 'detached' });
  });

  it('gone to by arrow is the one that is done', async () => {
    const page = await visit();
    await page.keyboard.press(':');
    await page.getByRole('option', { name: /^Timeline/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/timeline/);
  });
});
