import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CYPHER_FOLDER, type Engine } from './catalogue.ts';
import type { Statement } from './header.ts';

/**
 * Filters and orders of lists. A read statement may mark the places where they go: `true`, `null` or an expression, followed
 * by a comment such as `where: n=e`, `key: n=e` or `key2: n=e`; run as it is, it filters nothing. What is put there is made
 * of the fragments in `cypher/filter/` alone. The caller's filter decides which fragments, and how they nest; its values
 * are parameters. So no text of a caller is ever part of a query, and filters of one shape are one text, which engines keep
 * planned.
 */

/** What to keep. Every condition is true or false: what is unknown compares false, so `not` is what is left. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison
  | RelationCondition
  | NearCondition;

/** A field of `cypher/filter/fields.cypher` by an operator of `operators.cypher`. */
export interface Comparison {
  readonly field: string;
  readonly operator: string;
  /** Of the operator's type; left out where it takes none. */
  readonly value?: Value;
}

/** How many of the things at the other end must meet a condition; `all` is true of none, `single` counts ties. */
export type Quantifier = 'some' | 'all' | 'none' | 'single';

/** What a relation of `cypher/filter/relations.cypher` leads to, and its tie. */
export interface RelationCondition {
  readonly relation: string;
  readonly quantifier: Quantifier;
  readonly where: Condition;
}

/** A condition on the entity a tie is seen from. */
export interface NearCondition {
  readonly near: Condition;
}

export type Value = string | number | boolean | readonly string[];

/** What to put into a statement's places; what is left out stays as it is. */
export interface Composition {
  readonly where?: Condition;
  /** Names of `cypher/filter/keys.cypher`. */
  readonly key?: string;
  readonly key2?: string;
  /** Whether the largest key comes first. */
  readonly descending?: boolean;
  readonly descending2?: boolean;
  /** Whether every row has a first key: then an engine may take the rows from an index in its order. */
  readonly known?: boolean;
  /** The label that all the kinds listed have and no other has: it is looked for in the place of kinds, or of any entity. */
  readonly label?: EntityLabel;
  /** The kinds of tie that are looked at: an engine then follows those alone. Unknown ones are left out. */
  readonly tieKinds?: readonly string[];
  /** Whether no page comes before: then nothing need be compared with its last row. */
  readonly isFirst?: boolean;
  /** Whether rows are passed over; an engine that is told to pass over none may sort more than it needs. */
  readonly skips?: boolean;
  /** Columns nobody asked for: they come as null, whatever the header says, and their properties are not read. */
  readonly without?: readonly string[];
}

export const ENTITY_LABELS = [
  'Person',
  'Organization',
  'Alliance',
  'Policy',
  'Statement',
  'Milestone',
] as const;
export type EntityLabel = (typeof ENTITY_LABELS)[number];

export const EVERYTHING: Condition = { all: [] };
export const NOTHING: Condition = { any: [] };

interface Field {
  readonly type: string;
  readonly expressions: readonly string[];
}
interface Operator {
  readonly on: string;
  readonly valueType: string;
  readonly text: string;
}
interface Relation {
  readonly to: string;
  readonly pattern: string;
}

/** What stands for `n`, `r` and `near` where a fragment is put. */
interface Names {
  readonly n: string;
  readonly r?: string | undefined;
  readonly near?: string | undefined;
}

