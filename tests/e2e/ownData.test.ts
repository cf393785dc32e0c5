import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '#testkit/openBrowser.ts';
import { startExplorer, type Explorer } from '#testkit/startExplorer.ts';

// Twelve actors, four deals and fifteen statements of somebody who has read seeds/README.md.

const SOURCES = ['daily-2024'];
const text = (words: string) => ({ en: words, fr: words });
interface Actor {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly roles?: readonly { readonly organization: string }[];
  readonly owners?: readonly { readonly owner: string }[];
}
const person = (id: string, name: string, organization: string) => ({
  id,
  kind: 'person',
  name,
  sources: SOURCES,
  roles: [{ organization, title: text('chair'), from: '2023', sources: SOURCES }],
});
const thing = (id: string, kind: string, name: string, more = {}) => ({
  id,
  kind,
  name,
  sources: SOURCES,
  ...more,
});
const deal = (id: string, name: string, parties: readonly string[], announced: string, more = {}) => ({
  id,
  type: 'partnership',
  name,
  sources: SOURCES,
  parties: parties.map((actor) => ({ actor, role: 'partner', sources: SOURCES })),
  history: [{ status: 'announced', label: text('Announced'), date: announced, sources: SOURCES }],
  ...more,
});

const ACTORS: readonly Actor[] = [
  thing('alpha', 'company', 'Alpha', { country: 'FR' }),
  thing('beta', 'company', 'Beta', { country: 'US' }),
  thing('gamma', 'company', 'Gamma', { country: 'FR' }),
  thing('delta', 'company', 'Delta', { country: 'DE' }),
  thing('nova', 'joint-company', 'Nova', { owners: [{ owner: 'alpha', sources: SOURCES }] }),
  thing('office', 'public-body', 'The Office'),
  thing('league', 'association', 'The League'),
  thing('daily', 'medium', 'The Daily'),
  person('ana', 'Ana Abel', 'alpha'),
  person('ben', 'Ben Bird', 'beta'),
  person('cleo', 'Cleo Cole', 'league'),
  person('dora', 'Dora Dean', 'office'),
];
const DEALS = [
  deal('al-east', 'East deal', ['alpha', 'beta'], '2024-02-01', {
    resultsIn: [{ organization: 'nova', sources: SOURCES }],
  }),
  deal('al-north', 'North deal', ['beta', 'gamma'], '2024-03-01'),
  deal('al-south', 'South deal', ['gamma', 'delta'], '2024-04-01'),
  deal('al-west', 'West deal', ['delta', 'office'], '2024-05-01'),
];

const STANCES = ['oppose', 'concern', 'mixed', 'welcome', 'support'] as const;
type Stance = (typeof STANCES)[number];
const VERBS: Readonly<Record<Stance, string>> = {
  oppose: 'Opposes',
  concern: 'Concerned',
  mixed: 'Mixed',
  welcome: 'Welcomes',
  support: 'Supports',
};
type Said = readonly [id: string, speaker: string, subject: string, stance: Stance, month: string];
const SAID: readonly Said[] = [
  ['st-01', 'ana', 'al-east', 'support', '2024-02'],
  ['st-02', 'ana', 'al-north', 'welcome', '2024-03'],
  ['st-03', 'ana', 'al-south', 'welcome', '2024-04'],
  ['st-04', 'ben', 'al-east', 'support', '2024-02'],
  ['st-05', 'ben', 'al-north', 'support', '2024-03'],
  ['st-06', 'ben', 'al-south', 'mixed', '2024-04'],
  ['st-07', 'cleo', 'al-east', 'oppose', '2024-02'],
  ['st-08', 'cleo', 'al-north', 'oppose', '2024-04'],
  ['st-09', 'cleo', 'al-south', 'concern', '2024-05'],
  ['st-10', 'dora', 'al-east', 'concern', '2024-02'],
  ['st-11', 'dora', 'al-north', 'oppose', '2024-03'],
  ['st-12', 'dora', 'al-south', 'oppose', '2024-06'],
  ['st-13', 'gamma', 'al-east', 'welcome', '2024-03'],
  ['st-14', 'gamma', 'al-east', 'support', '2024-07'],
  ['st-15', 'gamma', 'al-south', 'support', '2024-04'],
];
const STATEMENTS = SAID.map(([id, speaker, subject, stance, date]) => ({
  id,
  speakers: [speaker],
  date,
  medium: 'daily',
  language: 'en',
  quotation: `these are the words of ${id}`,
  positions: [{ subject, stance }],
  sources: SOURCES,
}));

