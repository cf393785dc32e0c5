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
