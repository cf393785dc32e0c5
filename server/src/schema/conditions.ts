import type { Condition, Quantifier, Value } from '../cypher/composition.ts';
import { foldText } from '../domain/foldText.ts';
import { badUserInput } from './errors.ts';
import type { DateFilter, NumberFilter, TextFilter } from './types.generated.ts';
import { parseWindow, type Scope } from './window.ts';

/** How the inputs of filters become conditions. Pure: a filter is text and numbers until a list asks the store. */

/** Null where the caller does not ask. */
type Asked<T> = T | null | undefined;

/** Both `and`, `or`, `not` and what a filter asks itself must hold. An empty `or` matches nothing. */
interface Nested<Filter> {
  readonly and?: Asked<readonly Filter[]>;
  readonly or?: Asked<readonly Filter[]>;
  readonly not?: Asked<Filter>;
}

/** What a filter asks itself, and its nested filters. */
export function filterCondition<Filter extends object>(
  where: Filter & Nested<Filter>,
  read: (filter: Filter) => Condition,
  own: readonly (Condition | null)[],
): Condition {
  return every([
    ...own,
    ...(where.and ?? []).map(read),
    where.or ? { any: where.or.map(read) } : null,
    where.not ? { not: read(where.not) } : null,
  ]);
}

/** What is not null, all of it. */
export function every(conditions: readonly (Condition | null)[]): Condition {
  const all = conditions.filter((condition) => condition !== null);
  return all.length === 1 && all[0] ? all[0] : { all };
}

export function compare(field: string, operator: string, value?: Value): Condition {
  return value === undefined ? { field, operator } : { field, operator, value };
}

/** A condition for what is asked; null for what is not. */
export function asked<T>(value: Asked<T>, read: (value: T) => Condition): Condition | null {
  return value === null || value === undefined ? null : read(value);
}

export function oneOf(field: string, values: Asked<readonly string[]>): Condition | null {
  return asked(values, (list) => compare(field, 'in', [...list]));
}

export function isTrue(field: string, value: Asked<boolean>): Condition | null {
  return asked(value, (flag) => compare(field, 'is', flag));
}

/** @param words the field that holds the folded text, for `matches`; null to fold what the field itself is compared with */
export function textCondition(
  field: string,
  filter: Asked<TextFilter>,
  words: string | null,
): Condition | null {
  if (filter === null || filter === undefined) return null;
  const lower = filter.ignoreCase ?? false;
  const operator = (name: string) => (lower ? `${name}LowerCase` : name);
  const text = (value: string) => (lower ? value.toLowerCase() : value);
  const folded = foldText(filter.matches ?? '')
    .split(' ')
    .filter(Boolean);
  return every([
    asked(filter.equals, (value) => compare(field, operator('in'), [text(value)])),
    asked(filter.in, (values) => compare(field, operator('in'), values.map(text))),
    asked(filter.contains, (value) => compare(field, operator('contains'), text(value))),
    asked(filter.startsWith, (value) => compare(field, operator('startsWith'), text(value))),
    asked(filter.endsWith, (value) => compare(field, operator('endsWith'), text(value))),
    asked(filter.isNull, (isNull) => {
      const known = compare(field, 'isKnown');
      return isNull ? { not: known } : known;
    }),
    folded.length === 0
      ? null
      : words === null
        ? // Ids and codes are no folded text: each word is looked for as such, whatever its case.
          { all: folded.map((word) => compare(field, 'containsLowerCase', word)) }
        : compare(words, 'hasWords', folded),
    asked(filter.not, (not) => ({ not: textCondition(field, not, words) ?? { all: [] } })),
  ]);
}

export function numberCondition(field: string, filter: Asked<NumberFilter>): Condition | null {
  if (filter === null || filter === undefined) return null;
  return every([
    asked(filter.equals, (value) => compare(field, 'equals', value)),
    asked(filter.in, (values) => ({ any: values.map((value) => compare(field, 'equals', value)) })),
    asked(filter.gt, (value) => compare(field, 'above', value)),
    asked(filter.gte, (value) => compare(field, 'atLeast', value)),
    asked(filter.lt, (value) => compare(field, 'below', value)),
    asked(filter.lte, (value) => compare(field, 'atMost', value)),
    asked(filter.isNull, (isNull) => {
      const known = compare(field, 'isKnown');
      return isNull ? { not: known } : known;
    }),
  ]);
}

/** The fields that hold the bounds of a date: `entity.` of `entity.dated`, `entity.starts`, `entity.ends`. */
export interface DateFields {
  readonly dated: string;
  readonly starts: string;
  readonly ends: string;
}

export function dateFields(prefix: string): DateFields {
  const isPart = !prefix.includes('.');
  const [dated, starts, ends] = isPart ? ['.dated', '.starts', '.ends'] : ['Dated', 'Starts', 'Ends'];
  return { dated: prefix + dated, starts: prefix + starts, ends: prefix + ends };
}

