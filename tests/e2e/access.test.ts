// @vitest-environment node
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { smallTargets } from '#testkit/smallTargets.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit } = useVisits();

/** Runs a command of the palette by the beginning of its name. */
async function command(page: Page, name: string) {
  await page.keyboard.press(':');
  await page.getByRole('combobox', { name: 'Commands' }).fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Commands' }).waitFor({ state: 'detached' });
}

describe('the scan for accessibility, in the dark', () => {
  const visitDark = () => visit({ colorScheme: 'dark' });

  it('finds nothing in the coalitions', async () => {
    const page = await visitDark();
    await page.keyboard.press('3');
    await page.getByRole('grid').waitFor();
    await page.getByRole('tab', { name: 'Coalitions' }).click();
    await page.getByText('Choose an actor to see its lines and why.').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('finds nothing in the drawer of sources', async () => {
    const page = await visitDark();
    await page.keyboard.press('s');
    await page
      .getByText(/^\d+ sources$/)
      .first()
      .waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('finds nothing in the saved pictures', async () => {
    const page = await visitDark();
    await command(page, 'Saved pictures');
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('finds nothing in a search that found nothing', async () => {
    const page = await visitDark();
    await page.keyboard.press('/');
    await page.keyboard.type('zzqqxx');
    await page.getByRole('heading', { name: 'No one and nothing called “zzqqxx”' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('finds nothing in an open menu', async () => {
    const page = await visitDark();
    await page.getByRole('button', { name: /about the data/ }).click();
    await page.getByRole('menu').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  });
});

describe('the dates in view', () => {
  it('move by their width from the palette, as by the brackets', async () => {
    const page = await visit();
    const words = page.getByText('May 2021 – Dec 2025').first();
    await words.waitFor();
    await command(page, 'Move the dates back by their width');
    await words.waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await words.waitFor();
  });
});

describe('the panel over a view', () => {
  it.each([
    ['3', 'Count people for their organisation', 'switch'],
    ['4', 'CSV', 'button'],
  ] as const)('leaves the controls of view %s in reach at 1024 px', async (key, name, role) => {
    const page = await visit({ width: 1024, height: 768 });
    await page.keyboard.press(key);
    const control = page.getByRole(role, { name });
    await control.waitFor();
    const edge = await page.getByRole('complementary').boundingBox();
    await expect
      .poll(async () => {
        const box = await control.boundingBox();
        return box !== null && edge !== null && box.x + box.width <= edge.x;
      })
      .toBe(true);
  });
});

describe('the slip of a promise', () => {
  it.each(['en-GB', 'fr-FR'])(
    'is written for every late promise of the first picture, in %s',
    async (locale) => {
      const page = await visit({ locale });
      await page.keyboard.press('2');
      await page.locator('.timeline-view text').filter({ hasText: /10–34/ }).first().waitFor();
    },
  );
});

describe('a finger', () => {
  const phone = () => visit({ width: 390, height: 844, touch: true });
  /** Opens the picture, and a view of it. */
  async function opened(view?: string): Promise<Page> {
    const page = await phone();
    await page.getByRole('button', { name: 'Open the start view' }).tap();
    await page.locator('.sheet').getByRole('tab', { name: 'Overview' }).waitFor();
    if (view) await page.getByRole('navigation').getByRole('button', { name: view }).tap();
    return page;
  }

  it('finds everything on the page of a beginning 44 px wide and high', async () => {
    const page = await phone();
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('combobox').tap();
    await page.keyboard.type('thales');
    await page.getByRole('option').first().waitFor();
    expect(await smallTargets(page)).toEqual([]);
  });

  it('finds everything in the panel 44 px wide and high', async () => {
    const page = await opened();
    const sheet = page.locator('.sheet');
    expect(await smallTargets(page)).toEqual([]);
    for (const tab of ['Statements', 'Claims', 'Sources']) {
      await sheet.getByRole('tab', { name: tab }).tap();
      await sheet.getByRole('tabpanel').getByRole('listitem').first().waitFor();
      expect(await smallTargets(page)).toEqual([]);
    }
    await sheet.getByRole('tab', { name: 'Overview' }).tap();
    await sheet
      .getByRole('button', { name: /sources: show/ })
      .first()
      .tap();
    await sheet.getByRole('link', { name: /^open/ }).first().waitFor();
    expect(await smallTargets(page)).toEqual([]);
  });

  it('finds everything of a path 44 px wide and high', async () => {
    const page = await opened();
    const sheet = page.locator('.sheet');
    await sheet.getByRole('button', { name: 'Path to' }).tap();
    const end = sheet.getByRole('combobox', { name: 'To' });
    await end.fill('dassault');
    await sheet.getByRole('option', { name: 'Dassault Systèmes', exact: true }).waitFor();
    expect(await smallTargets(page)).toEqual([]);
    await sheet.getByRole('option', { name: 'Dassault Systèmes', exact: true }).tap();
    await sheet.getByRole('button', { name: 'Find the path' }).tap();
    await sheet.getByRole('heading', { name: /^From Thales–Google/ }).waitFor();
    expect(await smallTargets(page)).toEqual([]);
  });

  it('finds everything in the menus 44 px wide and high', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem').first().waitFor();
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Legend' }).tap();
    await page.getByRole('dialog').waitFor();
    expect((await page.getByRole('dialog').boundingBox())?.y).toBeLessThan(844);
    expect(await smallTargets(page)).toEqual([]);
  });

  it('finds everything in the other views and the sources 44 px wide and high', async () => {
    const page = await opened('Timeline');
    const views = page.getByRole('navigation');
    await page
      .getByRole('button', { name: /^Announced/ })
      .first()
      .waitFor();
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: 'Dates', exact: true }).tap();
    await page.getByRole('dialog').waitFor();
    expect(await smallTargets(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await views.getByRole('button', { name: 'Positions' }).tap();
    await page.locator('.subject-list button').first().waitFor();
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Coalitions' }).tap();
    await page.getByText('Choose an actor to see its lines and why.').waitFor();
    expect(await smallTargets(page)).toEqual([]);

    await views.getByRole('button', { name: 'Table' }).tap();
    await page.getByRole('row').nth(2).waitFor();
    expect(await smallTargets(page)).toEqual([]);

    await views.getByRole('button', { name: 'Sources' }).tap();
    await page
      .getByText(/^\d+ sources$/)
      .first()
      .waitFor();
    expect(await smallTargets(page)).toEqual([]);
  });

  it('that taps beside a disc of the timeline opens the nearest', async () => {
    const page = await opened('Timeline');
    const disc = page.getByRole('button', { name: /^Bruno Le Maire, Cédric O, welcomes/ }).first();
    await disc.scrollIntoViewIfNeeded();
    const box = await disc.boundingBox();
    if (!box) throw new Error('The disc is not drawn.');
    await page.touchscreen.tap(box.x + box.width / 2 - 18, box.y + box.height / 2);
    await page.locator('.sheet').getByRole('heading', { name: 'Bruno Le Maire, Cédric O' }).waitFor();
  });
});

describe('what scrolls', () => {
  const fadeOf = (page: Page, selector: string, part?: string) =>
    page
      .locator(selector)
      .evaluate((element, pseudo) => getComputedStyle(element, pseudo).getPropertyValue('--more'), part);

  it.each([
    ['the timeline', '2', '.timeline-scroll', '.timeline-scroll', undefined],
    ['the coalitions', '3', '.coalitions-body', '.coalitions-body', undefined],
    ['the table', '4', '.table-scroller', '.table-body', '::after'],
  ] as const)('fades by 44 px where more follows, and no longer at its end: %s', async (...row) => {
    const [, key, scroller, faded, part] = row;
    const page = await visit({ height: 600 });
    await page.keyboard.press(key);
    if (key === '3') await page.getByRole('tab', { name: 'Coalitions' }).click();
    if (key === '4') await page.getByRole('button', { name: 'Everything' }).click();
    await expect.poll(() => fadeOf(page, faded, part)).toBe('44px');
    // More than once: what comes late makes it longer.
    const atItsEnd = async () => {
      await page.locator(scroller).evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
      return fadeOf(page, faded, part);
    };
    await expect.poll(atItsEnd).toBe('0px');
  });
});
