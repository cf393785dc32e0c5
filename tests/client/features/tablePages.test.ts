import { describe, expect, it } from 'vitest';
import { PAGE_ROWS, PageCache, type ReadPage } from '#client/features/table/PageCache.ts';

/** A list of numbers behind cursors that only lead forward, as the API has it. */
function list(length: number) {
  const asked: { first: number; after: string | null; withRows: boolean }[] = [];
  const read: ReadPage<number> = async ({ first, after, withRows }) => {
    asked.push({ first, after, withRows });
    const from = after === null ? 0 : Number(after) + 1;
    const end = Math.min(length, from + first);
    const rows = Array.from({ length: Math.max(0, end - from) }, (_, step) => from + step);
    return { rows: withRows ? rows : [], total: length, next: end < length ? String(end - 1) : null };
  };
  return { asked, read };
}

/** Waits until the cache has asked nothing for a while. */
async function settle(cache: PageCache<number>): Promise<void> {
  for (let before = -1; before !== cache.version;) {
    before = cache.version;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('rows by number over cursors', () => {
  it('are there after they were wanted, and know how many there are', async () => {
    const { read } = list(250);
    const cache = new PageCache(read);
    expect(cache.total).toBeNull();
    cache.want(0, 20);
    await settle(cache);
    expect(cache.total).toBe(250);
    expect(cache.row(0)).toBe(0);
    expect(cache.row(99)).toBe(99);
  });

  it('reads the page after the one in sight, and no further', async () => {
    const { read, asked } = list(1_000);
    const cache = new PageCache(read);
    cache.want(0, 20);
    await settle(cache);
    expect(asked.map(({ after }) => after)).toEqual([null, '99']);
    expect(cache.row(199)).toBe(199);
    expect(cache.row(200)).toBeUndefined();
  });

  it('walks to a far row over cursors alone, in steps of two pages', async () => {
    const { read, asked } = list(100_000);
    const cache = new PageCache(read);
    cache.want(0, 20);
    await settle(cache);
    asked.length = 0;
    cache.want(50_000, 50_020);
    expect(cache.walked).not.toBeNull();
    await settle(cache);
    expect(cache.walked).toBeNull();
    expect(cache.row(50_007)).toBe(50_007);
    const rows = asked.filter(({ withRows }) => withRows).length;
    expect(rows).toBeLessThanOrEqual(2);
    expect(asked.length - rows).toBeLessThanOrEqual(Math.ceil(50_000 / PAGE_ROWS / 2));
  });

  it('passes over as many pages at once as the server does, and takes the nearest known place as its start', async () => {
    const { read, asked } = list(100_000);
    const cache = new PageCache(read, 200);
    cache.want(0, 20);
    await settle(cache);
    asked.length = 0;
    cache.want(60_000, 60_020);
    await settle(cache);
    expect(cache.row(60_005)).toBe(60_005);
    expect(asked.length).toBeLessThanOrEqual(5);
    asked.length = 0;
    cache.want(30_000, 30_020);
    await settle(cache);
    expect(cache.row(30_005)).toBe(30_005);
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  it('goes back to where it was without asking the way again', async () => {
    const { read, asked } = list(100_000);
    const cache = new PageCache(read);
    cache.want(90_000, 90_020);
    await settle(cache);
    asked.length = 0;
    cache.want(45_000, 45_020);
    await settle(cache);
    expect(cache.row(45_000)).toBe(45_000);
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  it('takes up what is looked at last while it is on the way', async () => {
    const { read } = list(100_000);
    const cache = new PageCache(read);
    cache.want(0, 20);
    await settle(cache);
    cache.want(99_000, 99_020);
    cache.want(300, 320);
    await settle(cache);
    expect(cache.row(300)).toBe(300);
    expect(cache.row(99_000)).toBeUndefined();
  });

  it('lets go of pages far away, and reads them again when they are wanted', async () => {
    const { read } = list(100_000);
    const cache = new PageCache(read);
    for (let row = 0; row < 15_000; row += 100) {
      cache.want(row, row + 20);
      await settle(cache);
    }
    expect(cache.row(0)).toBeUndefined();
    cache.want(0, 20);
    await settle(cache);
    expect(cache.row(0)).toBe(0);
  });

  it('says why it failed and goes on when asked again', async () => {
    const { read } = list(10);
    let isDown = true;
    const cache = new PageCache<number>((ask) =>
      isDown ? Promise.reject(new Error('no answer')) : read(ask),
    );
    cache.want(0, 20);
    await settle(cache);
    expect(String(cache.trouble)).toContain('no answer');
    isDown = false;
    cache.retry();
    await settle(cache);
    expect(cache.trouble).toBeNull();
    expect(cache.row(3)).toBe(3);
  });

  it('an empty list asks once', async () => {
    const { read, asked } = list(0);
    const cache = new PageCache(read);
    cache.want(0, 20);
    await settle(cache);
    cache.want(0, 20);
    await settle(cache);
    expect(asked).toHaveLength(1);
    expect(cache.total).toBe(0);
  });

  it('asks on when it was closed in the middle and opened again, as a page that is built twice does', async () => {
    const { read } = list(10);
    const cache = new PageCache<number>(
      (ask) =>
        new Promise((resolve, reject) => {
          ask.signal.addEventListener('abort', () => reject(new Error('taken back')));
          setTimeout(() => void read(ask).then(resolve), 2);
        }),
    );
    cache.want(0, 20);
    cache.close();
    cache.open();
    cache.want(0, 20);
    await settle(cache);
    expect(cache.trouble).toBeNull();
    expect(cache.row(3)).toBe(3);
  });
});
