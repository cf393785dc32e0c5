import type { Side } from './labelPlacement.ts';
import { KIND_SIZE } from './tokens.ts';
import { labelOf } from './toElements.ts';
import type { GraphNode, Place } from './types.ts';
import { wrapLabel } from './wrapLabel.ts';

/** What a thing takes of the world, in px: its shape or card, its name, and both together. */
export interface Room {
  width: number;
  height: number;
  mark: { width: number; height: number };
  name: { width: number; height: number } | null;
  side: Side;
}

/** Px of a common letter of a name, and of a line. */
const LETTER = 6.9;
const LINE = 16;
const WIDEST = 152;

/** The room a node takes with its name, or a statement with its card, wherever it is seen at life size. */
export function roomFor(node: GraphNode, place: Place | null): Room {
  if (place?.width) {
    const mark = { width: place.width + 16, height: 140 };
    return { ...mark, mark, name: null, side: 'BELOW' };
  }
  const [width, height] = KIND_SIZE[node.kind];
  const scale = node.scale ?? 1;
  const mark = node.members === undefined ? { width: width * scale, height: height * scale } : GROUP;
  if (node.kind === 'STATEMENT' && node.members === undefined)
    return {
      width: Math.max(mark.width + 24, 44),
      height: mark.height + 18,
      mark,
      name: null,
      side: 'BELOW',
    };
  const isMilestone = node.kind === 'MILESTONE';
  const lines = wrapLabel(labelOf(node), (text) => text.length * LETTER, isMilestone ? 180 : WIDEST);
  const dates = node.milestone ? `${node.milestone.planned ?? ''} → ${node.milestone.actual}` : '';
  const second = Math.max(dates.length, (node.secondLine ?? '').length);
  const name = {
    width: Math.max(...lines.map(({ length }) => length), second) * LETTER + 6,
    height: (lines.length + (second > 0 ? 1 : 0)) * LINE,
  };
  const side = place?.label ?? (isMilestone ? 'RIGHT' : node.kind === 'PUBLIC_BODY' ? 'ABOVE' : 'BELOW');
  const room = isMilestone
    ? { width: mark.width + name.width + 24, height: Math.max(mark.height, name.height) + 12 }
    : { width: Math.max(mark.width + 24, name.width + 12, 72), height: mark.height + name.height + 18 };
  return { ...room, mark, name, side };
}

/** Of things that are drawn as one. */
const GROUP = { width: 72, height: 54 };
