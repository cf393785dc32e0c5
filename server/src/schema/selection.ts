import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** What is asked of one thing: its fields by name. One name may be asked several times, under aliases or in fragments. */
type Fields = Map<string, FieldNode[]>;

/** Programs send one document again and again; a node belongs to one document. */
const KNOWN = new WeakMap<FieldNode, Map<string, ReadonlySet<string>>>();

/**
 * The names of the fields that a query asks of what lies below the field at hand, on whatever type: at the end of one of the
 * ways, such as `edges.node`; `''` is the field's own. All that `@skip` and `@include` may leave out is in it.
 */
export function fieldsAsked(info: Asked, ...ways: readonly string[]): ReadonlySet<string> {
  const [node] = info.fieldNodes;
  if (!node || info.fieldNodes.length > 1) return namesOf(info, ways);
  const key = ways.join(' ');
  const known = KNOWN.get(node) ?? new Map<string, ReadonlySet<string>>();
  KNOWN.set(node, known);
  const names = known.get(key) ?? namesOf(info, ways);
  known.set(key, names);
  return names;
}

function namesOf({ fieldNodes, fragments }: Asked, ways: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const way of ways) {
    let fields = fieldsOf(fieldNodes, fragments);
    for (const step of way.split('.').filter(Boolean)) fields = fieldsOf(fields.get(step) ?? [], fragments);
    for (const name of fields.keys()) names.add(name);
  }
  return names;
}

function fieldsOf(nodes: readonly FieldNode[], fragments: Asked['fragments']): Fields {
  const fields: Fields = new Map();
  const gather = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        fields.set(name, [...(fields.get(name) ?? []), selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) gather(selection.selectionSet);
      else gather(fragments[selection.name.value]?.selectionSet);
    }
  };
  for (const node of nodes) gather(node.selectionSet);
  return fields;
}

/** Whether any of these fields is asked below the field at hand, after what `@skip` and `@include` leave out. */
export function isAsked(
  { fieldNodes, fragments, variableValues }: Asked & Pick<GraphQLResolveInfo, 'variableValues'>,
  ...names: readonly string[]
): boolean {
  const isLeftOut = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false;
  const isIn = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((node) => {
      if (isLeftOut(node)) return false;
      if (node.kind === Kind.FIELD) return names.includes(node.name.value);
      return isIn(
        node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments[node.name.value]?.selectionSet,
      );
    });
  return fieldNodes.some(({ selectionSet }) => isIn(selectionSet));
}
