import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inflateRawSync } from 'node:zlib';
import { holdAnswers } from '#testkit/holdAnswers.ts';
import { holdingLayouts } from '#testkit/holdingLayouts.ts';
import { command } from '#testkit/canvasOnPage.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit, url } = useVisits();

interface Seen {
  readonly names: Record<string, string>;
  readonly cards: Record<string, string>;
  readonly panel: string;
  readonly view: string;
  readonly dates: string;
  readonly counts: string;
}

/**
 * What a visitor sees of the picture, with the place of every name and card, once nothing moves any more. The camera belongs
 * to the visitor, not to the picture: it is first put where it shows all.
 */
async function seen(page: Page): Promise<Seen> {
  await page.locator('.view-switch [aria-current]').waitFor();
  if ((await page.locator('.view-switch [aria-current]').innerText()) === 'Graph')
    await page.keyboard.press('0');
  const read = () =>
    page.evaluate(() => {
      const places = (selector: string, key: string) =>
        Object.fromEntries(
          [...document.querySelectorAll<HTMLElement>(selector)].map((element) => {
            const { left, top } = element.getBoundingClientRect();
            return [element.dataset[key] ?? '', `${Math.round(left)} ${Math.round(top)}`];
          }),
        );
      const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
      return {
        names: places('.graph-name[data-node]', 'node'),
        cards: places('[data-card]', 'card'),
        panel: text('aside.inspector h2'),
        view: text('.view-switch [aria-current]'),
        dates: text('.strip-words'),
        counts: text('.tool-group.count'),
      };
    });
  let before = '';
  let rests = 0;
  for (let times = 0; times < 60; times++) {
    const now = await read();
    const same = JSON.stringify(now);
    rests = same === before ? rests + 1 : 0;
    // The names of a large picture follow its camera only once that rests, and may take longer than one look.
    if (rests === 3) return now;
    before = same;
    await page.waitForTimeout(250);
  }
  throw new Error('The picture does not come to rest.');
}

const name = (page: Page, text: string | RegExp) => page.getByRole('button', { name: text, exact: true });

/** Six different things a visitor does to a picture. */
async function work(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Person/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Only 2022' }).click();
  await page.getByRole('button', { name: 'Hide', exact: true }).click();
  await page.keyboard.press('2');
  await page.getByRole('heading', { name: /What was promised/ }).waitFor();
  await page.keyboard.press('1');
  await page.locator('.graph-name').first().waitFor();
  await page.getByRole('button', { name: /Things without a date|undated/ }).click();
}

