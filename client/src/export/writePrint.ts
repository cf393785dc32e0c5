import { escapeXml } from './escapeXml.ts';
import { sourceLine } from './figure.ts';
import type { Framed } from './writeFrame.ts';

const STYLE = `
@page { size: A4 landscape; margin: 14mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #17191c; font: 10.5pt/1.4 'Inter Variable', Inter, system-ui, sans-serif; }
h1 { margin: 0 0 3mm; font-size: 16pt; line-height: 1.2; }
figure { margin: 0; break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; max-height: 158mm; }
section { margin-top: 6mm; break-before: auto; }
h2 { margin: 0 0 2mm; font-size: 11pt; break-after: avoid; }
ol { margin: 0; padding: 0; list-style: none; columns: 2; column-gap: 8mm; font-size: 8.5pt; line-height: 1.35; }
li { display: flex; gap: 3mm; break-inside: avoid; padding-bottom: 1mm; overflow-wrap: anywhere; }
li b { flex: none; min-width: 6mm; }
a { color: inherit; }
footer { margin-top: 5mm; color: #464a51; font-size: 8.5pt; overflow-wrap: anywhere; }
`;

/**
 * A page to print or to keep as PDF: the drawing, and its numbered footnotes as text that can be searched.
 *
 * @param svg the drawing, without footnotes of its own
 */
export function writePrint(
  figure: Framed,
  svg: string,
  words: { sources: string },
  fontFaces: string,
): string {
  const notes = figure.sources
    .slice(0, figure.footnotes)
    .map(
      (source) =>
        `<li id="note-${source.number}"><b>${source.number}</b><span dir="auto">${escapeXml(sourceLine(source))}</span></li>`,
    );
  return `<!doctype html>
<html lang="${figure.lang}">
<head><meta charset="utf-8"><title>${escapeXml(figure.title || figure.dataset.title)}</title><style>${fontFaces}${STYLE}</style></head>
<body>
<figure>${svg}</figure>
${notes.length === 0 ? '' : `<section><h2>${escapeXml(words.sources)}</h2><ol>${notes.join('')}</ol></section>`}
<footer>${escapeXml([...figure.facts, figure.address].join(' · '))}</footer>
</body>
</html>
`;
}
