import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '#server/store/port.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { askQuery, countingStore, runQuery } from '#testkit/runQuery.ts';
import { SEEDS } from '../seedFacts/describeSeedFacts.ts';

interface Answer {
  readonly measures: {
    readonly nodes: readonly {
      entity: { id: string; kind: string };
      degree: number;
      links: number;
      betweenness: number;
      closeness: number;
      pageRank: number;
      community: number;
      component: number;
      broker: number;
      brokerage: { gatekeeper: number; liaison: number };
    }[];
    readonly communities: readonly {
      number: number;
      size: number;
      ids: string[];
      foremost: { id: string }[];
    }[];
    readonly components: readonly { size: number }[];
    readonly modularity: number;
    readonly nodeCount: number;
    readonly linkCount: number;
    readonly undated: number;
    readonly capped: boolean;
    readonly estimated: boolean;
    readonly note: string;
    readonly noteFr: string;
  };
}

const query = `query ($ids: [ID!], $window: String, $undated: Boolean, $knownOn: Date, $kinds: [EntityKind!], $ties: [TieKind!], $orderBy: Measure, $first: Int) {
  measures(ids: $ids, window: $window, undated: $undated, knownOn: $knownOn, kinds: $kinds, ties: $ties, orderBy: $orderBy, first: $first) {
    nodes { entity { id kind } degree links betweenness closeness pageRank community component broker brokerage { gatekeeper liaison } }
    communities { number size ids foremost(first: 2) { id } }
    components { size }
    modularity nodeCount linkCount undated capped estimated
    note noteFr: note(lang: fr)
  }
}`;

let store: GraphStore;
beforeAll(async () => {
  store = await openSeededStore(SEEDS);
});
afterAll(() => store?.close());

const ask = async (variables: Record<string, unknown> = {}) =>
  (await askQuery<Answer>(store, query, variables)).measures;
const idsOf = (answer: Answer['measures']) => answer.nodes.map(({ entity }) => entity.id);

describe('measures of everything', () => {
  it('rank who has most neighbours, lies between most and is nearest to all', async () => {
    const answer = await ask({ first: 1_000 });
    expect(answer.nodes).toHaveLength(answer.nodeCount);
    expect(answer.nodes.every(({ entity }) => !['STATEMENT', 'MILESTONE'].includes(entity.kind))).toBe(true);
    const degrees = answer.nodes.map(({ degree }) => degree);
    expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
    expect(degrees.reduce((sum, degree) => sum + degree, 0)).toBe(2 * answer.linkCount);
    expect(answer.nodes.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 6);
    for (const { broker, brokerage } of answer.nodes)
      expect(broker).toBe(brokerage.gatekeeper + brokerage.liaison);
    expect(answer).toMatchObject({ capped: false, estimated: false, undated: 0 });
    expect(answer.communities.reduce((sum, { size }) => sum + size, 0)).toBe(answer.nodeCount);
    expect(answer.modularity).toBeGreaterThan(0.3);
    expect(answer.note).toBe(
      `Measured on ${answer.nodeCount} things and ${answer.linkCount} linked pairs, links without direction.`,
    );
    expect(answer.noteFr).toMatch(/^Mesuré sur \d+ éléments et \d+ paires liées, sans sens des liens\.$/);
  });

  it.each([
    ['BETWEENNESS', 'betweenness'],
    ['CLOSENESS', 'closeness'],
    ['PAGE_RANK', 'pageRank'],
    ['BROKER', 'broker'],
    ['LINKS', 'links'],
  ] as const)('come in the order of %s', async (orderBy, field) => {
    const { nodes } = await ask({ orderBy, first: 10 });
    const values = nodes.map((node) => node[field]);
    expect(values).toHaveLength(10);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it('keep to the window, and say what has no date', async () => {
    const whole = await ask();
    const window = await ask({ window: '2021' });
    const dated = await ask({ window: '2021', undated: false });
    expect(window.linkCount).toBeLessThan(whole.linkCount);
    expect(dated.linkCount).toBeLessThan(window.linkCount);
    expect(window.undated).toBe(dated.undated);
    expect(window.note).toMatch(/\d+ links without a date: kept\.$/);
    expect(dated.noteFr).toMatch(/\d+ liens sans date\u00a0: écartés\.$/);
    // Only ties whose start is open reach so far back.
    expect((await ask({ window: '1950', undated: false })).linkCount).toBeLessThan(dated.linkCount / 5);
  });

  it('keep to what was known', async () => {
    expect((await ask({ knownOn: '1999-01-01' })).linkCount).toBe(0);
  });
});

describe('measures of a selection', () => {
  it('are those of the asked things among themselves', async () => {
    const ids = ['thales', 'google', 'al-thales-google', 'cigref', 'nobody'];
    const answer = await ask({ ids });
    expect(idsOf(answer).toSorted()).toEqual(ids.filter((id) => id !== 'nobody').toSorted());
    const deal = answer.nodes.find(({ entity }) => entity.id === 'al-thales-google');
    expect(deal?.degree).toBeGreaterThanOrEqual(2);
    expect(await ask({ ids: [] })).toMatchObject({ nodes: [], nodeCount: 0, linkCount: 0 });
  });

  it('refuse too many ids, and too long a list', async () => {
    const many = Array.from({ length: 5_001 }, (_none, index) => `e${index}`);
    for (const variables of [{ ids: many }, { first: 1_001 }, { first: -1 }, { window: '2022/2021' }]) {
      const { errors } = await runQuery(store, query, variables);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});

describe('an answer', () => {
  it('is kept for who asks the same again, whatever the order of ids', async () => {
    const counting = countingStore(store);
    const small = `query ($ids: [ID!]) { measures(ids: $ids) { nodeCount linkCount } }`;
    const first = await askQuery(counting, small, { ids: ['thales', 'google'] });
    const before = counting.asked.length;
    expect(await askQuery(counting, small, { ids: ['google', 'thales', 'google'] })).toEqual(first);
    expect(counting.asked.slice(before)).toEqual(['dataset/state']);
  });
});