describe('undo and redo', () => {
  it('lead back to the first picture and forth to the last, to the pixel', async () => {
    const page = await visit();
    const first = await seen(page);
    await work(page);
    const last = await seen(page);
    expect(last).not.toEqual(first);

    for (let times = 0; times < 12; times++) await page.keyboard.press('Control+z');
    expect(await name(page, 'Undo').isDisabled()).toBe(true);
    expect(await seen(page)).toEqual(first);

    for (let times = 0; times < 12; times++) await page.keyboard.press('Control+Shift+z');
    expect(await name(page, 'Redo').isDisabled()).toBe(true);
    expect(await seen(page)).toEqual(last);
  });

  it('pass over a note laid on the canvas, which takes no focus on the way', async () => {
    const page = await visit();
    await seen(page);
    await command(page, 'Add a note');
    await page.getByRole('textbox', { name: /Note/ }).waitFor();
    await page.keyboard.type('Ask the ministry');
    await page.locator('.view-switch [aria-current]').focus();
    await name(page, /^Association/).click();
    const last = await seen(page);
    for (let times = 0; times < 3; times++) await page.keyboard.press('Control+z');
    expect(await name(page, 'Undo').isDisabled()).toBe(true);
    expect(await page.locator('.graph-note').count()).toBe(0);
    for (let times = 0; times < 3; times++) await page.keyboard.press('Control+Shift+z');
    await expect
      .poll(() => page.getByRole('textbox', { name: /Note/ }).inputValue())
      .toBe('Ask the ministry');
    expect(await name(page, 'Redo').isDisabled()).toBe(true);
    expect(await seen(page)).toEqual(last);
  });

  it('jump to any step of a list that says in words what was done', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Only 2022' }).click();
    const then = await seen(page);
    await page
      .getByRole('button', { name: /Person/ })
      .first()
      .click();
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'List of steps' }).click();
    const steps = page.getByRole('menuitem');
    await steps.first().waitFor();
    await expect
      .poll(() => steps.allInnerTexts())
      .toEqual(['View: Timeline', 'Legend: Person', 'Dates: 2022', 'First picture']);
    await steps.filter({ hasText: 'Dates: 2022' }).click();
    expect(await seen(page)).toEqual(then);
    expect(await name(page, 'Redo').isEnabled()).toBe(true);
  });

  it('take language and colours back and forth as any other step', async () => {
    const page = await visit();
    const wears = () =>
      page.evaluate(() => {
        const { lang, dataset } = document.documentElement;
        return `${lang} ${dataset['theme']}`;
      });
    const address = page.url();
    await name(page, /Passer en français/).click();
    await expect.poll(wears).toBe('fr light');
    await name(page, 'Couleurs sombres').click();
    await expect.poll(wears).toBe('fr dark');
    await name(page, 'Liste des étapes').click();
    await page.getByRole('menuitem').first().waitFor();
    await expect
      .poll(() => page.getByRole('menuitem').allInnerTexts())
      .toEqual([
        expect.stringMatching(/^Couleurs\s: sombres$/),
        expect.stringMatching(/^Langue\s: Français$/),
        expect.stringMatching(/./),
      ]);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+z');
    await expect.poll(wears).toBe('fr light');
    await page.keyboard.press('Control+z');
    await expect.poll(wears).toBe('en light');
    await expect.poll(() => page.url()).toBe(address);

    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(wears).toBe('fr dark');
    await expect.poll(() => page.url()).toMatch(/lang=fr&theme=dark/);
  });

  it('take what was moved by hand back to where it was', async () => {
    const page = await visit();
    const first = await seen(page);
    await page.locator('.graph-canvas').focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const moved = await seen(page);
    expect(moved.names).not.toEqual(first.names);
    await page.keyboard.press('z');
    expect((await seen(page)).names).toEqual(first.names);
  });
});

/** Where everything that is shown lies, as the address has it. */
function placesIn(page: Page): Readonly<Record<string, string>> {
  const hash = new URL(page.url()).hash;
  const packed = new URLSearchParams(hash.slice(hash.indexOf('?') + 1)).get('z');
  const fields = packed
    ? inflateRawSync(Buffer.from(packed, 'base64url')).toString()
    : hash.slice(hash.indexOf('?') + 1);
  const params = new URLSearchParams(fields);
  const places = (params.get('at') ?? '').split('_');
  return Object.fromEntries((params.get('show') ?? '').split(',').map((id, at) => [id, places[at] ?? '']));
}

