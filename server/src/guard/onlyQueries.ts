import { GraphQLError, OperationTypeNode, type ASTVisitor, type ValidationContext } from 'graphql';

/** A validation rule: the data are written by loading a dataset, so there is nothing but questions to ask. */
export function onlyQueries(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.QUERY) return;
      context.reportError(
        new GraphQLError(
          `There is no ${node.operation} in this schema; ask a query, and change the data by loading a dataset.`,
          { nodes: node },
        ),
      );
    },
  };
}
