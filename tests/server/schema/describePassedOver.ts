import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchIndexOf } from '#server/search/searchIndexOf.ts';
import type { GraphStore } from '#server/store/port.ts';
import { askQuery, countingStore } from '#testkit/runQuery.ts';

interface Page {
  list: {
    nodes?: { id: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

/** Pages of which only the end is asked, on whatever engine the seeds are loaded into. */
export function describePassedOver(engine: string, open: () => Promise<GraphStore>): void {
  describe(`a page of which only the end is asked, on ${engine}`, () => {
    let store: GraphStore;
    /** The same store, once the order of names and dates is in memory. */
    let indexed: GraphStore;
    beforeAll(async () => {
      store = await open();
      indexed = countingStore(store);
      await searchIndexOf(indexed);
    });
    afterAll(() => store?.close());

    const end = async (asked: GraphStore, list: string, args: string) =>
      (
        await askQuery<Page>(
          asked,
          `query ($withRows: Boolean = false) { list: ${list}(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes @include(if: $withRows) { id } } }`,
        )
      ).list;
    const rows = async (list: string, args: string) =>
      (
        await askQuery<Page>(
          store,
          `{ list: ${list}(${args}) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`,
        )
      ).list.nodes?.map(({ id }) => id) ?? [];

    it.each([
      ['statements', ''],
      ['statements', ', orderBy: { field: DATE }, window: "2021/2022"'],
      ['milestones', ', orderBy: { field: ACTUAL }'],
      ['organizations', ''],
      ['organizations', ', orderBy: { field: TIES, direction: DESC }, where: { country: { equals: "FR" } }'],
      ['organizations', ', orderBy: { field: SOURCES, direction: DESC, thenBy: { field: NAME } }'],
      ['policies', ', orderBy: { field: ADOPTED }'],
      ['claims', ''],
      ['sources', ', orderBy: { field: PUBLISHED }'],
      ['ties', ''],
      ['ties', ', where: { kinds: [ABOUT] }, orderBy: { field: DATE, direction: DESC }'],
    ])('of %s%s: its cursor leads to the row behind it', async (list, args) => {
      const whole = await rows(list, `first: 200${args}`);
      const places = [1, 2, 3, 8, 13, Math.floor(whole.length / 2), whole.length - 1];
      for (const asked of [store, indexed]) {
        let [after, before] = ['', 0];
        for (const place of [...new Set(places)].toSorted((a, b) => a - b)) {
          const { pageInfo } = await end(asked, list, `first: ${place}${args}`);
          expect(pageInfo.hasNextPage).toBe(true);
          // The same place from the one before.
          expect((await end(asked, list, `first: ${place - before}${args}${after}`)).pageInfo).toEqual(
            pageInfo,
          );
          [after, before] = [`, after: "${pageInfo.endCursor}"`, place];
          const behind = whole.slice(place, place + 3);
          expect(await rows(list, `first: ${behind.length}${args}${after}`)).toEqual(behind);
        }
      }
    });

    it.each(['statements', 'persons', 'milestones', 'claims', 'sources', 'ties'])(
      'of %s ends with the list, wherever it begins',
      async (list) => {
        for (const asked of [store, indexed]) {
          const { totalCount } = await end(asked, list, 'first: 1');
          const last = (await end(asked, list, `first: ${totalCount}`)).pageInfo;
          expect(last.hasNextPage).toBe(false);
          expect((await end(asked, list, 'first: 200000')).pageInfo).toEqual(last);
          const { pageInfo } = await end(asked, list, `first: ${totalCount - 1}`);
          const after = `, after: "${pageInfo.endCursor}"`;
          expect(await rows(list, `first: 5${after}`)).toHaveLength(1);
          expect((await end(asked, list, `first: 200000${after}`)).pageInfo).toEqual(last);
          expect((await end(asked, list, `first: 10, after: "${last.endCursor}"`)).pageInfo).toEqual({
            hasNextPage: false,
            endCursor: null,
          });
        }
      },
    );

    it('may be far longer than one with rows, and is one question', async () => {
      const counting = countingStore(store);
      await end(counting, 'claims', 'first: 1000');
      expect(counting.asked.filter((name) => name === 'claim/page')).toHaveLength(1);
      for (const list of ['claims', 'persons', 'ties'])
        await expect(end(store, list, 'first: 200001')).rejects.toThrow(/200001 is more than 200000/);
      await expect(rows('claims', 'first: 201')).rejects.toThrow(/201 is more than 200/);
    });

    it('says where it starts only as one with rows does', async () => {
      const start = (first: number) =>
        askQuery<{ claims: { pageInfo: { startCursor: string } } }>(
          store,
          `{ claims(first: ${first}) { pageInfo { startCursor endCursor } } }`,
        );
      const { startCursor } = (await start(1)).claims.pageInfo;
      expect((await start(5)).claims.pageInfo.startCursor).toBe(startCursor);
      await expect(start(1_000)).rejects.toThrow(/1000 is more than 200/);
    });
  });
}
