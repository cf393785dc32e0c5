import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { command } from '#testkit/canvasOnPage.ts';
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

/** What the scan finds in the colours that are on, and in the others. */
async function foundInBothThemes(page: Page): Promise<string[]> {
  const found = await accessibilityFindings(page);
  // What is inherited fades from parent to child, one after the other.
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important; }' });
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset['theme'] = dataset['theme'] === 'dark' ? 'light' : 'dark';
  });
  return [...found, ...(await accessibilityFindings(page))];
}

const panel = (page: Page) => page.getByRole('complementary');
const press = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const toTab = (name: RegExp) => (page: Page) => panel(page).getByRole('tab', { name }).click();
/** Every question gets no answer from now on, or none for as long as the page is looked at. */
const lost = (page: Page) => page.route('**/graphql', (route) => route.abort());
const slow = (page: Page) => page.route('**/graphql', () => new Promise<void>(() => {}));
/** Does one after the other. */
const inTurn =
  (...steps: ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page);
  };
const key = (name: string) => (page: Page) => page.keyboard.press(name);
const type = (text: string) => (page: Page) => page.keyboard.type(text);
const until = (text: string | RegExp) => (page: Page) => page.getByText(text).first().waitFor();

/** How each state is come to, and what shows that one is there. */
const STATES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['the menu to arrange', inTurn(press('Arrange'), until('By forces'))],
  [
    'the menu of a thing',
    inTurn(key('Tab'), key('Enter'), key('Shift+F10'), (page) => page.getByRole('menu').waitFor()),
  ],
  ['the list of steps', inTurn(key('h'), press(/^List of steps/), until('Hide: Thales–Google'))],
  ['sharing', inTurn(press('Share & export'), (page) => page.getByRole('dialog').waitFor())],
  ['a note', inTurn((page) => command(page, 'Add a note'), type('To be asked'))],
  [
    'groups',
    inTurn(
      (page) => command(page, 'Group by: Kind'),
      (page) => page.getByRole('button', { name: /^Company · 7/ }).waitFor(),
    ),
  ],
  ['everything at once', inTurn((page) => command(page, 'Show everything'), until(/^\d{3}$/))],
  ['nothing selected', inTurn(key('Escape'), until('Nothing is selected'))],
  ['statements', toTab(/^Statements/)],
  ['claims and a card of sources', inTurn(toTab(/^Claims/), press(/sources?: show/), until(/^open/))],
  ['the sources of a thing', inTurn(toTab(/^Sources/), until(/in French/))],
  [
    'a statement',
    inTurn(
      (page) =>
        panel(page)
          .getByRole('button', { name: /un nouveau partenariat majeur/ })
          .click(),
      until('On what'),
    ),
  ],
  ['a tie', inTurn(press(/majority shareholder/), until('Party to a deal'))],
  ['for and against', inTurn(press('For and against'), until('Copy with footnotes'))],
  ['a path', inTurn(press(/How is Google tied/), until(/^From Google/))],
  [
    'the form of a path',
    inTurn(key('p'), until('Name both ends'), type('orange'), (page) =>
      page.getByRole('option').first().waitFor(),
    ),
  ],
  ['the dates', inTurn(press('Dates'), (page) => page.getByRole('dialog').waitFor())],
  ['disputed sources', inTurn(key('s'), toTab(/^Disputed/), until(/shown on the canvas/))],
  [
    'dates without anything, in the graph, the timeline and the matrix',
    inTurn(
      press('Only 2016'),
      key('2'),
      (page) => page.locator('.timeline-view').waitFor(),
      key('3'),
      (page) => page.getByRole('tab', { name: /^Matrix/ }).waitFor(),
      until(/2016/),
    ),
  ],
  [
    'a cell of the matrix',
    inTurn(key('3'), (page) => page.locator('.grid-cell').first().click(), until('Opposes')),
  ],
  ['a menu of the matrix', inTurn(key('3'), press(/^Sort/), (page) => page.getByRole('menu').waitFor())],
  [
    'the columns of the table',
    inTurn(key('4'), press('Columns'), (page) => page.getByRole('menu').waitFor()),
  ],
  [
    'a table without rows',
    inTurn(
      key('4'),
      (page) => page.getByRole('searchbox').fill('zzqqxx'),
      (page) => page.locator('.table-nothing').waitFor(),
    ),
  ],
  ['a graph without an answer', inTurn(lost, key('i'), until('The server does not answer'))],
  ['a timeline without an answer', inTurn(lost, key('2'), until('The timeline did not arrive'))],
  ['positions without an answer', inTurn(lost, key('3'), until('The positions did not arrive'))],
  ['a table without an answer', inTurn(lost, key('4'), until('The rows did not arrive'))],
  [
    'a timeline on its way',
    inTurn(slow, key('2'), (page) => page.locator('.timeline-view .view-wait').waitFor()),
  ],
  ['positions on their way', inTurn(slow, key('3'), (page) => page.locator('.positions').waitFor())],
  ['a table on its way', inTurn(slow, key('4'), (page) => page.getByRole('grid').waitFor())],
];

