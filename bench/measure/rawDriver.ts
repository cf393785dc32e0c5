import neo4j, { type Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { createApollo } from '#server/apollo.ts';
import { createContext } from '#server/context.ts';
import { readCatalogue } from '#server/cypher/catalogue.ts';
import { prepareRead } from '#server/store/params.ts';
import type { GraphStore } from '#server/store/port.ts';
import { toDriver } from '#server/store/neo4j/values.ts';
import type { Neo4jPlace } from '../servers/withNeo4j.ts';

interface Call {
  readonly text: string;
  readonly params: Record<string, unknown>;
}

const catalogue = readCatalogue('neo4j');
const apollo = createApollo({ log: pino({ level: 'silent' }), introspection: false });

/**
 * The statements the product puts to Neo4j for one request: those that were asked together in one list, the lists in the order
 * of time.
 */
export async function statementsOf(store: GraphStore, query: string, variables: object): Promise<Call[][]> {
  const waves: Call[][] = [];
  let running = 0;
  const listening: GraphStore = {
    engine: store.engine,
    async run(name, params, options) {
      const statement = catalogue.get(name);
      if (!statement) throw new Error(`no statement ${name}`);
      const call = prepareRead(statement, params, options?.compose, 'neo4j');
      if (running === 0) waves.push([]);
      waves.at(-1)?.push({ text: call.text, params: toDriver(call.params) as Record<string, unknown> });
      running++;
      try {
        return await store.run(name, params, options);
      } finally {
        running--;
      }
    },
    write: (statements) => store.write(statements),
    check: () => store.check(),
    close: () => store.close(),
  };
  const { body } = await apollo.executeOperation(
    { query, variables: { ...variables } },
    { contextValue: createContext(listening) },
  );
  if (body.kind === 'single' && body.singleResult.errors)
    throw new Error(JSON.stringify(body.singleResult.errors[0]));
  return waves;
}

export function openDriver({ uri, user, password }: Neo4jPlace): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password));
}

/** Those statements through the bare driver, as its manual has it: `executeQuery`, rows as objects. */
export async function runBare(driver: Driver, waves: readonly (readonly Call[])[]): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const wave of waves) {
    const results = await Promise.all(
      wave.map(({ text, params }) => driver.executeQuery(text, params, { routing: neo4j.routing.READ })),
    );
    for (const { records } of results) rows.push(...records.map((record) => record.toObject()));
  }
  return rows;
}
