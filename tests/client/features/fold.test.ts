import { describe, expect, it } from 'vitest';
import { bundled, folded, foldedId, groupsOf } from '#client/features/graph/fold.ts';
import type { EntityKind, GraphNode, GraphTie } from '#client/graph/types.ts';

const node = (id: string, kind: EntityKind, country?: string): GraphNode => ({
  id,
  kind,
  name: id,
  shortName: id,
  sourceCount: 1,
  ...(country && { country }),
});
const tie = (id: string, from: string, to: string, rest: Partial<GraphTie> = {}): GraphTie => ({
  id,
  kind: 'PARTY_TO',
  from,
  to,
  label: 'partner',
  ended: false,
  disputed: false,
  sourceCount: 2,
  ...rest,
});
const nodes = [node('thales', 'COMPANY', 'FR'), node('google', 'COMPANY', 'US'), node('deal', 'ALLIANCE')];
const ties = [tie('1', 'thales', 'deal'), tie('2', 'google', 'deal'), tie('3', 'thales', 'google')];
const byKind = groupsOf(nodes, ties, 'kind', {}, (value) => value);

describe('groups', () => {
  it('hold every thing once, the largest first', () => {
    expect(byKind.map(({ key, ids }) => [key, ids])).toEqual([
      ['kind:COMPANY', ['thales', 'google']],
      ['kind:ALLIANCE', ['deal']],
    ]);
  });

  it('by country put a milestone with what it belongs to', () => {
    const all = [...nodes, node('date', 'MILESTONE')];
    const groups = groupsOf(
      all,
      [...ties, tie('4', 'date', 'google', { kind: 'BELONGS_TO' })],
      'country',
      {},
      (value) => value,
    );
    expect(groups.find(({ key }) => key === 'country:US')?.ids).toEqual(['google', 'date']);
  });

  it('folded lead every tie to one thing, and lose those inside', () => {
    const drawn = folded(nodes, ties, byKind, ['kind:COMPANY']);
    expect(drawn.nodes.map(({ id, members }) => [id, members])).toEqual([
      ['deal', undefined],
      [foldedId('kind:COMPANY'), 2],
    ]);
    expect(drawn.ties.map(({ from, to }) => [from, to])).toEqual([
      [foldedId('kind:COMPANY'), 'deal'],
      [foldedId('kind:COMPANY'), 'deal'],
    ]);
  });
});

describe('parallel ties', () => {
  const parallel = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      tie(String(index), index % 2 ? 'a' : 'b', index % 2 ? 'b' : 'a', { disputed: index === 0 }),
    );

  it('stay apart up to four', () => {
    expect(bundled(parallel(4))).toHaveLength(4);
  });

  it('become one line that counts and lists them from five on, whichever way they point', () => {
    const [line, ...others] = bundled(parallel(6));
    expect(others).toEqual([]);
    expect(line).toMatchObject({ label: '×6', disputed: true, sourceCount: 12 });
    expect(line?.of).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  it('do not count those that are not drawn', () => {
    const [first, ...rest] = parallel(5);
    expect(bundled([...(first ? [{ ...first, quiet: true }] : []), ...rest])).toHaveLength(5);
  });
});
