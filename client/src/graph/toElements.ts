import type { ElementDefinition } from 'cytoscape';
import { KIND_SIZE, STANCE_GLYPH } from './tokens.ts';
import type { GraphNode, GraphTie } from './types.ts';

const NAMED_WITH_SEAT = new Set(['COMPANY', 'JOINT_COMPANY', 'PUBLIC_BODY', 'ASSOCIATION', 'MEDIUM']);

/** The name on the canvas; an organization seated outside France carries its country behind it. */
export function labelOf(node: GraphNode): string {
  const seat = node.country;
  return seat && seat !== 'FR' && NAMED_WITH_SEAT.has(node.kind)
    ? `${node.shortName} · ${seat}`
    : node.shortName;
}

/** Of a node's width, for those whose size says something. */
const ICON_SHARE = 0.5;

function glyphOf(node: GraphNode): string {
  if (node.members !== undefined) return String(node.members);
  return node.statement ? STANCE_GLYPH[node.statement.stance] : '';
}

/**
 * Turns the things and ties of a picture into Cytoscape elements that carry classes, not colours.
 *
 * @param nodes n things; a repeated id is taken once
 * @param ties m ties; one whose end is not among the nodes is dropped, not drawn to nowhere
 * @returns n + at most m elements, nodes first; a speaker's tie takes the stance of what was said
 */
export function toElements(nodes: readonly GraphNode[], ties: readonly GraphTie[]): ElementDefinition[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const elements: ElementDefinition[] = [];
  for (const node of byId.values()) {
    const classes: string[] = [node.kind];
    if (node.statement) classes.push(node.statement.stance);
    if (node.milestone && !node.milestone.happened) classes.push('planned');
    if (node.members !== undefined) classes.push('group');
    const scale = node.scale ?? 1;
    if (scale !== 1) classes.push('scaled');
    if (node.shade !== undefined && node.statement === undefined) classes.push(`shade-${node.shade}`);
    const [width, height] = KIND_SIZE[node.kind];
    elements.push({
      group: 'nodes',
      data: {
        id: node.id,
        kind: node.kind,
        glyph: glyphOf(node),
        width: width * scale,
        height: height * scale,
        icon: ICON_SHARE * width * scale,
        cardWidth: 26,
        cardHeight: 26,
      },
      classes,
    });
  }
  const seen = new Set<string>();
  const parallel = new Map<string, number>();
  const pairOf = ({ from, to }: GraphTie) => (from < to ? `${from} ${to}` : `${to} ${from}`);
  for (const tie of ties) parallel.set(pairOf(tie), (parallel.get(pairOf(tie)) ?? 0) + 1);
  for (const tie of ties) {
    if (seen.has(tie.id) || !byId.has(tie.from) || !byId.has(tie.to)) continue;
    seen.add(tie.id);
    const classes: string[] = [tie.kind];
    const stance =
      tie.kind === 'SAID' ? byId.get(tie.to)?.statement?.stance : tie.kind === 'ABOUT' ? tie.stance : null;
    if (stance) classes.push(stance);
    if (parallel.get(pairOf(tie)) === 1 && tie.from !== tie.to) classes.push('single');
    if (tie.ended) classes.push('ended');
    if (tie.of !== undefined) classes.push('bundle');
    elements.push({
      group: 'edges',
      data: { id: tie.id, source: tie.from, target: tie.to, kind: tie.kind },
      classes,
    });
  }
  return elements;
}
