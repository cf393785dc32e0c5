import { type LaidNode, type LaidTie, neighboursOf, type Places } from './laid.ts';

const BETWEEN = 90;
/** Room for the name of a group over it. */
const NARROWEST = 170;
/** How much wider than high the picture of all groups may be. */
const ASPECT = 1.5;

/** Every group a block of its own, the best tied first in it; blocks in rows, the largest first. */
export function inGroups(nodes: readonly LaidNode[], ties: readonly LaidTie[]): Places {
  const neighbours = neighboursOf(nodes, ties);
  const degree = (node: LaidNode) => neighbours.get(node.id)?.length ?? 0;
  const members = new Map<string, LaidNode[]>();
  for (const node of nodes) {
    const key = node.group ?? '';
    members.set(key, [...(members.get(key) ?? []), node]);
  }
  const blocks = [...members]
    .map(([key, group]) => {
      const sorted = group.sort((a, b) => degree(b) - degree(a) || (a.id < b.id ? -1 : 1));
      const cell = {
        width: Math.max(...sorted.map((node) => node.width)) + 10,
        height: Math.max(...sorted.map((node) => node.height)) + 10,
      };
      const columns = Math.max(1, Math.round(Math.sqrt((sorted.length * cell.height * ASPECT) / cell.width)));
      const rows = Math.ceil(sorted.length / columns);
      return {
        key,
        sorted,
        cell,
        columns,
        width: Math.max(columns * cell.width, NARROWEST),
        height: rows * cell.height,
      };
    })
    .sort((a, b) => b.sorted.length - a.sorted.length || (a.key < b.key ? -1 : 1));
  const area = blocks.reduce((sum, block) => sum + (block.width + BETWEEN) * (block.height + BETWEEN), 0);
  const widest = Math.max(Math.sqrt(area * ASPECT), ...blocks.map((block) => block.width));
  const places: Places = {};
  let x = 0;
  let y = 0;
  let tallest = 0;
  for (const block of blocks) {
    if (x > 0 && x + block.width > widest) {
      x = 0;
      y += tallest + BETWEEN;
      tallest = 0;
    }
    block.sorted.forEach((node, index) => {
      places[node.id] = {
        x: Math.round(x + ((index % block.columns) + 0.5) * block.cell.width),
        y: Math.round(y + (Math.floor(index / block.columns) + 0.5) * block.cell.height),
      };
    });
    x += block.width + BETWEEN;
    tallest = Math.max(tallest, block.height);
  }
  return places;
}