describe('the scan for accessibility, in both colours', () => {
  it.each(STATES)('finds nothing in %s', async (_name, come) => {
    const page = await visit();
    await come(page);
    expect(await foundInBothThemes(page)).toEqual([]);
  });

  it('finds nothing beside a narrow rail with its legend open', async () => {
    const page = await visit({ width: 1280, height: 720 });
    await page.keyboard.press('l');
    await page.getByRole('dialog', { name: 'Legend' }).waitFor();
    expect(await foundInBothThemes(page)).toEqual([]);
  });

  it('finds nothing where an address leads to something gone', async () => {
    const page = await visit({ address: '/#/cloud-de-confiance/graph?show=thales,nobody&sel=nobody' });
    expect(await foundInBothThemes(page)).toEqual([]);
  });

  it('finds nothing on a phone: its beginning, menu, legend, views and sources', async () => {
    const page = await visit({ width: 390, height: 844, touch: true });
    const scan = async (what: string) => expect(await foundInBothThemes(page), what).toEqual([]);
    await scan('the beginning');
    await page.getByRole('button', { name: 'Open the start view' }).tap();
    await page.locator('.sheet').getByRole('tab', { name: 'Overview' }).waitFor();
    await scan('the graph');
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menu').waitFor();
    await scan('the menu');
    await page.getByRole('menuitem', { name: 'Legend' }).tap();
    await page.getByRole('dialog').waitFor();
    await scan('the legend');
    await page.getByRole('button', { name: 'Close' }).last().tap();
    for (const view of ['Timeline', 'Positions', 'Table', 'Sources']) {
      await page.getByRole('navigation').getByRole('button', { name: view }).tap();
      await page.getByText('Opening…').waitFor({ state: 'detached' });
      await scan(view);
    }
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

  it('leaves the search room for words, and the matrix for rows', async () => {
    const page = await visit({ width: 720, height: 450 });
    const field = await page.getByRole('combobox', { name: 'Search the ecosystem' }).boundingBox();
    expect(field?.width).toBeGreaterThan(60);
    await page.keyboard.press('Escape');
    await openView(page, 'Positions', '3');
    await page.getByRole('grid').waitFor();
    const inSight = await page.locator('.stance-grid tbody tr').evaluateAll((rows) => {
      const bottom = rows[0]?.closest('.grid-scroller')?.getBoundingClientRect().bottom ?? 0;
      return rows.filter((row) => row.getBoundingClientRect().bottom <= bottom).length;
    });
    expect(inSight).toBeGreaterThanOrEqual(3);
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

  it('tells the tab, the question and the part of the matrix that are on', async () => {
    const page = await visit({ forcedColors: 'active' });
    await openView(page, 'Positions', '3');
    await page.getByRole('grid').waitFor();
    const edges = (element: Element) => {
      const { outlineStyle, outlineColor, borderBottomColor, borderLeftColor } = getComputedStyle(element);
      return [outlineStyle === 'none' ? '' : outlineColor, borderBottomColor, borderLeftColor].join(' ');
    };
    const panel = page.getByRole('complementary');
    for (const [on, off] of [
      [panel.getByRole('tab', { name: 'Overview' }), panel.getByRole('tab', { name: /^Claims/ })],
      [page.getByRole('tab', { name: 'Matrix' }), page.getByRole('tab', { name: 'Coalitions' })],
      [
        page.locator('.questions [data-running="true"]'),
        page.locator('.questions [data-running="false"]').first(),
      ],
    ] as const)
      expect(await on.evaluate(edges)).not.toBe(await off.evaluate(edges));
  });
});
