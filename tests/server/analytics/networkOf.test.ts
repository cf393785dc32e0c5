import { describe, expect, it } from 'vitest';
import { networkOf, type NetworkFilter } from '#server/analytics/networkOf.ts';
import { LinkGraphBuilder } from '#server/paths/LinkGraphBuilder.ts';
import type { TieInput } from '#server/paths/linkGraph.ts';

const tie = (from: string, to: string, kind: TieInput['kind'], dates: Partial<TieInput> = {}): TieInput => ({
  from,
  to,
  kind,
  firstDay: null,
  lastDay: null,
  sources: 1,
  recorded: null,
  ...dates,
});

/** Two companies in a deal, twice tied to each other; a person who spoke of the deal; a milestone of it; a loner. */
function graph() {
  const builder = new LinkGraphBuilder();
  builder.addNode('altair', 'COMPANY');
  builder.addNode('bigco', 'COMPANY');
  builder.addNode('deal', 'ALLIANCE');
  builder.addNode('anne', 'PERSON');
  builder.addNode('said', 'STATEMENT');
  builder.addNode('due', 'MILESTONE');
  builder.addNode('loner', 'COMPANY');
  builder.addTie(tie('altair', 'deal', 'PARTY_TO', { firstDay: 100, lastDay: 100 }));
  builder.addTie(tie('bigco', 'deal', 'PARTY_TO', { firstDay: 200, lastDay: 200, recorded: 500 }));
  builder.addTie(tie('altair', 'bigco', 'OWNS'));
  builder.addTie(tie('bigco', 'altair', 'MEMBER_OF', { firstDay: 100, lastDay: null }));
  builder.addTie(tie('anne', 'said', 'SAID', { firstDay: 150, lastDay: 150 }));
  builder.addTie(tie('said', 'deal', 'ABOUT', { firstDay: 150, lastDay: 150 }));
  builder.addTie(tie('due', 'deal', 'BELONGS_TO'));
  return builder.build();
}

const ALL: NetworkFilter = {
  ids: null,
  kinds: null,
  ties: null,
  from: null,
  to: null,
  undated: true,
  knownOn: null,
};

/** Its links as text, such as `altair–deal×1`. */
async function linksOf(filter: Partial<NetworkFilter>, mostNodes?: number, mostLinks?: number) {
  const { network, total, undated } = await networkOf(graph(), { ...ALL, ...filter }, mostNodes, mostLinks);
  const name = (node: number) => network.ids[node] ?? '?';
  return {
    ids: network.ids,
    links: network.links.map(({ one, other, weight }) => `${name(one)}–${name(other)}×${weight}`),
    total,
    undated,
  };
}

describe('the network of everything', () => {
  it('has what is linked, statements as links, parallel links as one of more weight', async () => {
    expect(await linksOf({})).toEqual({
      ids: ['altair', 'bigco', 'deal', 'anne'],
      links: ['altair–bigco×2', 'altair–deal×1', 'bigco–deal×1', 'deal–anne×1'],
      total: 4,
      undated: 0,
    });
  });

  it('has statements and milestones as things where asked', async () => {
    expect((await linksOf({ kinds: ['ALLIANCE', 'PERSON', 'STATEMENT', 'MILESTONE'] })).links).toEqual([
      'deal–said×1',
      'deal–due×1',
      'anne–said×1',
    ]);
  });

  it('keeps to kinds of ties; a statement needs SAID or ABOUT', async () => {
    expect(await linksOf({ ties: ['OWNS'] })).toMatchObject({
      ids: ['altair', 'bigco'],
      links: ['altair–bigco×1'],
    });
    expect((await linksOf({ ties: ['ABOUT'] })).links).toEqual(['deal–anne×1']);
  });

  it('keeps to the window and counts the undated, kept or left out', async () => {
    expect(await linksOf({ from: 90, to: 120 })).toMatchObject({
      links: ['altair–bigco×2', 'altair–deal×1'],
      undated: 1,
    });
    expect(await linksOf({ from: 90, to: 120, undated: false })).toMatchObject({
      links: ['altair–bigco×1', 'altair–deal×1'],
      undated: 1,
    });
    expect((await linksOf({ from: 300, to: 400, undated: false })).links).toEqual(['altair–bigco×1']);
  });

  it('keeps to what was known', async () => {
    expect((await linksOf({ knownOn: 499 })).links).not.toContain('bigco–deal×1');
    expect((await linksOf({ knownOn: 500 })).links).toContain('bigco–deal×1');
  });
});

describe('the network of a selection', () => {
  it('has all of it, linked or not; unknown ids are passed over', async () => {
    expect(await linksOf({ ids: ['loner', 'altair', 'deal', 'nobody'] })).toMatchObject({
      ids: ['altair', 'deal', 'loner'],
      links: ['altair–deal×1'],
    });
  });

  it('has a selected statement as a thing and not as a link', async () => {
    expect((await linksOf({ ids: ['anne', 'said', 'deal'] })).links).toEqual(['deal–said×1', 'anne–said×1']);
    expect((await linksOf({ ids: ['anne', 'deal'] })).links).toEqual(['deal–anne×1']);
  });
});

describe('a network too large', () => {
  it('is cut to the nodes of most neighbours, and says how many there were', async () => {
    expect(await linksOf({}, 3)).toMatchObject({ ids: ['altair', 'bigco', 'deal'], total: 4 });
    expect(await linksOf({}, 10, 3)).toMatchObject({ ids: ['altair', 'bigco', 'deal'], total: 4 });
    expect(await linksOf({}, 10, 2)).toMatchObject({ ids: ['altair', 'deal'], total: 4 });
  });
});
