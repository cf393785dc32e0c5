import { TIE_KINDS } from '#server/domain/records.ts';
import fc from 'fast-check';
import type { Declaration, Statement } from '#server/cypher/header.ts';

/** The ids of a graph, from which the parameters of calls are drawn. */
export interface GraphIds {
  readonly entities: readonly string[];
  readonly ties: readonly { readonly id: string; readonly from: string }[];
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  readonly disputes: readonly string[];
}
export type Params = Record<string, unknown>;

export const ENTITY_KINDS = [
  'PERSON',
  'COMPANY',
  'JOINT_COMPANY',
  'PUBLIC_BODY',
  'ASSOCIATION',
  'MEDIUM',
  'UNNAMED_GROUP',
  'ALLIANCE',
  'POLICY',
  'LABEL',
  'STATEMENT',
  'MILESTONE',
] as const;
export const STANCES = ['SUPPORT', 'WELCOME', 'MIXED', 'CONCERN', 'OPPOSE'] as const;
export const ALLIANCE_TYPES = ['JOINT_VENTURE', 'PARTNERSHIP', 'STAKE'] as const;
export const STATUSES = ['ANNOUNCED', 'PLANNED', 'CREATED', 'ENDED'] as const;
export const POLICY_KINDS = ['STRATEGY', 'LAW', 'LABEL'] as const;
export const CLAIM_STATUSES = ['SOURCED', 'INFERRED', 'DISPUTED'] as const;
export const SOURCE_KINDS = ['PRESS', 'OFFICIAL', 'COMPANY'] as const;
/** The words that names and quotations of random graphs are made of. */
export const WORDS = [
  'nuage',
  'souverain',
  'thales',
  'etat',
  'cloud',
  'de',
  'confiance',
  'œuvre',
  '5g',
] as const;

/** Whether a statement says of itself that its rows come in any order: then they are compared as a set. */
export const isUnordered = ({ summary }: Statement): boolean => summary.endsWith('in any order.');

const some = <T>(values: readonly T[], most = 4) =>
  fc.subarray([...values], { maxLength: Math.min(most, values.length) });
const day = fc.integer({ min: 17_000, max: 20_500 });

/** The values a parameter of this name may take; a new name is added here once and is then tried everywhere. */
function valuesOf(name: string, type: string, ids: GraphIds): fc.Arbitrary<unknown> {
  const everyId = [...ids.entities, ...ids.claims, ...ids.sources, ...ids.disputes, 'nobody'];
  const text = fc.constantFrom(...WORDS, 'Nuage', 'Œ', 'SOURCED', 'x', ...everyId);
  const values: Record<string, fc.Arbitrary<unknown>> = {
    ids: fc.oneof(
      some(ids.entities, 6),
      some(ids.claims, 6),
      some(ids.sources, 6),
      some(ids.disputes),
      some(
        ids.ties.map(({ id }) => id),
        6,
      ),
      some(everyId),
    ),
    id: fc.constantFrom(...everyId),
    near: some(ids.entities, 6),
    // The two ends differ: of a path from a thing to itself the engines tell different tales.
    pairs: fc.array(
      fc
        .record({
          start: fc.constantFrom(...ids.entities, 'nobody'),
          goal: fc.constantFrom(...ids.entities, 'no one'),
        })
        .filter(({ start, goal }) => start !== goal),
      { maxLength: 4 },
    ),
    changes: fc.array(
      fc.record({
        id: fc.constantFrom(...ids.entities, 'nobody'),
        entity: fc.constantFrom(...ids.entities, 'nobody'),
        at: fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'),
      }),
      { maxLength: 6 },
    ),
    since: fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z', '2027-01-01T00:00:00Z'),
    undated: fc.boolean(),
    knownOn: day,
    outgoing: fc.boolean(),
    descending: fc.boolean(),
    descending2: fc.boolean(),
    kinds: fc.oneof(some(ENTITY_KINDS, 12), fc.constant([...ENTITY_KINDS]), some(SOURCE_KINDS)),
    entityKinds: some(ENTITY_KINDS, 12),
    tieKinds: some(TIE_KINDS, 15),
    tieKind: fc.constantFrom(...TIE_KINDS),
    stances: some(STANCES),
    statuses: fc.oneof(some(STATUSES), some(CLAIM_STATUSES)),
    allianceTypes: some(ALLIANCE_TYPES),
    policyKinds: some(POLICY_KINDS),
    language: fc.constantFrom('fr', 'en'),
    planned: fc.boolean(),
    happened: fc.boolean(),
    orderBy: fc.constantFrom(
      ...['NAME', 'SOURCES', 'TIES', 'DATE', 'PLANNED', 'ACTUAL', 'STATEMENTS'],
      ...['ID', 'RECORDED', 'PUBLISHED', 'PUBLISHER'],
    ),
    field: fc.constantFrom('ID', 'NAME', 'COUNTRY', 'QUOTATION', 'TEXT', 'PUBLISHER', 'TITLE'),
    equals: text,
    contains: text,
    startsWith: text,
    oneOf: fc.array(text, { maxLength: 3 }),
    words: some(WORDS, 2),
    text: some(WORDS, 2).map((words) => words.join(' ') || 'cloud'),
    least: fc.integer({ min: 1, max: 3 }),
    skip: fc.integer({ min: 0, max: 3 }),
    after: type === 'Int' ? fc.integer({ min: -1, max: 6 }) : fc.constantFrom('', ...everyId),
    from: day,
    to: day,
    subjects: some(ids.entities, 6),
    subjectLimit: fc.integer({ min: 1, max: 3 }),
    limit: fc.integer({ min: 1, max: 8 }),
  };
  const found = values[name];
  if (!found) throw new Error(`tests/testkit/statementCalls.ts: say which values $${name} takes`);
  return found;
}

