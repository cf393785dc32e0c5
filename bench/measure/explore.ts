import type { Ecosystem } from '../generate/ecosystem.ts';
import type { RunningServer } from '../servers/startServer.ts';
import { ms, table } from './table.ts';
import { timeEach, timingOf } from './timing.ts';

const SAMPLES = 60;
const HUBS = 10;

interface Exploration {
  readonly name: string;
  readonly query: string;
  inputs(ecosystem: Ecosystem): Record<string, unknown>[];
}

const NEIGHBOURHOOD = `query ($ids: [ID!]!) { neighborhood(ids: $ids, first: 25) { nodes { id name kind }
  ties { id kind from { id } to { id } } more { of kind tieKind outgoing total count } } }`;
const COUNTS = `query ($ids: [ID!]!) { neighborhood(ids: $ids, first: 0) { more { kind tieKind outgoing total } } }`;
const THREE_LEVELS = `query ($id: ID!) { entity(id: $id) { id ties(first: 5) { nodes { kind
  from { id name ties(first: 5) { nodes { kind from { id name } to { id name } } } }
  to { id name ties(first: 5) { nodes { kind from { id name } to { id name } } } } } } } }`;
const PATHS = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 6, first: 3) { capped
  paths { length cost hops { sentence ties { id } } } } }`;
const STANCES = `query ($window: String) { stanceMatrix(window: $window) { statements
  cells { actor subject count latest } } }`;

const random = (ecosystem: Ecosystem) => ecosystem.sample('organization', SAMPLES, 21);
const pairs = (ecosystem: Ecosystem) => {
  const starts = ecosystem.sample('organization', SAMPLES, 22);
  const goals = ecosystem.sample('person', SAMPLES, 23);
  return starts.map((from, index) => ({ from, to: goals[index] ?? '' }));
};

const EXPLORATIONS: Readonly<Record<string, readonly Exploration[]>> = {
  expand: [
    {
      name: 'count the neighbours, random',
      query: COUNTS,
      inputs: (of) => random(of).map((id) => ({ ids: [id] })),
    },
    {
      name: 'count the neighbours, hubs',
      query: COUNTS,
      inputs: (of) => of.hubs(HUBS).map((id) => ({ ids: [id] })),
    },
    {
      name: 'expand by 25, random',
      query: NEIGHBOURHOOD,
      inputs: (of) => random(of).map((id) => ({ ids: [id] })),
    },
    {
      name: 'expand by 25, hubs',
      query: NEIGHBOURHOOD,
      inputs: (of) => of.hubs(HUBS).map((id) => ({ ids: [id] })),
    },
    {
      name: 'three levels of five ties, random',
      query: THREE_LEVELS,
      inputs: (of) => random(of).map((id) => ({ id })),
    },
    {
      name: 'three levels of five ties, hubs',
      query: THREE_LEVELS,
      inputs: (of) => of.hubs(HUBS).map((id) => ({ id })),
    },
  ],
  paths: [
    { name: 'paths of at most 6 steps, random pairs', query: PATHS, inputs: pairs },
    {
      name: 'paths of at most 6 steps, from hubs',
      query: PATHS,
      inputs: (of) => {
        const goals = of.sample('person', HUBS, 24);
        return of.hubs(HUBS).map((from, index) => ({ from, to: goals[index] ?? '' }));
      },
    },
  ],
  stances: [
    {
      name: 'stance matrix, a month',
      query: STANCES,
      inputs: () =>
        Array.from({ length: 12 }, (_unused, month) => ({
          window: `2021-${String(month + 1).padStart(2, '0')}`,
        })),
    },
    {
      name: 'stance matrix, all',
      query: STANCES,
      inputs: () => [{ window: null }, { window: null }, { window: null }],
    },
  ],
};

/** Times over HTTP on each server, as Markdown; the first answer of each kind, which may read what is then kept, is left out. */
export async function measureExploring(
  what: 'expand' | 'paths' | 'stances',
  ecosystem: Ecosystem,
  servers: Readonly<Record<string, RunningServer>>,
  log: (line: string) => void,
): Promise<string> {
  const rows: string[][] = [];
  for (const { name, query, inputs } of EXPLORATIONS[what] ?? []) {
    const asked = inputs(ecosystem);
    for (const [engine, server] of Object.entries(servers)) {
      const call = (variables: Record<string, unknown>) => server.ask(query, variables);
      try {
        await untilAnswered(() => call(asked[0] ?? {}));
        await timeEach(asked.slice(0, 5), call);
        const rounds = Math.max(1, Math.ceil(40 / asked.length));
        const times = await timeEach(Array.from({ length: rounds }, () => asked).flat(), call);
        const { p50, p95, most } = timingOf(times);
        rows.push([`${name}, ${engine}`, ms(p50), ms(p95), ms(most)]);
      } catch (error) {
        rows.push([`${name}, ${engine}`, `refused: ${String(error).slice(0, 160)}`, '', '']);
      }
      log(rows.at(-1)?.join(' · ') ?? '');
    }
  }
  return table(['question', 'p50 ms', 'p95 ms', 'longest ms'], rows);
}

/** The first question may take longer than a request may, while the graph is read into memory; it is read on meanwhile. */
async function untilAnswered(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (attempt === 5 || !/TIMEOUT|UNAVAILABLE/.test(String(error))) throw error;
    }
  }
}
