import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit } = useVisits();

const dates = (page: Page) => page.locator('.strip-words b').innerText();
const shownOf = async (page: Page) => Number(await page.locator('.tool-group.count b').first().innerText());
const end = (page: Page, name: 'First month' | 'Last month') => page.getByRole('slider', { name });

async function middleOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not on the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, ...{ left: box.x, width: box.width } };
}

describe('the window of dates', () => {
  it('opens as the dataset says, and keeps all of the start view', async () => {
    const page = await visit();
    expect(await dates(page)).toBe('May 2021 – Dec 2025');
    expect(await shownOf(page)).toBe(27);
  });

  it('is pulled by its ends with the keys, and takes away what falls outside', async () => {
    const page = await visit();
    await end(page, 'Last month').focus();
    for (let times = 0; times < 30; times++) await page.keyboard.press('ArrowLeft');
    expect(await dates(page)).toBe('May 2021 – Jun 2023');
    expect(await end(page, 'Last month').getAttribute('aria-valuetext')).toBe('Jun 2023');
    await page.getByText(/outside the dates/).waitFor();
    expect(await shownOf(page)).toBeLessThan(27);
    await page.keyboard.press('End');
    expect(await dates(page)).toBe('since May 2021');
    await page.keyboard.press('z');
    await page.keyboard.press('z');
    expect(await dates(page)).toBe('May 2021 – Dec 2025');
  });

  it('is dragged whole, by an end, anew, and by a click on a year; a double click opens all', async () => {
    const page = await visit();
    const before = await middleOf(page, '.strip-window');
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x - 60, before.y, { steps: 5 });
    await page.mouse.up();
    const after = await middleOf(page, '.strip-window');
    expect(after.width).toBeCloseTo(before.width, 0);
    expect(after.left).toBeLessThan(before.left - 40);

    const handle = await middleOf(page, '.strip-handle >> nth=1');
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    await page.mouse.move(handle.x - 80, handle.y, { steps: 5 });
    await page.mouse.up();
    expect((await middleOf(page, '.strip-window')).width).toBeLessThan(after.width - 60);

    const field = await middleOf(page, '.strip-field');
    await page.mouse.move(field.left + 60, field.y - 12);
    await page.mouse.down();
    await page.mouse.move(field.left + 160, field.y - 12, { steps: 5 });
    await page.mouse.up();
    expect((await middleOf(page, '.strip-window')).left).toBeCloseTo(field.left + 60, -1);

    await page.getByRole('button', { name: 'Only 2023' }).click();
    expect(await dates(page)).toBe('2023');
    await page.mouse.dblclick(field.left + 30, field.y);
    expect(await dates(page)).toBe('All dates');
  });

  it('moves by its own width with [ and ]', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Only 2023' }).click();
    await page.keyboard.press('[');
    expect(await dates(page)).toBe('2022');
    await page.keyboard.press(']');
    await page.keyboard.press(']');
    expect(await dates(page)).toBe('2024');
  });

  it('goes on step by step for who wants no motion, and plays and pauses for others', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Only 2022' }).click();
    await page.getByRole('button', { name: 'Move the dates one step on' }).click();
    expect(await dates(page)).toBe('Feb 2022 – Jan 2023');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.getByRole('button', { name: 'Play: move the dates on' }).click();
    await page.getByText('May 2022 – Apr 2023').waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    const paused = await dates(page);
    await page.waitForTimeout(1000);
    expect(await dates(page)).toBe(paused);
    // The whole play is one step.
    await page.keyboard.press('z');
    expect(await dates(page)).toBe('Feb 2022 – Jan 2023');
  });

  it('counts what has no date, and keeps or drops it as asked', async () => {
    const page = await visit();
    const button = page.locator('.strip-undated');
    expect(await button.innerText()).toMatch(/^\d+ undated$/);
    await page.getByRole('button', { name: 'Only 2016' }).click();
    await button.click();
    expect(await button.innerText()).toMatch(/^\d+ undated left out$/);
    await page.getByRole('heading', { name: 'Nothing on the canvas falls in 2016' }).waitFor();
    await page.getByText('27 things hidden by the window, none by the legend or by hand.').waitFor();
    await page.getByRole('button', { name: 'Back to all dates' }).click();
    await page.locator('.graph-name').first().waitFor();
    expect(await dates(page)).toBe('All dates');
  });

  it.each(['Statements', 'People', 'Organisations', 'Milestones', 'Ties', 'Sources'])(
    'says how many of the rows have no date: as many leave the table of %s',
    async (tab) => {
      const page = await visit();
      await page.getByRole('button', { name: 'Only 2022' }).click();
      await page.keyboard.press('4');
      await page.getByRole('button', { name: 'Everything' }).click();
      await page
        .locator('.table-tabs')
        .getByRole('tab', { name: new RegExp(`^${tab}`) })
        .click();
      const button = page.locator('.strip-undated');
      const title = page.locator('.table-top h2');
      const rows = async () => Number.parseInt((await title.innerText()).replace(/\D/g, ''), 10);
      await page.getByRole('tab', { name: new RegExp(`^${tab}`), selected: true }).waitFor();
      await page.locator('[role="grid"][aria-busy="false"]').waitFor();
      await expect.poll(() => button.innerText()).toMatch(/^\d+ undated$/);
      const undated = Number.parseInt(await button.innerText(), 10);
      const before = await rows();
      await button.click();
      await expect.poll(() => button.innerText()).toBe(`${undated} undated left out`);
      await expect.poll(rows).toBe(before - undated);
    },
  );

  it('leaves nothing out of all dates, and says so, whatever was left out of a window', async () => {
    const page = await visit();
    const button = page.locator('.strip-undated');
    await button.click();
    await expect.poll(() => button.innerText()).toMatch(/^\d+ undated left out$/);
    await page.locator('.strip-field').dblclick();
    for (const view of ['1', '2', '3', '4']) {
      await page.keyboard.press(view);
      await expect.poll(() => button.innerText()).toMatch(/^\d+ undated$/);
      expect(await button.isDisabled()).toBe(true);
    }
  });

  it('stays the same in every view, with the selection', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Only 2022' }).click();
    const panel = page.getByRole('complementary').getByRole('heading', { level: 2 }).first();
    const before = await panel.innerText();
    for (const key of ['2', '3', '4', '1']) {
      await page.keyboard.press(key);
      expect(await dates(page)).toBe('2022');
      expect(await panel.innerText()).toBe(before);
    }
  });

  it('shows the picture as it was known on a day, and says so', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Dates', exact: true }).click();
    await page.getByLabel('As known on').fill('2020-01-01');
    await page.getByRole('heading', { name: /Nothing on the canvas was known on 1 Jan 2020/ }).waitFor();
    expect(await page.locator('.strip-words').innerText()).toContain('as known on 1 Jan 2020');
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.locator('.graph-name').first().waitFor();
  });

  it('has nothing an accessibility scan objects to, with its settings open', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit({ colorScheme });
      await page.getByRole('button', { name: 'Dates', exact: true }).click();
      await page.getByLabel('As known on').waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
    }
  });
});