const FILES: Readonly<Record<string, unknown>> = {
  dataset: {
    id: 'small-world',
    title: text('Small world'),
    summary: text('Four deals and what is said of them.'),
    license: 'CC-BY-4.0',
    recorded: '2024-12-01',
  },
  sources: [
    {
      id: 'daily-2024',
      publisher: 'The Daily',
      title: 'Four deals',
      titleBasis: 'printed',
      url: 'https://daily.example/four-deals',
      published: '2024-08-01',
      language: 'en',
      kind: 'press',
    },
  ],
  actors: ACTORS,
  alliances: DEALS,
  statements: STATEMENTS,
};

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const entente = (args: readonly string[], store: string) =>
  spawnSync(process.execPath, ['server/bin/entente.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NEO4J_URI: '', ENTENTE_DATA: store },
  });

let explorer: Explorer;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'entente-own-'));
  const dataset = path.join(folder, 'small-world');
  mkdirSync(dataset);
  // JSON is YAML.
  for (const [name, records] of Object.entries(FILES))
    writeFileSync(path.join(dataset, `${name}.yaml`), JSON.stringify(records, null, 1));
  const store = path.join(folder, 'data');
  expect(entente(['check', dataset], store).stdout).toContain(
    'small-world: 31 entities, 1 sources, no problems.',
  );
  const loaded = entente(['load', dataset], store);
  expect(loaded.stdout, loaded.stderr).toContain('Loaded small-world');
  [explorer, browser] = await Promise.all([startExplorer({ env: { ENTENTE_DATA: store } }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await explorer?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function visit(hash = ''): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(`${explorer.url}/${hash}`);
  await page.getByRole('button', { name: /^Small world/ }).waitFor();
  return page;
}

const ALL = [...ACTORS, ...DEALS, ...STATEMENTS].map(({ id }) => id);
const everything = `show=${ALL.join(',')}`;
const counted = <Item>(items: readonly Item[], key: (item: Item) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};

/** Every tie of the dataset as a pair, by the table of seeds/README.md. */
const TIES: readonly (readonly [string, string])[] = [
  ...ACTORS.flatMap(({ id, roles, owners }: Actor): [string, string][] => [
    ...(roles ?? []).map(({ organization }): [string, string] => [id, organization]),
    ...(owners ?? []).map(({ owner }): [string, string] => [owner, id]),
  ]),
  ...DEALS.flatMap((each): [string, string][] => [
    ...each.parties.map(({ actor }): [string, string] => [actor, each.id]),
    ...('resultsIn' in each ? [[each.id, 'nova'] as [string, string]] : []),
  ]),
  ...SAID.flatMap(([id, speaker, subject]): [string, string][] => [
    [speaker, id],
    [id, subject],
    [id, 'daily'],
  ]),
];

// The measures by their definitions, written once more.

const neighbours = new Map(
  ALL.map((id) => [id, [...new Set(TIES.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : [])))]]),
);
const degree = Object.values(counted(TIES.flat(), (id) => id));

