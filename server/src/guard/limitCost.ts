import type { ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { costOf, countObjects, type Cost } from './costOf.ts';

/** What one request may cost unless the settings say otherwise: some 100,000 objects in the answer. */
export const COST_BUDGET = 100_000;

/** Refuses, before anything is asked of the store, an operation that may cost more than the budget. */
export function limitCost(budget: number): ApolloServerPlugin<Context> {
  // Parsed documents are kept by Apollo Server, and programs ask with few: most costs are known.
  const known = new WeakMap<DocumentNode, Map<string, Cost>>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return; // no operation of that name: refused when it is to be run
          const given = request.variables ?? {};
          const costs = known.get(document) ?? new Map<string, Cost>();
          known.set(document, costs);
          const key = `${request.operationName ?? ''} ${measureOf(given)}`;
          let cost = costs.get(key);
          if (!cost) {
            const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given);
            // Variables that do not fit are refused when the operation is run, which then asks nothing.
            if (variables.errors) return;
            cost = costOf(schema, operation, fragmentsOf(document), variables.coerced);
            if (costs.size < MOST_KEPT) costs.set(key, cost);
          }
          if (cost.cost > budget) throw costExceeded(cost, budget);
        },
      };
    },
  };
}

const MOST_KEPT = 100;

/** What of variables a cost depends on: numbers and truths, and how many things lists and objects hold. */
function measureOf(variables: Readonly<Record<string, unknown>>): string {
  return Object.entries(variables)
    .map(([name, value]) => {
      if (typeof value === 'number' || typeof value === 'boolean' || value === null)
        return `${name}=${value}`;
      if (Array.isArray(value)) return `${name}[${value.length},${countObjects(value)}]`;
      return `${name}{${countObjects(value)}}`;
    })
    .join(' ');
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/** Says cost, budget, where most of it comes from and how to get below. */
function costExceeded({ cost, trail }: Cost, budget: number): GraphQLError {
  const total = Math.ceil(cost);
  const dear = trail.filter((step) => step.cost >= cost / 2);
  const place = (dear.length > 0 ? dear : trail.slice(0, 1)).map(({ name }) => name).join('.');
  const share = Math.round((100 * (dear.at(-1)?.cost ?? cost)) / cost);
  return new GraphQLError(
    `The query may cost ${total}, more than the budget of ${budget} for one request; ${share} % of it is ${place}. ${remedy({ cost, trail }, budget)}`,
    {
      extensions: {
        code: 'COST_EXCEEDED',
        cost: total,
        budget,
        http: { status: 400 },
      },
    },
  );
}

/** The cost of a field grows with its `first`, so the one that fits is a division. */
function remedy({ cost, trail }: Cost, budget: number): string {
  for (const [index, step] of trail.entries()) {
    if (step.first === null || step.first < 2) continue;
    const fits = Math.floor((step.first * (budget - (cost - step.cost))) / step.cost);
    const path = trail
      .slice(0, index + 1)
      .map(({ name }) => name)
      .join('.');
    if (fits >= 1)
      return `Ask \`first: ${fits}\` or less at ${path} instead of ${step.first}, or ask in parts.`;
  }
  return 'Ask fewer things at once, with a smaller `first` where lists lie in lists, or in parts.';
}
