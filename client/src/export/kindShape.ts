import { sealPoints } from '../graph/stylesheet.ts';
import { type GraphTokens, KIND_SIZE } from '../graph/tokens.ts';
import type { EntityKind } from '../graph/types.ts';
import { ROUND } from './svgText.ts';

/**
 * The outline of a kind around the origin.
 * @param shade a step of a measure instead of the colour of the kind
 */
export function kindShape(kind: EntityKind, tokens: GraphTokens, planned: boolean, shade?: number): string {
  const [width, height] = KIND_SIZE[kind];
  const w = width / 2;
  const h = height / 2;
  const polygon = (points: string, style: string) => `<polygon points="${points}" ${style}/>`;
  if (kind === 'ALLIANCE')
    return polygon(
      `${-w / 2},${-h} ${w / 2},${-h} ${w},0 ${w / 2},${h} ${-w / 2},${h} ${-w},0`,
      shade === undefined
        ? `fill="${tokens.ink}" stroke="${tokens.ink}" stroke-width="4" stroke-linejoin="round"`
        : `fill="${tokens.shades[shade]}" stroke="${tokens.ink2}" stroke-width="1.8" stroke-linejoin="round"`,
    );
  if (kind === 'MILESTONE')
    return polygon(
      `0,${-h} ${w},0 0,${h} ${-w},0`,
      `fill="${shade === undefined ? (planned ? tokens.paper : tokens.ink2) : tokens.shades[shade]}" stroke="${tokens.ink2}" stroke-width="1.8"`,
    );
  if (kind === 'STATEMENT') return '';
  const { stroke, fill } =
    shade === undefined
      ? tokens.kind[kind]
      : { stroke: tokens.ink2, fill: tokens.shades[shade] ?? tokens.paper };
  const look = `fill="${fill}" stroke="${stroke}" stroke-width="1.8" stroke-linejoin="round"`;
  const rectangle = (inset: number, radius: number, style: string) =>
    `<rect x="${-w + inset}" y="${-h + inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" rx="${radius}" ${style}/>`;
  switch (kind) {
    case 'PERSON':
      return `<circle r="${w}" ${look}/>`;
    case 'UNNAMED_GROUP':
      return `<circle r="${w}" fill="${shade === undefined ? 'none' : fill}" stroke="${stroke}" stroke-width="2" stroke-dasharray="5 3.4"/>`;
    case 'COMPANY':
      return rectangle(0, 8, look);
    case 'JOINT_COMPANY':
      return rectangle(0, 9, look) + rectangle(3.6, 6, `fill="none" stroke="${stroke}" stroke-width="1.4"`);
    case 'POLICY':
      return rectangle(0, 6, look);
    case 'PUBLIC_BODY': {
      const points = Array.from({ length: 5 }, (_, corner) => {
        const angle = (corner / 5) * 2 * Math.PI - Math.PI / 2;
        return `${ROUND(w * Math.cos(angle))},${ROUND(h * Math.sin(angle))}`;
      });
      return polygon(points.join(' '), look);
    }
    case 'ASSOCIATION': {
      const cut = w * 0.42;
      return polygon(
        `${-cut},${-h} ${cut},${-h} ${w},${-cut} ${w},${cut} ${cut},${h} ${-cut},${h} ${-w},${cut} ${-w},${-cut}`,
        look,
      );
    }
    case 'MEDIUM':
      return polygon(
        `${-w + 8},${-h} ${w - 8},${-h} ${w},${-h + 8} ${w},${h - 8} ${w - 8},${h} ${-w + 8},${h} ${-w},${h - 8} ${-w},${-h + 8}`,
        look,
      );
    case 'LABEL': {
      const seal = sealPoints().split(' ').map(Number);
      const points = seal.flatMap((value, index) =>
        index % 2 === 0 ? [`${ROUND(value * w)},${ROUND((seal[index + 1] ?? 0) * h)}`] : [],
      );
      return polygon(points.join(' '), look);
    }
  }
}

/** The outline of a kind as a small sign around a point. */
export function kindSign(kind: EntityKind, x: number, y: number, size: number, tokens: GraphTokens): string {
  const scale = Math.round((size / Math.max(...KIND_SIZE[kind])) * 100) / 100;
  return `<g transform="translate(${ROUND(x)} ${ROUND(y)}) scale(${scale})">${kindShape(kind, tokens, false)}</g>`;
}
