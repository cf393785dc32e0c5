import { describe, expect, it } from 'vitest';
import { guardStore } from '#server/guard/guardStore.ts';
import { StoreError } from '#server/store/errors.ts';
import type { GraphStore, StoreOptions } from '#server/store/port.ts';

/** Answers every question with five rows and notes what it was allowed. */
function storeOfFive(): GraphStore & { readonly allowed: (StoreOptions | undefined)[] } {
  const allowed: (StoreOptions | undefined)[] = [];
  return {
    allowed,
    engine: 'embedded',
    run: async (_name, _params, options) => {
      allowed.push(options);
      return Array.from({ length: 5 }, () => ({ id: 'a' })) as never[];
    },
    write: async () => {},
    check: async () => {},
    close: async () => {},
  };
}

const ask = (store: GraphStore) => store.run('dataset/state', {});

describe('the store of one request', () => {
  it('gives each question the rows that are left, then no more', async () => {
    const inner = storeOfFive();
    const store = guardStore(inner, { mostRows: 8 });
    await ask(store);
    await ask(store);
    expect(inner.allowed.map((options) => options?.mostRows)).toEqual([8, 3]);
    await expect(ask(store)).rejects.toMatchObject({ code: 'TOO_MANY_ROWS' });
    expect(inner.allowed).toHaveLength(2);
  });

  it('asks nothing more once the request has ended, and says why', async () => {
    const inner = storeOfFive();
    const request = new AbortController();
    const store = guardStore(inner, { mostRows: 100, signal: request.signal });
    await ask(store);
    expect(inner.allowed[0]?.signal).toBe(request.signal);
    request.abort(new StoreError('TIMEOUT', 'too long'));
    await expect(ask(store)).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect(store.write([])).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(inner.allowed).toHaveLength(1);
  });
});