/** The rows of a fragment file: columns are parted by two spaces or more, or by one where the column is a word. */
function readRows(file: string, columns: number): string[][] {
  return readFileSync(path.join(CYPHER_FOLDER, 'filter', `${file}.cypher`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('//'))
    .map((line) => {
      const parts = line.split(/\s+/);
      return [...parts.slice(0, columns - 1), parts.slice(columns - 1).join(' ')];
    });
}

function readTable<T>(file: string, columns: number, row: (cells: string[]) => T): ReadonlyMap<string, T> {
  return new Map(readRows(file, columns).map(([name = '', ...cells]) => [name, row(cells)]));
}

const FIELDS = readTable<Field>('fields', 3, ([type = '', text = '']) => ({
  type,
  expressions: text.split(' | '),
}));
const OPERATORS = readTable<Operator>('operators', 4, ([on = '', valueType = '', text = '']) => ({
  on,
  valueType,
  text,
}));
const RELATIONS = readTable<Relation>('relations', 3, ([to = '', pattern = '']) => ({ to, pattern }));
const KEYS = readTable<string>('keys', 2, ([text = '']) => text);

function lookUp<T>(table: ReadonlyMap<string, T>, name: string, what: string): T {
  const found = table.get(name);
  if (found === undefined) throw new Error(`There is no ${what} "${name}" in cypher/filter`);
  return found;
}

/** The kind and direction of the ties a relation follows; null where it follows all. */
export function tieOfRelation(name: string): { tieKind: string; outgoing: boolean } | null {
  const { pattern } = lookUp(RELATIONS, name, 'relation');
  const kind = /\[r:(\w+)\]/.exec(pattern)?.[1];
  return kind === undefined ? null : { tieKind: kind, outgoing: pattern.includes('->') };
}

/** What is unknown comes last: by itself in ascending order, on both engines. */
const DIRECTION = /(key2?) IS NULL, key2? ASC \/\* direction2? \*\//g;
const LABEL = /:Entity \/\* label \*\/\)(\s+WHERE) n\.kind IN \$kinds AND/g;
/** That a row of a page comes after the last one of the page before. */
const AFTER = /\n *WHERE \$afterId IS NULL\n[^]*?(?=\n *(?:WITH|RETURN) (?:\w+, )*id, key)/;
const SKIP = /\n *SKIP \$skip(?=\n)/;
/** What ties lead to, where a filter of it follows. */
const OTHER = /\((\w+):Entity\)(?=\s+WHERE true \/\* where: n=\1 )/;
const TIES = /\[r \/\* kinds \*\/\]/g;
/** Every kind of tie a relation names. */
const TIE_KINDS = new Set([...RELATIONS.keys()].flatMap((name) => tieOfRelation(name)?.tieKind ?? []));

/** The kinds and the direction that a condition asks of the tie in any case, and what is left of it. */
interface TieAsked {
  /** None for all. */
  readonly kinds: readonly string[];
  readonly outgoing: boolean | null;
  readonly rest: Condition;
}

function tieAsked(where: Condition): TieAsked {
  const parts = conjuncts(where);
  const comparison = (field: string, operator: string) =>
    parts.find(
      (part): part is Comparison => 'field' in part && part.field === field && part.operator === operator,
    );
  const [ofKinds, ofSide] = [comparison('tie.kind', 'in'), comparison('tie.outgoing', 'is')];
  const kinds = Array.isArray(ofKinds?.value)
    ? [...new Set(ofKinds.value as readonly string[])].filter((kind) => TIE_KINDS.has(kind))
    : [];
  const said = new Set<Condition | undefined>([kinds.length === 0 ? undefined : ofKinds, ofSide]);
  return {
    kinds,
    outgoing: typeof ofSide?.value === 'boolean' ? ofSide.value : null,
    rest: { all: parts.filter((part) => !said.has(part)) },
  };
}

const typed = (r: string, kinds: readonly string[]): string =>
  kinds.length === 0 ? `[${r}]` : `[${r}:${kinds.join('|')}]`;

/** The pattern of a tie seen from one end. */
function arrow(r: string, { kinds, outgoing }: TieAsked): string {
  return `${outgoing === false ? '<-' : '-'}${typed(r, kinds)}${outgoing === true ? '->' : '-'}`;
}

/**
 * The pattern of a relation, narrowed to what its condition asks of the tie in any case, and what is left of the condition:
 * an engine then follows those ties alone. Not for `all`, which is about the ties that do not pass.
 */
function narrowed(
  pattern: string,
  { quantifier, where }: RelationCondition,
): { pattern: string; where: Condition } {
  if (quantifier === 'all' || !pattern.includes('-[r]-')) return { pattern, where };
  const asked = tieAsked(where);
  return { pattern: pattern.replace('-[r]-', arrow('r', asked)), where: asked.rest };
}

/** The ties of an asked entity, where a filter of theirs follows: narrowed likewise. */
const NEAR =
  /(\((\w+):Entity \{id: of\}\))-\[r\]-(\((\w+):Entity\)\s+WHERE true \/\* where: n=\4 r=r near=\2 \*\/)/;

/** What a condition is made of where all of it must hold. */
export function conjuncts(condition: Condition): readonly Condition[] {
  return 'all' in condition ? condition.all.flatMap(conjuncts) : [condition];
}

const PLACE = /\S+ \/\* (where|key|key2): ([\w= ]+) \*\//g;

