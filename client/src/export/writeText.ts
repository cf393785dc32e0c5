import { SPEECH_TIES } from '../graph/speechTies.ts';
import { type Figure, numbersOf, sourceLine } from './figure.ts';
import { plainText } from './plainText.ts';
import type { Sourced } from './viewFigure.ts';
import type { Framed } from './writeFrame.ts';

const marks = (numbers: readonly number[]) =>
  numbers.length === 0 ? '' : ` ${numbers.map((number) => `[${number}]`).join('')}`;

/** Sentences, every one with the numbers of its sources, and the sources below. */
export function writeLines(
  figure: Framed & Pick<Figure, 'claims'>,
  blocks: readonly (readonly Sourced<string>[])[],
  words: { sources: string },
): string {
  const used = new Set(blocks.flat().flatMap(({ of }) => numbersOf(figure, ...of)));
  const notes = figure.sources
    .filter(({ number }) => used.has(number))
    .map((source) => `[${source.number}] ${sourceLine(source)}`);
  return plainText(
    [
      figure.title,
      '',
      ...blocks.flatMap((lines) => [
        ...lines.map(({ text, of }) => text + marks(numbersOf(figure, ...of))),
        '',
      ]),
      words.sources,
      ...notes,
      '',
      ...figure.facts,
      figure.address,
    ].join('\n'),
  ).replace(/\n{3,}/g, '\n\n');
}

/** The picture in sentences: its ties, then what was said. */
export function writeText(figure: Figure, words: { sources: string }): string {
  const said = figure.nodes.flatMap(({ id, statement }) => {
    if (!statement) return [];
    const quoted = statement.isQuotation ? `«\u00a0${statement.words}\u00a0»` : statement.words;
    const when = [statement.speakers, statement.date].filter(Boolean).join(', ');
    return [{ text: `${quoted} (${when}; ${statement.stanceWord.toLowerCase()})`, of: [id] }];
  });
  const tied = figure.ties
    .filter(({ kind }) => !SPEECH_TIES.has(kind))
    .map(({ id }) => ({ text: figure.tieWords[id]?.sentence ?? id, of: [id] }));
  return writeLines(figure, [tied, said], words);
}
