import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** The longest document of the client has about 900 tokens. */
export const MOST_TOKENS = 4000;

/** What one document may have; the documented examples stay below half of each, an introspection query below all. */
const MOST = {
  /** Fields below one another, fragments followed. */
  depth: 16,
  /** Fields at the top, fragments followed. */
  rootFields: 30,
  /** In the whole document. */
  aliases: 60,
  /** In the whole document. */
  directives: 60,
} as const;

/** A validation rule: refuses documents of a shape nobody asks in earnest, before their cost is reckoned. */
export function limitShape(context: ValidationContext): ASTVisitor {
  const depths = new Map<FragmentDefinitionNode, number>();
  let aliases = 0;
  let directives = 0;

  /** Each fragment is measured once; one that spreads itself is another rule's affair. */
  function depthOf(selections: SelectionSetNode | undefined): number {
    let deepest = 0;
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet));
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        deepest = Math.max(deepest, depthOf(selection.selectionSet));
      else deepest = Math.max(deepest, depthOfFragment(selection.name.value));
    }
    return deepest;
  }

  function depthOfFragment(name: string): number {
    const fragment = context.getFragment(name);
    if (!fragment) return 0;
    const known = depths.get(fragment);
    if (known !== undefined) return known;
    depths.set(fragment, 0);
    const depth = depthOf(fragment.selectionSet);
    depths.set(fragment, depth);
    return depth;
  }

  function rootFieldsOf(selections: SelectionSetNode, open: readonly string[]): number {
    let count = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) count++;
      else if (selection.kind === Kind.INLINE_FRAGMENT) count += rootFieldsOf(selection.selectionSet, open);
      else if (!open.includes(selection.name.value)) {
        const fragment = context.getFragment(selection.name.value);
        if (fragment) count += rootFieldsOf(fragment.selectionSet, [...open, selection.name.value]);
      }
      if (count > MOST.rootFields) break;
    }
    return count;
  }

  const refuse = (message: string): void => context.reportError(new GraphQLError(message));
  return {
    Field(field) {
      if (field.alias) aliases++;
    },
    Directive() {
      directives++;
    },
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet);
      if (depth > MOST.depth)
        refuse(`The query is ${depth} fields deep, more than ${MOST.depth}; ask in parts.`);
      if (rootFieldsOf(operation.selectionSet, []) > MOST.rootFields)
        refuse(`The query has more than ${MOST.rootFields} fields at the top; ask in parts.`);
    },
    Document: {
      leave() {
        if (aliases > MOST.aliases)
          refuse(`The query has ${aliases} aliases, more than ${MOST.aliases}; ask in parts.`);
        if (directives > MOST.directives)
          refuse(`The query has ${directives} directives, more than ${MOST.directives}; ask in parts.`);
      },
    },
  };
}
