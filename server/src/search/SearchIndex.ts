import { GrowingList } from './GrowingList.ts';
import { Groups } from './Groups.ts';
import { Vocabulary } from './Vocabulary.ts';

/** What of an entity can be found: folded texts, as `foldText` gives them. */
export interface SearchText {
  readonly id: string;
  /** A value of EntityKind. */
  readonly kind: string;
  readonly sortName: string;
  /** Names, aliases and words of a quotation. */
  readonly searchText: string;
  readonly sourceCount: number;
  readonly tieCount: number;
  /** First day, counted from 1970-01-01; null when unknown. */
  readonly from: number | null;
}

export interface Found {
  readonly id: string;
  /** Comparable within one list only; see where it comes from. */
  readonly score: number;
}

/** What entities can be kept in order of. */
export type SortedBy = 'ID' | 'NAME' | 'SOURCES' | 'TIES' | 'DATE';

interface Ranked {
  readonly entity: number;
  readonly score: number;
}

/** Further back than the date of anything: 30 million days are 82,000 years. */
const DAY_OFFSET = 30_000_000;
/** The runs of a text that are compared, so that a byte can count them. */
const MOST_RUNS = 250;
/** What a short word costs that is not there, in letters. */
const MISSED = 1;
/** Whether a word may be missing: an initial or a legal form, so short that one letter off makes it another one. */
export const mayMiss = (word: string): boolean => word.length <= 2;

/** Below this many letters a word of a quotation must be right: there, a short word is near many. */
const LEAST_LETTERS_QUOTED = 6;

/**
 * The words of every entity, in memory: the same answers whatever engine keeps the graph. Entities are numbered as they were
 * added; a word leads to the numbers of the entities that have it.
 */
export class SearchIndex {
  private readonly ids: string[] = [];
  private readonly kinds: string[] = [];
  private readonly names: string[] = [];
  private readonly texts: string[] = [];
  private readonly sources = new GrowingList();
  private readonly ties = new GrowingList();
  /** First days, moved above 0; 0 for none. */
  private readonly days = new GrowingList();
  private readonly orders = new Map<string, string[]>();
  /** By id, once it is asked. */
  private places: Map<string, number> | null = null;

  private readonly numbers = new Map<string, number>();
  private readonly pairWords = new GrowingList();
  private readonly pairEntities = new GrowingList();
  private vocabulary = new Vocabulary([]);
  private holders = Groups.of(0, new Uint32Array(), new Uint32Array());

  /** How many entities it holds. */
  get size(): number {
    return this.ids.length;
  }

  add(entities: readonly SearchText[]): void {
    for (const { id, kind, sortName, searchText, sourceCount, tieCount, from } of entities) {
      const entity = this.ids.length;
      this.ids.push(id);
      this.kinds.push(kind);
      this.names.push(sortName);
      this.texts.push(searchText);
      this.sources.push(sourceCount);
      this.ties.push(tieCount);
      this.days.push(from === null ? 0 : from + DAY_OFFSET);
      const words = new Set(searchText.split(' '));
      for (const word of words) {
        let number = this.numbers.get(word);
        if (number === undefined) this.numbers.set(word, (number = this.numbers.size));
        this.pairWords.push(number);
        this.pairEntities.push(entity);
      }
    }
  }

  /** To be called once, after everything was added and before anything is looked for. */
  finish(): void {
    const words = [...this.numbers.keys()].sort();
    const sorted = new Uint32Array(words.length);
    words.forEach((word, place) => (sorted[this.numbers.get(word) ?? 0] = place));
    const pairs = this.pairWords.view().map((number) => sorted[number] ?? 0);
    this.holders = Groups.of(words.length, pairs, this.pairEntities.view());
    this.vocabulary = new Vocabulary(words);
    this.numbers.clear();
    this.pairWords.clear();
    this.pairEntities.clear();
  }

