import { isDeepStrictEqual } from 'node:util';
import { openStore } from '#server/store/open.ts';
import type { Ecosystem } from '../generate/ecosystem.ts';
import { residentMb, startServer, type RunningServer } from '../servers/startServer.ts';
import type { Neo4jPlace } from '../servers/withNeo4j.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { openDriver, runBare, statementsOf } from './rawDriver.ts';
import { ms, ratio, table, whole } from './table.ts';
import { throughputInTurns, timeInTurns } from './timing.ts';

const SAMPLES = 120;
const WARM = 25;

/** The five questions on both engines, by the bare driver and by the peer: times and throughput, as Markdown. */
export async function measureApi(
  ecosystem: Ecosystem,
  neo4j: Neo4jPlace,
  embeddedFolder: string,
  log: (line: string) => void,
): Promise<string> {
  const { uri, user, password } = neo4j;
  const servers: RunningServer[] = [];
  const start = async (...asked: Parameters<typeof startServer>) => {
    const server = await startServer(...asked);
    servers.push(server);
    return server;
  };
  const store = await openStore({ neo4j });
  const driver = openDriver(neo4j);
  try {
    const ours = await start('entente', ['neo4j', uri, user, password]);
    const embedded = await start('entente', ['embedded', embeddedFolder]);
    const peer = await start('neo4jGraphql', [uri, user, password]);
    const times: string[][] = [];
    const rates: string[][] = [];
    for (const question of QUESTIONS) {
      const inputs = question.inputs(ecosystem, SAMPLES);
      await checkSame(question, inputs.slice(0, 5), [ours, embedded], peer);
      const asked: { variables: Record<string, string>; waves: Awaited<ReturnType<typeof statementsOf>> }[] =
        [];
      for (const variables of inputs)
        asked.push({ variables, waves: await statementsOf(store, question.ours, variables) });
      const ways = {
        raw: ({ waves }: (typeof asked)[number]) => runBare(driver, waves),
        ours: ({ variables }: (typeof asked)[number]) => ours.ask(question.ours, variables),
        peer: ({ variables }: (typeof asked)[number]) => peer.ask(question.theirs, variables),
        embedded: ({ variables }: (typeof asked)[number]) => embedded.ask(question.ours, variables),
      };
      await timeInTurns(asked.slice(0, WARM), ways);
      const time = await timeInTurns(asked, ways);
      times.push([
        question.name,
        ...(['raw', 'ours', 'peer', 'embedded'] as const).map(
          (way) => `${ms(time[way].p50)} / ${ms(time[way].p95)}`,
        ),
        ratio(time.ours.p50, time.raw.p50),
        ratio(time.peer.p50, time.raw.p50),
        ratio(time.peer.p50, time.ours.p50),
        ratio(time.peer.p50, time.embedded.p50),
      ]);
      const rate = await throughputInTurns(asked, ways);
      rates.push([
        question.name,
        ...(['raw', 'ours', 'peer', 'embedded'] as const).map((way) => whole(rate[way])),
        ratio(rate.raw, rate.ours),
        ratio(rate.raw, rate.peer),
        ratio(rate.ours, rate.peer),
        ratio(rate.embedded, rate.peer),
      ]);
      log(`${times.at(-1)?.join(' · ')} | ${rates.at(-1)?.slice(1).join(' · ')}`);
    }
    const heads = ['raw driver', 'ours on Neo4j', '@neo4j/graphql', 'ours embedded'];
    return [
      'One caller, p50 / p95 in ms; ratios of the p50:',
      '',
      table(['question', ...heads, 'ours ÷ raw', 'peer ÷ raw', 'peer ÷ ours', 'peer ÷ embedded'], times),
      '',
      'Eight callers, answers a second:',
      '',
      table(['question', ...heads, 'raw ÷ ours', 'raw ÷ peer', 'ours ÷ peer', 'embedded ÷ peer'], rates),
      '',
      `Memory (RSS) after it: ours on Neo4j ${ours.memoryMb()} MB, @neo4j/graphql ${peer.memoryMb()} MB, ours embedded with the engine ${embedded.memoryMb()} MB, this process with the raw driver ${residentMb(process.pid)} MB.`,
    ].join('\n');
  } finally {
    await driver.close();
    await store.close();
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** A fast wrong answer is no answer: both must find the same things. */
async function checkSame(
  question: Question,
  inputs: readonly Record<string, string>[],
  products: readonly RunningServer[],
  peer: RunningServer,
): Promise<void> {
  for (const variables of inputs) {
    const theirs = await peer.ask<never>(question.theirs, variables);
    for (const product of products) {
      const ours = await product.ask<never>(question.ours, variables);
      const [one, other] = question.same(ours, theirs);
      if (!isDeepStrictEqual(one, other))
        throw new Error(
          `${question.name} ${JSON.stringify(variables)}: ours ${JSON.stringify(one).slice(0, 400)}, theirs ${JSON.stringify(other).slice(0, 400)}`,
        );
    }
  }
}