/** Steps from a thing to every other, and how many shortest ways there are. */
function waysFrom(start: string) {
  const steps = new Map([[start, 0]]);
  const ways = new Map([[start, 1]]);
  for (const queue = [start]; queue.length > 0;) {
    const at = queue.shift() ?? '';
    for (const next of neighbours.get(at) ?? []) {
      const far = (steps.get(at) ?? 0) + 1;
      if (!steps.has(next)) {
        steps.set(next, far);
        queue.push(next);
      }
      if (steps.get(next) === far) ways.set(next, (ways.get(next) ?? 0) + (ways.get(at) ?? 0));
    }
  }
  return { steps, ways };
}

/** The share of the pairs of others whose shortest ways pass through a thing. */
function betweenness(): number[] {
  const from = new Map(ALL.map((id) => [id, waysFrom(id)]));
  const pairs = ((ALL.length - 1) * (ALL.length - 2)) / 2;
  return ALL.map((through) => {
    let sum = 0;
    for (const [index, a] of ALL.entries())
      for (const b of ALL.slice(index + 1)) {
        if (a === through || b === through) continue;
        const [x, y] = [from.get(a), from.get(b)];
        const [ax, xb, ab] = [x?.steps.get(through), y?.steps.get(through), x?.steps.get(b)];
        if (ax === undefined || xb === undefined || ab === undefined || ax + xb !== ab) continue;
        sum += ((x?.ways.get(through) ?? 0) * (y?.ways.get(through) ?? 0)) / (x?.ways.get(b) ?? 1);
      }
    return sum / pairs;
  });
}

function pageRank(): number[] {
  let rank = new Map(ALL.map((id) => [id, 1 / ALL.length]));
  for (let round = 0; round < 500; round += 1)
    rank = new Map(
      ALL.map((id) => [
        id,
        0.15 / ALL.length +
          0.85 *
            (neighbours.get(id) ?? []).reduce(
              (sum, other) => sum + (rank.get(other) ?? 0) / (neighbours.get(other)?.length ?? 1),
              0,
            ),
      ]),
    );
  return [...rank.values()];
}

const figures = (values: readonly number[]) =>
  [Math.min(...values), Math.max(...values)].map((value) =>
    new Intl.NumberFormat('en', Number.isInteger(value) ? {} : { maximumSignificantDigits: 2 }).format(value),
  );

// The network of discourse by its definition.

const SPEAKERS = [...new Set(SAID.map(([, speaker]) => speaker))];
const step = (stance: Stance) => STANCES.indexOf(stance);
const by = (speaker: string) => SAID.filter((said) => said[1] === speaker);
function pair(a: string, b: string) {
  let congruence = 0;
  let conflict = 0;
  for (const mine of by(a))
    for (const theirs of by(b)) {
      if (mine[2] !== theirs[2]) continue;
      const weight = 1 - Math.abs(step(mine[3]) - step(theirs[3])) / 4;
      congruence += weight;
      conflict += 1 - weight;
    }
  return { congruence, conflict };
}
/** Statements of one that meet none of the other's on the same subject that agrees (or disagrees) with it at all. */
const alone = (a: string, b: string, measure: 'congruence' | 'conflict') =>
  by(a).filter(
    (mine) =>
      !by(b).some((theirs) => {
        const weight = 1 - Math.abs(step(mine[3]) - step(theirs[3])) / 4;
        return mine[2] === theirs[2] && (measure === 'congruence' ? weight > 0 : weight < 1);
      }),
  ).length;
function weight(a: string, b: string, measure: 'congruence' | 'conflict', normalization: string): number {
  const value = pair(a, b)[measure];
  if (normalization === 'AVERAGE') return value / ((by(a).length + by(b).length) / 2);
  if (normalization === 'COSINE') return value / (by(a).length * by(b).length);
  if (normalization === 'JACCARD') return value / (value + alone(a, b, measure) + alone(b, a, measure));
  return value;
}

