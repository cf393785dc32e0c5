import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit } = useVisits();

const VIEWS = { Timeline: '.timeline-view', Positions: '.positions', Table: '.table-view' } as const;
const KEYS = { Timeline: '2', Positions: '3', Table: '4' } as const;
type View = keyof typeof VIEWS;

const panel = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 }).first();
const show = (page: Page) => panel(page).getByRole('button', { name: 'Show the panel' });
const away = (page: Page) => panel(page).getByRole('button', { name: 'Put the panel away' });

async function go(page: Page, view: View) {
  await page.keyboard.press(KEYS[view]);
  await page.locator(VIEWS[view]).waitFor();
  await page.locator(':is(.mark, .grid-cell, .table-row)').first().waitFor();
}

/** Px of the view that the panel lies over. */
const covered = (page: Page, selector: string) =>
  page.evaluate((of) => {
    const view = document.querySelector(of)?.getBoundingClientRect();
    const over = document.querySelector('.panel-fold')?.getBoundingClientRect();
    return view && over ? Math.max(0, Math.round(view.right - over.left)) : -1;
  }, selector);

/** Px by which the right end of what scrolls lies beyond where the panel begins, once it is scrolled there. */
const beyond = (page: Page, view: View) =>
  page.evaluate(
    ([of, last]) => {
      const whole = document.querySelector(of ?? '');
      for (const part of whole?.querySelectorAll('*') ?? []) part.scrollLeft = part.scrollWidth;
      const ends = [...(whole?.querySelectorAll(last ?? '') ?? [])].map(
        (part) => part.getBoundingClientRect().right,
      );
      const over = document.querySelector('.panel-fold')?.getBoundingClientRect().left ?? 0;
      return ends.length === 0 ? null : Math.max(0, Math.round(Math.max(...ends) - over));
    },
    [VIEWS[view], { Timeline: '.mark', Positions: '.grid-total', Table: '.table-head .table-cell' }[view]],
  );

describe('the panel where it lies over the view', () => {
  it.each([
    [720, 900],
    [820, 1180],
  ])(
    'at %i × %i leaves a view that is gone to whole, and is shown again by its edge',
    async (width, height) => {
      const page = await visit({ width, height });
      await heading(page).waitFor();
      for (const view of ['Timeline', 'Positions', 'Table'] as const) {
        await go(page, view);
        await show(page).waitFor();
        expect(await heading(page).isVisible()).toBe(false);
        await expect.poll(() => covered(page, VIEWS[view])).toBe(0);
        const box = await page.locator(VIEWS[view]).boundingBox();
        expect(box?.width).toBeGreaterThan(width - 52 - 30);
        await show(page).click();
        await heading(page).waitFor();
      }
    },
  );

  it.each([
    [720, 900],
    [820, 1180],
    [1024, 768],
  ])('at %i × %i covers no row, cell or mark while it is open', async (width, height) => {
    const page = await visit({ width, height });
    for (const view of ['Timeline', 'Positions', 'Table'] as const) {
      await go(page, view);
      if (width < 900) await show(page).click();
      await away(page).waitFor();
      await heading(page).waitFor();
      await expect.poll(() => covered(page, VIEWS[view])).toBe(0);
      await expect.poll(() => beyond(page, view)).toBe(0);
    }
  });

  it('is put away by Escape and by its edge, with the selection kept, and comes back for what is pressed', async () => {
    const page = await visit({ width: 820, height: 1180 });
    await go(page, 'Table');
    const row = page.locator('.table-row').nth(1);
    const cell = row.locator('.table-cell').nth(2);
    await cell.click();
    await heading(page).waitFor();
    await page.keyboard.press('Escape');
    await show(page).waitFor();
    expect(await row.getAttribute('data-selected')).toBe('true');
    expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);
    // The same row once more.
    await page.keyboard.press('Enter');
    await heading(page).waitFor();
    await away(page).click();
    await show(page).waitFor();
    await page.keyboard.press('Enter');
    await heading(page).waitFor();
    // From within, the focus goes to the edge.
    await panel(page).getByRole('tab', { name: 'Overview' }).focus();
    await page.keyboard.press('Escape');
    await show(page).waitFor();
    expect(await show(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await show(page).waitFor({ state: 'detached' });
    expect(await row.getAttribute('data-selected')).toBeNull();
  });

  it('has nothing an accessibility scan objects to, open or put away, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit({ width: 820, height: 1180, colorScheme });
      await go(page, 'Positions');
      await show(page).waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
      await show(page).click();
      await heading(page).waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
    }
  });
});
