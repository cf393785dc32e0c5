import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '#server/dataset/loadDataset.ts';
import { readDataset } from '#server/dataset/readDataset.ts';
import { openStore } from '#server/store/open.ts';
import type { GraphStore } from '#server/store/port.ts';
import { FIXTURE } from '#testkit/openSeededStore.ts';
import { askQuery, runQuery } from '#testkit/runQuery.ts';

/** The small dataset with a milestone without dates; a statement and a holder were recorded a month after the rest. */
const LATER = '2026-12-01';
let store: GraphStore;
beforeAll(async () => {
  store = await openStore({ dataFolder: null });
  const dataset = readDataset(FIXTURE);
  await loadDataset(store, {
    ...dataset,
    statements: dataset.statements.map((statement) =>
      statement.id === 'st-craintes' ? { ...statement, recorded: LATER } : statement,
    ),
    milestones: [
      ...dataset.milestones,
      { id: 'ms-one-day', name: 'One day', belongsTo: ['nimbus'], sources: ['gazette-2021-10'] },
    ],
    policies: dataset.policies.map((policy) => ({
      ...policy,
      holders: (policy.holders ?? []).map((holder) => ({ ...holder, recorded: LATER })),
    })),
  });
});
afterAll(() => store.close());

interface List {
  totalCount: number;
  undated: number;
  nodes: { id: string }[];
}

async function list(field: string, args: string): Promise<List> {
  const query = `{ list: ${field}(${args}) { totalCount undated nodes { id } } }`;
  const { list: found } = await askQuery<{ list: List }>(store, query);
  expect(found.totalCount).toBe(found.nodes.length);
  return found;
}
const idsOf = ({ nodes }: List) => nodes.map(({ id }) => id);

/** A list that hangs on an entity. */
async function nested(id: string, type: string, field: string): Promise<List> {
  const query = `{ entity(id: "${id}") { ... on ${type} { list: ${field} { totalCount undated nodes { id } } } } }`;
  const { entity } = await askQuery<{ entity: { list: List } }>(store, query);
  expect(entity.list.totalCount).toBe(entity.list.nodes.length);
  return entity.list;
}

describe('a window', () => {
  it.each<[string, string, string[], number]>([
    // A month and a day are compared by the days they can mean.
    ['statements', 'window: "2021-10-31"', ['st-craintes'], 0],
    ['statements', 'window: "2021-10-06"', ['st-salue', 'st-craintes'], 0],
    ['statements', 'window: "2021-11/.."', [], 0],
    ['alliances', 'window: "2030"', ['al-nimbus'], 0],
    ['alliances', 'window: "../2021-10-05"', [], 0],
    ['policies', 'window: "2015"', [], 0],
    ['policies', 'window: "2016"', ['pol-label'], 0],
    ['milestones', 'window: "2022-06-30"', ['ms-creation'], 1],
    // “around 2023” begins six months before.
    ['milestones', 'window: "2022-07"', ['ms-services'], 1],
    ['sources', 'window: "2022-06-15"', ['registre-2022'], 0],
    // Actors are in it when a tie of theirs is.
    ['persons', 'window: "2021"', ['anne-martin'], 0],
    ['persons', 'window: "2010"', [], 0],
  ])('keeps of %s(%s) what overlaps it', async (field, args, expected, undated) => {
    const found = await list(field, args);
    expect(idsOf(found)).toEqual(expected);
    expect(found.undated).toBe(undated);
  });

  it('leaves out the undated, or keeps them, and says how many there are', async () => {
    const without = await list('milestones', 'window: "2022-07"');
    const kept = await list('milestones', 'window: "2022-07", undated: true');
    expect(without.undated).toBe(kept.undated);
    expect(kept.totalCount).toBe(without.totalCount + kept.undated);
    expect(idsOf(kept)).toEqual(['ms-services', 'ms-one-day']);
    expect((await list('milestones', 'undated: true')).undated).toBe(0);
  });

  it('holds for the lists of an entity too', async () => {
    const all = await nested('al-nimbus', 'Alliance', 'ties(first: 50)');
    const dated = await nested('al-nimbus', 'Alliance', 'ties(first: 50, window: "../..2100")').catch(
      () => null,
    );
    expect(dated).toBeNull();
    const year = await nested('al-nimbus', 'Alliance', 'ties(first: 50, window: "2021")');
    const withUndated = await nested(
      'al-nimbus',
      'Alliance',
      'ties(first: 50, window: "2021", undated: true)',
    );
    expect(withUndated.totalCount).toBe(year.totalCount + year.undated);
    expect(withUndated.totalCount).toBe(all.totalCount);
    expect(idsOf(await nested('al-nimbus', 'Alliance', 'statements(window: "2021-10-31")'))).toEqual([
      'st-craintes',
    ]);
    expect(idsOf(await nested('altair', 'Organization', 'alliances(window: "2020")'))).toEqual([]);
    expect(idsOf(await nested('anne-martin', 'Person', 'statements(window: "2021")'))).toEqual(['st-salue']);
  });

  it('holds for posts, parties and milestones', async () => {
    const data = await askQuery<Record<string, Record<string, unknown[]>>>(
      store,
      `{ a: entity(id: "anne-martin") { ... on Person { before: roles(window: "2019") { title } during: roles(window: "2021") { title }
           undated: roles(window: "2021", undated: true) { title } all: roles { title } } }
         b: entity(id: "al-nimbus") { ... on Alliance { before: parties(window: "2020") { role } during: parties(window: "2021") { role }
           unknown: parties(knownOn: "2026-10-31") { role } early: milestones(window: "2022-06") { id } late: milestones(window: "2023") { id } } } }`,
    );
    const counts = (part: Record<string, unknown[]> = {}) =>
      Object.fromEntries(Object.entries(part).map(([name, list]) => [name, list.length]));
    expect(counts(data.a)).toEqual({ before: 0, during: 1, undated: 2, all: 2 });
    expect(counts(data.b)).toEqual({ before: 0, during: 2, unknown: 0, early: 1, late: 1 });
  });

  it('holds for neighbourhoods, which say how many ties are undated', async () => {
    const ask = async (args: string) =>
      (
        await askQuery<{ n: { ties: { id: string }[]; undated: number } }>(
          store,
          `{ n: neighborhood(ids: ["al-nimbus"], ${args}) { ties { id } undated } }`,
        )
      ).n;
    const without = await ask('window: "2021"');
    const kept = await ask('window: "2021", undated: true');
    expect(without.undated).toBe(kept.undated);
    expect(without.undated).toBeGreaterThan(0);
    expect(kept.ties.length).toBeGreaterThan(without.ties.length);
    expect((await ask('first: 25')).undated).toBe(0);
  });
});

