import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchIndexOf } from '#server/search/searchIndexOf.ts';
import type { GraphStore, QueryRow } from '#server/store/port.ts';
import { askQuery, countingStore, runQuery } from '#testkit/runQuery.ts';

type Row = QueryRow<'tie/among'>;
interface List {
  nodes: { id: string; from: { id: string }; to: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
  undated: number;
}

const day = (text: string): number => Date.parse(text) / 86_400_000;
const starts = (row: Row) => row.from ?? Number.NEGATIVE_INFINITY;
const ends = (row: Row) => row.to ?? Number.POSITIVE_INFINITY;
const isDated = (row: Row) => row.from !== null || row.to !== null;
const overlaps = (row: Row, from: string, to: string) =>
  isDated(row) && starts(row) <= day(to) && ends(row) >= day(from);

/** Lists asked, with what each tie of them must be: told from the ties as they lie in the store, one by one. */
const ASKED: readonly [args: string, passes: (row: Row) => boolean][] = [
  ['', () => true],
  ['where: { kinds: [OWNS] }', ({ kind }) => kind === 'OWNS'],
  ['where: { kinds: [OWNS, PARTY_TO], not: { kinds: [OWNS] } }', ({ kind }) => kind === 'PARTY_TO'],
  ['where: { from: { id: { equals: "thales" } } }', ({ fromId }) => fromId === 'thales'],
  [
    'where: { to: { id: { in: ["thales", "bleu", "nobody"] } } }',
    ({ toId }) => ['thales', 'bleu'].includes(toId),
  ],
  [
    'where: { from: { kinds: [PERSON] }, to: { kinds: [COMPANY] } }',
    (row) => row.fromKind === 'PERSON' && row.toKind === 'COMPANY',
  ],
  [
    'where: { entityKinds: [ALLIANCE], from: { kinds: [STATEMENT] }, stances: [OPPOSE] }',
    (row) => row.toKind === 'ALLIANCE' && row.stance === 'OPPOSE',
  ],
  ['where: { other: { id: { equals: "al-bleu" } }, outgoing: true }', ({ toId }) => toId === 'al-bleu'],
  ['where: { outgoing: false }', () => false],
  ['where: { kinds: [] }', () => false],
  [
    'where: { id: { equals: "thales.party-to.al-thales-google" } }',
    ({ id }) => id === 'thales.party-to.al-thales-google',
  ],
  ['where: { stake: { gte: 10 } }', ({ stakeLeast }) => (stakeLeast ?? 0) >= 10],
  [
    'where: { or: [{ kinds: [SEEKS] }, { from: { id: { equals: "orange" } } }] }',
    (row) => row.kind === 'SEEKS' || row.fromId === 'orange',
  ],
  ['window: "2021"', (row) => overlaps(row, '2021-01-01', '2021-12-31')],
  ['window: "2021", undated: true', (row) => !isDated(row) || overlaps(row, '2021-01-01', '2021-12-31')],
  [
    'where: { kinds: [WORKS_FOR] }, window: "../2019"',
    (row) => row.kind === 'WORKS_FOR' && isDated(row) && starts(row) <= day('2019-12-31'),
  ],
  ['knownOn: "1999-01-01"', ({ recorded }) => recorded === null || recorded <= day('1999-01-01')],
];

/** Every tie as a list of its own, on whatever engine the seeds are loaded into. */
export function describeTies(engine: string, open: () => Promise<GraphStore>): void {
  describe(`the list of all ties on ${engine}`, () => {
    let store: GraphStore;
    let every: Row[];
    beforeAll(async () => {
      store = await open();
      const entities = await store.run('entity/idsAfter', { after: '', limit: 10_000 });
      every = await store.run('tie/among', { ids: entities.map(({ id }) => id) });
    });
    afterAll(() => store?.close());

    async function turned(
      args: string,
      first: number,
      on: GraphStore = store,
    ): Promise<{ ids: string[]; lists: List[] }> {
      const lists: List[] = [];
      for (let after: string | null = null; ;) {
        const { ties }: { ties: List } = await askQuery<{ ties: List }>(
          on,
          `query ($after: String) { ties(${args} first: ${first}, after: $after) {
            nodes { id from { id } to { id } } pageInfo { hasNextPage endCursor } totalCount undated } }`,
          { after },
        );
        lists.push(ties);
        if (!ties.pageInfo.hasNextPage) break;
        after = ties.pageInfo.endCursor;
      }
      return { ids: lists.flatMap(({ nodes }) => nodes.map(({ id }) => id)), lists };
    }

    async function expectRight(on: GraphStore): Promise<void> {
      for (const [args, passes] of ASKED) {
        const expected = every.filter(passes);
        const { ids, lists } = await turned(args && `${args},`, 60, on);
        expect(ids.toSorted(), args).toEqual(expected.map(({ id }) => id).toSorted());
        expect(new Set(lists.map(({ totalCount }) => totalCount)), args).toEqual(new Set([expected.length]));
        const starting = lists.flatMap(({ nodes }) => nodes.map(({ from }) => from.id));
        expect(starting, args).toEqual(starting.toSorted());
      }
    }

    it('has those that pass a filter, each once, in the order of what they start at', () =>
      expectRight(store));

    it('has the same where the order of ids is in memory, and reads no more than the page then', async () => {
      const on = countingStore(store);
      await searchIndexOf(on);
      await expectRight(on);
      on.asked.length = 0;
      await askQuery(on, '{ ties(first: 3) { nodes { id } } }');
      expect(on.asked).toContain('tie/listOf');
      expect(on.asked).not.toContain('tie/list');
    });

    it('says how many have no date, kept in the window or left out', async () => {
      const undated = every.filter((row) => !isDated(row)).length;
      for (const args of ['window: "2021",', 'window: "2021", undated: true,'])
        expect((await turned(args, 200)).lists[0]?.undated).toBe(undated);
      expect((await turned('', 200)).lists[0]?.undated).toBe(0);
    });

    it.each([
      ['DATE', 'DESC', ({ from }: Row) => from],
      ['DATE', 'ASC', ({ from }: Row) => from],
      ['END', 'DESC', ({ to }: Row) => to],
      ['SOURCES', 'DESC', ({ sourceCount }: Row) => sourceCount ?? 0],
      ['STAKE', 'DESC', ({ stakeLeast }: Row) => stakeLeast],
      ['RECORDED', 'ASC', ({ recorded }: Row) => recorded],
    ] as const)(
      'comes by %s %s, unknown last, then by a second key, then by id',
      async (field, direction, keyOf) => {
        const { ids } = await turned(
          `orderBy: { field: ${field}, direction: ${direction}, thenBy: { field: START, direction: DESC } },`,
          130,
        );
        const sign = direction === 'ASC' ? 1 : -1;
        const sorted = every.toSorted((a, b) => {
          const [one, other] = [keyOf(a), keyOf(b)];
          if (one !== other) return one === null ? 1 : other === null ? -1 : sign * (one - other);
          if (a.fromId !== b.fromId) return a.fromId < b.fromId ? 1 : -1;
          return a.id < b.id ? -1 : 1;
        });
        expect(ids).toEqual(sorted.map(({ id }) => id));
      },
    );

    it('is asked from the entity too: from and to whichever way it is seen', async () => {
      const { entity } = await askQuery<{ entity: Record<string, { totalCount: number }> }>(
        store,
        `{ entity(id: "thales") {
          out: ties(where: { from: { id: { equals: "thales" } } }) { totalCount }
          in: ties(where: { to: { id: { equals: "thales" } } }) { totalCount }
          people: ties(where: { from: { kinds: [PERSON] } }) { totalCount } } }`,
      );
      const count = (passes: (row: Row) => boolean) => ({ totalCount: every.filter(passes).length });
      expect(entity).toEqual({
        out: count(({ fromId }) => fromId === 'thales'),
        in: count(({ toId }) => toId === 'thales'),
        people: count(({ fromKind, toId }) => fromKind === 'PERSON' && toId === 'thales'),
      });
      const { organizations } = await askQuery<{ organizations: { nodes: { id: string }[] } }>(
        store,
        `{ organizations(first: 200, where: { ties: { some: { kinds: [WORKS_FOR], from: { name: { contains: "Klaba" } } } } }) { nodes { id } } }`,
      );
      expect(organizations.nodes.map(({ id }) => id).toSorted()).toEqual(
        [
          ...new Set(
            every
              .filter(({ kind, fromId }) => kind === 'WORKS_FOR' && fromId.includes('klaba'))
              .map(({ toId }) => toId),
          ),
        ].toSorted(),
      );
    });

    it.each([
      ['first: -1', 'first: must be 0 to 200, got -1'],
      ['first: 201', 'first: 201 is more than 200'],
      ['after: "x"', 'is no cursor'],
      ['window: "2022/2021"', 'ends before it starts'],
      ['orderBy: { field: DATE, thenBy: { field: DATE } }', 'thenBy is DATE again'],
    ])('refuses %s and says why', async (args, message) => {
      const { errors } = await runQuery(store, `{ ties(${args}) { totalCount } }`);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toContain(message);
    });
  });
}