/**
 * Calls of a read statement on a graph. A window is given whole or not at all, the first day before the last. The place a
 * page starts after is left null: it comes from a row of the page before.
 */
export function callsOf({ params }: Statement, ids: GraphIds): fc.Arbitrary<Params> {
  const one = ({ name, type, nullable }: Declaration) => {
    if (/^after(Id|Key2?)$/.test(name)) return fc.constant(null);
    const values = valuesOf(name, type, ids);
    return nullable ? fc.option(values, { freq: 2, nil: null }) : values;
  };
  return fc
    .record(Object.fromEntries(params.map((declaration) => [declaration.name, one(declaration)])))
    .map((call: Params) => {
      const { from, to } = call;
      if (from === undefined || to === undefined) return call;
      if (from === null || to === null) return { ...call, from: null, to: null };
      return { ...call, from: Math.min(Number(from), Number(to)), to: Math.max(Number(from), Number(to)) };
    });
}

/** Whether a value that a statement returned is of the type its header declares. */
export function isOfType(value: unknown, { type, nullable }: Declaration): boolean {
  if (value === null) return nullable;
  const listed = /^List<(\w+)>$/.exec(type);
  if (listed)
    return (
      Array.isArray(value) &&
      value.every((item) => isOfType(item, { name: '', type: listed[1] ?? '', nullable: false }))
    );
  if (type === 'String') return typeof value === 'string';
  if (type === 'Int') return Number.isSafeInteger(value);
  if (type === 'Float') return typeof value === 'number';
  if (type === 'Boolean') return typeof value === 'boolean';
  if (type === 'Scalar') return typeof value === 'string' || typeof value === 'number';
  return value !== undefined;
}

/** What of a row differs from the header of its statement; empty when nothing does. */
export function misfits({ name, columns }: Statement, row: Record<string, unknown>): string[] {
  const declared = new Set(columns.map((column) => column.name));
  return [
    ...Object.keys(row).flatMap((key) =>
      declared.has(key) ? [] : [`${name}: column ${key} is not declared`],
    ),
    ...columns.flatMap((column) => {
      if (!(column.name in row)) return [`${name}: column ${column.name} is missing`];
      const value = row[column.name];
      if (isOfType(value, column)) return [];
      return [
        `${name}: ${column.name} is not ${column.type}${column.nullable ? '?' : ''}: ${JSON.stringify(value)}`,
      ];
    }),
  ];
}
