import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '#server/store/port.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { askQuery, countingStore, runQuery } from '#testkit/runQuery.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openSeededStore();
});
afterAll(() => store.close());

interface Item {
  id: string;
  label: string;
  note: string;
  entity: { id: string } | null;
  tie: { id: string } | null;
  planned: { edtf: string } | null;
  actual: { edtf: string } | null;
  slip: { least: number; most: number } | null;
  stance: string | null;
  status: string | null;
  claims: { id: string }[];
}
interface Timeline {
  undated: number;
  earliest: string | null;
  latest: string | null;
  lastSource: string | null;
  capped: boolean;
  lanes: { kind: string; title: string; subject: { id: string } | null; items: Item[] }[];
}

const FIELDS = `undated earliest latest lastSource capped lanes { kind title subject { id } items {
  id label note entity { id } tie { id } planned { edtf } actual { edtf } slip { least most } stance status claims { id } } }`;

async function timeline(args = ''): Promise<Timeline> {
  return (await askQuery<{ t: Timeline }>(store, `{ t: timeline${args && `(${args})`} { ${FIELDS} } }`)).t;
}
const lane = (answer: Timeline, kind: string) => answer.lanes.find((one) => one.kind === kind);
const told = (answer: Timeline, kind: string) =>
  lane(answer, kind)?.items.map(({ label, note }) => `${label} · ${note}`);

describe('timeline of a deal', () => {
  it('tells in one request what was promised and came, what was adopted, and what was said', async () => {
    const answer = await timeline('ids: ["al-nimbus"]');
    expect(answer).toMatchObject({ undated: 0, capped: false, lastSource: '2022-06-01' });
    expect(answer.lanes.map(({ kind, title }) => [kind, title])).toEqual([
      ['PROMISES', 'Altaïr–BigCo'],
      ['POLICY', 'Policy'],
      ['STATEMENTS', 'On Altaïr–BigCo'],
    ]);
    expect(told(answer, 'PROMISES')).toEqual([
      'Announced · 6 Oct 2021',
      'Joint company created · 2–6 months late',
      'Services on sale · planned: around 2023',
    ]);
    expect(told(answer, 'POLICY')).toEqual([
      'Label de confiance: First framework · 2016',
      'National strategy · 17 May 2021',
    ]);
    expect(lane(answer, 'STATEMENTS')?.items).toMatchObject([
      { label: 'independent players', stance: 'OPPOSE', note: 'Oct 2021', entity: { id: 'st-craintes' } },
      { stance: 'WELCOME', note: '≈ 6 Oct 2021', tie: { id: 'st-salue.about.al-nimbus' } },
    ]);
  });

  it('gives a step that a milestone dates alike once, with its status, plan and claims', async () => {
    const created = lane(await timeline('ids: ["al-nimbus"]'), 'PROMISES')?.items[1];
    expect(created).toMatchObject({
      entity: { id: 'ms-creation' },
      status: 'CREATED',
      planned: { edtf: '2022~' },
      actual: { edtf: '2022-06-30' },
      slip: { least: 61, most: 180 },
    });
    expect(created?.claims.length).toBeGreaterThan(0);
  });

  it('gives the periods of ties when they are asked', async () => {
    const answer = await timeline('ids: ["al-nimbus"], lanes: [TIES]');
    expect(answer.lanes.map(({ kind }) => kind)).toEqual(['TIES']);
    expect(told(answer, 'TIES')?.[0]).toMatch(/6 Oct 2021\u00a0–$/);
    expect(answer.undated).toBeGreaterThan(0);
    const dated = await timeline('ids: ["al-nimbus"], lanes: [TIES], undated: false');
    expect(dated.undated).toBe(answer.undated);
    expect(dated.lanes[0]?.items.length).toBe((lane(answer, 'TIES')?.items.length ?? 0) - answer.undated);
  });

  it('has ids of items that are unique', async () => {
    const answer = await timeline(
      'ids: ["al-nimbus", "altair"], lanes: [PROMISES, POLICY, STATEMENTS, SAID, TIES]',
    );
    const ids = answer.lanes.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what a timeline is about', () => {
  it('is the deals with the most ties when nothing is asked', async () => {
    const answer = await timeline();
    expect(lane(answer, 'PROMISES')?.subject?.id).toBe('al-nimbus');
    expect(lane(answer, 'POLICY')?.items).toHaveLength(2);
  });

  it.each([['altair'], ['nimbus'], ['ms-creation'], ['st-salue']])(
    'is the deal that %s leads to',
    async (id) => {
      const answer = await timeline(`ids: ["${id}"]`);
      expect(lane(answer, 'PROMISES')?.subject?.id).toBe('al-nimbus');
    },
  );

  it('is nothing for no ids and for unknown ones', async () => {
    const empty = { lanes: [], undated: 0, earliest: null, latest: null, capped: false };
    expect(await timeline('ids: []')).toMatchObject(empty);
    expect(await timeline('ids: ["nobody", "É\\u0000😀"]')).toMatchObject(empty);
  });

  it('keeps to the window and to what was known', async () => {
    const year = await timeline('ids: ["al-nimbus"], window: "2022"');
    expect(told(year, 'PROMISES')).toEqual([
      'Joint company created · 2–6 months late',
      'Services on sale · planned: around 2023',
    ]);
    expect(lane(year, 'STATEMENTS')).toBeUndefined();
    expect((await timeline('ids: ["al-nimbus"], knownOn: "2026-10-31"')).lanes).toEqual([]);
    expect((await timeline('ids: ["al-nimbus"], knownOn: "2026-11-01"')).lanes).toHaveLength(3);
  });

  it('keeps at most `first` items, every lane its share, and says that there are more', async () => {
    const answer = await timeline('ids: ["al-nimbus"], first: 3');
    expect(answer.capped).toBe(true);
    expect(answer.lanes.map(({ items }) => items.length)).toEqual([1, 1, 1]);
    expect((await timeline('first: 0')).lanes).toEqual([]);
  });

  it.each([
    ['window: "2022/2021"', /ends before it starts/],
    ['window: ""', /window:/],
    ['knownOn: "yesterday"', /knownOn: “yesterday” is no day/],
    ['knownOn: "2026-02-30"', /is no day/],
    ['first: 1001', /first:/],
    ['first: -1', /first:/],
  ])('refuses %s', async (args, message) => {
    const { errors } = await runQuery(store, `{ timeline(${args}) { undated } }`);
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringMatching(message),
    });
  });

  it('asks the store once for each kind of lane, however many lanes', async () => {
    const counted = countingStore(store);
    await askQuery(
      counted,
      '{ timeline(ids: ["al-nimbus", "pol-label"]) { lanes { items { label note } } } }',
    );
    expect(counted.asked.length).toBeLessThanOrEqual(12);
  });
});

