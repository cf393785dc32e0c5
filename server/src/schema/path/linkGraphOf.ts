import type { Context } from '../../context.ts';
import type { EntityKind, TieKind } from '../../domain/records.ts';
import { LinkGraphBuilder, type LinkGraph } from '../../paths/linkGraph.ts';
import type { GraphStore } from '../../store/port.ts';

interface Known {
  readonly version: string;
  readonly graph: Promise<LinkGraph>;
  /** The graph once it is read. */
  ready: LinkGraph | null;
}

/** One graph for each open store; it goes with the store. */
const known = new WeakMap<GraphStore, Known>();

/** Entities of one page: their ties are 20,000 short rows or so. */
const PAGE = 5_000;

/**
 * All entities and ties of a store in memory. Read once, page by page, by whoever asks first; callers that come meanwhile
 * wait for the same reading. Read again when the store holds another state of the dataset.
 * @throws StoreError
 */
export async function linkGraphOf({ shared: store }: Pick<Context, 'shared'>): Promise<LinkGraph> {
  const version = JSON.stringify(await store.run('dataset/state', {}));
  let found = known.get(store);
  if (found?.version !== version) {
    const reading: Known = { version, graph: readGraph(store), ready: null };
    reading.graph.then(
      (graph) => (reading.ready = graph),
      () => {
        if (known.get(store) === reading) known.delete(store);
      },
    );
    known.set(store, reading);
    found = reading;
  }
  return found.graph;
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

async function readGraph(store: GraphStore): Promise<LinkGraph> {
  const builder = new LinkGraphBuilder();
  const pages: string[][] = [];
  for (let after = ''; ;) {
    const page = await store.run('path/entities', { after, limit: PAGE });
    for (const { id, kind } of page) builder.addNode(id, kind as EntityKind);
    pages.push(page.map(({ id }) => id));
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    after = last.id;
  }
  for (const ids of pages) {
    for (const { start, goal, kind, from, to, sources, recorded } of await store.run('path/ties', { ids })) {
      builder.addTie({
        from: start,
        to: goal,
        kind: kind as TieKind,
        firstDay: from,
        lastDay: to,
        sources,
        recorded,
      });
    }
  }
  return builder.build();
}
