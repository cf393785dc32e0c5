import { type LaidNode, type LaidTie, neighboursOf, type Places } from './laid.ts';

const SWEEPS = 6;
/** Px a row may be wide before it is broken, and px between two rows, beyond the taller nodes in them. */
const WIDEST = 1_500;
const BETWEEN = 56;

/**
 * Stands nodes in the rows they are given, each row ordered so that ties run straight: every node at the mean of where its
 * neighbours stand, row by row, down and up again. A row wider than a picture is broken into several.
 *
 * @param rowOf the row of a node, from 0 at the top; rows without nodes take no room
 */
export function inRows(
  nodes: readonly LaidNode[],
  ties: readonly LaidTie[],
  rowOf: (node: LaidNode) => number,
): Places {
  const neighbours = neighboursOf(nodes, ties);
  const rows = new Map<number, LaidNode[]>();
  for (const node of nodes) {
    const row = rowOf(node);
    rows.set(row, [...(rows.get(row) ?? []), node]);
  }
  const ordered = [...rows.keys()].sort((a, b) => a - b).map((row) => rows.get(row) ?? []);
  const at = new Map<string, number>();
  const spread = (row: readonly LaidNode[]) => {
    const width = row.reduce((sum, node) => sum + node.width, 0);
    let x = -width / 2;
    for (const node of row) {
      at.set(node.id, x + node.width / 2);
      x += node.width;
    }
  };
  ordered.forEach(spread);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const way = sweep % 2 === 0 ? ordered : ordered.toReversed();
    for (const row of way) {
      const wish = new Map(
        row.map((node) => {
          const others = neighbours.get(node.id) ?? [];
          const mean = others.reduce((sum, id) => sum + (at.get(id) ?? 0), 0) / Math.max(others.length, 1);
          return [node.id, others.length === 0 ? (at.get(node.id) ?? 0) : mean];
        }),
      );
      row.sort((a, b) => (wish.get(a.id) ?? 0) - (wish.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
      spread(row);
    }
  }
  const places: Places = {};
  let y = 0;
  for (const row of ordered) {
    for (const line of broken(row)) {
      const height = Math.max(...line.map((node) => node.height));
      spread(line);
      for (const node of line)
        places[node.id] = { x: Math.round(at.get(node.id) ?? 0), y: Math.round(y + height / 2) };
      y += height + 12;
    }
    y += BETWEEN;
  }
  return places;
}

/** A row as lines of about equal width, none wider than a picture. */
function broken(row: readonly LaidNode[]): LaidNode[][] {
  const width = row.reduce((sum, node) => sum + node.width, 0);
  const most = width / Math.ceil(width / WIDEST);
  const lines: LaidNode[][] = [[]];
  let used = 0;
  for (const node of row) {
    if (used + node.width > most + 1 && (lines.at(-1)?.length ?? 0) > 0) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(node);
    used += node.width;
  }
  return lines;
}
