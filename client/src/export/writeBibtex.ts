import type { Figure, FigureSource } from './figure.ts';
import { plainText } from './plainText.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const inBraces = (text: string) =>
  `{${plainText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\{}$&%#_~^]/g, (mark) => SPECIAL[mark] ?? mark)}}`;
/** Addresses are taken as they are; what would end the field is written as its number. */
const address = (url: string) =>
  `{${plainText(url).replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark))}}`;
/** A key may hold letters, digits and a few marks. */
const keyOf = (id: string) => id.normalize('NFKD').replace(/[^A-Za-z0-9:.+/-]/g, '') || 'source';

function entry(source: FigureSource, key: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(source.publishedEdtf ?? '') ?? [];
  const date = [year, month, day].filter(Boolean).join('-');
  const fields: [string, string | null][] = [
    ['title', inBraces(source.title)],
    ['author', `{${inBraces(source.publisher)}}`],
    ['year', year ? inBraces(year) : null],
    ['month', month ? String(Number(month)) : null],
    ['date', date ? inBraces(date) : null],
    ['url', address(source.url)],
    ['langid', source.language === 'fr' ? '{french}' : source.language === 'en' ? '{english}' : null],
    [
      'note',
      [source.accessed, source.note].some(Boolean)
        ? inBraces([source.accessed, source.note].filter(Boolean).join('. '))
        : null,
    ],
    ['eprint', source.archiveUrl ? address(source.archiveUrl) : null],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@online{${key},\n${lines.join(',\n')}\n}`;
}

/** The cited sources as BibTeX (biblatex's `@online`), in the order of their numbers. */
export function writeBibtex(figure: Figure): string {
  const taken = new Map<string, number>();
  const entries = figure.sources.map((source) => {
    const key = keyOf(source.id);
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return entry(source, count === 1 ? key : `${key}-${count}`);
  });
  const about = [figure.title, ...figure.facts, figure.address].map((line) =>
    `% ${plainText(line).replace(/[\s@{}]+/g, ' ')}`.trimEnd(),
  );
  return [...about, '', ...entries, ''].join('\n');
}
