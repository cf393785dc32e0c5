import type { RowPage } from './tab.ts';

/** Rows of one request. */
export const PAGE_ROWS = 100;
/** Pages kept: 12,000 rows; those furthest from what is looked at are let go. */
const KEPT_PAGES = 120;

/** Asks for rows from a cursor on; without rows it only says where the next page begins. */
export type ReadPage<Row> = (ask: {
  first: number;
  after: string | null;
  withRows: boolean;
  signal: AbortSignal;
}) => Promise<RowPage<Row>>;

/**
 * The rows of one question as if they could be reached by number, on top of cursors that only lead forward: the cursor of
 * every page passed is kept, so that going back is one request, and a jump ahead walks there over cursors alone.
 * One request runs at a time, for what is looked at last.
 */
export class PageCache<Row> {
  readonly #read: ReadPage<Row>;
  readonly #stride: number;
  readonly #pages = new Map<number, readonly Row[]>();
  readonly #cursors = new Map<number, string | null>([[0, null]]);
  readonly #listeners = new Set<() => void>();
  #stop = new AbortController();
  #total: number | null = null;
  #wanted: readonly [number, number] = [0, 0];
  #isBusy = false;
  #trouble: unknown = null;
  #version = 0;

  /** @param stridePages how many pages the server passes over at once, where only the way is wanted */
  constructor(read: ReadPage<Row>, stridePages = 2) {
    this.#read = read;
    this.#stride = stridePages;
  }

  /** How many rows there are; null until the first answer. */
  get total(): number | null {
    return this.#total;
  }
  /** Why the last request failed; null when it did not. */
  get trouble(): unknown {
    return this.#trouble;
  }
  /** Rises with every change. */
  get version(): number {
    return this.#version;
  }
  /** The furthest row whose place is known, while the way to what is wanted is walked; null when nothing is walked. */
  get walked(): number | null {
    const [first] = this.#pagesWanted();
    return this.#cursors.has(first) ? null : this.#furthest() * PAGE_ROWS;
  }

  row(index: number): Row | undefined {
    return this.#pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS];
  }

  /** Rows from first to last are looked at. */
  want(first: number, last: number): void {
    this.#wanted = [Math.max(0, first), Math.max(0, last)];
    void this.#work();
  }

  retry(): void {
    this.#trouble = null;
    this.#tell();
    void this.#work();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Ends what is underway; the cache asks nothing more until it is opened again. */
  close(): void {
    this.#stop.abort();
  }

  /** Asks on after `close`, with what is at hand; an open cache stays as it is. */
  open(): void {
    if (!this.#stop.signal.aborted) return;
    this.#stop = new AbortController();
    this.#isBusy = false;
  }

  #pagesWanted(): [number, number] {
    const last = this.#total === null ? 0 : Math.max(0, Math.ceil(this.#total / PAGE_ROWS) - 1);
    const page = (row: number) => Math.min(last, Math.floor(row / PAGE_ROWS));
    return [page(this.#wanted[0]), page(this.#wanted[1])];
  }

  #furthest(): number {
    return Math.max(...this.#cursors.keys());
  }

  /** The last page before this one whose cursor is known. */
  #nearest(page: number): number {
    let nearest = 0;
    for (const known of this.#cursors.keys()) if (known < page && known > nearest) nearest = known;
    return nearest;
  }

  /** The page to read next, of those that are looked at and the one after them; null when there is none. */
  #missing(): number | null {
    const [first, last] = this.#pagesWanted();
    const end = this.#total === null ? 0 : Math.ceil(this.#total / PAGE_ROWS) - 1;
    for (let page = first; page <= Math.min(last + 1, Math.max(0, end)); page += 1)
      if (!this.#pages.has(page)) return page;
    return null;
  }

  async #work(): Promise<void> {
    if (this.#isBusy || this.#trouble !== null || this.#stop.signal.aborted) return;
    this.#isBusy = true;
    const stop = this.#stop;
    try {
      for (let page = this.#missing(); page !== null; page = this.#missing()) {
        await this.#step(page);
        if (stop.signal.aborted) return;
        this.#tell();
      }
    } catch (reason) {
      if (stop.signal.aborted) return;
      this.#trouble = reason;
      this.#tell();
    } finally {
      // What was closed and opened again is busy with something else.
      if (this.#stop === stop) this.#isBusy = false;
    }
  }

  /** One request: the page itself when its cursor is known, else as far towards it as one request goes. */
  async #step(page: number): Promise<void> {
    const signal = this.#stop.signal;
    const isKnown = this.#cursors.has(page);
    const from = isKnown ? page : this.#nearest(page);
    const stride = isKnown ? 1 : Math.min(this.#stride, page - from);
    const answer = await this.#read({
      first: stride * PAGE_ROWS,
      after: this.#cursors.get(from) ?? null,
      withRows: isKnown,
      signal,
    });
    this.#total = answer.total;
    if (isKnown) this.#keep(page, answer.rows);
    if (answer.next !== null) this.#cursors.set(from + stride, answer.next);
    else if (!isKnown) {
      // The list became shorter on the way: it ends here.
      this.#total = Math.min(answer.total, (from + stride) * PAGE_ROWS);
      if (page > from + stride - 1) this.#keep(page, []);
    }
  }

  #keep(page: number, rows: readonly Row[]): void {
    this.#pages.set(page, rows);
    while (this.#pages.size > KEPT_PAGES) {
      const furthest = [...this.#pages.keys()].reduce((far, other) =>
        Math.abs(other - page) > Math.abs(far - page) ? other : far,
      );
      this.#pages.delete(furthest);
    }
  }

  #tell(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}
