import type { StylesheetJsonBlock } from 'cytoscape';
import { kindIcon } from './kindIcon.ts';
import { DOT, GRAPH_TOKENS, KIND_SIZE, STANCE_LINE, type GraphTokens } from './tokens.ts';
import type { EntityKind, Stance, Theme } from './types.ts';

const STANCES = Object.keys(STANCE_LINE) as Stance[];

/** Points of a seal with twelve teeth, as Cytoscape wants them: x y in −1..1. */
export function sealPoints(): string {
  const points: string[] = [];
  for (let corner = 0; corner < 24; corner += 1) {
    const radius = corner % 2 === 0 ? 1 : 0.86;
    const angle = (corner / 24) * 2 * Math.PI - Math.PI / 2;
    points.push((radius * Math.cos(angle)).toFixed(4), (radius * Math.sin(angle)).toFixed(4));
  }
  return points.join(' ');
}

const SHAPES: Readonly<Record<EntityKind, Record<string, string | number>>> = {
  PERSON: { shape: 'ellipse' },
  COMPANY: { shape: 'round-rectangle', 'corner-radius': '8px' },
  JOINT_COMPANY: {
    shape: 'round-rectangle',
    'corner-radius': '8px',
    'border-style': 'double',
    'border-width': 5.4,
  },
  PUBLIC_BODY: { shape: 'round-pentagon', 'corner-radius': '4px' },
  ASSOCIATION: { shape: 'round-octagon', 'corner-radius': '3px' },
  MEDIUM: { shape: 'cut-rectangle', 'corner-radius': '8px' },
  UNNAMED_GROUP: {
    shape: 'ellipse',
    'border-style': 'dashed',
    'border-dash-pattern': [5, 3.4] as unknown as string,
    'border-width': 2,
  },
  ALLIANCE: { shape: 'round-hexagon', 'corner-radius': '4px', 'border-width': 0 },
  POLICY: { shape: 'round-rectangle', 'corner-radius': '6px' },
  LABEL: { shape: 'polygon', 'shape-polygon-points': sealPoints() },
  MILESTONE: { shape: 'diamond' },
  STATEMENT: { shape: 'ellipse' },
};

function kindBlock(kind: EntityKind, tokens: GraphTokens): StylesheetJsonBlock {
  const [width, height] = KIND_SIZE[kind];
  const style: Record<string, string | number> = { width, height, 'border-width': 1.8, ...SHAPES[kind] };
  if (kind === 'ALLIANCE') {
    style['background-color'] = tokens.ink;
    style['border-color'] = tokens.ink;
  } else if (kind === 'MILESTONE') {
    style['background-color'] = tokens.ink2;
    style['border-color'] = tokens.ink2;
  } else if (kind === 'STATEMENT') {
    style['background-color'] = tokens.surface;
  } else {
    style['background-color'] = tokens.kind[kind].fill;
    style['border-color'] = tokens.kind[kind].stroke;
  }
  const iconColour =
    kind === 'ALLIANCE'
      ? tokens.paper
      : kind === 'MILESTONE' || kind === 'STATEMENT'
        ? tokens.ink
        : tokens.kind[kind].stroke;
  const icon = kindIcon(kind, iconColour);
  if (icon !== null) {
    const size = kind === 'ALLIANCE' ? 26 : kind === 'PUBLIC_BODY' || kind === 'UNNAMED_GROUP' ? 19 : 20;
    style['background-image'] = icon;
    style['background-width'] = `${size}px`;
    style['background-height'] = `${size}px`;
    style['background-fit'] = 'none';
    style['background-clip'] = 'none';
    style['background-image-crossorigin'] = 'null';
    if (kind === 'PUBLIC_BODY') style['background-position-y'] = '62%';
  }
  return { selector: `node.${kind}`, style } as unknown as StylesheetJsonBlock;
}

function stanceBlocks(stance: Stance, tokens: GraphTokens): StylesheetJsonBlock[] {
  const colour = tokens.stance[stance];
  const { width, dash } = STANCE_LINE[stance];
  return [
    { selector: `node.STATEMENT.${stance}`, style: { 'border-color': colour, color: colour } },
    { selector: `node.STATEMENT.far.${stance}`, style: { 'background-color': colour } },
    {
      selector: `edge.${stance}`,
      style: {
        'line-color': colour,
        'target-arrow-color': colour,
        width,
        'line-style': dash === null ? 'solid' : 'dashed',
        ...(dash === null ? {} : { 'line-dash-pattern': [...dash] }),
      },
    },
  ] as StylesheetJsonBlock[];
}