/** @throws BAD_USER_INPUT for what is no EDTF date or interval */
export function dateCondition(fields: DateFields, filter: Asked<DateFilter>): Condition | null {
  if (filter === null || filter === undefined) return null;
  const dated = compare(fields.dated, 'is', true);
  return every([
    asked(filter.before, (edtf) =>
      every([dated, compare(fields.ends, 'below', parseWindow(edtf, 'before').from)]),
    ),
    asked(filter.after, (edtf) =>
      every([dated, compare(fields.starts, 'above', parseWindow(edtf, 'after').to)]),
    ),
    asked(filter.overlaps, (edtf) => overlap(fields, parseWindow(edtf, 'overlaps'))),
    asked(filter.within, (edtf) => {
      const { from, to } = parseWindow(edtf, 'within');
      return every([dated, compare(fields.starts, 'atLeast', from), compare(fields.ends, 'atMost', to)]);
    }),
    asked(filter.isNull, (isNull) => compare(fields.dated, 'is', !isNull)),
  ]);
}

/** In the window, the undated kept out. @throws BAD_USER_INPUT */
export function windowCondition(fields: DateFields, window: Asked<string>): Condition | null {
  return asked(window, (edtf) => overlap(fields, parseWindow(edtf)));
}

function overlap({ dated, starts, ends }: DateFields, { from, to }: { from: number; to: number }): Condition {
  return every([compare(dated, 'is', true), compare(starts, 'atMost', to), compare(ends, 'atLeast', from)]);
}

/** What lies in a scope, and what of it is undated. */
export interface ScopeCondition {
  /** Known and in the window; the undated where they are kept. */
  readonly kept: Condition;
  /** Known and undated; null without a window. */
  readonly undated: Condition | null;
}

/** @param fields where the dates are; @param recorded the field of the first day of record, null where there is none */
export function scopeCondition(fields: DateFields, recorded: string | null, scope: Scope): ScopeCondition {
  const inWindow =
    scope.from === null || scope.to === null ? null : overlap(fields, { from: scope.from, to: scope.to });
  return joinScope(scope, recorded, inWindow, compare(fields.dated, 'is', false));
}

/** The same where a relation leads to what is dated: in the window when one of it is, undated when none has a date. */
export function relatedScopeCondition(
  relation: string,
  fields: DateFields,
  recorded: string | null,
  scope: Scope,
): ScopeCondition {
  const inWindow =
    scope.from === null || scope.to === null
      ? null
      : quantified(relation, 'some', overlap(fields, { from: scope.from, to: scope.to }));
  return joinScope(
    scope,
    recorded,
    inWindow,
    quantified(relation, 'none', compare(fields.dated, 'is', true)),
  );
}

function joinScope(
  { knownOn, undated: keepUndated }: Scope,
  recorded: string | null,
  inWindow: Condition | null,
  undated: Condition,
): ScopeCondition {
  const known = knownOn === null || recorded === null ? null : { not: compare(recorded, 'above', knownOn) };
  if (inWindow === null) return { kept: every([known]), undated: null };
  const dated = keepUndated ? { any: [inWindow, undated] } : inWindow;
  return { kept: every([known, dated]), undated: every([known, undated]) };
}

export function quantified(relation: string, quantifier: Quantifier, where: Condition): Condition {
  return { relation, quantifier, where };
}

/** The quantifiers of a relation that are asked. */
type RelationFilter<Filter> = { readonly [Q in Quantifier]?: Asked<Filter> };

export function relationCondition<Filter>(
  relation: string,
  filter: Asked<RelationFilter<Filter>>,
  read: (filter: Filter) => Condition,
): Condition | null {
  if (filter === null || filter === undefined) return null;
  const quantifiers = ['some', 'all', 'none', 'single'] as const;
  return every(
    quantifiers.map((quantifier) =>
      asked(filter[quantifier], (nested) => quantified(relation, quantifier, read(nested))),
    ),
  );
}

const MOST_FILTERS = 100;
const MOST_VALUES = 10_000;
const DEEPEST_RELATIONS = 5;

/** Throws BAD_USER_INPUT for a filter of more than 100 nested objects, or with a list of more than 10,000 values. */
export function checkFilterSize(where: unknown): void {
  const count = countObjects(where);
  if (count > MOST_FILTERS)
    throw badUserInput(`where: ${count} filters are more than ${MOST_FILTERS}; ask in parts`);
  const values = longestList(where);
  if (values > MOST_VALUES)
    throw badUserInput(`where: a list of ${values} values is more than ${MOST_VALUES}; ask in parts`);
}

function longestList(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce<number>((most, part) => Math.max(most, longestList(part)), 0);
  return Array.isArray(value) ? Math.max(value.length, inside) : inside;
}

function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>(
    (sum, part) => sum + countObjects(part),
    Array.isArray(value) ? 0 : 1,
  );
}

/** Throws BAD_USER_INPUT where relations nest more than 5 deep: each level multiplies what a store must look at. */
export function checkDepth(condition: Condition): void {
  const depth = depthOf(condition);
  if (depth > DEEPEST_RELATIONS)
    throw badUserInput(
      `where: relations nest ${depth} deep, more than ${DEEPEST_RELATIONS}; begin the list nearer to what is asked`,
    );
}

function depthOf(condition: Condition): number {
  if ('all' in condition) return Math.max(0, ...condition.all.map(depthOf));
  if ('any' in condition) return Math.max(0, ...condition.any.map(depthOf));
  if ('not' in condition) return depthOf(condition.not);
  if ('near' in condition) return depthOf(condition.near);
  return 'relation' in condition ? 1 + depthOf(condition.where) : 0;
}