describe('an arrangement that takes its time', () => {
  const showEverything = (page: Page) => page.getByRole('button', { name: /^Show everything/ }).click();
  const isArranging = (page: Page) => page.locator('.canvas-tools').getByRole('status');
  /** The start view, about to show everything; the places have been reckoned, and do not arrive. */
  async function waiting(): Promise<Page> {
    const page = await visit({ before: holdingLayouts.prepare });
    await seen(page);
    await holdingLayouts.hold(page);
    await showEverything(page);
    await isArranging(page).waitFor();
    await holdingLayouts.reckoned(page);
    return page;
  }
  const isPlaced = (page: Page, id: string) =>
    expect.poll(() => placesIn(page)[id], { timeout: 30_000 }).toMatch(/^-?\d+\.-?\d+$/);
  const showAlone = async (page: Page, words: string) => {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /Search/ }).fill(words);
    await page.getByRole('option').filter({ hasText: words }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { level: 2, name: words }).waitFor();
    await expect.poll(() => Object.keys(placesIn(page)).length).toBe(16);
  };

  it('leaves the picture one has gone on to as it lies', async () => {
    const other = await visit();
    await showAlone(other, 'Google');
    await isPlaced(other, 'thomas-kurian');
    const undisturbed = await seen(other);

    const page = await waiting();
    await showAlone(page, 'Google');
    await isArranging(page).waitFor({ state: 'detached' });
    await holdingLayouts.release(page);
    await isPlaced(page, 'thomas-kurian');
    expect(await seen(page)).toEqual(undisturbed);
  });

  it('lies the same however long the server takes to answer', async () => {
    const quick = await visit();
    await showAlone(quick, 'Google');
    await isPlaced(quick, 'thomas-kurian');
    const slow = await visit();
    const answer = await holdAnswers(slow, 'query Picture(');
    await showAlone(slow, 'Google');
    await answer.asked;
    await seen(slow);
    answer.letGo();
    await isPlaced(slow, 'thomas-kurian');
    expect(placesIn(slow)).toEqual(placesIn(quick));
  });

  it('is over when it is undone, and made anew the same when it is redone', async () => {
    const other = await visit();
    await showEverything(other);
    await isPlaced(other, 'hexatrust');
    const all = await seen(other);

    const page = await waiting();
    await page.keyboard.press('Control+z');
    await isArranging(page).waitFor({ state: 'detached' });
    await holdingLayouts.release(page);
    await page.keyboard.press('Control+Shift+z');
    await isPlaced(page, 'hexatrust');
    expect(await seen(page)).toEqual(all);
    expect(placesIn(page)).toEqual(placesIn(other));
  });

  it('gives its places to every step of the picture that was gone on from before it ended', async () => {
    const page = await waiting();
    await page.keyboard.press('h');
    await page.getByRole('button', { name: /^1 hidden/ }).waitFor();
    await name(page, /^Association/).click();
    await holdingLayouts.release(page);
    // It was hidden while its place was reckoned.
    await isPlaced(page, 'hexatrust');
    const places = placesIn(page);
    for (let times = 0; times < 2; times++) {
      await page.keyboard.press('Control+z');
      await seen(page);
      expect(placesIn(page)).toEqual(places);
    }
  });

  it('that was asked for does not take another picture apart', async () => {
    const other = await visit();
    await name(other, /Who holds SecNumCloud/).click();
    const undisturbed = await seen(other);

    const page = await visit({ before: holdingLayouts.prepare });
    await seen(page);
    await holdingLayouts.hold(page);
    await command(page, 'in a circle');
    await isArranging(page).waitFor();
    await holdingLayouts.reckoned(page);
    await name(page, /Who holds SecNumCloud/).click();
    await isArranging(page).waitFor({ state: 'detached' });
    await holdingLayouts.release(page);
    expect(await seen(page)).toEqual(undisturbed);
    expect(await name(page, 'Redo').isDisabled()).toBe(true);
  });
});

