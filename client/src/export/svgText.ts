import { escapeXml } from './escapeXml.ts';

export const SANS = "'Inter Variable', Inter, system-ui, sans-serif";
export const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";
/** To a tenth of a px. */
export const ROUND = (value: number) => Math.round(value * 10) / 10;

/** Escaped text in one font at a place. */
export function text(
  words: string,
  x: number,
  y: number,
  style: { size: number; fill: string; weight?: number; anchor?: string; serif?: boolean; italic?: boolean },
  more = '',
): string {
  const { size, fill, weight = 400, anchor = 'start', serif = false, italic = false } = style;
  return `<text x="${ROUND(x)}" y="${ROUND(y)}" font-family="${serif ? SERIF : SANS}" font-size="${size}" font-weight="${weight}"${italic ? ' font-style="italic"' : ''} fill="${fill}" text-anchor="${anchor}"${more}>${escapeXml(words)}</text>`;
}

/** Words broken into lines; the last ends in … when there are more than `most`. */
export function wrapped(
  words: string,
  width: number,
  measure: (text: string) => number,
  most = Infinity,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const whole of words.split(/[ \n]+/).filter(Boolean)) {
    // A word longer than the line, such as an address, is broken where it must, without a space.
    const parts = measure(whole) <= width ? [whole] : (whole.match(/[\s\S]{1,12}/gu) ?? [whole]);
    for (const [index, part] of parts.entries()) {
      const longer = line === '' || index > 0 ? line + part : `${line} ${part}`;
      if (line !== '' && measure(longer) > width) {
        lines.push(line);
        line = part;
      } else line = longer;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').replace(/[\s.,;:]*$/, '')}…`];
}

/** Numbers of footnotes, few enough to stand beside a mark. */
export const superscript = (numbers: readonly number[], most = 3) =>
  numbers.length > most ? `${numbers.slice(0, most).join(', ')}…` : numbers.join(', ');
