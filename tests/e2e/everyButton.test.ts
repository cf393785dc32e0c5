import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '#client/locales/en.ts';
import { fr } from '#client/locales/fr.ts';
import { TAB_NAMES } from '#client/features/table/tab.ts';
import { middleOf, written } from '#testkit/canvasOnPage.ts';
import { pressables, type Pressable } from '#testkit/pressables.ts';
import { useVisits } from '#testkit/visitExplorer.ts';
import { wordsOnPage } from '#testkit/wordsOnPage.ts';

const { open, url } = useVisits();

type Words = typeof en;

/** A part of the explorer, how one comes to it, and what in it is pressed. */
interface Scene {
  readonly name: string;
  readonly address: string;
  readonly part: string;
  readonly enter?: (page: Page, words: Words) => Promise<unknown>;
  /** Of rows that are all alike, as many are pressed; else one. */
  readonly alike?: number;
  /** Its words are read, and nothing in it is pressed: another scene has the same. */
  readonly isRead?: boolean;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const dialog = (page: Page) => page.getByRole('dialog').last().getByRole('button').last().waitFor();
const menu = (page: Page) => page.getByRole('menu').getByRole('menuitem').first().waitFor();
const PATH =
  '{"from":"google","to":"dassault-systemes","maxHops":6,"minSources":1,"avoid":[],"via":[],"chosen":0}';
const TABLES = TAB_NAMES.filter((name) => name !== 'statements');

const SCENES: readonly Scene[] = [
  { name: 'bar', address: 'graph?', part: '.topbar' },
  { name: 'rail', address: 'graph?', part: '.rail, .icon-rail' },
  { name: 'graph', address: 'graph?', part: '.centre' },
  { name: 'dates', address: 'graph?', part: '.strip' },
  { name: 'panel of a deal', address: 'graph?', part: '.inspector' },
  ...[
    'thales',
    'guillaume-poupard',
    'pol-secnumcloud',
    'st-cigref-2021-10',
    'ms-thales-google-jv-planned',
  ].map((id) => ({ name: `panel of ${id}`, address: `graph?sel=${id}`, part: '.inspector' })),
  { name: 'panel of a tie', address: 'graph?sel=thales.party-to.al-thales-google', part: '.inspector' },
  { name: 'path', address: `graph?ans={"kind":"path"}&path=${PATH}`, part: '.inspector' },
  { name: 'for and against', address: 'graph?ans={"kind":"affair","subject":"al-bleu"}', part: '.inspector' },
  { name: 'in common', address: 'graph?ans={"kind":"common","ids":["thales","google"]}', part: '.inspector' },
  {
    name: 'connected',
    address: 'graph?ans={"kind":"connect","ids":["thales","google","microsoft"]}',
    part: '.inspector',
  },
  { name: 'several selected', address: 'graph?sel=thales&also=thales,google,orange', part: '.centre' },
  { name: 'timeline', address: 'timeline?', part: '.centre' },
  { name: 'matrix', address: 'positions?', part: '.centre' },
  {
    name: 'coalitions',
    // What is selected is none of the names that lead to a thing.
    address: 'positions?sel=ms-thales-google-jv-planned',
    part: '.centre',
    enter: (page) => page.locator('.centre').getByRole('tab').nth(1).click(),
  },
  { name: 'table', address: 'table?', part: '.centre' },
  ...TABLES.map((tab) => ({
    name: `table of ${tab}`,
    address: `table?tab={"tab":"${tab}"}`,
    part: '.centre',
    isRead: true,
  })),
  {
    name: 'sources',
    address: 'graph?',
    part: '.drawer',
    enter: async (page) => {
      await page.keyboard.press('s');
      await page
        .getByText(/^\d+ sources$/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'search',
    address: 'graph?',
    part: '.search',
    enter: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('bleu');
      await page.getByRole('option').nth(2).waitFor();
    },
  },
  {
    name: 'expand',
    address: 'graph?sel=microsoft',
    part: '[role=dialog]',
    enter: async (page) => {
      await page.keyboard.press('e');
      await dialog(page);
    },
  },
  {
    name: 'share',
    address: 'graph?',
    part: '[role=dialog]',
    enter: async (page, words) => {
      await button(page, words.share.open).click();
      await dialog(page);
    },
  },
  {
    name: 'saved pictures',
    address: 'graph?',
    part: '[role=dialog]',
    enter: async (page, words) => {
      await page.locator('.dataset-button').click();
      await page.getByRole('menuitem', { name: words.saved.title }).click();
      await dialog(page);
    },
  },
  {
    name: 'keys',
    address: 'graph?',
    part: '[role=dialog]',
    enter: async (page) => {
      await page.keyboard.press('?');
      await dialog(page);
    },
  },
  {
    name: 'commands',
    address: 'graph?',
    part: '[role=dialog]',
    alike: 80,
    enter: async (page) => {
      await page.keyboard.press(':');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'menu of the data',
    address: 'graph?',
    part: '[role=menu]',
    enter: async (page) => {
      await page.locator('.dataset-button').click();
      await menu(page);
    },
  },
  {
    name: 'menu of arrangements',
    address: 'graph?',
    part: '[role=menu]',
    alike: 80,
    enter: async (page, words) => {
      await button(page, words.canvas.arrange).click();
      await menu(page);
    },
  },
  {
    name: 'menu of a thing',
    address: 'graph?',
    part: '[role=menu]',
    alike: 80,
    enter: async (page) => {
      await written(page);
      const { x, y } = await middleOf(page, 'orange');
      await page.mouse.click(x, y, { button: 'right' });
      await menu(page);
    },
  },
  {
    name: 'menu of the canvas',
    address: 'graph?',
    part: '[role=menu]',
    alike: 80,
    enter: async (page) => {
      await written(page);
      await page.locator('.graph-canvas').click({ button: 'right', position: { x: 14, y: 300 } });
      await menu(page);
    },
  },
];

/** Notes whatever a press can change: the page, where it stands, the clipboard, a print. */
const NOTING = `{
  window.changes = 0;
  const note = () => { window.changes += 1; };
  new MutationObserver((all) => {
    if (all.some(({ attributeName }) => attributeName !== 'data-press')) note();
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  document.addEventListener('scroll', note, true);
  window.print = note;
  for (const way of ['write', 'writeText']) {
    const as = navigator.clipboard[way].bind(navigator.clipboard);
    navigator.clipboard[way] = (...what) => (note(), as(...what));
  }
}`;

interface Dress {
  readonly lang: 'en' | 'fr';
  readonly width: number;
  readonly height: number;
}

/** A page on which the scenes are played one after another, each press from the beginning. */
class Player {
  readonly faults = new Set<string>();
  #visits = 0;
  #now = '';

  private constructor(
    readonly page: Page,
    readonly dress: Dress,
  ) {
    page.on('pageerror', (error) => this.#fault(`error: ${error.message}`));
    page.on('console', (line) => line.type() === 'error' && this.#fault(`console: ${line.text()}`));
    page.on('download', () => void page.evaluate('window.changes += 1'));
  }

  static async open(dress: Dress): Promise<Player> {
    const { lang, width, height } = dress;
    const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
    const before = (fresh: Page) => fresh.addInitScript(NOTING);
    return new Player(await open({ width, height, locale, clipboard: true, before }), dress);
  }

  #fault(what: string): void {
    this.faults.add(`${this.#now}: ${what}`);
  }

  /** Opens a scene in a page that knows of nothing before it. */
  async enter(scene: Scene): Promise<Pressable[]> {
    this.#now = scene.name;
    this.#visits += 1;
    await this.page.evaluate(() => localStorage.clear());
    await this.page.goto(`${url()}/?${this.#visits}${this.#hashOf(scene)}`);
    return this.#arrive(scene);
  }

  /** The scene as it was entered: by its address where that is enough, else in a page of its own. */
  async again(scene: Scene, all: readonly Pressable[]): Promise<void> {
    this.#now = scene.name;
    const { page } = this;
    const same = (list: readonly Pressable[]) => list.map(({ name }) => name).join('\n');
    for (let times = 0; times < 3; times += 1) {
      if ((await page.locator('[role=dialog], [role=menu], [role=listbox], .drawer').count()) === 0) break;
      await page.keyboard.press('Escape');
    }
    await page.evaluate((hash) => void (location.hash = hash), this.#hashOf(scene));
    const list = await this.#arrive(scene).catch(() => []);
    if (same(list) !== same(all)) await this.enter(scene);
  }

  #hashOf({ address }: Scene): string {
    const [view, query] = address.split('?');
    return `#/cloud-de-confiance/${view}?${query ?? ''}&lang=${this.dress.lang}&theme=light`;
  }

  async #arrive(scene: Scene): Promise<Pressable[]> {
    const { page } = this;
    page.setDefaultTimeout(10_000);
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor();
    if (!scene.enter) await page.locator(scene.part).first().waitFor();
    await scene.enter?.(page, this.dress.lang === 'fr' ? fr : en);
    await page.locator(scene.part).first().waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy=true], .inspector-wait') === null);
    await this.#rest();
    return pressables(page, scene.part, scene.alike ?? 1);
  }

  /** Nothing on the page has changed for a while. */
  #rest = () =>
    this.page.evaluate(async () => {
      const noted = window as unknown as { changes: number };
      let before = -1;
      for (let round = 0; round < 20 && before !== noted.changes; round += 1) {
        before = noted.changes;
        await new Promise((done) => setTimeout(done, 90));
      }
    });

  /** Presses one thing of a scene that has just been entered, and looks at what comes of it. */
  async press({ name, href }: Pressable, number: number): Promise<void> {
    this.#now = `${this.#now.split(' · ')[0] ?? ''} · ${name}`;
    const { page } = this;
    if (href !== null && /^https?:/.test(href)) {
      if (new URL(href).host === '') this.#fault(`leads to ${href}`);
      return;
    }
    const thing = page.locator(`[data-press="${number}"]`);
    try {
      const isChoice = name.startsWith('select ');
      await thing.hover({ timeout: 4_000 });
      await page.evaluate('window.changes = 0');
      if (isChoice) {
        await thing.focus();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('ArrowUp');
      } else await thing.click({ timeout: 4_000 });
    } catch (reason) {
      return this.#fault(`cannot be pressed: ${String(reason).split('\n').slice(0, 12).join(' | ')}`);
    }
    const changed = await page
      .waitForFunction(() => (window as unknown as { changes: number }).changes > 0, null, { timeout: 2_500 })
      .then(
        () => true,
        () => false,
      );
    if (!changed) this.#fault('nothing comes of it');
    await this.#rest();
    await this.read();
  }

  /** Looks at every word of the page. */
  async read(): Promise<void> {
    for (const { text, at, cut } of await wordsOnPage(this.page)) {
      if (cut > 1) this.#fault(`“${text.slice(0, 60)}” is cut by ${cut} px (${at})`);
      if (isRaw(text)) this.#fault(`“${text}” is no word (${at})`);
      if (this.dress.lang === 'fr' && isEnglish(text)) this.#fault(`“${text}” is English (${at})`);
    }
  }
}

/** What a leaf of a catalogue says, with numbers and names it cannot have of its own. */
function spoken(leaf: unknown): string[] {
  if (typeof leaf === 'string') return [leaf];
  if (typeof leaf !== 'function') return Object.values(leaf as object).flatMap(spoken);
  const say = leaf as (...parts: unknown[]) => unknown;
  for (const filled of [
    [7, 7, 7],
    ['§', '§', '§'],
    [['§'], '§', '§'],
  ])
    try {
      return spoken(say(...filled)).flatMap((said) => said.split(/[§\d]+/));
    } catch {
      continue;
    }
  return [];
}
/** The paths of a catalogue, such as `strip.label`. */
function keysOf(words: object, before = ''): string[] {
  return Object.entries(words).flatMap(([key, leaf]) =>
    typeof leaf === 'object' && leaf !== null
      ? keysOf(leaf as object, `${before}${key}.`)
      : before === ''
        ? []
        : [`${before}${key}`],
  );
}
const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
const FRENCH = new Set(spoken(fr).map(plain));
const ENGLISH = new Set(
  spoken(en)
    .map(plain)
    .filter((said) => /\p{L}{3}/u.test(said) && !FRENCH.has(said)),
);
const isEnglish = (text: string) => ENGLISH.has(plain(text));
const KEYS = new Set(keysOf(en));
const isRaw = (text: string) =>
  /\b(undefined|NaN|Invalid Date)\b|\[object \w+\]|\$\{/.test(text) || KEYS.has(text);

/** Scenes that write in the language of the page what leaves it, or reckon with its words: pressed in French too. */
const ONCE_MORE = [
  'rail',
  'dates',
  'path',
  'for and against',
  'sources',
  'share',
  'expand',
  'saved pictures',
];
/** With room to spare, and the longer words where they have the least. */
const DRESSES: readonly Dress[] = [
  { lang: 'en', width: 1440, height: 900 },
  { lang: 'fr', width: 1280, height: 720 },
];

/** Each scene once for every player at a time. */
async function play(players: readonly Player[], each: (player: Player, scene: Scene) => Promise<void>) {
  const left = [...SCENES];
  const turn = async (player: Player) => {
    for (let scene = left.shift(); scene !== undefined; scene = left.shift())
      await each(player, scene).catch((reason: unknown) =>
        player.faults.add(`${scene?.name}: ${String(reason).slice(0, 400)}`),
      );
  };
  await Promise.all(players.map(turn));
}

describe('whatever can be pressed', () => {
  it.each(DRESSES)(
    'does something, and what it shows is words, whole and of one language, in $lang at $width px',
    { timeout: 600_000 },
    async (dress) => {
      const players = [await Player.open(dress), await Player.open(dress)];
      // The same button of the same part is pressed in the first scene that has it.
      const known = new Set<string>();
      await play(players, async (player, scene) => {
        const all = await player.enter(scene);
        await player.read();
        if (scene.isRead || (dress.lang === 'fr' && !ONCE_MORE.includes(scene.name))) return;
        if (all.length === 0) player.faults.add(`${scene.name}: nothing to press`);
        let isUntouched = true;
        for (const [number, thing] of all.entries()) {
          const key = `${scene.part} ${thing.name}`;
          if (known.has(key)) continue;
          known.add(key);
          if (!isUntouched) await player.again(scene, all);
          isUntouched = false;
          await player.press(thing, number);
        }
      });
      expect(players.flatMap(({ faults }) => [...faults])).toEqual([]);
    },
  );
});