describe('a dataset that does not say with what to begin', () => {
  it('offers to show everything, in one press', async () => {
    const page = await visit();
    await page.getByRole('heading', { name: 'The canvas is empty' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Ready questions' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Show the start view' }).count()).toBe(0);
    await page.locator('.empty').getByRole('button', { name: 'Show everything (31)' }).click();
    await page
      .getByText(/^31 of 31 shown/)
      .first()
      .waitFor();
  });
});

describe('a dataset of one’s own', () => {
  it('is counted in the legend, whole', async () => {
    const page = await visit(`#/small-world/graph?${everything}`);
    const row = (name: string) => page.locator('.rail').getByRole('button', { name: new RegExp(`^${name}`) });
    await row('Company').getByText('4 / 4').waitFor();
    const words: Record<string, string> = {
      company: 'Company',
      'joint-company': 'Joint company',
      'public-body': 'Public body',
      association: 'Association',
      medium: 'Medium',
      person: 'Person',
    };
    for (const [kind, count] of Object.entries(counted(ACTORS, ({ kind }) => kind)))
      expect(await row(words[kind] ?? '').innerText(), kind).toContain(`${count} / ${count}`);
    await expect.poll(() => row('Alliance').innerText()).toContain('4 / 4');
    for (const [stance, count] of Object.entries(counted(SAID, (said) => said[3])))
      expect(
        await page
          .locator('.rail li')
          .filter({ hasText: new RegExp(stance, 'i') })
          .innerText(),
        stance,
      ).toContain(`${count} / ${count}`);
  });

  it('is on the timeline with every deal, and every statement when it was said', async () => {
    const page = await visit(`#/small-world/timeline?${everything}`);
    const marks = page.locator('.centre').getByRole('button', { name: /, \w+, \w{3} 2024$/ });
    await marks.nth(SAID.length - 1).waitFor();
    const told = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
    const expected = SAID.map(([, speaker, , stance, month]) => {
      const name = ACTORS.find(({ id }) => id === speaker)?.name ?? '';
      const when = new Date(`${month}-01`).toLocaleDateString('en', { month: 'short', timeZone: 'UTC' });
      return `${name}, ${VERBS[stance].toLowerCase()}, ${when} 2024`;
    });
    expect(told.toSorted()).toEqual(expected.toSorted());
    for (const { name } of DEALS) await page.locator('.centre').getByText(name).first().waitFor();
  });

  it('fills the matrix: how often, and the latest stance', async () => {
    const page = await visit(`#/small-world/positions?${everything}`);
    const grid = page.getByRole('grid');
    await grid.getByRole('rowheader').first().waitFor();
    const heads = (await grid.getByRole('columnheader').allInnerTexts()).map((head) => head.trim());
    for (const speaker of SPEAKERS) {
      const name = ACTORS.find(({ id }) => id === speaker)?.name ?? '';
      const row = grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
      for (const { id, name: subject } of DEALS.slice(0, 3)) {
        const said = by(speaker).filter((each) => each[2] === id);
        const cell = row.getByRole('gridcell').nth(heads.indexOf(subject) - 1);
        const words = (await cell.innerText()).replace(/\s+/g, ' ');
        const latest = said.at(-1);
        expect(words, `${name} on ${subject}`).toContain(
          latest ? `${VERBS[latest[3]]}, ${said.length} statement` : 'nothing said',
        );
      }
    }
  });

  it.each(['NONE', 'AVERAGE', 'JACCARD', 'COSINE'])(
    'weighs who agrees and who does not: %s',
    async (normalization) => {
      for (const measure of ['CONGRUENCE', 'CONFLICT'] as const) {
        const setting = JSON.stringify({ tab: 'coalitions', normalization, measure, threshold: 0 });
        const page = await visit(`#/small-world/positions?${everything}&sel=ana&pos=${setting}`);
        const lines = page.locator('.network-reasons li');
        await lines.first().waitFor();
        const shown = Object.fromEntries(
          await lines.evaluateAll((all) =>
            all.map((line) => [
              line.querySelector('.name')?.textContent,
              line.querySelector('b')?.textContent,
            ]),
          ),
        );
        const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
        const expected = Object.fromEntries(
          SPEAKERS.filter((speaker) => speaker !== 'ana').flatMap((speaker) => {
            const value = weight(
              'ana',
              speaker,
              measure === 'CONGRUENCE' ? 'congruence' : 'conflict',
              normalization,
            );
            return value === 0 ? [] : [[ACTORS.find(({ id }) => id === speaker)?.name, number.format(value)]];
          }),
        );
        expect(shown, measure).toEqual(expected);
        await page.context().close();
      }
    },
  );

  it('falls into the two camps that agree most within and least between', async () => {
    const weights = (a: string, b: string) => ({
      congruence: weight(a, b, 'congruence', 'AVERAGE'),
      conflict: weight(a, b, 'conflict', 'AVERAGE'),
    });
    let best = { score: -1, camps: [[] as string[], [] as string[]] };
    for (let split = 1; split < 2 ** (SPEAKERS.length - 1); split += 1) {
      const camps = [0, 1].map((side) => SPEAKERS.filter((_one, at) => ((split >> at) & 1) === side));
      let [fits, all] = [0, 0];
      for (const [at, a] of SPEAKERS.entries())
        for (const b of SPEAKERS.slice(at + 1)) {
          const { congruence, conflict } = weights(a, b);
          const together = camps.some((camp) => camp.includes(a) && camp.includes(b));
          fits += together ? congruence : conflict;
          all += congruence + conflict;
        }
      if (fits / all > best.score) best = { score: fits / all, camps };
    }
    const page = await visit(`#/small-world/positions?${everything}&pos={"tab":"coalitions"}`);
    await page.locator('.camps-members').nth(1).waitFor();
    const camps = (await page.locator('.camps-members').allInnerTexts()).map((camp) =>
      SPEAKERS.filter((speaker) => camp.includes(ACTORS.find(({ id }) => id === speaker)?.name ?? '')),
    );
    expect(camps.map((camp) => camp.toSorted().join()).toSorted()).toEqual(
      best.camps.map((camp) => camp.toSorted().join()).toSorted(),
    );
    await expect
      .poll(() => page.locator('.camps-score b').innerText())
      .toBe(`${Math.round(best.score * 100)}%`);
  });

  it('tells the way from one to another in sentences', async () => {
    const ask =
      '{"from":"alpha","to":"delta","ties":["PARTY_TO"],"maxHops":6,"minSources":0,"avoid":[],"via":[],"chosen":0}';
    const page = await visit(`#/small-world/graph?${everything}&ans={"kind":"path"}&path=${ask}`);
    const list = page.getByRole('list', { name: 'Steps of the path' });
    await list.waitFor();
    const steps = (await list.getByRole('listitem').allInnerTexts()).map((step) => step.replace(/\s+/g, ' '));
    const way = ['Alpha', 'East deal', 'Beta', 'North deal', 'Gamma', 'South deal', 'Delta'];
    const [last, ...others] = way.toReversed();
    expect(steps.at(-1)).toBe(last);
    for (const [at, name] of others.toReversed().entries()) {
      const next = way[at + 1] ?? '';
      const sentence = at % 2 === 0 ? `${name} is party to ${next}` : `${next} is party to ${name}`;
      expect(steps[at]).toContain(sentence);
    }
  });

  it.each([
    ['degree', figures(degree)],
    ['betweenness', figures(betweenness())],
    ['pageRank', figures(pageRank())],
  ])('is measured by %s as the definition has it', async (name, [least = '', most = '']) => {
    const page = await visit(`#/small-world/graph?${everything}&size=${name}`);
    const ends = page.locator('.measure-legend .ends span');
    await ends.first().waitFor();
    await expect.poll(() => ends.allInnerTexts()).toEqual([least, most]);
  });
});