  /**
   * The entities that have every folded word as a part of one of theirs.
   * @returns by score (4 the words are the name, 3 the name begins with them, 2 words do, 1 elsewhere), sources, id
   */
  exactly(words: readonly string[], kinds: readonly string[] | null, limit: number): Found[] {
    // The longest word is in fewest texts, or nearly; the others are looked for in those texts only.
    const [longest = '', ...others] = words.toSorted((a, b) => b.length - a.length);
    const text = words.join(' ');
    const among = (holding: readonly number[]): Ranked[] => {
      const ranked: Ranked[] = [];
      this.eachHolder(holding, kinds, (entity) => {
        const own = this.texts[entity] ?? '';
        if (others.every((word) => own.includes(word)))
          ranked.push({ entity, score: this.scoreOf(entity, text) });
      });
      return ranked;
    };
    if (others.length === 0) {
      // Of one word, the entities where none begins with it come last: where there are enough others, they are not needed.
      const ranked = among(this.vocabulary.beginning(longest));
      if (ranked.length >= limit) return this.best(ranked, limit);
    }
    return this.best(among(this.vocabulary.containing(longest)), limit);
  }

  /**
   * The entities that have, for every folded word, one that is nearly it; a word of one or two letters may be missing.
   * @returns the fewest letters off first, then the fewest words, then sources, id; the score is minus the letters off
   */
  nearly(words: readonly string[], kinds: readonly string[] | null, limit: number): Found[] {
    const asked = words.map((word) => {
      const near = this.vocabulary.near(word);
      const holders = near.reduce((sum, found) => sum + this.holders.of(found.word).length, 0);
      const off = new Map(near.map((found) => [this.vocabulary.word(found.word), found.off]));
      return { near, holders, off, mayMiss: mayMiss(word), quotable: word.length >= LEAST_LETTERS_QUOTED };
    });
    const [rarest] = asked.filter((word) => !word.mayMiss).sort((a, b) => a.holders - b.holders);
    if (!rarest) return [];
    const ranked: Ranked[] = [];
    this.eachHolder(
      rarest.near.map(({ word }) => word),
      kinds,
      (entity) => {
        const own = (this.texts[entity] ?? '').split(' ');
        const quoted = this.kinds[entity] === 'STATEMENT';
        let sum = 0;
        for (const { off, mayMiss: optional, quotable } of asked) {
          let least = optional ? MISSED : Infinity;
          for (const word of own) least = Math.min(least, off.get(word) ?? Infinity);
          sum += quoted && !quotable && least > 0.5 ? Infinity : least;
        }
        if (sum < Infinity) ranked.push({ entity, score: -sum - own.length / 1_000 });
      },
    );
    return this.best(ranked, limit);
  }

  /**
   * The entities that share most three-letter runs with folded words, and at least `least`.
   * @returns by how many they share, sources, id
   */
  alike(runs: readonly string[], least: number, kinds: readonly string[] | null, limit: number): Found[] {
    const shared = new Uint8Array(this.size);
    const lastRun = new Uint8Array(this.size);
    const kept = kinds && new Set(kinds);
    runs.slice(0, MOST_RUNS).forEach((run, index) => {
      const having = this.vocabulary.withRun(run);
      for (let place = 0; place < having.length; place++) {
        for (const entity of this.holders.of(having[place] ?? 0)) {
          if (lastRun[entity] === index + 1) continue;
          lastRun[entity] = index + 1;
          shared[entity] = (shared[entity] ?? 0) + 1;
        }
      }
    });
    const ranked: Ranked[] = [];
    shared.forEach((score, entity) => {
      if (score >= least && (!kept || kept.has(this.kinds[entity] ?? ''))) ranked.push({ entity, score });
    });
    return this.best(ranked, limit);
  }

