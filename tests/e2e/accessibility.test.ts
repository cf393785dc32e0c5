import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit } = useVisits();

const VIEWS = [
  ['Graph', '1'],
  ['Timeline', '2'],
  ['Positions', '3'],
  ['Table', '4'],
] as const;

/** Opens a view by its key, as soon as there is something to show in it. */
async function openView(page: Page, name: string, key: string) {
  await page.keyboard.press(key);
  await page.locator('nav [aria-current="page"]', { hasText: name }).waitFor();
  await page.getByText('Opening…').waitFor({ state: 'detached' });
}

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('the scan for accessibility', () => {
  it.each(VIEWS.flatMap(([name, key]) => [[name, 'light', key] as const, [name, 'dark', key] as const]))(
    'finds nothing in %s in %s',
    async (name, colorScheme, key) => {
      const page = await visit({ colorScheme });
      await openView(page, name, key);
      expect(await accessibilityFindings(page)).toEqual([]);
    },
  );

  it.each([
    ['the map of keys', '?'],
    ['the commands', ':'],
    ['the dialog to expand', 'e'],
  ])('finds nothing in %s', async (_name, key) => {
    const page = await visit();
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});

describe('the commands', () => {
  it('open a view by its name', async () => {
    const page = await visit();
    await page.keyboard.press(':');
    await page.getByRole('combobox', { name: 'Commands' }).fill('posit');
    await page.getByRole('option', { name: /^Positions/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('nav [aria-current="page"]', { hasText: 'Positions' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('say when there is none of a name, and close with Escape', async () => {
    const page = await visit({ locale: 'fr-FR' });
    await page.keyboard.press(':');
    await page.getByRole('combobox', { name: 'Commandes' }).fill('zzz');
    await page.getByText('Aucune commande').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('at 200 % zoom', () => {
  // A window of 1440 × 900 holds half as many px each way.
  it.each(VIEWS)('%s fits without a sideways scroll', async (name, key) => {
    const page = await visit({ width: 720, height: 450 });
    await openView(page, name, key);
    expect(await scrollsSideways(page)).toBe(false);
  });
});

describe('with the colours of the system', () => {
  it('tells what is selected and what is on by more than a background', async () => {
    const page = await visit({ forcedColors: 'active' });
    const current = page.locator('nav [aria-current="page"]');
    const other = page.locator('nav button:not([aria-current])').first();
    const edges = (element: Element) => {
      const { outlineStyle, outlineWidth, borderBottomWidth, borderBottomColor } = getComputedStyle(element);
      return [outlineStyle, outlineWidth, borderBottomWidth, borderBottomColor].join(' ');
    };
    expect(await current.evaluate(edges)).not.toBe(await other.evaluate(edges));
  });
});
