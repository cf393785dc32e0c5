import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoreError } from '#server/store/errors.ts';
import type { GraphStore } from '#server/store/port.ts';
import { asTestStore, type TestStore } from '#testkit/testStatements.ts';

const NOTHING = { text: null, whole: null, part: null, flag: null, words: null };
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: StoreError) => error,
  );

/**
 * What every engine must do; what is not asserted here, callers may not rely on.
 * @param open a store on the statements of `tests/testkit/cypher`
 * @param openProduct a store on those of the product
 */
export function describeGraphStore(
  engine: string,
  open: () => Promise<GraphStore>,
  openProduct: () => Promise<GraphStore>,
): void {
  describe(`GraphStore on ${engine}`, () => {
    let store: TestStore;
    let product: GraphStore;
    beforeAll(async () => {
      [store, product] = [asTestStore(await open()), await openProduct()];
    });
    afterAll(async () => {
      await store?.close();
      await product?.close();
    });
    beforeEach(() => store.write([{ name: 'test/removeThings', params: {} }]));

    const things = async (most = 10) =>
      (await store.run('test/things', { most })).map(({ number }) => number);

    it('returns no row for an unknown id', async () => {
      expect(await product.run('entity/byIds', { ids: ['nobody'] })).toEqual([]);
    });

    it('returns rows in the order the statement states, and no more than its limit', async () => {
      await store.write([
        { name: 'test/addThings', params: { rows: [3, 1, 2].map((number) => ({ number })) } },
      ]);
      expect(await things()).toEqual([1, 2, 3]);
      expect(await things(2)).toEqual([1, 2]);
    });

    it('gives back plain values as they were: texts, whole numbers beyond 32 bits, fractions, lists, null', async () => {
      const values = {
        text: 'Thalès «\u00a0☁\u00a0» \'"\\',
        whole: 2 ** 53 - 1,
        part: 0.5,
        flag: false,
        words: ['a', 'é'],
      };
      expect(await store.run('test/echo', values)).toEqual([{ ...values, nothing: null }]);
      expect(await store.run('test/echo', NOTHING)).toEqual([{ ...NOTHING, nothing: null }]);
    });

    it('sorts unknown values last, cuts lists, sums nothing to 0 and compares with null alike', async () => {
      const rows = [
        { number: 1, word: 'b' },
        { number: 2 },
        { number: 3, word: 'é' },
        { number: 4, word: 'b' },
      ];
      const row = {
        known: [3, 1, 4, 2],
        sum: 0,
        unknown: null,
        infix: ['nuage', 'Œuvre', 'état'],
        half: 0.5,
      };
      const beyond = '9007199254740993';
      for (const [most, first] of [
        [2, [3, 1]],
        [9, [3, 1, 4, 2]],
        [0, []],
      ]) {
        expect(await store.run('test/dialect', { rows, most })).toEqual([{ ...row, first, beyond }]);
      }
    });

    it('does not take text for a statement', async () => {
      const text = "x'}) DETACH DELETE n //";
      expect(await store.run('test/echo', { ...NOTHING, text })).toMatchObject([{ text }]);
    });

    it('writes all statements of a call, or none', async () => {
      const failure = await failureOf(
        store.write([
          { name: 'test/addThings', params: { rows: [{ number: 7 }] } },
          { name: 'test/fail', params: {} },
        ]),
      );
      expect(failure).toMatchObject({ name: 'StoreError', code: 'CONSTRAINT' });
      expect(await things()).toEqual([]);
    });

    it('reads its own writes', async () => {
      for (let number = 0; number < 20; number++) {
        await store.write([{ name: 'test/addThings', params: { rows: [{ number }] } }]);
        expect(await things(100)).toHaveLength(number + 1);
      }
    });

    it('keeps what twenty writers write at once', async () => {
      const writers = Array.from({ length: 20 }, (_item, number) =>
        store.write([{ name: 'test/addThings', params: { rows: [{ number }] } }]),
      );
      await Promise.all(writers);
      expect(await store.run('test/count', {})).toEqual([{ total: 20 }]);
    });

    it.each([
      ['an unknown statement', 'test/nothing', {}, /no statement/],
      ['an unknown parameter', 'test/things', { most: 1, more: 2 }, /\$more/],
      ['a missing parameter', 'test/things', {}, /\$most must be Int/],
      ['a parameter of another type', 'test/things', { most: 'all' }, /\$most must be Int, got "all"/],
      ['a write as a read', 'test/fail', {}, /write statement/],
    ])('says BAD_QUERY for %s', async (_case, name, params, message) => {
      const failure = await failureOf(store.run(name, params));
      expect(failure).toMatchObject({ code: 'BAD_QUERY' });
      expect(failure?.message).toMatch(message);
    });

    it.each([
      ['a nested map', [{ number: { deep: { deeper: { deepest: { more: 1 } } } } }]],
      ['a null in a list', [{ number: ['a', null] }]],
      ['a list of mixed types', [{ number: ['a', 1] }]],
    ])('refuses %s as a property', async (_case, rows) => {
      const failure = await failureOf(store.write([{ name: 'test/addThings', params: { rows } }]));
      expect(failure).toMatchObject({ code: 'BAD_QUERY' });
    });

    it('says TIMEOUT for a statement that runs away, answers others meanwhile and after, and loses nothing', async () => {
      const rows = Array.from({ length: 400 }, (_item, number) => ({ number }));
      await store.write([{ name: 'test/addThings', params: { rows } }]);
      const runaway = failureOf(store.run('test/runaway', {}, { timeoutMs: 1_500 }));
      const others = Array.from({ length: 10 }, () => store.run('test/count', {}));
      expect(await Promise.all(others)).toEqual(Array.from({ length: 10 }, () => [{ total: 400 }]));
      expect(await runaway).toMatchObject({ code: 'TIMEOUT' });
      await store.write([{ name: 'test/addThings', params: { rows: [{ number: 400 }] } }]);
      expect(await store.run('test/count', {})).toEqual([{ total: 401 }]);
    });

    it('says TOO_MANY_ROWS instead of gathering more rows than asked', async () => {
      const rows = Array.from({ length: 5_000 }, (_item, number) => ({ number }));
      await store.write([{ name: 'test/addThings', params: { rows } }]);
      const failure = await failureOf(store.run('test/things', { most: 5_000 }, { mostRows: 100 }));
      expect(failure).toMatchObject({ code: 'TOO_MANY_ROWS' });
      expect(await store.run('test/things', { most: 100 }, { mostRows: 100 })).toHaveLength(100);
    });

    it('lets a caller go that takes its call back, and answers others', async () => {
      const rows = Array.from({ length: 400 }, (_item, number) => ({ number }));
      await store.write([{ name: 'test/addThings', params: { rows } }]);
      const caller = new AbortController();
      const { signal } = caller;
      const started = performance.now();
      const runaway = failureOf(store.run('test/runaway', {}, { timeoutMs: 3_000, signal }));
      setTimeout(() => caller.abort(), 200);
      expect(await runaway).toMatchObject({ code: 'CANCELLED' });
      expect(performance.now() - started).toBeLessThan(2_000);
      expect(await store.run('test/count', {})).toEqual([{ total: 400 }]);
      expect(await failureOf(store.run('test/count', {}, { signal }))).toMatchObject({ code: 'CANCELLED' });
    });

    it('answers a check', async () => {
      await expect(product.check()).resolves.toBeUndefined();
    });

    it('refuses two entities of one id', async () => {
      const row = (id: string) => ({ id, props: { id, kind: 'PERSON', record: '{}' } });
      await product.write([{ name: 'import/mergePerson', params: { rows: [row('contract-a')] } }]);
      await product.write([{ name: 'import/mergePerson', params: { rows: [row('contract-a')] } }]);
      expect(await product.run('entity/byIds', { ids: ['contract-a'] })).toHaveLength(1);
      await product.write([{ name: 'import/removeEntities', params: { ids: ['contract-a'] } }]);
    });
  });
}
