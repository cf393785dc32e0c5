import DataLoader from 'dataloader';
import type { Composition } from '../cypher/composition.ts';
import type { GraphStore, QueryParams, QueryRow } from '../store/port.ts';
import type { EntityColumn, TiesUnasked } from './columns.ts';
import { compare, every } from './conditions.ts';
import type { CitationRow, ClaimRow, DisputeRow, EntityRow, SourceRow, TieRow, TieWithEnd } from './rows.ts';
import type { TieKind } from './types.generated.ts';

export type Direction = 'outgoing' | 'incoming' | 'touching';
/** Statements that give one page for each of several parents; the loaders ask them once for all. */
export type PageQuery = 'tie/page' | 'entity/pageTied' | 'claim/pageConcerning' | 'claim/pageCiting';
export type CountQuery = 'tie/count' | 'entity/countTied' | 'claim/countConcerning' | 'claim/countCiting';

type TieCountRow = { tieKind: string; kind: string; outgoing: boolean; total: number };

/**
 * Batches what the resolvers of one request ask: one store call per field, however many parents. Lives as long as the
 * request, so nothing is ever stale.
 */
export interface Loaders {
  readonly entity: DataLoader<string, EntityRow | null>;
  /** The same, for whom does not look at some columns: the store need not read them. */
  entityWithout(columns: readonly EntityColumn[]): DataLoader<string, EntityRow | null>;
  /** Entities that a statement gave beside what it was asked for: they need not be asked again. */
  primeEntities(rows: readonly QueryRow<'entity/byIds'>[]): void;
  readonly claim: DataLoader<string, ClaimRow | null>;
  readonly source: DataLoader<string, SourceRow | null>;
  readonly dispute: DataLoader<string, DisputeRow | null>;
  readonly tie: DataLoader<string, TieRow | null>;
  /** What a claim cites. */
  readonly citations: DataLoader<string, CitationRow[]>;
  /** Ids of the claims about an entity or its ties. */
  readonly claimsConcerning: DataLoader<string, string[]>;
  /** Ids of the claims that cite a source. */
  readonly claimsCiting: DataLoader<string, string[]>;
  /** Ids of the claims that are versions of a dispute. */
  readonly versions: DataLoader<string, string[]>;
  readonly tieCounts: DataLoader<string, TieCountRow[]>;
  /** The ties of an entity in a direction, of some kinds or (null) all. */
  ties(direction: Direction, kinds: readonly TieKind[] | null): DataLoader<string, TieRow[]>;
  /**
   * The same with the entities at their other ends, which then need not be asked again.
   * @param unasked columns that nobody will look at, of the ties and of those entities
   */
  tiesWithEnds(
    direction: 'outgoing' | 'incoming',
    kinds: readonly TieKind[],
    unasked?: TiesUnasked,
  ): DataLoader<string, TieWithEnd[]>;
  /** The rows a statement gives for a parent, filtered and sorted as composed; parents that ask alike are asked together. */
  each<Q extends PageQuery | CountQuery>(
    query: Q,
    params: Omit<QueryParams<Q>, 'ids'>,
    compose: Composition,
  ): DataLoader<string, QueryRow<Q>[]>;
}