describe('the address', () => {
  it('gives the same picture in a fresh browser, places moved by hand included', async () => {
    const page = await visit();
    await page.locator('.graph-canvas').focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page
      .getByRole('button', { name: /Medium|Policy, law/ })
      .last()
      .click();
    await page.getByRole('slider', { name: 'Last month' }).focus();
    for (let times = 0; times < 4; times++) await page.keyboard.press('ArrowLeft');
    const here = await seen(page);
    const address = new URL(page.url()).hash;
    expect(address.length).toBeLessThan(400);
    const there = await visit({ address: `/${address}` });
    expect(await seen(there)).toEqual(here);
  });

  it('gives the same picture in a fresh browser once it was arranged anew', async () => {
    const page = await visit();
    await seen(page);
    await command(page, 'In a circle');
    await expect.poll(() => page.url()).toContain('layout=circle');
    const here = await seen(page);
    expect(here.cards).toEqual({});
    const other = await visit({ address: new URL(page.url()).hash.replace(/^/, '/') });
    expect(await seen(other)).toEqual(here);
  });

  it('brings language and colours, also when it is put into the bar of an open page', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await page.waitForFunction(() => location.hash.includes('theme=dark'));
    const address = (await page.evaluate(() => location.hash)).replace('lang=en', 'lang=fr');
    const there = await visit({ address: `/${address}` });
    await there.getByText('Ce qu’ils en ont dit').first().waitFor();
    expect(await there.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    const open = await visit();
    await open.evaluate(
      (hash) => (location.hash = hash),
      address.replace('q=welcomed', 'q=welcomed&sel=bleu'),
    );
    await open.getByRole('button', { name: 'Couleurs claires' }).waitFor();
    await open.getByRole('complementary').getByRole('heading', { level: 2, name: /Bleu/ }).waitFor();
    expect(await open.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  it('survives a reload, in every view', async () => {
    const page = await visit();
    await page.getByRole('button', { name: /What was promised/ }).click();
    for (const key of ['2', '3', '4', '1']) {
      await page.keyboard.press(key);
      const before = await seen(page);
      await page.reload();
      await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor();
      expect(await seen(page)).toEqual(before);
    }
  });

  it('follows back and forward of the browser', async () => {
    const page = await visit();
    const first = await seen(page);
    await page.getByRole('button', { name: /What was promised/ }).click();
    await page.getByRole('heading', { name: /What was promised, what came/ }).waitFor();
    const second = await seen(page);
    await page.keyboard.press('1');
    await page.locator('.graph-name').first().waitFor();
    await page.goBack();
    expect(await seen(page)).toEqual(second);
    await page.goBack();
    expect(await seen(page)).toEqual(first);
    await page.goForward();
    expect(await seen(page)).toEqual(second);
  });

  it('says what of an old picture is no longer in the data, and shows the rest', async () => {
    const page = await visit({
      address: '/#/cloud-de-confiance/graph?show=thales,old-company,google&sel=thales&lang=en',
    });
    await page.getByText('One thing of this picture is no longer in the data').waitFor();
    await expect.poll(() => page.locator('.toast').innerText()).toContain('old-company');
    expect(Object.keys((await seen(page)).names).toSorted()).toEqual(['google', 'thales']);
  });

  it('opens the start view, with the reason, for another dataset, a broken link and a picture that was taken back', async () => {
    const cases: [string, RegExp][] = [
      ['/#/another/graph?show=a&lang=en', /This link is for “another”/],
      ['/#/cloud-de-confiance/graph?z=broken!&lang=en', /cannot be read/],
      ['/#/cloud-de-confiance/graph?s=AAAAAAAAAAAAAAAAAAAAAAAA&lang=en', /does not exist, or was taken back/],
    ];
    for (const [address, reason] of cases) {
      const page = await visit({ address });
      await page.getByText(reason).waitFor();
      expect(Object.keys((await seen(page)).names)).toContain('al-thales-google');
    }
  });
});

describe('a saved picture', () => {
  it('is named, listed, opened elsewhere by its link, and taken back', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Only 2022' }).click();
    await page.locator('.graph-canvas').focus();
    await page.keyboard.press('Shift+ArrowDown');
    const here = await seen(page);
    await page.getByRole('button', { name: /saved pictures/ }).click();
    await page.getByRole('menuitem', { name: 'Saved pictures' }).click();
    await page.getByRole('textbox', { name: 'Save this picture as' }).fill('Before the vote');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const link = page.getByRole('link', { name: 'Before the vote' });
    const href = (await link.getAttribute('href')) ?? '';
    expect(href).toMatch(/^#\/cloud-de-confiance\/graph\?s=[\w-]{24}&lang=en$/);

    const there = await visit({ address: `/${href}` });
    expect(await seen(there)).toEqual(here);
    expect(there.url()).toBe(`${url()}/${href}`);

    await page.getByRole('button', { name: 'Delete “Before the vote” for everyone' }).click();
    await page.getByRole('button', { name: 'Keep' }).click();
    await link.waitFor();
    await page.getByRole('button', { name: 'Delete “Before the vote” for everyone' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('This browser has saved no picture yet.').waitFor();
    const late = await visit({ address: `/${href}` });
    await late.getByText(/does not exist, or was taken back/).waitFor();
  });
});

describe('the name of a saved picture', () => {
  /** Saves the picture and gives the address of its link. */
  async function saved(page: Page, title: string): Promise<string> {
    await page.getByRole('button', { name: /saved pictures/ }).click();
    await page.getByRole('menuitem', { name: 'Saved pictures' }).click();
    await page.getByRole('textbox', { name: 'Save this picture as' }).fill(title);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    return (await page.getByRole('link', { name: title }).getAttribute('href')) ?? '';
  }
  const nameOf = (page: Page, address: string) =>
    page.evaluate(
      async (id) => ((await (await fetch(`/snapshots/${id}`)).json()) as { name: string }).name,
      /s=([\w-]+)/.exec(address)?.[1] ?? '',
    );

  it('is changed where it is listed, by keyboard alone, for whoever opens it, and changed back', async () => {
    const page = await visit();
    const href = await saved(page, 'Before the vote');
    await page.getByRole('button', { name: 'Rename “Before the vote”' }).press('Enter');
    await page.keyboard.type('<b>After</b> the vote');
    await page.keyboard.press('Enter');
    const link = page.getByRole('link', { name: '<b>After</b> the vote', exact: true });
    await expect.poll(() => link.getAttribute('href')).toBe(href);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Rename “<b>After</b> the vote”',
    );
    expect(await nameOf(page, href)).toBe('<b>After</b> the vote');
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'Before the vote', exact: true }).waitFor();
    expect(await nameOf(page, href)).toBe('Before the vote');
    await page.reload();
    await page.getByRole('button', { name: /saved pictures/ }).click();
    await page.getByRole('menuitem', { name: 'Saved pictures' }).click();
    await page.getByRole('link', { name: 'Before the vote', exact: true }).waitFor();
  });

  it('stays when it is left with Escape, and what was typed stays when the server does not answer', async () => {
    const page = await visit();
    const href = await saved(page, 'Before the vote');
    const rename = page.getByRole('button', { name: 'Rename “Before the vote”' });
    const field = page.getByRole('textbox', { name: 'Rename “Before the vote”' });
    await rename.click();
    await field.fill('Thrown away');
    await page.keyboard.press('Escape');
    await rename.click();
    await expect.poll(() => field.inputValue()).toBe('Before the vote');
    await page.route('**/snapshots/*', (route) => route.abort());
    await field.fill('After the vote');
    await page.keyboard.press('Enter');
    await page.getByText('The name is as it was.').waitFor();
    await expect.poll(() => field.inputValue()).toBe('After the vote');
    await page.unroute('**/snapshots/*');
    expect(await nameOf(page, href)).toBe('Before the vote');
    await field.press('Enter');
    await page.getByRole('link', { name: 'After the vote', exact: true }).waitFor();
    expect(await page.getByText('The name is as it was.').count()).toBe(0);
  });

  it('of one saved in another page of the same browser is not lost', async () => {
    const page = await visit();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor();
    await saved(page, 'One');
    await saved(other, 'Two');
    await page.getByRole('link', { name: 'Two' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: /saved pictures/ }).click();
    await page.getByRole('menuitem', { name: 'Saved pictures' }).click();
    for (const title of ['One', 'Two']) await page.getByRole('link', { name: title }).waitFor();
  });
});

describe('since the last visit', () => {
  it('is nothing on the first one, and what was recorded after a day one chooses', async () => {
    const page = await visit();
    await page.getByRole('button', { name: /about the data/ }).click();
    await page.getByRole('menuitem', { name: /What changed in the data/ }).click();
    await page.getByText('This is your first visit here').waitFor();
    await page.getByLabel('Changes since').fill('2026-10-01');
    await page.locator('.change').first().waitFor();
    await page.locator('.change', { hasText: 'Abilian' }).first().click();
    await page.getByRole('complementary').getByRole('heading', { name: 'Abilian' }).waitFor();
  });

  it('counts what is new for one who comes back', async () => {
    const page = await visit();
    await page.evaluate(() =>
      localStorage.setItem('entente.visit.cloud-de-confiance', '2026-10-01T00:00:00.000Z'),
    );
    await page.reload();
    const button = page.getByRole('button', { name: /about the data/ });
    await button.locator('.dataset-news').waitFor();
    expect(Number(await button.locator('.dataset-news').innerText())).toBeGreaterThan(100);
  });

  it('marks what changed on the canvas, in the panel and in the table, in a link too, and takes the marks back', async () => {
    const page = await visit();
    await page.evaluate(() =>
      localStorage.setItem('entente.visit.cloud-de-confiance', '2026-10-01T00:00:00.000Z'),
    );
    await page.reload();
    await page.getByRole('button', { name: /about the data/ }).click();
    await page.getByRole('menuitem', { name: /since your last visit/ }).click();
    await page.getByRole('button', { name: 'No longer mark changes' }).waitFor();
    await page.keyboard.press('Escape');
    const onCanvas = page.locator('.graph-news[data-news="thales"]');
    await onCanvas.getByText('added').waitFor();
    const panel = page.getByRole('complementary');
    await panel.locator('.line').filter({ hasText: 'Thales' }).first().getByText('added').waitFor();
    await page.keyboard.press('4');
    await page.getByRole('row').nth(1).getByText('added').waitFor();
    await page.keyboard.press('1');
    const there = await visit({ address: `/${await page.evaluate(() => location.hash)}` });
    await there.locator('.graph-news[data-news="thales"]').waitFor();
    // A later day than anything was recorded on: nothing is marked.
    const later = await visit({
      address: '/#/cloud-de-confiance/graph?q=welcomed&since=2026-11-20&lang=en',
    });
    expect(await later.locator('.graph-news').count()).toBe(0);
    for (let step = 0; step < 3; step++) await page.keyboard.press('z');
    await onCanvas.waitFor({ state: 'detached' });
  });
});