/**
 * A statement with its places filled, and the parameters that came with it, named `c0`, `c1` …
 * @throws Error for a name that is in no table, a value of another type, or a place the statement does not have
 */
export function compose(
  statement: Statement,
  composition: Composition | undefined,
  engine: Engine,
): Composed {
  const key = composition ? `${engine} ${JSON.stringify(composition)}` : engine;
  const known = COMPOSED.get(statement) ?? new Map<string, Composed>();
  COMPOSED.set(statement, known);
  let composed = known.get(key);
  if (!composed) {
    const { text, params } = composeAnew(statement, composition, engine);
    const used = new Set(Array.from(text.matchAll(/\$(\w+)/g), ([, name = '']) => name));
    composed = { text: shortened(text), params, used };
    if (key.length < LONGEST_KEPT) {
      known.set(key, composed);
      const [oldest] = known.keys();
      if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
    }
  }
  return composed;
}

export interface Composed {
  readonly text: string;
  readonly params: Readonly<Record<string, Value>>;
  /** The names of all parameters in the text: places that were filled otherwise need theirs no more. */
  readonly used: ReadonlySet<string>;
}

/** Programs ask with few filters again and again. */
const COMPOSED = new WeakMap<Statement, Map<string, Composed>>();
const MOST_KEPT = 200;
const LONGEST_KEPT = 2_000;

