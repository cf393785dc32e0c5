import type { Box } from '../graph/boxes.ts';
import { GRAPH_TOKENS } from '../graph/tokens.ts';
import type { Words } from '../locales/en.ts';
import { escapeXml } from './escapeXml.ts';
import { type Figure, sourceLine } from './figure.ts';
import { ROUND, SANS, text, wrapped } from './svgText.ts';

export interface SvgOptions {
  readonly words: Words;
  /** Numbers on the lines, and their sources below. */
  readonly footnotes: boolean;
  /** The kinds, stances and lines that are used. */
  readonly legend: boolean;
  /** How much is shown, window, filters, day of the data. */
  readonly facts: boolean;
  readonly transparent: boolean;
  /** `@font-face` rules with their fonts inside; empty leaves the reader's own. */
  readonly fontFaces: string;
  /** Px of a text in a CSS font. */
  measure(text: string, font: string): number;
}

export interface DrawnFigure {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A sign and its word in the legend. */
export interface LegendEntry {
  sign(x: number, y: number): string;
  readonly word: string;
  /** Px of the sign. */
  readonly width: number;
}

/** What stands in the frame, in px of its own. */
export interface Picture {
  readonly box: Box;
  /** Vectors and texts, escaped. */
  readonly marks: string;
  readonly legend: readonly LegendEntry[];
  /** Sentences between title and drawing. */
  readonly caption?: readonly string[];
}

/** What a frame says around its picture. */
export type Framed = Pick<
  Figure,
  'title' | 'lang' | 'theme' | 'dataset' | 'address' | 'facts' | 'sources' | 'footnotes'
>;

const EDGE = 24;
const LEAST_WIDTH = 640;

/** A picture with its title above, and below it the legend of what is used, the numbered sources and what it is of. */
export function writeFrame(framed: Framed, picture: Picture, options: SvgOptions): DrawnFigure {
  const tokens = GRAPH_TOKENS[framed.theme];
  const measureAs = (font: string) => (line: string) => options.measure(line, font);
  const { box } = picture;
  const width = Math.ceil(Math.max(LEAST_WIDTH, box.width + 2 * EDGE));
  const inner = width - 2 * EDGE;
  const parts: string[] = [];
  let y = EDGE;
  for (const line of wrapped(framed.title, inner, measureAs(`650 19px ${SANS}`), 3)) {
    y += 24;
    parts.push(text(line, EDGE, y - 6, { size: 19, weight: 650, fill: tokens.ink }));
  }
  for (const sentence of picture.caption ?? [])
    for (const line of wrapped(sentence, inner, measureAs(`400 12.5px ${SANS}`), 8)) {
      y += 18;
      parts.push(text(line, EDGE, y, { size: 12.5, fill: tokens.ink2 }));
    }
  y += framed.title === '' ? 0 : 14;
  const shift = { x: (width - box.width) / 2 - box.x, y: y - box.y };
  parts.push(
    `<g class="picture" transform="translate(${ROUND(shift.x)} ${ROUND(shift.y)})">${picture.marks}</g>`,
  );
  y += box.height + EDGE;
  parts.push(`<path d="M${EDGE} ${ROUND(y)}H${width - EDGE}" stroke="${tokens.line2}" stroke-width="0.75"/>`);
  y += 8;
  if (options.legend) {
    const { marks, height } = legendRows(picture.legend, inner, tokens.ink2, options);
    parts.push(`<g class="legend" transform="translate(${EDGE} ${ROUND(y)})">${marks}</g>`);
    y += height + 6;
  }
  const small = measureAs(`400 10.5px ${SANS}`);
  const used = options.footnotes ? framed.sources.slice(0, framed.footnotes) : [];
  if (used.length > 0) {
    const columns = used.length > 4 && width >= 760 ? 2 : 1;
    const room = (inner - (columns - 1) * 20) / columns;
    const rows = used.map((source) => ({
      number: source.number,
      lines: wrapped(sourceLine(source), room - 24, small, 4),
    }));
    const total = rows.reduce((sum, { lines: each }) => sum + each.length, 0);
    let column = 0;
    let count = 0;
    let lowest = y;
    let at = y + 6;
    for (const { number, lines: each } of rows) {
      if (column < columns - 1 && count >= total / columns) {
        column += 1;
        count = 0;
        at = y + 6;
      }
      const x = EDGE + column * (room + 20);
      each.forEach((line, index) => {
        at += 14;
        if (index === 0)
          parts.push(text(String(number), x, at, { size: 10.5, weight: 600, fill: tokens.ink }));
        parts.push(text(line, x + 24, at, { size: 10.5, fill: tokens.ink2 }));
      });
      at += 2;
      count += each.length;
      lowest = Math.max(lowest, at);
    }
    y = lowest + 6;
  }
  if (options.facts)
    for (const line of wrapped([...framed.facts, framed.address].join(' · '), inner, small, 6)) {
      y += 14;
      parts.push(text(line, EDGE, y, { size: 10.5, fill: tokens.ink3 }));
    }
  const height = Math.ceil(y + EDGE - 6);
  const background = options.transparent
    ? ''
    : `<rect width="${width}" height="${height}" fill="${tokens.paper}"/>`;
  const style = `<style>text{unicode-bidi:plaintext;white-space:pre}${options.fontFaces}</style>`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${framed.lang}" font-family="${SANS}"><title>${escapeXml(framed.title || framed.dataset.title)}</title><desc>${escapeXml([...framed.facts, framed.address].join(' · '))}</desc>${style}${background}\n${parts.join('\n')}\n</svg>\n`,
    width,
    height,
  };
}

/** Signs and their words, in rows as wide as there is room. */
function legendRows(
  entries: readonly LegendEntry[],
  room: number,
  ink: string,
  options: SvgOptions,
): { marks: string; height: number } {
  let x = 0;
  let y = 12;
  const marks = entries.map(({ sign, word, width }) => {
    const length = width + 6 + options.measure(word, `400 11px ${SANS}`) + 16;
    if (x > 0 && x + length > room) {
      x = 0;
      y += 20;
    }
    const mark = sign(x, y) + text(word, x + width + 6, y + 4, { size: 11, fill: ink });
    x += length;
    return mark;
  });
  return { marks: marks.join(''), height: entries.length === 0 ? 0 : y + 10 };
}
