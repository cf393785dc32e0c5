import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchIndexOf } from '#server/search/searchIndexOf.ts';
import type { GraphStore } from '#server/store/port.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { askQuery, countingStore } from '#testkit/runQuery.ts';

interface Page {
  list: {
    nodes: { id: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

const LISTS = [
  'organizations|orderBy: { field: NAME }',
  'organizations|orderBy: { field: NAME, direction: DESC }',
  'organizations|orderBy: { field: TIES, direction: DESC }',
  'organizations|orderBy: { field: SOURCES, direction: DESC }, where: { country: { equals: "FR" } }',
  'alliances|orderBy: { field: ANNOUNCED, direction: DESC }',
  'statements|orderBy: { field: DATE, direction: DESC }',
  'statements|orderBy: { field: DATE, direction: ASC }',
  'statements|where: { stances: [WELCOME] }',
  'persons|where: { name: { contains: "nobody" } }',
];

let store: GraphStore;
beforeAll(async () => {
  store = await openSeededStore();
});
afterAll(() => store.close());

async function everyPage(asked: GraphStore, list: string): Promise<Page[]> {
  const [name = '', args = ''] = list.split('|');
  const pages: Page[] = [];
  for (let after: string | null = null; ;) {
    const page: Page = await askQuery(
      asked,
      `query ($after: String) { list: ${name}(first: 2, after: $after, ${args}) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`,
      { after },
    );
    pages.push(page);
    after = page.list.pageInfo.endCursor;
    if (!page.list.pageInfo.hasNextPage) return pages;
  }
}

describe('lists read in the order in memory', () => {
  it.each(LISTS)('%s: are the lists the store would have sorted, page by page', async (list) => {
    const plain = countingStore(store);
    const quick = countingStore(store);
    await searchIndexOf(quick);
    expect(await everyPage(quick, list)).toEqual(await everyPage(plain, list));
    expect(plain.asked).toContain('entity/page');
    expect(quick.asked).toContain('entity/pageOf');
    expect(quick.asked).not.toContain('entity/page');
  });
});

describe('a page of which only the end is asked', () => {
  const end = (list: string, first: number) =>
    askQuery<Page>(
      store,
      `query ($withRows: Boolean = false) { list: ${list}(first: ${first}) { totalCount pageInfo { hasNextPage endCursor } nodes @include(if: $withRows) { id } } }`,
      {},
    );

  it.each(['statements', 'organizations', 'claims', 'sources'])(
    'of %s may be far longer, and its cursor leads to the row behind it',
    async (list) => {
      const { endCursor } = (await end(list, 60)).list.pageInfo;
      const rows = async (args: string) =>
        (
          await askQuery<Page>(
            store,
            `{ list: ${list}(${args}) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`,
          )
        ).list.nodes;
      const whole = await rows('first: 62');
      expect((await rows(`first: 2, after: "${endCursor}"`)).map(({ id }) => id)).toEqual(
        whole.slice(60).map(({ id }) => id),
      );
      expect((await end(list, 20_000)).list.pageInfo.hasNextPage).toBe(false);
      await expect(end(list, 20_001)).rejects.toThrow(/20001 is more than 20000/);
      await expect(rows('first: 201')).rejects.toThrow(/201 is more than 200/);
    },
  );
});
