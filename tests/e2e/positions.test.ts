import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { seenFocus } from '#testkit/seenFocus.ts';
import { useVisits, type Visit } from '#testkit/visitExplorer.ts';

const { open: openExplorer, url } = useVisits();

/** Opens the positions as a new visitor, for all dates. */
const visit = (options: Visit = {}): Promise<Page> =>
  openExplorer({
    address: '#/cloud-de-confiance/positions?show=al-bleu&sel=al-bleu',
    touch: (options.width ?? 1440) < 700,
    ...options,
  });

const grid = (page: Page) => page.getByRole('grid');
/** The row of an actor, by its name. */
const rowOf = (page: Page, name: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const names = (page: Page) => grid(page).locator('tbody').getByRole('rowheader').allInnerTexts();
/** The heads that name subjects, from left to right. */
const heads = async (page: Page) =>
  (await grid(page).getByRole('columnheader').allInnerTexts()).slice(1, -1).map((text) => text.trim());
/** The cell of an actor on a subject, by their names. */
async function cellOf(page: Page, actor: string, subject: string) {
  await rowOf(page, actor).waitFor();
  const column = (await heads(page)).indexOf(subject);
  expect(column, `a column called ${subject}`).toBeGreaterThanOrEqual(0);
  return rowOf(page, actor).getByRole('gridcell').nth(column);
}
const panel = (page: Page) => page.getByRole('complementary', { name: /Inspector|Inspecteur|Fiche/ });

async function choose(page: Page, button: RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('menuitemradio', { name: option, exact: true }).click();
}

describe('the matrix of positions', () => {
  it('keeps the cell one goes to in sight, clear of names, head, sums and fades', async () => {
    const page = await visit({ height: 700 });
    await page.getByRole('button', { name: /^Show all \d+ subjects$/ }).click();
    await page.getByRole('button', { name: /^Show all \d+ actors$/ }).click();
    await grid(page).locator('[data-place="0 0"]').focus();
    const walk: [key: string, times: number, at: string][] = [
      ['ArrowDown', 31, '31 0'],
      ['ArrowRight', 25, '31 25'],
      ['ArrowLeft', 12, '31 13'],
      ['ArrowUp', 20, '11 13'],
      ['PageDown', 2, '31 13'],
      ['ArrowLeft', 10, '31 3'],
      ['Control+Home', 1, '0 0'],
      ['End', 1, '0 46'],
      ['ArrowUp', 1, '-1 46'],
    ];
    for (const [key, times, at] of walk) {
      for (let time = 0; time < times; time++) await page.keyboard.press(key);
      await expect.poll(() => seenFocus(page), { message: key }).toEqual({ at, seen: true });
    }
    await page.keyboard.press('Control+End');
    await expect.poll(async () => (await seenFocus(page)).seen).toBe(true);
  });

  it('fades by 44 px below and at the right where more follows, and no longer at the ends', async () => {
    const page = await visit({ height: 700 });
    await page.getByRole('button', { name: /^Show all \d+ subjects$/ }).click();
    const fades = () =>
      page
        .locator('.grid-frame')
        .evaluate((frame) =>
          ['::before', '::after'].map((part) => getComputedStyle(frame, part).getPropertyValue('--more')),
        );
    await expect.poll(fades).toEqual(['44px', '44px']);
    const scroller = page.locator('.grid-scroller');
    // More than once: what comes late makes it longer.
    const after = (way: 'top' | 'left') => async () => {
      await scroller.evaluate((element, to) => element.scrollTo({ [to]: 100_000 }), way);
      return fades();
    };
    await expect.poll(after('top')).toEqual(['0px', '44px']);
    await expect.poll(after('left')).toEqual(['0px', '0px']);
  });

  it('says who stands where, how often, and where a stance turned', async () => {
    const page = await visit();
    await rowOf(page, 'Guillaume Poupard').waitFor();
    const cell = await cellOf(page, 'Guillaume Poupard', 'Thales–Google');
    expect((await cell.innerText()).replace(/\s+/g, ' ')).toContain('Mixed, 2 statements, before: Welcomes');
    expect(await (await cellOf(page, 'David Chassan', 'Bleu')).innerText()).toContain('Opposes, 1 statement');
    expect(await grid(page).locator('tfoot').getByRole('rowheader').innerText()).toBe('All 107 statements');
  });

  it('sorts from for to against, by name and by number, and undoes that', async () => {
    const page = await visit();
    await rowOf(page, 'Guillaume Poupard').waitFor();
    const place = async (name: string) => (await names(page)).indexOf(name);
    expect(await place('Marc Darmon')).toBeLessThan(await place('Guillaume Poupard'));
    expect(await place('Guillaume Poupard')).toBeLessThan(await place('Hexatrust'));

    await choose(page, /^Sort/, 'name');
    const byName = await names(page);
    expect(byName).toEqual(byName.toSorted((a, b) => a.localeCompare(b, 'en')));
    await choose(page, /^Sort/, 'most statements');
    expect((await names(page))[0]).toBe('Bruno Le Maire');

    await page.keyboard.press('Control+z');
    await expect.poll(() => names(page)).toEqual(byName);
  });

  it('opens the words behind a cell in order, with a source one click away', async () => {
    const page = await visit();
    await rowOf(page, 'Guillaume Poupard').waitFor();
    await (await cellOf(page, 'Guillaume Poupard', 'Thales–Google')).click();
    const answer = panel(page);
    await answer.getByRole('heading', { name: 'Guillaume Poupard' }).waitFor();
    const words = await answer.locator('.cell-steps > li').allInnerTexts();
    expect(words).toHaveLength(2);
    expect(words[0]).toContain('6 Oct 2021');
    expect(words[0]).toContain('l’ANSSI accueille par conséquent avec enthousiasme');
    expect(words[1]).toContain('5 Oct 2022');
    expect(words[1]).toContain('on ne parle pas de souveraineté absolue');
    await answer
      .getByText('changed position on Thales–Google: from “welcomes” (≈ 6 Oct 2021) to “mixed” (5 Oct 2022).')
      .waitFor();

    await answer.getByRole('button', { name: /On all subjects/ }).click();
    await expect.poll(() => answer.locator('.cell-steps > li').count()).toBeGreaterThan(3);

    await answer
      .getByRole('button', { name: /source/ })
      .first()
      .click();
    await answer.getByRole('link', { name: /open/ }).first().waitFor();
  });

  it('is walked by keyboard alone: arrows, Home, End, Enter, Escape', async () => {
    const page = await visit();
    await rowOf(page, 'Guillaume Poupard').waitFor();
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('data-place') ?? document.activeElement?.tagName,
      );
    await grid(page).locator('tbody').getByRole('rowheader').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('0 1');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('1 1');
    await page.keyboard.press('End');
    expect(await focused()).toBe(`1 ${(await heads(page)).length}`);
    await page.keyboard.press('Home');
    expect(await focused()).toBe('1 0');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const [first = ''] = await names(page);
    await panel(page).getByRole('heading', { name: first }).waitFor();
    expect(await focused()).toBe('0 1');
    await page.keyboard.press('Escape');
    await expect.poll(() => panel(page).getByText('Stance, in order').count()).toBe(0);
  });

  it('counts people for their organisation when asked, and goes back', async () => {
    const page = await visit();
    await rowOf(page, 'Guillaume Poupard').waitFor();
    const toggle = page.getByRole('switch', { name: 'Count people for their organisation' });
    expect(await toggle.getAttribute('aria-checked')).toBe('false');
    await toggle.click();
    await rowOf(page, 'ANSSI').waitFor();
    expect(await names(page)).not.toContain('Guillaume Poupard');
    await toggle.click();
    await rowOf(page, 'Guillaume Poupard').waitFor();
  });

  it('keeps to the legend and to the dates, and says what is left', async () => {
    const page = await visit();
    await rowOf(page, 'Hexatrust').waitFor();
    await page.getByRole('button', { name: /^Association/ }).click();
    await expect.poll(() => names(page)).not.toContain('Hexatrust');
    await page.getByRole('button', { name: /−− Oppose/ }).click();
    await expect.poll(() => names(page)).not.toContain('Quentin Adam');
    await page.keyboard.press('z');
    await page.keyboard.press('z');
    await rowOf(page, 'Hexatrust').waitFor();

    await page.goto(`${url()}#/cloud-de-confiance/positions?show=al-bleu&win=2019`);
    await page.reload();
    await grid(page).waitFor();
    expect(await grid(page).locator('tfoot').getByRole('rowheader').innerText()).toBe('All 2 statements');
  });

  it('says what hides everything, and the way back', async () => {
    const page = await visit({ address: '#/cloud-de-confiance/positions?show=al-bleu&win=1990' });
    await page.getByRole('heading', { name: 'Nobody takes a stance here' }).waitFor();
    await page.getByRole('button', { name: 'Show all dates' }).click();
    await rowOf(page, 'Guillaume Poupard').waitFor();
  });

  it('comes back from its address with sort and cell', async () => {
    const page = await visit();
    await rowOf(page, 'Guillaume Poupard').waitFor();
    await choose(page, /^Sort/, 'name');
    await (await cellOf(page, 'Guillaume Poupard', 'Bleu')).click();
    await panel(page).getByText('Stance, in order').waitFor();
    await expect.poll(() => page.url()).toContain('positions');
    await page.waitForTimeout(600);
    const address = page.url();
    await page.close();
    const again = await visit({ address: new URL(address).hash });
    await panel(again).getByText('Stance, in order').waitFor();
    const byName = await names(again);
    expect(byName).toEqual(byName.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  it('reads in French', async () => {
    const page = await visit({ locale: 'fr-FR' });
    await page.getByRole('heading', { name: 'Qui se tient où' }).waitFor();
    const cell = await cellOf(page, 'Guillaume Poupard', 'Thales–Google');
    expect((await cell.innerText()).replace(/\s+/g, ' ')).toContain('Nuancé, 2 déclarations, avant : Salue');
  });

  it('shows one subject at a time on a phone', async () => {
    const page = await visit({ width: 390, height: 844 });
    const list = page.locator('.subject-list');
    await list.getByRole('button', { name: /Guillaume Poupard/ }).waitFor();
    await choose(page, /^Subject/, 'Gaia-X initiative (8)');
    await list.getByRole('button', { name: /Yann Lechelle/ }).click();
    await page.getByText('Stance, in order').waitFor();
  });
});

describe('coalitions', () => {
  async function open(visiting: Visit = {}) {
    const page = await visit(visiting);
    await page.getByRole('tab', { name: 'Coalitions' }).click();
    await page.locator('.network-node').first().waitFor();
    return page;
  }

  it('are said in a plain sentence, drawn with names, and listed with what drives them', async () => {
    const page = await open();
    const sentence = await page.locator('.coalitions-sentence').first().innerText();
    expect(sentence).toMatch(/^2 camps: .*rather (for|against).*What divides them: Thales–Google \(\d+%\)/);
    await page.getByText(/^Camp A · \d+ · rather/).waitFor();
    await page.getByText(/^Camp B · \d+ · rather/).waitFor();
    const camps = page.locator('.camps');
    await camps.getByText(/of all agreement and conflict between pairs/).waitFor();
    await camps.getByRole('button', { name: 'Thales–Google' }).first().waitFor();
  });

  it('draw fewer lines as the threshold rises, and those of conflict when asked', async () => {
    const page = await open();
    const lines = () => page.locator('.network-line').count();
    const before = await lines();
    const slider = page.getByRole('slider', { name: /Lines from/ });
    await slider.focus();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(lines).toBeLessThan(before);
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/ of \d+ lines/);

    await choose(page, /^Lines/, 'conflict');
    await page.locator('.network-line[data-against]').first().waitFor();
  });

  it('say why: the lines of an actor and the subjects behind them', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Bruno Le Maire, Camp/ }).click();
    await page.getByText(/Bruno Le Maire: heaviest lines/).waitFor();
    await page
      .locator('.network-reasons')
      .getByText(/on Thales–Google/)
      .first()
      .waitFor();
    await panel(page).getByRole('heading', { name: 'Bruno Le Maire' }).waitFor();
  });

  it('come with a series over time, in a picture and in numbers', async () => {
    const page = await open();
    await page.getByRole('img', { name: /Over time/ }).waitFor();
    await page.getByText('The same in numbers').click();
    await page.getByRole('columnheader', { name: 'share of agreement' }).waitFor();
  });
});

describe.each(['light', 'dark'] as const)('positions in %s colours', (colorScheme) => {
  it('have no accessibility fault in the matrix, with a cell open, and in the coalitions', async () => {
    const page = await visit({ colorScheme });
    await rowOf(page, 'Guillaume Poupard').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await (await cellOf(page, 'Guillaume Poupard', 'Thales–Google')).click();
    await panel(page).getByText('Stance, in order').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Coalitions' }).click();
    await page.locator('.network-node').first().waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});
