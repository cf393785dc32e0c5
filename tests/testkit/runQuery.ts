import { pino } from 'pino';
import { createApollo } from '#server/apollo.ts';
import { createContext } from '#server/context.ts';
import type { GraphStore } from '#server/store/port.ts';

export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly {
    message: string;
    extensions?: { code?: string };
    path?: readonly (string | number)[];
  }[];
}

const apollo = createApollo({ log: pino({ level: 'silent' }), introspection: true });

/** Runs a query through the whole GraphQL server, without a socket. */
export async function runQuery<Data = Record<string, never>>(
  store: GraphStore,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<Data>> {
  const { body } = await apollo.executeOperation(
    { query, variables },
    { contextValue: createContext(store) },
  );
  if (body.kind !== 'single') throw new Error(`expected one answer, got ${body.kind}`);
  return JSON.parse(JSON.stringify(body.singleResult)) as Answer<Data>;
}

/** The data of a query that must not fail. */
export async function askQuery<Data>(
  store: GraphStore,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await runQuery<Data>(store, query, variables);
  if (errors || data === null) throw new Error(`the query failed: ${JSON.stringify(errors)}`);
  return data;
}

/** A store like another one that notes the names of the queries it is asked. */
export function countingStore(store: GraphStore): GraphStore & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    engine: store.engine,
    run(name, params, options) {
      asked.push(name);
      return store.run(name, params, options);
    },
    write: (statements, options) => store.write(statements, options),
    check: () => store.check(),
    close: () => store.close(),
  };
}
