import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { BY_ID } from './columns.ts';

interface Asked {
  readonly node: FieldNode;
  readonly type: GraphQLObjectType;
}

/** By the field that gives the entity; see `selection.ts`. */
const KNOWN = new WeakMap<FieldNode, readonly Asked[]>();

/**
 * Asks what hangs on an entity before the entity itself is there: its id is all that is needed, and whoever asks the same of
 * the loaders later gets the answer of now. So both are one wave of questions instead of two. Only where the query names one
 * type: of several, all but one would be asked for nothing. Errors are told where the field is resolved.
 */
export function askEarly(id: string, context: Context, info: GraphQLResolveInfo): void {
  const [field] = info.fieldNodes;
  if (!field || info.fieldNodes.length > 1) return;
  let asked = KNOWN.get(field);
  if (!asked) KNOWN.set(field, (asked = fieldsById(field, info)));
  for (const { node, type } of asked) {
    const definition = type.getFields()[node.name.value];
    if (!definition?.resolve) continue;
    try {
      const answer: unknown = definition.resolve(
        { id },
        getArgumentValues(definition, node, info.variableValues),
        context,
        {
          ...info,
          fieldName: definition.name,
          fieldNodes: [node],
          returnType: definition.type,
          parentType: type,
        },
      );
      if (answer instanceof Promise) answer.catch(() => {});
    } catch {
      // The field fails again when it is resolved.
    }
  }
}

function fieldsById(
  field: FieldNode,
  { schema, fragments, returnType }: GraphQLResolveInfo,
): readonly Asked[] {
  const types = new Set<GraphQLObjectType>();
  const fields: FieldNode[] = [];
  const gather = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.directives?.length) continue;
      if (selection.kind === Kind.FIELD) {
        if (BY_ID.has(selection.name.value)) fields.push(selection);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      const type = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (isObjectType(type)) types.add(type);
      gather(fragment?.selectionSet);
    }
  };
  gather(field.selectionSet);
  if (types.size > 1) return [];
  // Fields of the interface are resolved alike on every type.
  const [type = schema.getPossibleTypes(getNamedType(returnType) as GraphQLAbstractType)[0]] = types;
  return type ? fields.map((node) => ({ node, type })) : [];
}