describe('what was known on a day', () => {
  const BEFORE = 'knownOn: "2026-11-30"';

  it('is nothing before the dataset was recorded, all of it since its last day', async () => {
    for (const field of [
      'persons',
      'organizations',
      'alliances',
      'policies',
      'statements',
      'milestones',
      'sources',
      'claims',
    ]) {
      expect((await list(field, 'knownOn: "2026-10-31"')).totalCount, field).toBe(0);
      const all = await list(field, 'first: 200');
      expect((await list(field, 'first: 200, knownOn: "2026-12-01"')).totalCount, field).toBe(all.totalCount);
    }
  });

  it('is without what was recorded later', async () => {
    expect(idsOf(await list('statements', BEFORE))).toEqual(['st-salue']);
    expect(idsOf(await nested('al-nimbus', 'Alliance', `statements(${BEFORE})`))).toEqual(['st-salue']);
    expect(idsOf(await nested('nimbus', 'Organization', `ties(first: 50, ${BEFORE})`))).not.toContain(
      'nimbus.holds.pol-label',
    );
    expect(idsOf(await nested('nimbus', 'Organization', 'ties(first: 50)'))).toContain(
      'nimbus.holds.pol-label',
    );
    const claims = await nested('st-craintes', 'Statement', 'claims(first: 50)');
    expect(claims.totalCount).toBeGreaterThan(0);
    expect((await nested('st-craintes', 'Statement', `claims(first: 50, ${BEFORE})`)).totalCount).toBe(0);
  });

  it('holds for holders and neighbourhoods', async () => {
    const { a, b, n } = await askQuery<Record<string, { holders?: unknown[]; nodes?: { id: string }[] }>>(
      store,
      `{ a: entity(id: "pol-label") { ... on Policy { holders { holder { id } } } }
         b: entity(id: "pol-label") { ... on Policy { holders(${BEFORE}) { holder { id } } } }
         n: neighborhood(ids: ["al-nimbus", "st-craintes"], ${BEFORE}) { nodes { id } } }`,
    );
    expect([a?.holders, b?.holders].map((holders) => holders?.length)).toEqual([1, 0]);
    expect(n?.nodes?.map(({ id }) => id)).not.toContain('st-craintes');
  });

  it('shows as an addition among the changes', async () => {
    const { c } = await askQuery<{ c: { nodes: { kind: string; about: { id: string } }[] } }>(
      store,
      `{ c: changes(since: "${LATER}", first: 50) { nodes { kind about { ... on Tie { id } ... on Entity { id } } } } }`,
    );
    expect(c.nodes).toContainEqual({ kind: 'ADDED', about: { id: 'st-craintes' } });
    expect(c.nodes).toContainEqual({ kind: 'ADDED', about: { id: 'nimbus.holds.pol-label' } });
  });
});

describe('bad scopes', () => {
  it.each([
    ['window: ""', /window:/],
    ['window: "2022/2021"', /ends before it starts/],
    ['window: "../.."', /window:/],
    ['window: "next year"', /not an EDTF date/],
    ['window: "\\u0000😀"', /window:/],
    ['window: "20211006"', /not an EDTF date/],
    ['knownOn: "2026"', /no day/],
    ['knownOn: "2026-13-01"', /no day/],
    ['knownOn: ""', /no day/],
  ])('%s is refused in words', async (args, message) => {
    for (const field of ['persons', 'statements', 'claims', 'sources']) {
      const { errors } = await runQuery(store, `{ ${field}(${args}) { totalCount } }`);
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
      expect(errors?.[0]?.message).toMatch(message);
    }
    const { errors } = await runQuery(store, `{ neighborhood(ids: [], ${args}) { nodes { id } } }`);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