  /**
   * The ids of the entities of some kinds in the order of a key, unknown ones last, then of the id.
   * @param after the key and id of an entity: what comes after it is given
   */
  inOrder(
    kinds: readonly string[],
    key: SortedBy,
    descending: boolean,
    after: { readonly key: string | number | null; readonly id: string } | null,
  ): readonly string[] {
    const name = `${kinds.toSorted().join(' ')} ${key} ${descending}`;
    let ids = this.orders.get(name);
    if (!ids) {
      const kept = new Set(kinds);
      const entities = this.ids.flatMap((_id, entity) =>
        kept.has(this.kinds[entity] ?? '') ? [entity] : [],
      );
      const keys = entities.map((entity) => this.keyOf(entity, key));
      ids = entities
        .map((_entity, place) => place)
        .sort(
          (a, b) =>
            compareKeys(keys[a] ?? null, keys[b] ?? null, descending) ||
            this.compareIds(entities[a], entities[b]),
        )
        .map((place) => this.ids[entities[place] ?? 0] ?? '');
      this.orders.set(name, ids);
    }
    if (!after) return ids;
    let [low, high] = [0, ids.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const id = ids[middle] ?? '';
      const own = this.keyOf(this.placeOf(id) ?? 0, key);
      const isAfter = compareKeys(own, after.key, descending) || (id < after.id ? -1 : id > after.id ? 1 : 0);
      if (isAfter > 0) high = middle;
      else low = middle + 1;
    }
    return ids.slice(low);
  }

  /** How many different sources stand behind an entity; 0 for one that is not there. */
  sourceCountOf(id: string): number {
    const entity = this.placeOf(id);
    return entity === undefined ? 0 : (this.sources.at(entity) ?? 0);
  }

  private placeOf(id: string): number | undefined {
    this.places ??= new Map(this.ids.map((own, entity) => [own, entity]));
    return this.places.get(id);
  }

  private keyOf(entity: number, key: SortedBy): string | number | null {
    if (key === 'ID') return this.ids[entity] ?? '';
    if (key === 'NAME') return this.names[entity] ?? '';
    if (key === 'SOURCES') return this.sources.at(entity) ?? 0;
    if (key === 'TIES') return this.ties.at(entity) ?? 0;
    const day = this.days.at(entity) ?? 0;
    return day === 0 ? null : day - DAY_OFFSET;
  }

  private compareIds(a = 0, b = 0): number {
    return (this.ids[a] ?? '') < (this.ids[b] ?? '') ? -1 : 1;
  }

  /** Calls once for every entity of the kinds that has one of the words. */
  private eachHolder(
    words: readonly number[],
    kinds: readonly string[] | null,
    call: (entity: number) => void,
  ): void {
    const seen = new Uint8Array(this.size);
    const kept = kinds && new Set(kinds);
    for (const word of words) {
      for (const entity of this.holders.of(word)) {
        if (seen[entity] === 1) continue;
        seen[entity] = 1;
        if (!kept || kept.has(this.kinds[entity] ?? '')) call(entity);
      }
    }
  }

  private scoreOf(entity: number, text: string): number {
    const name = this.names[entity] ?? '';
    if (name.startsWith(text)) return name.length === text.length ? 4 : 3;
    const own = this.texts[entity] ?? '';
    return own.startsWith(text) || own.includes(` ${text}`) ? 2 : 1;
  }

  private best(ranked: Ranked[], limit: number): Found[] {
    const compare = (a: Ranked, b: Ranked): number =>
      b.score - a.score ||
      (this.sources.at(b.entity) ?? 0) - (this.sources.at(a.entity) ?? 0) ||
      ((this.ids[a.entity] ?? '') < (this.ids[b.entity] ?? '') ? -1 : 1);
    return firstOf(ranked, limit, compare).map(({ entity, score }) => ({
      id: this.ids[entity] ?? '',
      score,
    }));
  }
}

/** The first of a list in an order, without sorting the whole of it. */
function firstOf<T>(values: readonly T[], limit: number, compare: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const value of values) {
    const last = first[limit - 1];
    if (last !== undefined && compare(value, last) >= 0) continue;
    let place = first.length;
    while (place > 0 && compare(value, first[place - 1] as T) < 0) place--;
    first.splice(place, 0, value);
    if (first.length > limit) first.pop();
  }
  return first;
}

function compareKeys(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return (a < b ? -1 : 1) * (descending ? -1 : 1);
}
