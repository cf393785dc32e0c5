import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import {
  ASSUMED_LENGTH,
  ASSUMED_LENGTHS,
  FILTER_COST,
  OBJECT_COST,
  OF_EACH_ID,
  QUESTION_COSTS,
  VALUE_COST,
} from './costTable.ts';

/** One field on the way to the dearest part of a query. */
export interface Step {
  /** The field as the caller reads it: its alias where it has one. */
  readonly name: string;
  /** What this field and all below it cost, as often as the query asks it there. */
  readonly cost: number;
  /** The `first` that multiplies it; null where none is in play. */
  readonly first: number | null;
}

export interface Cost {
  readonly cost: number;
  /** From the top down, the dearest field of each level. */
  readonly trail: readonly Step[];
}

const FREE: Cost = { cost: 0, trail: [] };
/** No argument multiplies by more: sums stay exact, and such a query is refused anyhow. */
const LARGEST_FACTOR = 1_000_000;

/**
 * The most objects an operation may bring forth, reckoned before it runs: an object counts 1, a value of it 0.1, and a
 * list as often as it may be long: `first` (or its default) and the number of `ids` where the field or the one above
 * it takes them, else an assumed length. Fragments and aliases are followed; of an interface's types the dearest counts;
 * what a literal or variable `@skip` or `@include` leaves out does not. Some questions cost something on top of it.
 * Each selection is reckoned once, so time grows with the length of the document, not with what it unfolds to.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  /** Coerced: with the defaults of the operation. */
  variables: Readonly<Record<string, unknown>>,
): Cost {
  const known = new Map<SelectionSetNode, Map<string, Cost>>();

  /** One instance of a type; `length` is that of its lists, where the field above said one. */
  function selections(set: SelectionSetNode, type: GraphQLObjectType, length: number | null): Cost {
    const ofSet = known.get(set) ?? new Map<string, Cost>();
    known.set(set, ofSet);
    const key = `${type.name} ${length}`;
    let answer = ofSet.get(key);
    if (!answer) {
      ofSet.set(key, FREE);
      answer = set.selections.map((node) => selection(node, type, length)).reduce(sum, FREE);
      ofSet.set(key, answer);
    }
    return answer;
  }

  function selection(node: SelectionNode, type: GraphQLObjectType, length: number | null): Cost {
    if (isLeftOut(node)) return FREE;
    if (node.kind === Kind.FIELD) return field(node, type, length);
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    if (!fragment) return FREE;
    const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
    const applies = condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
    return applies ? selections(fragment.selectionSet, type, length) : FREE;
  }

  function field(node: FieldNode, parent: GraphQLObjectType, length: number | null): Cost {
    const definition = parent.getFields()[node.name.value];
    if (!definition) return FREE; // __typename and the description of the schema, which has rules of its own
    const named = getNamedType(definition.type);
    if (!isCompositeType(named) || !node.selectionSet) return { cost: VALUE_COST, trail: [] };
    const place = `${parent.name}.${definition.name}`;
    const asked = argumentsOf(parent, definition, node);
    const isList = isListType(getNullableType(definition.type));
    const times = isList ? (asked.length ?? length ?? ASSUMED_LENGTHS[place] ?? ASSUMED_LENGTH) : 1;
    const one = dearestOf(named, node.selectionSet, isList ? null : asked.length);
    const cost = times * (OBJECT_COST + one.cost) + asked.filters + (QUESTION_COSTS[place] ?? 0);
    const step = { name: node.alias?.value ?? node.name.value, cost, first: asked.first };
    const below = times === 1 ? one.trail : one.trail.map((part) => ({ ...part, cost: part.cost * times }));
    return { cost, trail: [step, ...below] };
  }

  function dearestOf(type: GraphQLCompositeType, set: SelectionSetNode, length: number | null): Cost {
    const types = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
    return types
      .map((possible) => selections(set, possible, length))
      .reduce((dearest, cost) => (cost.cost > dearest.cost ? cost : dearest), FREE);
  }

  function argumentsOf(
    parent: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ): { length: number | null; first: number | null; filters: number } {
    if (definition.args.length === 0) return { length: null, first: null, filters: 0 };
    const values = argumentValues(definition, node);
    const first = typeof values.first === 'number' ? bounded(values.first) : null;
    const ids = Array.isArray(values.ids) ? values.ids.length : null;
    const ofEach = OF_EACH_ID.has(`${parent.name}.${definition.name}`);
    const length = ids === null || (first !== null && !ofEach) ? first : ids + ids * (first ?? 0);
    return {
      length: length === null ? null : bounded(length),
      first,
      filters: FILTER_COST * countObjects(values.where),
    };
  }

  /** Arguments that do not fit count nothing: their field fails when it is run, and no other. */
  const argumentValues = (definition: GraphQLField<unknown, unknown>, node: FieldNode) =>
    fitting(() => getArgumentValues(definition, node, variables)) ?? {};

  function isLeftOut(node: SelectionNode): boolean {
    if (!node.directives?.length) return false;
    return (
      fitting(() => getDirectiveValues(GraphQLSkipDirective, node, variables))?.if === true ||
      fitting(() => getDirectiveValues(GraphQLIncludeDirective, node, variables))?.if === false
    );
  }

  const root = schema.getRootType(operation.operation);
  return root ? selections(operation.selectionSet, root, null) : FREE;
}

/** Values as the schema wants them; undefined where they do not fit. */
function fitting<Values>(read: () => Values): Values | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/** Both together, with the trail of the dearer one. */
function sum(a: Cost, b: Cost): Cost {
  return {
    cost: a.cost + b.cost,
    trail: (b.trail[0]?.cost ?? 0) > (a.trail[0]?.cost ?? 0) ? b.trail : a.trail,
  };
}

const bounded = (factor: number): number => Math.min(LARGEST_FACTOR, Math.max(0, factor));

/** How many objects a value holds, itself included. */
export function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>(
    (count, part) => count + countObjects(part),
    Array.isArray(value) ? 0 : 1,
  );
}
