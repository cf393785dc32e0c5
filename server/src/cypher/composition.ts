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
  /** The label that all the kinds listed have and no other has: it is looked for in their place. */
  readonly label?: EntityLabel;
  /** The kinds of tie that are looked at: an engine then follows those alone. Unknown ones are left out. */
  readonly tieKinds?: readonly string[];
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
const TIES = /\[r \/\* kinds \*\/\]/g;
/** Every kind of tie a relation names. */
const TIE_KINDS = new Set([...RELATIONS.keys()].flatMap((name) => tieOfRelation(name)?.tieKind ?? []));

/**
 * The pattern of a relation, narrowed to the kinds and the direction that its condition asks of the tie in any case, and what
 * is left of the condition: an engine then follows those ties alone. Not for `all`, which is about the ties that do not pass.
 */
function narrowed(
  pattern: string,
  { quantifier, where }: RelationCondition,
): { pattern: string; where: Condition } {
  if (quantifier === 'all' || !pattern.includes('[r]')) return { pattern, where };
  const parts = conjuncts(where);
  const comparison = (field: string) =>
    parts.find((part): part is Comparison => 'field' in part && part.field === field);
  const [kinds, outgoing] = [comparison('tie.kind'), comparison('tie.outgoing')];
  const known = Array.isArray(kinds?.value)
    ? [...new Set(kinds.value as readonly string[])].filter((kind) => TIE_KINDS.has(kind))
    : [];
  const typed = known.length === 0 ? pattern : pattern.replace('[r]', `[r:${known.join('|')}]`);
  const said = new Set<Condition | undefined>([known.length === 0 ? undefined : kinds, outgoing]);
  return {
    pattern:
      outgoing === undefined
        ? typed
        : outgoing.value
          ? typed.replace(/\]-\(m/, ']->(m')
          : typed.replace('(n)-[', '(n)<-['),
    where: { all: parts.filter((part) => !said.has(part)) },
  };
}

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
): { readonly text: string; readonly params: Readonly<Record<string, Value>> } {
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

  const comparison = ({ field, operator, value }: Comparison, names: Names): string => {
    const { type, expressions } = lookUp(FIELDS, field, 'field');
    const { on, valueType, text } = lookUp(OPERATORS, operator, 'operator');
    if (!on.split('|').includes(type))
      throw new Error(`${field} is a ${type}, which "${operator}" does not compare`);
    if (!isOf(valueType, value)) throw new Error(`${field} ${operator}: the value must be a ${valueType}`);
    const place = value === undefined ? '' : parameter(value);
    const parts = expressions.map((expression) => {
      const compared = text.replace(/\bx\b/, () => fill(expression, names)).replace('$value', () => place);
      return /IS NOT NULL$/.test(text) ? `(${compared})` : `coalesce(${compared}, false)`;
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

  const condition = (asked: Condition, names: Names): string => {
    if ('all' in asked) return joined(asked.all, 'AND', 'true', names);
    if ('any' in asked) return joined(asked.any, 'OR', 'false', names);
    if ('not' in asked) return `NOT ${condition(asked.not, names)}`;
    if ('near' in asked) {
      if (names.near === undefined)
        throw new Error('a condition on the near end was asked where there is no tie');
      return condition(asked.near, { n: names.near });
    }
    return 'relation' in asked ? `(${related(asked, names)})` : comparison(asked, names);
  };

  const joined = (parts: readonly Condition[], word: string, none: string, names: Names): string => {
    if (parts.length === 0) return none;
    return `(${parts.map((part) => condition(part, names)).join(` ${word} `)})`;
  };

  const directed = statement.text
    .replace(DIRECTION, (_whole, key: 'key' | 'key2') => {
      const place = key === 'key' ? 'descending' : 'descending2';
      missing.delete(place);
      if (key === 'key') missing.delete('known');
      if (!composition[place]) return key;
      return key === 'key' && composition.known ? 'key DESC' : `${key} IS NULL, ${key} DESC`;
    })
    .replace(LABEL, (whole, where: string) => {
      missing.delete('label');
      const { label } = composition;
      return label && ENTITY_LABELS.includes(label) ? `:${label})${where}` : whole;
    })
    .replace(TIES, (whole) => {
      missing.delete('tieKinds');
      const kinds = (composition.tieKinds ?? []).filter((kind) => TIE_KINDS.has(kind));
      return kinds.length > 0 ? `[r:${kinds.join('|')}]` : whole;
    });
  const text = directed.replace(PLACE, (whole, place: 'where' | 'key' | 'key2', stands: string) => {
    missing.delete(place);
    const names = namesOf(stands);
    if (place === 'where') return composition.where ? condition(composition.where, names) : whole;
    const key = composition[place];
    return key === undefined ? whole : fill(lookUp(KEYS, key, 'key'), names);
  });
  if (missing.size > 0)
    throw new Error(`cypher/${statement.name}.cypher has no place for: ${[...missing].join(', ')}`);
  return { text, params };
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
