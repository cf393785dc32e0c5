import { GraphQLError } from 'graphql';
import type { Context } from '../../context.ts';
import type { EntityKind, TieKind } from '../../domain/records.ts';
import { nameNodes, type LinkGraph } from '../../paths/linkGraph.ts';
import { LinkGraphBuilder } from '../../paths/LinkGraphBuilder.ts';
import { abortReason } from '../../store/errors.ts';
import type { GraphStore } from '../../store/port.ts';
import { leaveGraph } from '../../threads/askGraph.ts';
import { buildInThread } from '../../threads/buildInThread.ts';

/** A graph that is read or being read, and how much of it there is: 0 to 1. */
interface Known {
  readonly version: string;
  readonly graph: Promise<LinkGraph>;
  /** The graph once it is read. */
  ready: LinkGraph | null;
  share: number;
}

/** One graph for each open store; it goes with the store. */
const known = new WeakMap<GraphStore, Known>();

/** For every page of entities the embedded engine looks at all of them: few and large ones. */
const ENTITIES = 25_000;
/** Ties that are asked at once, counted at both their ends, so that the event loop takes their rows in some milliseconds. */
const TIES = 10_000;
/** Entities at once, though they have few ties. */
const STARTS = 2_000;
/** Pages under way at once, so that the engine reads while rows are taken in. */
const AHEAD = 2;
/** Entities are read sooner than ties. */
const SHARE_OF_ENTITIES = 0.15;

/**
 * All entities and ties of a store in memory. Read once, page by page, by whoever asks first; callers that come meanwhile
 * wait for the same reading, as long as their request lasts. Read again when the store holds another state of the dataset.
 * @throws StoreError
 * @throws GraphQLError UNAVAILABLE, saying how much is read, when the time of the request is up before it is
 */
export async function linkGraphOf({
  shared: store,
  signal,
}: Pick<Context, 'shared' | 'signal'>): Promise<LinkGraph> {
  const version = JSON.stringify(await store.run('dataset/state', {}));
  let found = known.get(store);
  if (found?.version !== version) {
    if (found?.ready) leaveGraph(found.ready);
    found = startReading(store, version);
  }
  return found.ready ?? (await untilRead(found, signal));
}

/**
 * The same where it is there already and still right; null where it would have to be read first.
 * @throws StoreError
 */
export async function readyLinkGraphOf({
  shared: store,
}: Pick<Context, 'shared'>): Promise<LinkGraph | null> {
  if (!known.get(store)?.ready) return null;
  const version = JSON.stringify(await store.run('dataset/state', {}));
  const found = known.get(store);
  return found?.version === version ? found.ready : null;
}

function startReading(store: GraphStore, version: string): Known {
  const graph = readGraph(store, (share) => (reading.share = share));
  const reading: Known = { version, graph, ready: null, share: 0 };
  known.set(store, reading);
  graph.then(
    (read) => (reading.ready = read),
    () => {
      if (known.get(store) === reading) known.delete(store);
    },
  );
  return reading;
}

function untilRead(reading: Known, signal: AbortSignal | undefined): Promise<LinkGraph> {
  if (!signal) return reading.graph;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      const reason = abortReason(signal);
      if (reason.code !== 'TIMEOUT') return reject(reason);
      const percent = Math.floor(reading.share * 100);
      const message = `the server is still reading the graph into memory, ${percent} % so far; ask again in some seconds`;
      reject(new GraphQLError(message, { extensions: { code: 'UNAVAILABLE' } }));
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    reading.graph.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function readGraph(store: GraphStore, tell: (share: number) => void): Promise<LinkGraph> {
  const builder = new LinkGraphBuilder();
  const pages: string[][] = [[]];
  let ahead = 0;
  const [places] = await store.run('search/places', {});
  for (let from = 0; from < (places?.total ?? 0); from += ENTITIES) {
    for (const { id, kind, ties } of await store.run('path/nodes', { from, to: from + ENTITIES })) {
      builder.addNode(id, kind as EntityKind);
      const page = pages.at(-1) ?? [];
      page.push(id);
      ahead += ties;
      if (ahead < TIES && page.length < STARTS) continue;
      pages.push([]);
      ahead = 0;
    }
  }
  let done = 0;
  const readTies = async (): Promise<void> => {
    for (let ids = pages.pop(); ids; ids = pages.pop()) {
      for (const { start, goal, kind, from, to, ...rest } of await store.run('path/ties', { ids }))
        builder.addTie({
          from: start,
          to: goal,
          kind: kind as TieKind,
          firstDay: from,
          lastDay: to,
          ...rest,
        });
      done++;
      tell(SHARE_OF_ENTITIES + (1 - SHARE_OF_ENTITIES) * (done / (done + pages.length + 1)));
    }
  };
  await Promise.all(Array.from({ length: AHEAD }, readTies));
  return nameNodes(await buildInThread(builder.columns()), builder.names());
}
