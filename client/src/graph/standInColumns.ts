import { removeOverlaps, type Roomy } from './removeOverlaps.ts';
import type { Point } from './types.ts';

/** Room of one milestone with its words at the right, in world px. */
const ROW = { width: 236, height: 46 };
/** From the left edge of a column to the centres in it. */
const INDENT = 26;

/**
 * Frees nodes of overlaps, the ones that share a `column` as one block at the lower left of what they belong to.
 *
 * @returns places of all nodes that are not fixed
 */
export function standInColumns(nodes: readonly Roomy[]): Record<string, Point> {
  const columns = new Map<string, Roomy[]>();
  const single: Roomy[] = [];
  for (const node of nodes) {
    if (node.column && !node.fixed) columns.set(node.column, [...(columns.get(node.column) ?? []), node]);
    else single.push(node);
  }
  const blocks: Roomy[] = [];
  for (const [owner, rows] of columns) {
    const above = single.find((node) => node.id === owner) ?? { x: 0, y: 0 };
    const height = rows.length * ROW.height;
    blocks.push({
      id: `column of ${owner}`,
      x: above.x - 60,
      y: above.y + 90 + height / 2,
      width: ROW.width,
      height,
      fixed: false,
    });
  }
  const places = removeOverlaps([...single, ...blocks]);
  for (const [owner, rows] of columns) {
    const key = `column of ${owner}`;
    const block = places[key];
    if (block === undefined) continue;
    delete places[key];
    rows.forEach((row, index) => {
      places[row.id] = {
        x: Math.round(block.x - ROW.width / 2 + INDENT),
        y: Math.round(block.y + (index - (rows.length - 1) / 2) * ROW.height),
      };
    });
  }
  return places;
}