export function createLoaders(store: GraphStore): Loaders {
  const entityLoaders = new Map<string, DataLoader<string, EntityRow | null>>();
  const tieLoaders = new Map<string, DataLoader<string, TieRow[]>>();
  const endLoaders = new Map<string, DataLoader<string, TieWithEnd[]>>();
  const eachLoaders = new Map<string, DataLoader<string, { of: string }[]>>();
  const entity = byId(async (ids) => (await store.run('entity/byIds', { ids })).map(entityOf));
  return {
    entity,
    entityWithout(columns) {
      if (columns.length === 0) return entity;
      const key = columns.join(' ');
      let loader = entityLoaders.get(key);
      if (!loader) {
        const compose = { without: columns };
        loader = byId(async (ids) => (await store.run('entity/byIds', { ids }, { compose })).map(entityOf));
        entityLoaders.set(key, loader);
      }
      return loader;
    },
    primeEntities(rows) {
      for (const row of rows) entity.prime(row.id, entityOf(row));
    },
    claim: byId((ids) => store.run('claim/byIds', { ids })),
    source: byId(async (ids) => (await store.run('source/byIds', { ids })).map(parseRecord<SourceRow>)),
    dispute: byId(async (ids) => (await store.run('claim/disputes', { ids })).map(parseRecord<DisputeRow>)),
    tie: byId((ids) => store.run('tie/byIds', { ids: [...ids], near: [...new Set(ids.map(fewerTiesEnd))] })),
    citations: grouped(
      (ids) => store.run('claim/citations', { ids }),
      (row) => row.claimId,
      (row) => row,
    ),
    claimsConcerning: grouped(
      (ids) => store.run('claim/concerning', { ids }),
      ofAsked,
      (row) => row.id,
    ),
    claimsCiting: grouped(
      (ids) => store.run('claim/citing', { ids }),
      ofAsked,
      (row) => row.id,
    ),
    versions: grouped(
      (ids) => store.run('claim/versions', { ids }),
      ofAsked,
      (row) => row.id,
    ),
    tieCounts: grouped(
      (ids) => store.run('tie/counts', { ids }),
      ofAsked,
      (row) => row,
    ),
    ties(direction, kinds) {
      const key = `${direction} ${kinds ? kinds.toSorted().join(' ') : '*'}`;
      let loader = tieLoaders.get(key);
      if (!loader) {
        const tieKinds = kinds ? [...kinds] : null;
        loader = grouped(
          (ids) => store.run(`tie/${direction}`, { ids, tieKinds }),
          ofAsked,
          (row) => row,
        );
        tieLoaders.set(key, loader);
      }
      return loader;
    },
    tiesWithEnds(direction, kinds, unasked = { tie: [], end: [] }) {
      const key = JSON.stringify([direction, kinds.toSorted(), unasked]);
      let loader = endLoaders.get(key);
      if (!loader) {
        const compose = {
          where: every([
            compare('tie.kind', 'in', [...kinds]),
            compare('tie.outgoing', 'is', direction === 'outgoing'),
          ]),
          without: [
            ...unasked.tie,
            ...unasked.end.map((column) => `other${column.charAt(0).toUpperCase()}${column.slice(1)}`),
          ],
        };
        loader = grouped(
          async (ids) => {
            const rows = await store.run('tie/withOthers', { ids }, { compose });
            return rows.map((row) => {
              const tie = tieWithEnd(row, direction);
              if (unasked.end.length === 0) entity.prime(tie.end.id, tie.end);
              return { of: row.of, tie };
            });
          },
          ofAsked,
          ({ tie }) => tie,
        );
        endLoaders.set(key, loader);
      }
      return loader;
    },
    each<Q extends PageQuery | CountQuery>(
      query: Q,
      params: Omit<QueryParams<Q>, 'ids'>,
      compose: Composition,
    ): DataLoader<string, QueryRow<Q>[]> {
      const key = JSON.stringify([query, params, compose]);
      let loader = eachLoaders.get(key);
      if (!loader) {
        loader = grouped(
          (ids): Promise<{ of: string }[]> =>
            store.run(query, { ids, ...params } as unknown as QueryParams<Q>, { compose }),
          ofAsked,
          (row) => row,
        );
        eachLoaders.set(key, loader);
      }
      return loader as unknown as DataLoader<string, QueryRow<Q>[]>;
    },
  };
}

function tieWithEnd(row: QueryRow<'tie/withOthers'>, direction: 'outgoing' | 'incoming'): TieWithEnd {
  const { of, ofKind, otherId, otherKind } = row;
  const isOutgoing = direction === 'outgoing';
  return {
    ...row,
    fromId: isOutgoing ? of : otherId,
    fromKind: isOutgoing ? ofKind : otherKind,
    toId: isOutgoing ? otherId : of,
    toKind: isOutgoing ? otherKind : ofKind,
    end: entityOf({
      id: otherId,
      kind: otherKind,
      nameFr: row.otherNameFr,
      nameEn: row.otherNameEn,
      aliases: row.otherAliases,
      from: row.otherFrom,
      to: row.otherTo,
      sourceCount: row.otherSourceCount,
      disputed: row.otherDisputed,
      recorded: row.otherRecorded,
      record: row.otherRecord,
    }),
  };
}

/**
 * An entity as the resolvers know it. Where its record was not asked it has none, so that whoever looks at it all the same
 * fails instead of finding nothing.
 */
export function entityOf(row: QueryRow<'entity/byIds'>): EntityRow {
  const { id, kind, from, to, recorded } = row;
  return {
    id,
    kind,
    from,
    to,
    recorded,
    nameFr: row.nameFr ?? row.nameEn ?? id,
    nameEn: row.nameEn ?? row.nameFr ?? id,
    aliases: row.aliases ?? [],
    sourceCount: row.sourceCount ?? 0,
    disputed: row.disputed ?? false,
    record: row.record === (null as unknown) ? undefined : JSON.parse(row.record),
  } as EntityRow;
}

const ofAsked = (row: { of: string }): string => row.of;

function parseRecord<T extends { id: string }>(row: { id: string; record: string }): T {
  return { id: row.id, record: JSON.parse(row.record) } as unknown as T;
}

/** One thing for each id; null where there is none. */
function byId<T extends { id: string }>(load: (ids: string[]) => Promise<T[]>): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await load([...ids])).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** Several things for each id, in the order of the rows; an empty list where there is none. */
function grouped<Row, T>(
  load: (ids: string[]) => Promise<Row[]>,
  group: (row: Row) => string,
  value: (row: Row) => T,
): DataLoader<string, T[]> {
  return new DataLoader(async (ids) => {
    const found = new Map<string, T[]>(ids.map((id) => [id, []]));
    for (const row of await load([...ids])) found.get(group(row))?.push(value(row));
    return ids.map((id) => found.get(id) ?? []);
  });
}

/**
 * The end of a tie, `<from>.<kind>.<to>`, that has the fewer ties as a rule: a statement has few speakers and a deal few
 * parties, while a speaker may have said thousands of things.
 */
function fewerTiesEnd(id: string): string {
  const [from = '', kind, to] = id.split('.');
  return to !== undefined && (kind === 'said' || kind === 'party-to') ? to : from;
}
