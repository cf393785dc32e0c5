import { Dice } from '../generate/Dice.ts';

export type DrawnKind = 'PERSON' | 'COMPANY' | 'ALLIANCE' | 'POLICY' | 'PUBLIC_BODY' | 'ASSOCIATION';
export type DrawnTie = 'PARTY_TO' | 'OWNS' | 'WORKS_FOR' | 'MEMBER_OF';

/** A graph that every canvas draws the same: with places, so that no layout is measured. */
export interface DrawnGraph {
  readonly nodes: readonly { id: string; kind: DrawnKind; name: string; x: number; y: number }[];
  readonly ties: readonly { id: string; kind: DrawnTie; from: string; to: string }[];
}

const KINDS: readonly DrawnKind[] = [
  'COMPANY',
  'PERSON',
  'COMPANY',
  'ALLIANCE',
  'POLICY',
  'PUBLIC_BODY',
  'ASSOCIATION',
];
const TIES: readonly DrawnTie[] = ['PARTY_TO', 'OWNS', 'WORKS_FOR', 'MEMBER_OF'];
/** Px of the world that a node has for itself in each direction. */
const APART = 120;

/** A graph of one seed: every node near the one it was first tied to, a few hubs, most ties short and some across. */
export function drawnGraph(nodeCount: number, tieCount: number): DrawnGraph {
  const dice = new Dice(17);
  const across = Math.ceil(Math.sqrt(nodeCount));
  const nodes = Array.from({ length: nodeCount }, (_unused, index) => {
    const row = Math.floor(index / across);
    return {
      id: `n${index}`,
      kind: KINDS[index % KINDS.length] ?? 'COMPANY',
      name: `Thing number ${index}`,
      x: Math.round(((index % across) + dice.next() * 0.6) * APART),
      y: Math.round((row + dice.next() * 0.6) * APART),
    };
  });
  const ties = Array.from({ length: tieCount }, (_unused, index) => {
    const from = Math.floor(dice.next() * nodeCount);
    const isFar = dice.next() < 0.15;
    const step = Math.round((dice.next() - 0.5) * 8) + across * Math.round((dice.next() - 0.5) * 8);
    let to = isFar ? Math.floor(dice.next() ** 3 * nodeCount) : (from + step + nodeCount) % nodeCount;
    if (to === from) to = (to + 1) % nodeCount;
    return {
      id: `n${from}.t${index}.n${to}`,
      kind: TIES[index % 4] ?? 'OWNS',
      from: `n${from}`,
      to: `n${to}`,
    };
  });
  return { nodes, ties };
}
