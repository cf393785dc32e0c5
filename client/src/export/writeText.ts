import { type Figure, numbersOf, sourceLine } from './figure.ts';
import { plainText } from './plainText.ts';

const marks = (numbers: readonly number[]) =>
  numbers.length === 0 ? '' : ` ${numbers.map((number) => `[${number}]`).join('')}`;

/** The picture in sentences, every one with the numbers of its sources, and the sources below. */
export function writeText(figure: Figure, words: { sources: string }): string {
  const said = figure.nodes.flatMap((node) => {
    const { statement } = node;
    if (!statement) return [];
    const quoted = statement.isQuotation ? `«\u00a0${statement.words}\u00a0»` : statement.words;
    const when = [statement.speakers, statement.date].filter(Boolean).join(', ');
    return [`${quoted} (${when}; ${statement.stanceWord.toLowerCase()})${marks(numbersOf(figure, node.id))}`];
  });
  const isSpeech = new Set(['SAID', 'ABOUT', 'ON_BEHALF_OF', 'APPEARED_IN', 'REPORTED_BY']);
  const tied = figure.ties
    .filter(({ kind }) => !isSpeech.has(kind))
    .map((tie) => `${figure.tieWords[tie.id]?.sentence ?? tie.id}${marks(numbersOf(figure, tie.id))}`);
  const used = new Set(
    [
      ...figure.nodes.filter(({ statement }) => statement).map(({ id }) => id),
      ...figure.ties.map(({ id }) => id),
    ].flatMap((id) => numbersOf(figure, id)),
  );
  const notes = figure.sources
    .filter(({ number }) => used.has(number))
    .map((source) => `[${source.number}] ${sourceLine(source)}`);
  return plainText(
    [
      figure.title,
      '',
      ...tied,
      '',
      ...said,
      '',
      words.sources,
      ...notes,
      '',
      ...figure.facts,
      figure.address,
    ].join('\n'),
  ).replace(/\n{3,}/g, '\n\n');
}
