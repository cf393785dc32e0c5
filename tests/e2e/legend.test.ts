// @vitest-environment node
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit } = useVisits();

const row = (page: Page, word: string) =>
  page.locator('.legend-row').filter({ has: page.getByText(word, { exact: true }) });
const says = (page: Page, word: string, count: RegExp) => row(page, word).getByText(count).waitFor();

describe('the legend', () => {
  it('says of a hidden kind how many it hides, and shows one alone with Alt', async () => {
    const page = await visit();
    await says(page, 'Company', /^7 \/ 56$/);
    await row(page, 'Company').click();
    await says(page, 'Company', /^7 hidden$/);
    await expect.poll(() => row(page, 'Company').getAttribute('aria-pressed')).toBe('false');
    await row(page, 'Company').locator('svg.lucide-eye-off').waitFor();
    await row(page, 'Person').click({ modifiers: ['Alt'] });
    await says(page, 'Alliance (a deal)', /^2 hidden$/);
    await expect.poll(() => row(page, 'Person').getAttribute('aria-pressed')).toBe('true');
    // The same by keyboard brings everything back.
    await row(page, 'Person').focus();
    await page.keyboard.press('Alt+Enter');
    await says(page, 'Alliance (a deal)', /^2 \/ 44$/);
  });

  it('counts the rows of the table and the actors and stances of the matrix too', async () => {
    const page = await visit();
    await page.keyboard.press('4');
    await page.getByText('rows · shown / all').waitFor();
    await says(page, 'Company', /^\d+ · 7 \/ 56$/);
    await page.keyboard.press('3');
    await says(page, 'Medium', /^\d+ · 0 \/ 2$/);
    await says(page, 'Support', /^\d+ · 0 \/ 44$/);
    const total = await page.locator('.legend-row b:first-child').allTextContents();
    expect(total.map(Number).some((count) => count > 10)).toBe(true);
    await page.keyboard.press('2');
    await says(page, 'Milestone', /^\d+ · 3 \/ 70$/);
    await page.keyboard.press('1');
    await says(page, 'Company', /^7 \/ 56$/);
  });
});
