import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { seenFocus } from '#testkit/seenFocus.ts';
import { useVisits, type Visit } from '#testkit/visitExplorer.ts';

const { open } = useVisits();

/** Opens the explorer as a new visitor and goes to the table. */
async function visit(options: Visit = {}) {
  const page = await open({ ...options, clipboard: true });
  await page.getByRole('heading', { level: 2, name: /Thales–Google/ }).waitFor();
  await page.keyboard.press('4');
  await page.getByRole('grid').waitFor();
  await settled(page);
  return page;
}

/** The rows of what is asked now are there. */
const settled = (page: Page) => page.locator('[role="grid"][aria-busy="false"]').waitFor();

const title = (page: Page) => page.locator('.table-top h2').innerText();
const column = (page: Page, name: string) => page.locator(`[role="gridcell"][data-of="${name}"]`);
const tabOf = (page: Page, name: string) =>
  page.locator('.table-tabs').getByRole('tab', { name: new RegExp(`^${name}`) });
const about = async (page: Page) => {
  await page.getByRole('button', { name: 'On Thales–Google' }).click();
  await page.getByRole('heading', { name: /statements on Thales–Google/ }).waitFor();
  await settled(page);
};

describe('the table', () => {
  it('shows the statements on the deal with who, stance, words in serif and sources', async () => {
    const page = await visit();
    await about(page);
    expect(await title(page)).toBe('21 statements on Thales–Google');
    const words = column(page, 'words').filter({ hasText: 'un nouveau partenariat majeur' });
    expect(await words.locator('q').evaluate((quote) => getComputedStyle(quote).fontFamily)).toContain(
      'Serif',
    );
    const row = page.getByRole('row').filter({ has: words });
    const cells = (await row.innerText()).replace(/[\s\u00a0]+/g, ' ');
    expect(cells).toContain('Bruno Le Maire');
    expect(cells).toContain('Welcomes');
    expect((await row.boundingBox())?.height).toBe(46);
  });

  it('a row opens in the panel, and the graph has it selected too', async () => {
    const page = await visit();
    await column(page, 'words').filter({ hasText: 'La souveraineté est une valeur' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByText('David Chassan').first().waitFor();
    await page.keyboard.press('1');
    await page.locator('.quote-card[data-selected]').filter({ hasText: 'La souveraineté' }).waitFor();
  });

  it('check marks select several things, which can be put on the canvas', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Everything' }).click();
    await tabOf(page, 'People').click();
    await settled(page);
    await page.locator('.table-row .check').nth(2).click();
    await page
      .locator('.table-row .check')
      .nth(5)
      .click({ modifiers: ['Shift'] });
    const add = page.locator('.table-selection').getByRole('button', { name: /to the canvas$/ });
    const count = Number(/\d+/.exec(await add.innerText())?.[0]);
    expect(count).toBeGreaterThanOrEqual(3);
    await add.click();
    await page.keyboard.press('1');
    await expect
      .poll(async () => (await page.locator('.graph-view').innerText()).replace(/\s+/g, ' '))
      .toContain(`${27 + count} of`);
  });

  it('sorts by what the head says, both ways', async () => {
    const page = await visit();
    await about(page);
    const sources = async () =>
      (await column(page, 'sources').allInnerTexts())
        .slice(0, 10)
        .map((text) => Number(/\d+/.exec(text)?.[0]));
    const head = page.locator('.table-head').getByRole('columnheader', { name: 'Sources' });
    await head.click();
    await settled(page);
    await expect.poll(sources).toEqual((await sources()).toSorted((a, b) => b - a));
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await head.click();
    await settled(page);
    await expect.poll(async () => (await sources())[0]).toBe(1);
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
  });

  it('filters by words and by stance, says how many, and undo brings them back', async () => {
    const page = await visit();
    await about(page);
    await page.getByRole('searchbox', { name: /^Filter/ }).fill('Darmon');
    await expect.poll(() => title(page)).toMatch(/^[2-5] statements/);
    for (const who of await column(page, 'who').allInnerTexts()) expect(who).toContain('Darmon');
    await page.getByRole('searchbox', { name: /^Filter/ }).fill('');
    await page.getByRole('button', { name: 'Stance' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Opposes' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => title(page)).toBe('10 statements on Thales–Google');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => title(page)).toBe('21 statements on Thales–Google');
  });

  it('follows the legend and the window of dates', async () => {
    const page = await visit();
    await about(page);
    await page
      .getByRole('button', { name: /^\+?\+? ?Support/ })
      .first()
      .click();
    await expect.poll(() => title(page)).toBe('16 statements on Thales–Google');
  });

  it('columns can be hidden and shown', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Where' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'On what' }).click();
    await page.keyboard.press('Escape');
    expect(await page.locator('.table-head').getByRole('columnheader', { name: 'Where' }).count()).toBe(0);
    expect(await page.locator('.table-head').getByRole('columnheader', { name: 'On what' }).count()).toBe(1);
    await page.reload();
    await page.getByRole('grid').waitFor();
    expect(await page.locator('.table-head').getByRole('columnheader', { name: 'On what' }).count()).toBe(1);
  });

  it.each([
    ['Alliances', /Bleu/],
    ['People', /Bruno Le Maire/],
    ['Organisations', /Capgemini/],
    ['Policies', /Cloud de confiance/],
    ['Milestones', /data centres/],
    ['Ties', /Party to a deal/],
    ['Claims', /./],
    ['Sources', /LeMagIT|ChannelNews/],
  ])('has the %s of what is on the canvas', async (tab, expected) => {
    const page = await visit();
    await tabOf(page, tab).click();
    await page.getByRole('row').nth(1).waitFor();
    await settled(page);
    expect(await page.getByRole('grid').innerText()).toMatch(expected);
    const shown = Number(/^\d+/.exec(await title(page))?.[0]);
    await expect.poll(async () => Number(/\d+/.exec(await tabOf(page, tab).innerText())?.[0])).toBe(shown);
  });

  it('gives a CSV of what is shown, with what it is about', async () => {
    const page = await visit();
    await about(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('\ufeffDate,Who,Stance,Words,Where,Sources');
    expect(lines.findIndex((line) => line === '')).toBe(22);
    expect(text).toContain('un nouveau partenariat majeur pour le cloud de confiance');
    expect(text).toContain('21 statements, on Thales–Google');
    expect(text).toMatch(/data of 20\d\d-\d\d-\d\d/);
  });

  it('copies rows as cells', async () => {
    const page = await visit();
    await about(page);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('21 rows copied as cells').first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toHaveLength(22);
    expect(copied.split('\n')[0]).toBe('Date\tWho\tStance\tWords\tWhere\tSources');
  });

  it('is walked by keyboard alone: arrows, ends, sorting, selecting, opening', async () => {
    const page = await visit();
    await about(page);
    const at = () =>
      page.evaluate(() => [
        (document.activeElement as HTMLElement).dataset.row,
        (document.activeElement as HTMLElement).dataset.column,
      ]);
    await page.locator('[role="columnheader"][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(at).toEqual(['1', '2']);
    await page.keyboard.press('Control+End');
    await expect.poll(at).toEqual(['20', '2']);
    await page.keyboard.press('End');
    await expect.poll(at).toEqual(['20', '6']);
    await page.keyboard.press('Space');
    expect(
      await page.locator('[data-row="20"]').first().locator('xpath=..').getAttribute('aria-selected'),
    ).toBe('true');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByText('Michel Paulin').first().waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        page.locator('.table-head').getByRole('columnheader', { name: 'Date' }).getAttribute('aria-sort'),
      )
      .toBe('ascending');
  });

  it.each([1440, 820])(
    'keeps the cell one goes to in sight, %i px wide, when the panel comes too',
    async (width) => {
      const page = await visit({ width, height: 700 });
      await page.getByRole('button', { name: 'Everything' }).click();
      await settled(page);
      await page.locator('[role="columnheader"][tabindex="0"]').focus();
      const walk: [key: string, times: number, at: string][] = [
        ['ArrowDown', 21, '20 1'],
        ['End', 1, '20 6'],
        ['Enter', 1, '20 6'],
        ['ArrowDown', 1, '21 6'],
        ['ArrowUp', 15, '6 6'],
        ['Escape', 1, '6 6'],
        ['Home', 1, '6 0'],
        ['Control+End', 1, '90 0'],
        ['Control+Home', 1, '0 0'],
        ['ArrowUp', 1, '-1 0'],
      ];
      for (const [key, times, at] of walk) {
        for (let time = 0; time < times; time++) await page.keyboard.press(key);
        if (key === 'Enter')
          await page.getByRole('complementary').getByRole('tab', { name: 'Overview' }).waitFor();
        await expect.poll(() => seenFocus(page), { message: key }).toEqual({ at, seen: true });
      }
    },
  );

  it.each(['light', 'dark'] as const)('has no accessibility findings in %s', async (colorScheme) => {
    const page = await visit({ colorScheme });
    for (const tab of ['Statements', 'Organisations', 'Sources']) {
      await tabOf(page, tab).click();
      await page.getByRole('row').nth(1).waitFor();
      await settled(page);
      expect(await accessibilityFindings(page)).toEqual([]);
    }
  });

  it('speaks French', async () => {
    const page = await visit({ locale: 'fr-FR' });
    expect(await title(page)).toMatch(/^\d+ déclarations sur le graphe$/);
    const heads = await page.locator('.table-head').getByRole('columnheader').allInnerTexts();
    expect(heads).toEqual(expect.arrayContaining(['Qui', 'Position', 'Mots', 'Où']));
  });
});

describe('every tie', () => {
  it('stands in the table of everything, and is found by the name of either end', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Everything' }).click();
    await page.getByRole('tab', { name: /^Ties \d/ }).click();
    await expect.poll(() => title(page)).toMatch(/^\d{3,} ties/);
    const all = Number.parseInt(await title(page), 10);
    await page.getByPlaceholder('Filter rows').fill('orange');
    await expect.poll(async () => Number.parseInt(await title(page), 10)).toBeLessThan(all);
    expect(
      await column(page, 'from').or(column(page, 'to')).getByText('Orange', { exact: true }).count(),
    ).toBeGreaterThan(2);
  });
});

describe('a hundred thousand rows', () => {
  const TOTAL = 100_000;

  /** Answers for the rows of statements as a server with many of them would. */
  async function large(page: Page) {
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON() as {
        query: string;
        variables: { first: number; after: string | null; withRows: boolean };
      };
      if (!query.includes('query TableStatements(')) return route.continue();
      const from = variables.after === null ? 0 : Number(variables.after) + 1;
      const end = Math.min(TOTAL, from + variables.first);
      const nodes = Array.from({ length: end - from }, (_, step) => ({
        id: `st-${from + step}`,
        quotation: `Words of statement ${from + step}`,
        language: 'en',
        disputed: false,
        sourceCount: 1,
        speakers: [{ id: 'p', shortName: 'Somebody' }],
        onBehalfOf: [],
        positions: [{ stance: 'MIXED', subject: { id: 's', shortName: 'Something' } }],
      }));
      await route.fulfill({
        json: {
          data: {
            page: {
              totalCount: TOTAL,
              pageInfo: { hasNextPage: end < TOTAL, endCursor: String(end - 1) },
              ...(variables.withRows ? { nodes } : {}),
            },
          },
        },
      });
    });
  }

  it('scroll by hand, jump to the end and back, and never put more than a screen of rows on the page', async () => {
    const page = await visit({ before: large });
    expect(await title(page)).toContain('100,000 statements');
    const grid = page.getByRole('grid');
    let questions = 0;
    page.on(
      'request',
      (request) => (questions += (request.postData() ?? '').includes('TableStatements(') ? 1 : 0),
    );
    await grid.evaluate((element) => element.scrollTo({ top: 46 * 60_000 }));
    await page.getByText('Words of statement 60005').waitFor();
    await grid.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
    await page.getByText('Words of statement 99999').waitFor({ timeout: 20_000 });
    // To each place one question for the way, one for the page, one for the page behind it or before it.
    expect(questions).toBeLessThanOrEqual(6);
    expect(await page.locator('.table-row').count()).toBeLessThan(60);
    await grid.evaluate((element) => element.scrollTo({ top: 0 }));
    await page.getByText('Words of statement 3', { exact: false }).first().waitFor();
  });

  it('keep to the frame while they are scrolled through', async () => {
    const page = await visit({ before: large });
    const usual = await page.getByRole('grid').evaluate(async (element) => {
      const times: number[] = [];
      let before = performance.now();
      for (let frame = 0; frame < 120; frame += 1) {
        element.scrollTop += 90;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = performance.now();
        times.push(now - before);
        before = now;
      }
      return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
    });
    expect(usual).toBeLessThan(100);
  });
});