/** Without comments, breaks and indents: an engine reads the text of every call, and the driver cuts it into packets. */
function shortened(text: string): string {
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/ \/\*.*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function composeAnew(
  statement: Statement,
  composition: Composition | undefined,
  engine: Engine,
): Pick<Composed, 'text' | 'params'> {
  if (!composition) return { text: statement.text, params: {} };
  const params: Record<string, Value> = {};
  const missing = new Set(Object.keys(composition).filter((key) => composition[key as keyof Composition]));
  let variables = 0;

  const parameter = (value: Value): string => {
    const name = `c${Object.keys(params).length}`;
    params[name] = value;
    return `$${name}`;
  };

  const fill = (text: string, { n, r, near }: Names): string =>
    text.replace(/\b(?:n|r|near)\b(?=[.)])/g, (name) => {
      const stands = { n, r, near }[name as keyof Names];
      if (stands === undefined) throw new Error(`"${text}" is about a tie and was asked where there is none`);
      return stands;
    });

  /** @param bare as it is, where null means no just as false does */
  const comparison = ({ field, operator, value }: Comparison, names: Names, bare: boolean): string => {
    const { type, expressions } = lookUp(FIELDS, field, 'field');
    const { on, valueType, text } = lookUp(OPERATORS, operator, 'operator');
    if (!on.split('|').includes(type))
      throw new Error(`${field} is a ${type}, which "${operator}" does not compare`);
    if (!isOf(valueType, value)) throw new Error(`${field} ${operator}: the value must be a ${valueType}`);
    const place = value === undefined ? '' : parameter(value);
    const parts = expressions.map((expression) => {
      const compared = text.replace(/\bx\b/, () => fill(expression, names)).replace('$value', () => place);
      return bare || /IS NOT NULL$/.test(text) ? `(${compared})` : `coalesce(${compared}, false)`;
    });
    return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' OR ')})`;
  };

  const related = (asked: RelationCondition, names: Names): string => {
    const { relation, quantifier } = asked;
    const { pattern, where } = narrowed(lookUp(RELATIONS, relation, 'relation').pattern, asked);
    const index = ++variables;
    const inner: Names = { n: `n${index}`, r: `r${index}`, near: names.n };
    const match = pattern
      .replace('(n)', `(${names.n})`)
      .replace(/\[r\b/, `[${inner.r}`)
      .replace('(m:', `(${inner.n}:`);
    const kept = condition(where, inner);
    if (quantifier === 'single') return `COUNT { MATCH ${match} WHERE ${kept} } = 1`;
    const counted = quantifier === 'all' ? `NOT ${kept}` : kept;
    const inside = `{ MATCH ${match} WHERE ${counted} }`;
    // Grafeo turns EXISTS into a join with all there is: one in another is a loop over everything, where COUNT stays with the
    // thing at hand (at 400,000 entities 0.5 s against minutes). Neo4j stops an EXISTS at the first it finds.
    if (engine === 'embedded') return `COUNT ${inside} ${quantifier === 'some' ? '>' : '='} 0`;
    return `${quantifier === 'some' ? '' : 'NOT '}EXISTS ${inside}`;
  };

  const condition = (asked: Condition, names: Names, bare = false): string => {
    if ('all' in asked) return joined(asked.all, 'AND', 'true', names, bare);
    if ('any' in asked) return joined(asked.any, 'OR', 'false', names);
    if ('not' in asked) return `NOT ${condition(asked.not, names)}`;
    if ('near' in asked) {
      if (names.near === undefined)
        throw new Error('a condition on the near end was asked where there is no tie');
      return condition(asked.near, { n: names.near });
    }
    return 'relation' in asked ? `(${related(asked, names)})` : comparison(asked, names, bare);
  };

  const joined = (
    parts: readonly Condition[],
    word: string,
    none: string,
    names: Names,
    bare = false,
  ): string => {
    if (parts.length === 0) return none;
    return `(${parts.map((part) => condition(part, names, bare)).join(` ${word} `)})`;
  };

  const begun = composition.isFirst ? statement.text.replace(AFTER, '') : statement.text;
  const directed = (composition.skips ? begun : begun.replace(SKIP, ''))
    .replace(DIRECTION, (_whole, key: 'key' | 'key2') => {
      const place = key === 'key' ? 'descending' : 'descending2';
      missing.delete(place);
      if (key === 'key') missing.delete('known');
      if (!composition[place]) return key;
      return key === 'key' && composition.known ? 'key DESC' : `${key} IS NULL, ${key} DESC`;
    })
    .replace(LABEL, (whole, where: string) => {
      missing.delete('label');
      return isLabel(composition.label) ? `:${composition.label})${where}` : whole;
    })
    .replace(TIES, (whole) => {
      missing.delete('tieKinds');
      const kinds = (composition.tieKinds ?? []).filter((kind) => TIE_KINDS.has(kind));
      return kinds.length > 0 ? typed('r', kinds) : whole;
    });
  let { where } = composition;
  const near = directed.replace(NEAR, (whole, start: string, _near, end: string) => {
    if (!where) return whole;
    const asked = tieAsked(where);
    where = asked.rest;
    return `${start}${arrow('r', asked)}${end}`;
  });
  const labelled = near.replace(OTHER, (whole, n: string) => {
    missing.delete('label');
    return isLabel(composition.label) ? `(${n}:${composition.label})` : whole;
  });
  // Neo4j finds by an index of a property only what is compared as it is. A list that is sorted is read in its order, not so.
  const bare = engine === 'neo4j' && !labelled.includes('/* key: ');
  const text = labelled.replace(PLACE, (whole, place: 'where' | 'key' | 'key2', stands: string) => {
    missing.delete(place);
    const names = namesOf(stands);
    if (place === 'where') return where ? condition(where, names, bare) : whole;
    const key = composition[place];
    return key === undefined ? whole : fill(lookUp(KEYS, key, 'key'), names);
  });
  missing.delete('isFirst');
  missing.delete('skips');
  missing.delete('without');
  if (missing.size > 0)
    throw new Error(`cypher/${statement.name}.cypher has no place for: ${[...missing].join(', ')}`);
  return { text: leaveOut(statement, text, composition.without ?? []), params };
}

const isLabel = (label: EntityLabel | undefined): boolean =>
  label !== undefined && ENTITY_LABELS.includes(label);

/** Columns that are a property each, given as null. */
function leaveOut({ name, columns }: Statement, text: string, without: readonly string[]): string {
  if (without.length === 0) return text;
  const order = text.slice(text.lastIndexOf('ORDER BY'));
  for (const column of without) {
    if (!columns.some((declared) => declared.name === column) || new RegExp(`\\b${column}\\b`).test(order))
      throw new Error(`cypher/${name}.cypher has no column "${column}" that it can do without`);
  }
  return text.replace(/\b\w+\.\w+ AS (\w+)/g, (whole, column: string) =>
    without.includes(column) ? `null AS ${column}` : whole,
  );
}

function namesOf(stands: string): Names {
  const names = Object.fromEntries(stands.split(' ').map((part) => part.split('=') as [string, string]));
  return { n: names.n ?? '', r: names.r, near: names.near };
}

function isOf(type: string, value: Value | undefined): boolean {
  if (type === '-') return value === undefined;
  if (type === 'List<String>') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (type === 'Number') return Number.isFinite(value);
  return typeof value === type.toLowerCase();
}