interface Changes {
  totalCount: number;
  nodes: {
    kind: string;
    recordedAt: string;
    text: string;
    about: { id: string };
    claims: { id: string }[];
  }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
async function changes(args: string): Promise<Changes> {
  const query = `{ c: changes(${args}) { totalCount nodes { kind recordedAt text claims { id }
    about { ... on Tie { id } ... on Entity { id } } } pageInfo { hasNextPage endCursor } } }`;
  return (await askQuery<{ c: Changes }>(store, query)).c;
}

describe('changes', () => {
  it('tell what was recorded since, newest first', async () => {
    expect(await changes('since: "2026-11-02T00:00:00Z"')).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          kind: 'ALTERED',
          recordedAt: '2026-11-15T00:00:00Z',
          about: { id: 'nimbus' },
          text: 'Nimbus SAS: Nimbus is the company that was announced.',
          claims: [{ id: 'cl-reading' }],
        },
      ],
    });
    const all = await changes('since: "2026-11-01T00:00:00Z", first: 200');
    expect(all.nodes[0]?.about.id).toBe('nimbus');
    expect(all.nodes.slice(1).every(({ kind }) => kind === 'ADDED')).toBe(true);
    expect(all.nodes).toHaveLength(all.totalCount);
    expect(all.nodes.every(({ claims }) => claims.length > 0)).toBe(true);
  });

  it('come page by page, each once', async () => {
    const seen: string[] = [];
    let after = '';
    for (;;) {
      const page = await changes(`since: "2026-01-01T00:00:00+02:00", first: 7${after}`);
      seen.push(...page.nodes.map(({ about, recordedAt }) => `${about.id} ${recordedAt}`));
      if (!page.pageInfo.hasNextPage) {
        expect(seen).toHaveLength(page.totalCount);
        break;
      }
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('are none since tomorrow, and `since` must be an instant', async () => {
    expect(await changes('since: "2027-01-01T00:00:00Z"')).toMatchObject({ totalCount: 0, nodes: [] });
    const { errors } = await runQuery(store, '{ changes(since: "soon") { totalCount } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