const SHADES = [0, 1, 2, 3, 4] as const;
/** Px of a group that is drawn as one. */
export const GROUP_SIZE = [72, 54] as const;
/** From here on a shade is so dark that its icon must be light. */
export const DARK_SHADE = 3;

/** A measure as a shade from paper to ink: no colour, because saturated colour means stance. */
function shadeBlocks(step: number, tokens: GraphTokens): StylesheetJsonBlock[] {
  const isDark = step >= DARK_SHADE;
  return [
    {
      selector: `node.shade-${step}`,
      style: { 'background-color': tokens.shades[step], 'border-color': tokens.ink2, 'border-width': 1.8 },
    },
    ...(Object.keys(KIND_SIZE) as EntityKind[]).flatMap((kind) => {
      const icon = kindIcon(kind, isDark ? tokens.paper : tokens.ink);
      return icon === null
        ? []
        : [{ selector: `node.${kind}.shade-${step}`, style: { 'background-image': icon } }];
    }),
  ] as unknown as StylesheetJsonBlock[];
}

/**
 * The whole look of nodes and ties in one theme; elements carry only classes (see toElements).
 * Saturated colour means stance and nothing else; dashes belong to stance alone.
 */
export function stylesheet(theme: Theme): StylesheetJsonBlock[] {
  const tokens = GRAPH_TOKENS[theme];
  const policyTie = {
    width: 1.4,
    'line-color': tokens.policy,
    'target-arrow-color': tokens.policy,
    'target-arrow-shape': 'tee',
    'arrow-scale': 0.8,
  };
  const blocks: unknown[] = [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } },
    {
      selector: 'node',
      style: {
        'overlay-opacity': 0,
        'transition-property': 'opacity',
        'transition-duration': 120,
        'z-index': 2,
        'outline-width': 0,
        'bounds-expansion': 16,
      },
    },
    ...(Object.keys(KIND_SIZE) as EntityKind[]).map((kind) => kindBlock(kind, tokens)),
    { selector: 'node.planned', style: { 'background-color': tokens.paper } },
    {
      selector: 'node.STATEMENT',
      style: {
        label: 'data(glyph)',
        'text-valign': 'center',
        'text-halign': 'center',
        'font-family': 'Inter Variable, Inter, sans-serif',
        'font-size': 13,
        'font-weight': 700,
        'border-width': 2,
      },
    },
    {
      selector: 'node.STATEMENT.far',
      style: { width: DOT, height: DOT, label: '', 'border-width': 0 },
    },
    {
      selector: 'edge',
      style: {
        width: 1.2,
        'line-color': tokens.line2,
        'target-arrow-color': tokens.line2,
        'curve-style': 'bezier',
        'control-point-step-size': 14,
        'target-arrow-shape': 'none',
        'arrow-scale': 0.9,
        'overlay-opacity': 0,
        'overlay-padding': 6,
        'transition-property': 'opacity',
        'transition-duration': 120,
        'target-distance-from-node': 2,
        'source-distance-from-node': 2,
        'z-index': 1,
      },
    },
    // A line of its own needs no bend to be worked out.
    { selector: 'edge.single', style: { 'curve-style': 'straight' } },
    { selector: 'edge.PARTY_TO', style: { width: 2, 'line-color': tokens.ink2 } },
    {
      selector: 'edge.OWNS',
      style: {
        width: 2,
        'line-color': tokens.ink2,
        'target-arrow-color': tokens.ink2,
        'target-arrow-shape': 'triangle',
        'target-arrow-fill': 'hollow',
      },
    },
    {
      selector: 'edge.WORKS_FOR, edge.MEMBER_OF',
      style: {
        width: 1.3,
        'line-color': tokens.ink3,
        'target-arrow-color': tokens.ink3,
        'target-arrow-shape': 'circle',
        'arrow-scale': 0.8,
      },
    },
    {
      selector: 'edge.RESULTS_IN',
      style: {
        width: 2,
        'line-color': tokens.ink2,
        'target-arrow-color': tokens.ink2,
        'target-arrow-shape': 'triangle',
      },
    },
    { selector: 'edge.SEEKS, edge.FOLLOWS_FROM, edge.ISSUES, edge.HOLDS', style: policyTie },
    { selector: 'edge.BELONGS_TO', style: { width: 1, 'line-color': tokens.line2 } },
    { selector: 'edge.trunk', style: { visibility: 'hidden' } },
    ...STANCES.flatMap((stance) => stanceBlocks(stance, tokens)),
    { selector: 'edge.ABOUT', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 1 } },
    { selector: 'edge.ended', style: { opacity: 0.45 } },
    {
      selector: 'node.card',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8px',
        width: 'data(cardWidth)',
        height: 'data(cardHeight)',
        label: '',
        'background-opacity': 0,
        'border-width': 0,
      },
    },
    ...SHADES.flatMap((step) => shadeBlocks(step, tokens)),
    {
      selector: 'node.scaled',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'background-width': 'data(icon)',
        'background-height': 'data(icon)',
      },
    },
    {
      selector: 'node.group',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '14px',
        width: GROUP_SIZE[0],
        height: GROUP_SIZE[1],
        'background-color': tokens.surface,
        'background-image': 'none',
        'border-color': tokens.ink2,
        'border-style': 'double',
        'border-width': 6,
        label: 'data(glyph)',
        color: tokens.ink,
        'text-valign': 'center',
        'text-halign': 'center',
        'font-family': 'Inter Variable, Inter, sans-serif',
        'font-size': 16,
        'font-weight': 700,
      },
    },
    {
      selector: 'edge.bundle',
      style: {
        width: 3.2,
        'line-style': 'solid',
        'line-color': tokens.ink3,
        'target-arrow-shape': 'none',
        'curve-style': 'haystack',
        'haystack-radius': 0,
      },
    },
    { selector: 'edge.to-selected', style: { 'target-distance-from-node': 13 } },
    { selector: 'edge.from-selected', style: { 'source-distance-from-node': 13 } },
    {
      selector: 'node.pointed',
      style: {
        'underlay-color': tokens.hover,
        'underlay-opacity': 1,
        'underlay-padding': 9,
        'underlay-shape': 'ellipse',
      },
    },
    {
      selector: 'node.cursor',
      style: { 'outline-color': tokens.ink, 'outline-width': 2, 'outline-offset': 2 },
    },
    {
      selector: 'node.selected',
      style: {
        'underlay-color': tokens.mark,
        'underlay-opacity': 1,
        'underlay-padding': 13,
        'underlay-shape': 'ellipse',
        'outline-color': tokens.ink,
        'outline-width': 2,
        'outline-offset': 2.5,
      },
    },
    {
      selector: 'node.among',
      style: {
        'underlay-color': tokens.mark,
        'underlay-opacity': 1,
        'underlay-padding': 8,
        'underlay-shape': 'ellipse',
        'outline-color': tokens.ink,
        'outline-width': 2,
        'outline-offset': 2,
      },
    },
    {
      selector: 'node.halo',
      style: {
        'underlay-color': tokens.mark,
        'underlay-opacity': 1,
        'underlay-padding': 10,
        'underlay-shape': 'ellipse',
        'outline-color': tokens.ink,
        'outline-width': 2,
        'outline-offset': 2,
      },
    },
    {
      selector: 'edge.halo',
      style: {
        'underlay-color': tokens.mark,
        'underlay-opacity': 1,
        'underlay-padding': 6,
        opacity: 1,
        'z-index': 3,
      },
    },
    {
      selector: 'node.card.halo, node.card.among, node.card.selected, node.card.pointed, node.card.cursor',
      style: { 'underlay-opacity': 0, 'outline-width': 0 },
    },
    {
      selector: 'edge.selected',
      style: { 'underlay-color': tokens.mark, 'underlay-opacity': 1, 'underlay-padding': 5, 'z-index': 3 },
    },
    {
      selector: 'edge.near-pointer',
      style: { 'line-color': tokens.ink, 'target-arrow-color': tokens.ink, opacity: 1 },
    },
    { selector: 'edge.quiet', style: { display: 'none' } },
    { selector: '.faded', style: { opacity: 0.4 } },
    { selector: '.outside', style: { opacity: 0.16 } },
  ];
  return blocks as StylesheetJsonBlock[];
}
