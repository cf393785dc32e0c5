/** Rows as the engine's process sends them: names of columns once, then lists of values. */
export interface WireRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

interface Entry {
  readonly answer: WireRows;
  readonly bytes: number;
}

/** An answer that takes more than this share of the cache is not kept. */
const LARGEST_SHARE = 1 / 64;
/** What an answer, a row and a value take beside the letters of texts, roughly. */
const ANSWER_BYTES = 200;
const ROW_BYTES = 32;
const VALUE_BYTES = 16;

/**
 * Answers to reads by statement and parameters, the least lately used ones dropped first. It is right only while nobody else
 * writes to the file: whoever owns it clears it with every write.
 */
export class RowCache {
  private readonly limit: number;
  private readonly entries = new Map<string, Entry>();
  private bytes = 0;
  /** Moves on whenever what was read before may be out of date. */
  generation = 0;

  /** @param limit in bytes; 0 keeps nothing */
  constructor(limit: number) {
    this.limit = limit;
  }

  get(key: string): WireRows | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.answer;
  }

  /** @param generation the one the read began in: what changed since is not kept */
  set(key: string, answer: WireRows, generation: number): void {
    if (generation !== this.generation || this.limit === 0) return;
    const most = this.limit * LARGEST_SHARE;
    const bytes = key.length + sizeOf(answer, most);
    if (bytes > most) return;
    this.drop(key);
    this.entries.set(key, { answer, bytes });
    this.bytes += bytes;
    for (const oldest of this.entries.keys()) {
      if (this.bytes <= this.limit) break;
      this.drop(oldest);
    }
  }

  /** Forgets everything, and what is being read at this moment. */
  clear(): void {
    this.generation++;
    this.entries.clear();
    this.bytes = 0;
  }

  private drop(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.bytes -= entry.bytes;
  }
}

/** Bytes in memory, roughly; counting ends where there are more than `most`. */
function sizeOf({ rows }: WireRows, most: number): number {
  let bytes = ANSWER_BYTES;
  for (const row of rows) {
    bytes += ROW_BYTES;
    for (const value of row) bytes += valueSize(value);
    if (bytes > most) return bytes;
  }
  return bytes;
}

function valueSize(value: unknown): number {
  if (typeof value === 'string') return VALUE_BYTES + value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + valueSize(item), VALUE_BYTES);
  return VALUE_BYTES;
}
