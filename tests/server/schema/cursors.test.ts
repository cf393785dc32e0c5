import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '#server/store/port.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { askQuery } from '#testkit/runQuery.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openSeededStore();
});
afterEach(() => store.close());

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const FIELDS = 'nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor }';

async function page(args: string): Promise<Page> {
  const { list } = await askQuery<{ list: Page }>(store, `{ list: organizations(${args}) { ${FIELDS} } }`);
  expect(list.edges.map(({ node }) => node.id)).toEqual(list.nodes.map(({ id }) => id));
  expect(list.pageInfo.endCursor).toBe(list.edges.at(-1)?.cursor ?? null);
  return list;
}
const idsOf = ({ nodes }: Page) => nodes.map(({ id }) => id);

const company = (id: string, sortName: string, sourceCount: number) =>
  store.write([
    {
      name: 'import/mergeOrganization',
      params: {
        rows: [
          {
            id,
            props: {
              ...{ id, kind: 'COMPANY', nameFr: id, nameEn: id, searchText: id, sortName, sourceCount },
              record: JSON.stringify({ id, kind: 'company', name: id, sources: ['gazette-2021-10'] }),
            },
          },
        ],
      },
    },
  ]);

describe('a cursor', () => {
  it('goes on where it stood when things are added and taken away on either side', async () => {
    const whole = idsOf(await page('first: 50'));
    const start = await page('first: 3');
    await company('aaa-first', '!', 0);
    await company('zzz-last', 'zzzz', 0);
    // The row the cursor stands on goes; the next page begins after where it was.
    await store.write([{ name: 'import/removeEntities', params: { ids: [start.nodes[2]?.id ?? ''] } }]);
    const rest = await page(`first: 50, after: "${start.pageInfo.endCursor}"`);
    expect([...idsOf(start), ...idsOf(rest)]).toEqual([...whole, 'zzz-last']);
  });

  it('keeps its place among equal keys, whatever the second key', async () => {
    for (const id of ['c-1', 'c-2', 'c-3', 'c-4']) await company(id, 'same name', 7);
    for (const orderBy of [
      'orderBy: { field: NAME }',
      'orderBy: { field: SOURCES, direction: DESC, thenBy: { field: NAME, direction: DESC } }',
      'orderBy: { field: LATEST_STATEMENT, thenBy: { field: SOURCES } }',
      'orderBy: { field: ALLIANCES, direction: DESC, thenBy: { field: STATEMENTS } }',
    ]) {
      const whole = idsOf(await page(`first: 50, ${orderBy}`));
      const turned: string[] = [];
      for (let after = ''; ;) {
        const part = await page(`first: 2, ${orderBy}${after}`);
        turned.push(...idsOf(part));
        if (!part.pageInfo.hasNextPage) break;
        after = `, after: "${part.pageInfo.endCursor}"`;
      }
      expect(turned, orderBy).toEqual(whole);
      expect(new Set(turned).size).toBe(turned.length);
    }
  });

  it('of any row leads to what follows it', async () => {
    const whole = await page('first: 50, orderBy: { field: TIES, direction: DESC }');
    for (const [index, { cursor }] of whole.edges.entries()) {
      const rest = await page(`first: 50, orderBy: { field: TIES, direction: DESC }, after: "${cursor}"`);
      expect(idsOf(rest)).toEqual(idsOf(whole).slice(index + 1));
    }
  });
});
