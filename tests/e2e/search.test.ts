// @vitest-environment node
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { holdAnswers } from '#testkit/holdAnswers.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit } = useVisits();

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the ecosystem' });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await field(page).fill(text);
  await options(page).first().waitFor();
}

describe('the search', () => {
  it('parts names from words people said, and marks what was found in both', async () => {
    const page = await visit();
    await type(page, 'souverain');
    const list = page.getByRole('listbox');
    await list.getByText('People, companies, deals').waitFor();
    await list.getByText(/^\d\d quotations$/).waitFor();
    const name = options(page).filter({ hasText: 'Andromède' });
    expect(await name.locator('mark').allTextContents()).toContain('souverain');
    await name.getByText(/^Alliance · /).waitFor();
    const words = options(page).filter({ hasText: 'La souveraineté est une valeur' }).first();
    expect(await words.locator('mark').allTextContents()).toContain('souverain');
    expect(await words.locator('.quotation').evaluate((node) => getComputedStyle(node).fontFamily)).toContain(
      'Serif',
    );
    await words.getByText(/David Chassan · /).waitFor();
  });

  it('fades by 44 px where more is found than fits, and no longer at the end', async () => {
    const page = await visit({ height: 500 });
    await type(page, 'cloud');
    const list = page.getByRole('listbox');
    const fade = () => list.evaluate((element) => getComputedStyle(element).getPropertyValue('--more'));
    await expect.poll(fade).toBe('44px');
    const fadeAtItsEnd = async () => {
      await list.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
      return fade();
    };
    await expect.poll(fadeAtItsEnd).toBe('0px');
  });

  it('keeps to one kind with Tab, in either direction, and lets the focus go on past the last', async () => {
    const page = await visit();
    await type(page, 'cloud');
    const kept = page.getByRole('group', { name: 'filter by kind' }).locator('[aria-pressed="true"]');
    expect(await kept.textContent()).toBe('All');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await kept.textContent()).toBe('Deals');
    await page
      .getByRole('status')
      .filter({ hasText: /^Deals, \d+ results?$/ })
      .waitFor();
    for (const text of await options(page).locator('small').allTextContents())
      expect(text).toMatch(/^Alliance/);
    await page.keyboard.press('Shift+Tab');
    expect(await kept.textContent()).toBe('Organisations');
    for (let press = 0; press < 4; press++) await page.keyboard.press('Tab');
    expect(await kept.textContent()).toBe('Words');
    await page.getByRole('listbox').getByText('Words people said').waitFor();
    await page.getByText('People, companies, deals').waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    expect(await field(page).evaluate((node) => node === document.activeElement)).toBe(false);
  });

  it('says why a name was found that is not what was typed', async () => {
    const page = await visit();
    await type(page, 'groupe thales');
    await options(page).filter({ hasText: 'also called Groupe Thales' }).first().waitFor();
  });

  it('shows alone with Enter, adds beside with Shift-Enter, and takes an Enter that comes before the answer', async () => {
    const page = await visit();
    await type(page, 'ovhcloud');
    await page.keyboard.press('Shift+Enter');
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { level: 2, name: 'OVHcloud' }).waitFor();
    const cigref = page.getByRole('list', { name: /reading order/ }).getByText(/^Cigref/);
    await cigref.first().waitFor({ state: 'attached' });
    await page.keyboard.press('/');
    await page.keyboard.type('dassault systemes');
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { level: 2, name: 'Dassault Systèmes' }).waitFor();
    await cigref.first().waitFor({ state: 'detached' });
  });

  it('chooses what was gone to by arrow, and nothing by Escape or by leaving the field', async () => {
    const page = await visit();
    const heading = page.getByRole('complementary').getByRole('heading', { level: 2 });
    const first = (await heading.textContent()) ?? '';
    await type(page, 'souverain');
    await options(page).filter({ hasText: 'Andromède' }).first().waitFor();
    await page.keyboard.press('Escape');
    await type(page, 'souverain');
    await options(page).filter({ hasText: 'Andromède' }).first().waitFor();
    await page.getByRole('button', { name: 'Undo' }).focus();
    expect(await heading.textContent()).toBe(first);
    await type(page, 'souverain');
    const andromede = options(page).filter({ hasText: 'Andromède' }).first();
    await andromede.waitFor();
    while ((await andromede.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading.getByText(/^Andromède/).waitFor();
  });

  it('takes from the answer to the last letters what was chosen by arrow before it came', async () => {
    const heading = (page: Page) => page.getByRole('complementary').getByRole('heading', { level: 2 });
    const calm = await visit();
    const first = (await heading(calm).textContent()) ?? '';
    await type(calm, 'souverain');
    await options(calm).filter({ hasText: 'Andromède' }).first().waitFor();
    await calm.keyboard.press('ArrowDown');
    await calm.keyboard.press('Enter');
    await expect.poll(() => heading(calm).textContent()).not.toBe(first);
    const meant = (await heading(calm).textContent()) ?? '';

    const page = await visit();
    await type(page, 'thal');
    const held = await holdAnswers(page, 'souverain');
    await field(page).fill('souverain');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await held.asked;
    held.letGo();
    await heading(page).getByText(meant, { exact: true }).waitFor();
  });

  it('keeps the place gone to by arrow while the answer is on its way', async () => {
    const page = await visit();
    await type(page, 'thal');
    const held = await holdAnswers(page, 'souverain');
    await field(page).fill('souverain');
    await page.keyboard.press('ArrowDown');
    await held.asked;
    await page.keyboard.press('ArrowDown');
    held.letGo();
    await options(page).filter({ hasText: 'Andromède' }).first().waitFor();
    expect(await options(page).nth(2).getAttribute('aria-selected')).toBe('true');
  });

  it('takes nothing by Enter when the answer does not come', async () => {
    const page = await visit();
    await type(page, 'thal');
    const before = page.url();
    await page.route('**/graphql', (route) => route.abort());
    await field(page).fill('souverai');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('The search got no answer.').waitFor();
    expect(await options(page).count()).toBe(0);
    expect(page.url()).toBe(before);
  });

  it('gives the focus back with Escape, and offers what was opened last and the ready questions before a word is typed', async () => {
    const page = await visit();
    await type(page, 'orange');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Orange' }).waitFor();
    await page
      .getByRole('button', { name: 'Light colours' })
      .or(page.getByRole('button', { name: 'Dark colours' }))
      .focus();
    const before = await focused(page);
    await page.keyboard.press('/');
    await options(page).filter({ hasText: 'Orange' }).waitFor();
    await page.getByRole('listbox').getByText('Last opened').waitFor();
    await options(page).filter({ hasText: 'Who holds SecNumCloud' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(before);
  });

  it('names the nearest names where there is nothing, and widens to every kind', async () => {
    const page = await visit({ locale: 'fr-FR' });
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('bruno le maire');
    await options(page).first().waitFor();
    for (let press = 0; press < 2; press++) await page.keyboard.press('Tab');
    await page.getByText('Rien ni personne ne s’appelle « bruno le maire »').waitFor();
    await page.getByRole('button', { name: 'Chercher dans tous les genres' }).click();
    await options(page).filter({ hasText: 'Bruno Le Maire' }).first().waitFor();
  });

  it('has nothing an accessibility scan objects to while it is open', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit({ colorScheme });
      await type(page, 'souverain');
      expect(await accessibilityFindings(page), colorScheme).toEqual([]);
    }
  });
});
