import { describe, expect, it } from 'vitest';
import { RowCache } from '#server/store/embedded/RowCache.ts';

const answer = (text: string) => ({ columns: ['text'], rows: [[text]] });
const KILOBYTE = 'x'.repeat(1_000);

describe('kept answers', () => {
  it('stay within a number of bytes: the least lately used go first', () => {
    const cache = new RowCache(100 * 1_024);
    for (let index = 0; index < 200; index++) {
      cache.set(`q${index}`, answer(KILOBYTE), cache.generation);
      cache.get('q0');
    }
    expect(cache.get('q0')).toEqual(answer(KILOBYTE));
    expect(cache.get('q199')).toEqual(answer(KILOBYTE));
    expect(cache.get('q1')).toBeUndefined();
    const kept = Array.from({ length: 200 }, (_none, index) => cache.get(`q${index}`)).filter(Boolean);
    expect(kept.length).toBeGreaterThan(60);
    expect(kept.length).toBeLessThan(100);
  });

  it('are not those that would fill it', () => {
    const cache = new RowCache(100 * 1_024);
    cache.set('small', answer('x'), cache.generation);
    cache.set('large', answer(KILOBYTE.repeat(5)), cache.generation);
    cache.set(
      'many',
      { columns: ['id'], rows: Array.from({ length: 1_000 }, (_none, index) => [index]) },
      cache.generation,
    );
    expect(cache.get('large')).toBeUndefined();
    expect(cache.get('many')).toBeUndefined();
    expect(cache.get('small')).toEqual(answer('x'));
  });

  it('are forgotten with a write, and what was being read then is not kept', () => {
    const cache = new RowCache(100 * 1_024);
    cache.set('before', answer('x'), cache.generation);
    const { generation } = cache;
    cache.clear();
    cache.set('reading', answer('x'), generation);
    expect(cache.get('before')).toBeUndefined();
    expect(cache.get('reading')).toBeUndefined();
  });

  it('are none where there is no room for any', () => {
    const cache = new RowCache(0);
    cache.set('q', answer('x'), cache.generation);
    expect(cache.get('q')).toBeUndefined();
  });
});
