import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '#testkit/accessibilityFindings.ts';
import { holdAnswers } from '#testkit/holdAnswers.ts';
import { useVisits } from '#testkit/visitExplorer.ts';

const { visit, url } = useVisits();

const panel = (page: Page) => page.getByRole('complementary');
const title = (page: Page) => panel(page).getByRole('heading', { level: 2 });
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const steps = async (page: Page) => {
  const list = panel(page).getByRole('list', { name: /Steps of the path|Pas du chemin/ });
  await list.waitFor();
  return (await list.getByRole('listitem').allInnerTexts()).map(plain);
};
const askQuestion = async (page: Page, name: RegExp) => {
  await page.getByRole('button', { name }).click();
  await title(page)
    .getByText(/in four steps|en quatre pas/)
    .waitFor();
};
/** What the browser's clipboard holds after a click. */
async function copied(page: Page, button: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url() });
  await panel(page).getByRole('button', { name: button }).click();
  await page.getByText(/^(Copied|Link copied)/).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('how two things are tied', () => {
  it('a ready question answers in sentences, each with its date and its sources one click away', async () => {
    const page = await visit();
    await askQuestion(page, /How is Google tied to Dassault/);
    expect(plain(await title(page).innerText())).toBe('From Google to Dassault Systèmes, in four steps');
    const told = await steps(page);
    expect(told).toHaveLength(5);
    expect(told[0]).toMatch(/^Google is party to Thales–Google trusted cloud.*since 6 Oct 2021/);
    expect(told[1]).toMatch(
      /David Chassan opposes that deal: « La souveraineté est une valeur fondamentale\..*L’Usine Nouvelle, via ChannelNews|David Chassan opposes that deal: « La souveraineté/,
    );
    expect(told[2]).toMatch(/^David Chassan holds a post at Outscale: Head of strategy/);
    expect(told[3]).toMatch(/^Dassault Systèmes owns Outscale/);
    expect(told[4]).toBe('Dassault Systèmes');

    const second = panel(page).getByRole('list', { name: 'Steps of the path' }).getByRole('listitem').nth(1);
    await second
      .getByRole('button', { name: /sources? \[|source/i })
      .first()
      .click();
    const link = second.getByRole('link', { name: 'open' }).first();
    await expect.poll(() => link.getAttribute('href')).toMatch(/^https?:/);
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('other paths are a click away, undo takes one back, and the address opens the same one', async () => {
    const page = await visit();
    await askQuestion(page, /How is Google tied to Dassault/);
    const first = await steps(page);
    const ways = panel(page).getByRole('group', { name: 'Alternatives' }).getByRole('button');
    await expect.poll(() => ways.count()).toBe(3);
    await ways.nth(1).click();
    await expect.poll(() => steps(page)).not.toEqual(first);
    const second = await steps(page);
    expect(plain(await ways.nth(1).innerText())).toMatch(/^\d, by /);

    const address = await copied(page, 'Copy link');
    const other = await visit({ address: address.slice(url().length) });
    expect(await steps(other)).toEqual(second);

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => steps(page)).toEqual(first);
  });

  it('by ownership only there is none: it is said with its limits, and the nearest answer is offered', async () => {
    const page = await visit();
    await askQuestion(page, /How is Google tied to Dassault/);
    await panel(page).getByRole('button', { name: 'Ownership only' }).click();
    await panel(page).getByText('No path of this kind within 6 steps').waitFor();
    expect(plain(await panel(page).innerText())).toContain('ties: ownership');
    await panel(page)
      .getByRole('button', { name: /^By any kind of tie: 4 steps$/ })
      .click();
    expect(await steps(page)).toHaveLength(5);
  });

  it('keeps to ties alone, to steps and sources, and goes round what is to be avoided', async () => {
    const page = await visit();
    await askQuestion(page, /How is Google tied to Dassault/);
    await panel(page).getByRole('button', { name: 'Look for a path without David Chassan' }).click();
    await expect.poll(async () => (await steps(page)).join(' ')).not.toContain('David Chassan');
    await panel(page).getByRole('button', { name: 'Allow David Chassan again' }).click();
    await expect.poll(async () => (await steps(page)).join(' ')).toContain('David Chassan');
    await panel(page).getByRole('button', { name: 'Statements', exact: true }).click();
    await expect.poll(async () => (await steps(page)).join(' ')).not.toContain('«');
    await panel(page).getByRole('combobox', { name: 'Most steps' }).selectOption('1');
    await panel(page).getByText('No path of this kind within 1 step').waitFor();
  });

  it('of two things named in a form, by keyboard alone', async () => {
    const page = await visit();
    await panel(page).getByRole('button', { name: 'Close', exact: true }).click();
    await page.keyboard.press('p');
    await title(page).getByText('How are two things tied?').waitFor();
    await page.keyboard.type('micro');
    await panel(page).getByRole('option', { name: 'Microsoft', selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await panel(page).getByRole('combobox', { name: 'To', exact: true }).focus();
    await page.keyboard.type('le maire');
    await panel(page).getByRole('option', { name: 'Bruno Le Maire', selected: true }).waitFor();
    await page.keyboard.press('Enter');
    const find = panel(page).getByRole('button', { name: 'Find the path', disabled: false });
    await find.press('Enter');
    await title(page).getByText('From Microsoft to Bruno Le Maire').waitFor();
    expect((await steps(page)).at(-1)).toBe('Bruno Le Maire');
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('who types faster than the server answers gets the first that is found by all of the words', async () => {
    const page = await visit({
      before: (fresh) =>
        fresh.route('**/graphql', async (route) => {
          if ((route.request().postData() ?? '').includes('PickEnd'))
            await new Promise((resolve) => setTimeout(resolve, 400));
          await route.continue();
        }),
    });
    await panel(page).getByRole('button', { name: 'Close', exact: true }).click();
    await page.keyboard.press('p');
    const end = (name: string) => panel(page).getByRole('combobox', { name, exact: true });
    await end('From').waitFor();
    await page.keyboard.type('m');
    await panel(page).getByRole('option').first().waitFor();
    await page.keyboard.type('icrosoft');
    await page.keyboard.press('Enter');
    await expect.poll(() => end('From').inputValue()).toBe('Microsoft');
    await end('To').focus();
    await page.keyboard.type('le maire');
    await page.keyboard.press('Tab');
    await expect.poll(() => end('To').inputValue()).toBe('Bruno Le Maire');
    await expect.poll(() => end('From').inputValue()).toBe('Microsoft');
    await panel(page).getByRole('button', { name: 'Find the path', disabled: false }).click();
    await title(page).getByText('From Microsoft to Bruno Le Maire').waitFor();
  });

  it('takes what was gone to by arrow from the answer to the last letters, not from the list before it', async () => {
    const open = async () => {
      const page = await visit();
      await page.keyboard.press('p');
      const from = panel(page).getByRole('combobox', { name: 'From', exact: true });
      await from.waitFor();
      return { page, from, options: panel(page).getByRole('option') };
    };
    const calm = await open();
    await calm.from.fill('dassault');
    await calm.options.filter({ hasText: 'Dassault' }).first().waitFor();
    const meant = await calm.options.nth(1).innerText();

    const { page, from, options } = await open();
    await from.fill('m');
    await options.first().waitFor();
    const held = await holdAnswers(page, 'dassault');
    await from.fill('dassault');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    held.letGo();
    await expect.poll(() => from.inputValue()).toBe(meant);
  });

  it('draws what the path passes, and keeps everything else where it is', async () => {
    const page = await visit();
    const shown = page.getByText(/^\d+ of 414 shown/).first();
    const before = plain(await shown.innerText());
    await panel(page).getByRole('button', { name: 'Path to…' }).click();
    await panel(page).getByRole('combobox', { name: 'To', exact: true }).fill('mistral ai');
    await panel(page).getByRole('option', { name: 'Mistral AI' }).waitFor();
    await page.keyboard.press('Enter');
    await panel(page).getByRole('button', { name: 'Find the path' }).click();
    await title(page)
      .getByText(/to Mistral AI/)
      .waitFor();
    await expect.poll(async () => plain(await shown.innerText())).not.toBe(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => plain(await shown.innerText())).toBe(before);
  });

  it('copies as text with numbered sources', async () => {
    const page = await visit();
    await askQuestion(page, /How is Google tied to Dassault/);
    const text = await copied(page, 'Copy with footnotes');
    expect(plain(text)).toMatch(/^From Google to Dassault Systèmes, in four steps/);
    expect(text).toMatch(/David Chassan opposes that deal:.*\(Oct 2021\) \[\d/);
    expect(text).toMatch(/\n1\. .*https?:\/\//);
  });

  it('speaks French', async () => {
    const page = await visit({ locale: 'fr-FR' });
    await askQuestion(page, /Comment Google est-il lié à Dassault/);
    expect(plain(await title(page).innerText())).toBe('De Google à Dassault Systèmes, en quatre pas');
    expect((await steps(page))[1]).toMatch(/David Chassan s’oppose à cet accord : « La souveraineté/);
    await panel(page).getByRole('button', { name: 'Propriété seulement' }).click();
    await panel(page).getByText('Aucun chemin de ce type en 6 pas').waitFor();
  });
});

describe('who partnered and who objected', () => {
  it('of the selected deal, in one answer with footnotes', async () => {
    const page = await visit();
    await panel(page).getByRole('button', { name: 'For and against' }).click();
    await panel(page).getByRole('heading', { level: 3, name: 'Against' }).waitFor();
    const answer = plain(await panel(page).innerText());
    for (const said of ['Thales', 'Google', 'une réponse pertinente au besoin de confiance', 'David Chassan'])
      expect(answer).toContain(said);
    expect(answer).toMatch(/2 parties; \d+ voices for, \d+ against, \d+ undecided/);
    const notes = panel(page).getByRole('list').last().getByRole('link');
    await expect.poll(() => notes.count()).toBeGreaterThan(5);
    const text = await copied(page, 'Copy with footnotes');
    expect(text).toMatch(/\nFor\n- /);
    expect(text).toMatch(/\nAgainst\n- /);
    expect(text).toMatch(/\n1\. .*https?:\/\//);
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('keeps to the dates in view, and follows a name and back', async () => {
    const page = await visit({ address: '/#/cloud-de-confiance/graph?q=welcomed&win=2030/2031' });
    await panel(page).getByRole('button', { name: 'For and against' }).click();
    await panel(page).getByText('Nobody, in the dates in view.').first().waitFor();
    await panel(page).getByRole('button', { name: 'Back' }).click();
    await panel(page).getByRole('button', { name: 'For and against' }).waitFor();
  });
});

describe('a selection', () => {
  const IDS = ['google', 'microsoft', 'dassault-systemes', 'bruno-le-maire'];
  const at = (answer: object) =>
    `/#/cloud-de-confiance/graph?show=${IDS.join(',')}&sel=google&ans=${encodeURIComponent(JSON.stringify(answer))}`;

  it('is joined by a small sub-graph, drawn and told', async () => {
    const page = await visit({ address: at({ kind: 'connect', ids: IDS }) });
    await title(page).getByText('What joins these 4').waitFor();
    expect(plain(await panel(page).innerText())).toMatch(/\d things? joins? them \(at most 4 steps/);
    await expect
      .poll(async () =>
        Number.parseInt(
          await page
            .getByText(/^\d+ of 414 shown/)
            .first()
            .innerText(),
          10,
        ),
      )
      .toBeGreaterThan(4);
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('shows what it has in common, and puts it on the canvas when asked', async () => {
    const page = await visit({ address: at({ kind: 'common', ids: ['google', 'microsoft'] }) });
    await title(page).getByText('What they have in common').waitFor();
    await panel(page).getByRole('button', { name: 'Gaia-X' }).first().waitFor();
    await panel(page)
      .getByRole('button', { name: /Show these \d+ on the canvas/ })
      .click();
    await expect
      .poll(async () =>
        Number.parseInt(
          await page
            .getByText(/^\d+ of 414 shown/)
            .first()
            .innerText(),
          10,
        ),
      )
      .toBeGreaterThan(4);
  });
});
