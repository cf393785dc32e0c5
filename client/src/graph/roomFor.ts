import { KIND_SIZE } from './tokens.ts';
import type { GraphNode, Place } from './types.ts';

/** The room a node takes with its name, or a statement with its card, in world px. */
export function roomFor(node: GraphNode, place: Place | null): { width: number; height: number } {
  if (place?.width) return { width: place.width + 16, height: 140 };
  const [width, height] = KIND_SIZE[node.kind];
  const scale = node.scale ?? 1;
  const isStatement = node.kind === 'STATEMENT';
  return {
    width: Math.max(width * scale + 24, isStatement ? 44 : 96),
    height: height * scale + (isStatement ? 18 : 34),
  };
}
