import { afterAll, describe, expect, it } from 'vitest';
import type { NetworkFilter } from '#server/analytics/networkOf.ts';
import { findPaths, type PathRequest } from '#server/paths/findPaths.ts';
import { buildLinks } from '#server/paths/buildLinks.ts';
import { LinkGraphBuilder } from '#server/paths/LinkGraphBuilder.ts';
import { StoreError } from '#server/store/errors.ts';
import { askGraph, leaveGraph } from '#server/threads/askGraph.ts';
import { buildInThread } from '#server/threads/buildInThread.ts';
import { GraphThread } from '#server/threads/GraphThread.ts';
import { TASKS } from '#server/threads/tasks.ts';

/** A ring of companies with chords: more ties than are looked through on the spot. */
function ring(size: number): LinkGraphBuilder {
  const builder = new LinkGraphBuilder();
  for (let node = 0; node < size; node++) builder.addNode(`n${node}`, 'COMPANY');
  for (let node = 0; node < size; node++) {
    for (const step of [1, 7, 61]) {
      builder.addTie({
        from: `n${node}`,
        to: `n${(node + step) % size}`,
        kind: 'OWNS',
        firstDay: null,
        lastDay: null,
        sources: node % 3,
        recorded: null,
      });
    }
  }
  return builder;
}

const ANY = { ties: null, kinds: null, from: null, to: null, undated: true, knownOn: null };
const request: PathRequest = {
  ...ANY,
  minSources: 0,
  avoid: [],
  start: 'n0',
  goal: 'n130',
  maxHops: 6,
  via: [],
  first: 3,
};
const everything: NetworkFilter = { ...ANY, ids: null };
const builder = ring(8_000);
const graph = builder.build();
const thread = new GraphThread(graph);
afterAll(() => {
  thread.close();
  leaveGraph(graph);
});

describe('a thread of the graph', () => {
  it('answers what is found without it', async () => {
    const found = await thread.ask('paths', request);
    expect(found.paths.length).toBe(3);
    expect(found).toEqual(findPaths(graph, request));
    expect(await askGraph(graph, 'paths', request)).toEqual(found);
    const few = { ...everything, ids: ['n0', 'n1', 'n2', 'n7', 'n8'] };
    expect(await thread.ask('measures', few)).toEqual(await TASKS.measures(graph, few));
    const joined = { ...request, ids: ['n0', 'n9', 'n70'], maxHops: 4 };
    expect(await thread.ask('connect', joined)).toEqual(await TASKS.connect(graph, joined));
  });

  it('puts ties together as it is done without it', async () => {
    const [there, here] = [await buildInThread(builder.columns()), buildLinks(builder.columns())];
    expect(Object.keys(there)).toEqual(Object.keys(here));
    for (const name of Object.keys(here) as (keyof typeof here)[])
      expect(Buffer.from(there[name].buffer).equals(Buffer.from(here[name].buffer)), name).toBe(true);
  });

  it('lets the server go on while it works', async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    await thread.ask('measures', everything);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(10);
  });

  it('ends what is taken back, tells its caller why, and answers the others', async () => {
    const time = new AbortController();
    const late = thread.ask('measures', { ...everything, undated: false }, time.signal);
    const dropped = thread.ask('measures', everything, time.signal);
    const next = thread.ask('paths', request);
    time.abort(new StoreError('TIMEOUT', 'the time is up'));
    await expect(late).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect(dropped).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect((await next).paths).toHaveLength(3);
    await expect(thread.ask('paths', request, time.signal)).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  it('tells of a task that fails, and goes on', async () => {
    await expect(thread.ask('paths', { ...request, start: 'nobody' })).rejects.toThrow(
      'there is no entity "nobody"',
    );
    expect((await thread.ask('paths', request)).paths).toHaveLength(3);
  });
});
