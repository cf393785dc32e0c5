import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkGraphOf } from '#server/schema/path/linkGraphOf.ts';
import { searchIndexOf } from '#server/search/searchIndexOf.ts';
import type { GraphStore } from '#server/store/port.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { askQuery, countingStore } from '#testkit/runQuery.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openSeededStore();
});
afterAll(() => store.close());

interface Neighborhood {
  nodes: { id: string }[];
  ties: { id: string; kind: string }[];
  more: { of: string; kind: string; tieKind: string; outgoing: boolean; total: number; count: number }[];
}

async function neighborhood(args: string): Promise<Neighborhood> {
  const query = `{ n: neighborhood(${args}) { nodes { id } ties { id kind } more { of kind tieKind outgoing total count } } }`;
  return (await askQuery<{ n: Neighborhood }>(store, query)).n;
}

describe('neighborhood', () => {
  it('gives neighbours by sources, every tie among the nodes, and nothing more when all are there', async () => {
    const { nodes, ties, more } = await neighborhood('ids: ["al-nimbus"]');
    expect(nodes[0]).toEqual({ id: 'al-nimbus' });
    expect(new Set(nodes.map(({ id }) => id))).toEqual(
      new Set([
        'al-nimbus',
        'altair',
        'bigco',
        'nimbus',
        'pol-label',
        'pol-strategie',
        'st-salue',
        'st-craintes',
        'ms-creation',
        'ms-services',
      ]),
    );
    expect(ties.map(({ id }) => id)).toContain('altair.owns.nimbus');
    expect(more).toEqual([]);
  });

  it('says how many more there are, by kind, when it stops at `first`', async () => {
    const { nodes, more } = await neighborhood('ids: ["al-nimbus"], first: 3');
    expect(nodes).toHaveLength(4);
    expect(more.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    for (const { total, count } of more) expect(count).toBeLessThanOrEqual(total);
  });

  it('counts before anything is fetched with first: 0', async () => {
    const { nodes, ties, more } = await neighborhood('ids: ["al-nimbus"], first: 0');
    expect(nodes).toEqual([{ id: 'al-nimbus' }]);
    expect(ties).toEqual([]);
    expect(more).toContainEqual({
      of: 'al-nimbus',
      kind: 'STATEMENT',
      tieKind: 'ABOUT',
      outgoing: false,
      total: 2,
      count: 2,
    });
  });

  it('asked in parts, gives the same ties and counts as asked at once', async () => {
    const all = ['al-nimbus', 'altair', 'nimbus', 'st-salue', 'pol-label'];
    const named = (ids: string[]) => JSON.stringify(ids);
    const whole = await neighborhood(`ids: ${named(all)}, first: 0`);
    const parts = await Promise.all(
      [all.slice(0, 2), all.slice(2)].map((ids) =>
        neighborhood(`ids: ${named(ids)}, among: ${named(all)}, first: 0`),
      ),
    );
    const sorted = (ties: { id: string }[]) => [...new Set(ties.map(({ id }) => id))].sort();
    expect(sorted(parts.flatMap(({ ties }) => ties))).toEqual(sorted(whole.ties));
    expect(whole.ties.length).toBeGreaterThan(2);
    const counted = (more: Neighborhood['more']) => more.map((row) => JSON.stringify(row)).sort();
    expect(counted(parts.flatMap(({ more }) => more))).toEqual(counted(whole.more));
  });

  it('asked beside what is shown, gives the same ties whether the graph is in memory or not', async () => {
    const fresh = await openSeededStore();
    try {
      const query = `{ neighborhood(ids: ["al-nimbus", "bigco"], among: ["altair", "st-salue", "nobody", "bigco"], first: 3) {
        ties { id } more { kind tieKind count } } }`;
      const listening = countingStore(fresh);
      const { asked } = listening;
      const before = await askQuery<{ neighborhood: Neighborhood }>(listening, query);
      expect(asked).toContain('tie/touching');
      await Promise.all([linkGraphOf({ shared: listening }), searchIndexOf(listening)]);
      asked.length = 0;
      expect(await askQuery(listening, query)).toEqual(before);
      expect(asked).not.toContain('tie/touching');
      expect(before.neighborhood.ties.length).toBeGreaterThan(3);
    } finally {
      await fresh.close();
    }
  });

  it('keeps to the kinds and the window asked', async () => {
    const parties = await neighborhood('ids: ["al-nimbus"], tieKinds: [PARTY_TO]');
    expect(parties.nodes.map(({ id }) => id).toSorted()).toEqual(['al-nimbus', 'altair', 'bigco']);
    expect(parties.ties.every(({ kind }) => kind === 'PARTY_TO')).toBe(true);
    const said = await neighborhood('ids: ["al-nimbus"], entityKinds: [STATEMENT], window: "2021-10"');
    expect(said.nodes.map(({ id }) => id).toSorted()).toEqual(['al-nimbus', 'st-craintes', 'st-salue']);
    expect(
      (await neighborhood('ids: ["al-nimbus"], entityKinds: [STATEMENT], window: "2020"')).nodes,
    ).toHaveLength(1);
  });

  it('leaves out ids that are not there', async () => {
    expect(await neighborhood('ids: ["nobody"]')).toEqual({ nodes: [], ties: [], more: [] });
    expect((await neighborhood('ids: ["bigco", "nobody", "altair", "bigco"], first: 0')).nodes).toEqual([
      { id: 'bigco' },
      { id: 'altair' },
    ]);
  });
});

interface Search {
  totalCount: number;
  nodes: {
    entity: { id: string };
    field: string;
    snippet: string;
    score: number;
    highlights: { start: number; end: number }[];
  }[];
  suggestions: { id: string }[];
}

async function search(text: string, args = ''): Promise<Search> {
  const query = `query ($text: String!) { s: search(text: $text${args}) { totalCount suggestions { id }
    nodes { entity { id } field snippet score highlights { start end } } } }`;
  return (await askQuery<{ s: Search }>(store, query, { text })).s;
}

describe('search', () => {
  it.each([
    ['BigCo', 'bigco'],
    ['altair', 'altair'],
    ['ALTAÏR défense', 'altair'],
    ['nimb', 'nimbus'],
    ['Altiar', 'altair'],
    ['bigko', 'bigco'],
    ['stratégie nationnale', 'pol-strategie'],
    ['reponse pertinente', 'st-salue'],
  ])('“%s” finds %s first', async (text, id) => {
    expect((await search(text)).nodes[0]?.entity.id).toBe(id);
  });

  it('shows where the words are, in the text as it is written', async () => {
    const { nodes } = await search('reponse pertinente', ', kinds: [STATEMENT]');
    const hit = nodes[0];
    expect(hit?.highlights.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual([
      'réponse',
      'pertinente',
    ]);
    const name = (await search('defense')).nodes[0];
    expect(name?.highlights.map(({ start, end }) => name.snippet.slice(start, end))).toEqual(['Défense']);
    expect(name?.field).toBe('NAME');
  });

  it.each(['altair', 'Altiar'])(
    'shows the name of “%s” in the language asked where both match',
    async (text) => {
      const shown = async (lang: string) => {
        const { nodes } = await search(text, `, kinds: [ALLIANCE], lang: ${lang}`);
        return nodes.find(({ entity }) => entity.id === 'al-nimbus')?.snippet;
      };
      expect(await shown('fr')).toBe('Nuage de confiance Altaïr–BigCo');
      expect(await shown('en')).toBe('Altaïr–BigCo trusted cloud');
    },
  );

  it('keeps to the kinds asked, and to what matches', async () => {
    expect(
      (await search('nimbus', ', kinds: [ALLIANCE]')).nodes.map(({ entity }) => entity.id),
    ).not.toContain('nimbus');
    expect(await search('zzzzzz')).toEqual({ totalCount: 0, nodes: [], suggestions: [] });
    expect((await search('  …  ')).totalCount).toBe(0);
  });

  it('suggests near names when nothing matches', async () => {
    const { nodes, suggestions } = await search('Altairum Nimbusson');
    expect(nodes).toEqual([]);
    expect(suggestions.length).toBeGreaterThan(0);
  });
});

describe('the dataset', () => {
  it('tells its title, its counts, its start view and its questions', async () => {
    const data = await askQuery(
      store,
      `{ dataset { id title title_fr: title(lang: fr) summary updated
        counts { entities ties claims sources byKind { kind count } byStance { stance count } statements }
        start { selected window question places { id x y width label } }
        questions { id text(lang: fr) answer places { id } lit selected window }
        activity { month for against } } }`,
    );
    expect(data).toMatchObject({
      dataset: {
        id: 'small-cloud',
        title: 'Small cloud',
        title_fr: 'Petit nuage',
        updated: '2026-11-15',
        counts: {
          entities: 15,
          sources: 2,
          statements: 2,
          // One of the two opposes one deal and is concerned about another: it counts once, as opposing.
          byStance: [
            { stance: 'SUPPORT', count: 0 },
            { stance: 'WELCOME', count: 1 },
            { stance: 'MIXED', count: 0 },
            { stance: 'CONCERN', count: 0 },
            { stance: 'OPPOSE', count: 1 },
          ],
        },
        start: {
          selected: 'al-nimbus',
          window: '2021-05/2025-12',
          question: 'welcomed',
          places: [
            { id: 'al-nimbus', x: 225, y: 385, width: null, label: null },
            { id: 'st-salue', x: 98, y: 180, width: 178, label: null },
            { id: 'gouvernement', x: 524, y: 284, width: null, label: 'ABOVE' },
          ],
        },
        questions: [{ id: 'welcomed', lit: ['st-salue', 'cercle'], selected: 'al-nimbus', window: null }],
        activity: [{ month: '2021-10', for: 1, against: 1 }],
      },
    });
  });
});

describe('claims', () => {
  it('stand side by side where sources disagree', async () => {
    const data = await askQuery(
      store,
      `{ claims(where: { statuses: [DISPUTED] }) { nodes { id text shown field contradicts { id } recordedAt
        about { __typename ... on Tie { id } } dispute { id topic handling(lang: fr) versions { id } } } }
        source: sources(where: { id: { equals: "registre-2022" } }) { nodes { titleBasis sourceKind published { edtf } note claims(first: 2) { totalCount nodes { id } } } } }`,
    );
    expect(data).toMatchObject({
      claims: {
        nodes: [
          {
            id: 'dp-bigco~1',
            text: 'Below 10 %.',
            shown: true,
            field: 'stake',
            contradicts: [{ id: 'dp-bigco~2' }],
            about: { __typename: 'Tie', id: 'bigco.party-to.al-nimbus' },
            recordedAt: '2026-11-01T00:00:00Z',
            dispute: {
              id: 'dp-bigco',
              topic: 'BigCo’s share',
              versions: [{ id: 'dp-bigco~1' }, { id: 'dp-bigco~2' }],
            },
          },
          { id: 'dp-bigco~2', shown: false, contradicts: [{ id: 'dp-bigco~1' }] },
        ],
      },
      source: {
        nodes: [{ titleBasis: 'DESCRIBED', sourceKind: 'OFFICIAL', published: { edtf: '2022-06' } }],
      },
    });
  });
});

describe('store calls', () => {
  it('are one for each field of a request, however many parents', async () => {
    const query = `{ alliances(first: 20) { nodes { name
      parties { actor { name } claims { citations { source { title } } } }
      statements { nodes { speakers { name } positions { subject { name } } } } } } }`;
    const counted = countingStore(store);
    await askQuery(counted, query);
    expect(counted.asked.length).toBeLessThanOrEqual(16);

    const both = countingStore(store);
    await askQuery(
      both,
      `{ organizations(first: 20) { nodes { ties(first: 20) { nodes { from { id } to { id } claims { citations { source { title } } } } } } } }`,
    );
    // the page with its entities, ties, the other ends, claims, citations, sources; totals are counted where they are asked
    expect(both.asked.toSorted()).toEqual([
      'claim/byIds',
      'claim/citations',
      'entity/byIds',
      'entity/page',
      'source/byIds',
      'tie/page',
    ]);
  });
});
