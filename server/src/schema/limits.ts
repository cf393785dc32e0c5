import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

/** The deepest selection of the documented examples is 8; an introspection query takes 14. */
const DEEPEST = 16;

/** The longest document of the client has about 900 tokens. */
export const MOST_TOKENS = 4000;

/** A validation rule: refuses operations nested deeper than 16 fields, fragments followed. */
export function limitDepth(context: ValidationContext): ASTVisitor {
  const depthOf = (selections: SelectionSetNode | undefined, seen: readonly string[]): number => {
    const depths = (selections?.selections ?? []).map((selection) => {
      if (selection.kind === Kind.FIELD) return 1 + depthOf(selection.selectionSet, seen);
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, seen);
      const name = selection.name.value;
      if (seen.includes(name)) return 0;
      return depthOf(context.getFragment(name)?.selectionSet, [...seen, name]);
    });
    return Math.max(0, ...depths);
  };
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, []);
      if (depth > DEEPEST) {
        context.reportError(
          new GraphQLError(`The query is ${depth} fields deep, more than ${DEEPEST}; ask in parts.`, {
            nodes: operation,
          }),
        );
      }
    },
  };
}
