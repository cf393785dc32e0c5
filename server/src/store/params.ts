import type { Engine } from '../cypher/catalogue.ts';
import { compose, type Composition } from '../cypher/composition.ts';
import type { Statement } from '../cypher/header.ts';
import { StoreError } from './errors.ts';

type Params = Readonly<Record<string, unknown>>;

const isScalar = (value: unknown) =>
  value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);

/** A property both engines keep alike: a scalar, or a list of scalars of one type without null. */
function isProperty(value: unknown): boolean {
  if (!Array.isArray(value)) return isScalar(value);
  return value.every((item) => isScalar(item) && item !== null && typeof item === typeof value[0]);
}

/** Plain rows whose own values are properties, maps of properties, or lists of such rows. */
function isPlain(value: unknown, depth = 0): boolean {
  if (isProperty(value)) return true;
  if (depth > 3 || typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'object' && item !== null && isPlain(item, depth + 1));
  return Object.values(value).every((item) => isPlain(item, depth + 1));
}

function fits(type: string, value: unknown): boolean {
  switch (type) {
    case 'String':
      return typeof value === 'string';
    case 'Int':
      return Number.isSafeInteger(value);
    case 'Float':
      return Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'List<String>':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'List<Int>':
      return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item));
    case 'List<Float>':
      return Array.isArray(value) && value.every((item) => Number.isFinite(item));
    default:
      return isPlain(value);
  }
}

/**
 * The parameters of a call, held to the header of its statement; undefined becomes null.
 * @throws StoreError BAD_QUERY naming the parameter and its value
 */
export function checkParams(statement: Statement, params: Params): Record<string, unknown> {
  const declared = new Set(statement.params.map(({ name }) => name));
  for (const name of Object.keys(params)) {
    if (!declared.has(name))
      throw new StoreError('BAD_QUERY', `${statement.name}: there is no parameter $${name}`);
  }
  const checked: Record<string, unknown> = {};
  for (const { name, type, nullable } of statement.params) {
    const value = params[name] ?? null;
    if (!(value === null ? nullable : fits(type, value))) {
      const shown = JSON.stringify(value)?.slice(0, 60);
      throw new StoreError(
        'BAD_QUERY',
        `${statement.name}: $${name} must be ${type}${nullable ? ' or null' : ''}, got ${shown}`,
      );
    }
    checked[name] = value;
  }
  return checked;
}

/**
 * A read as an engine gets it: its text with the places filled, and all parameters.
 * @throws StoreError BAD_QUERY
 */
export function prepareRead(
  statement: Statement,
  params: Params,
  composition: Composition | undefined,
  engine: Engine,
): Prepared {
  const checked = checkParams(statement, params);
  // Kinds of ties in the pattern, not in a condition: then an engine follows those alone, where a hub has thousands of others.
  const isNarrowed = Array.isArray(checked.tieKinds) && statement.text.includes('[r /* kinds */]');
  const kinds = isNarrowed ? { tieKinds: checked.tieKinds as string[] } : {};
  try {
    const isFirst = composition !== undefined && checked.afterId === null;
    const composed = compose(
      statement,
      composition || isNarrowed
        ? { ...kinds, ...composition, isFirst, skips: checked.skip !== 0 }
        : undefined,
      engine,
    );
    const used = Object.entries(checked).filter(([name]) => composed.used.has(name));
    return { text: composed.text, params: { ...Object.fromEntries(used), ...composed.params } };
  } catch (cause) {
    throw new StoreError('BAD_QUERY', `${statement.name}: ${cause instanceof Error ? cause.message : ''}`, {
      cause,
    });
  }
}

/**
 * @throws StoreError BAD_QUERY when the catalogue has no such statement, or has it with the other access
 */
export function findStatement(
  catalogue: ReadonlyMap<string, Statement>,
  name: string,
  access: 'read' | 'write',
): Statement {
  const statement = catalogue.get(name);
  if (!statement) throw new StoreError('BAD_QUERY', `There is no statement cypher/${name}.cypher`);
  if (statement.access !== access)
    throw new StoreError(
      'BAD_QUERY',
      `${name} is a ${statement.access} statement and was called as a ${access}`,
    );
  return statement;
}

/** Statements as an engine gets them: their texts and checked parameters. */
export interface Prepared {
  readonly text: string;
  readonly params: Record<string, unknown>;
}

/**
 * The writes of one transaction as an engine gets them, in order.
 * @throws StoreError BAD_QUERY
 */
export function prepareWrites(
  catalogue: ReadonlyMap<string, Statement>,
  statements: readonly { readonly name: string; readonly params: Params }[],
): Prepared[] {
  return statements.map(({ name, params }) => {
    const statement = findStatement(catalogue, name, 'write');
    return { text: statement.text, params: checkParams(statement, params) };
  });
}
