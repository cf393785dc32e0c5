import { graphql } from '../api/generated/index.ts';
import type { CopiedEnd } from './useCopiedEnd.ts';

export const FootnoteCitations = graphql(`
  fragment FootnoteCitations on Claim {
    citations {
      source {
        id
        publisher
        title
        url
        published {
          text(lang: $lang)
        }
      }
    }
  }
`);

/** What a footnote says of a source. */
interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly published?: { readonly text: string } | null;
}

/** A claim as far as its footnotes go. */
export interface Cited {
  readonly citations: readonly { readonly source: Source }[];
}

/** What was said, as it is copied: a quotation between its marks, or what it is told to mean. */
export const wordsOf = (said: { quotation?: string | null; paraphrase?: string | null }): string =>
  said.quotation ? `«\u00a0${said.quotation}\u00a0»` : (said.paraphrase ?? '');

/** The sources of an answer, numbered from 1 in the order they are first cited. */
export class Footnotes {
  private readonly numbers = new Map<string, number>();
  private readonly sources: Source[] = [];

  /** The numbers of what some claims cite, rising. */
  of(claims: readonly Cited[]): number[] {
    const found = new Set<number>();
    for (const { citations } of claims)
      for (const { source } of citations) {
        let number = this.numbers.get(source.id);
        if (number === undefined) {
          number = this.sources.push(source);
          this.numbers.set(source.id, number);
        }
        found.add(number);
      }
    return [...found].sort((a, b) => a - b);
  }

  get list(): readonly Source[] {
    return this.sources;
  }
}

/** “1–3, 5”: numbers as a reader writes them. */
export function numbersText(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? `${first}` : `${first}${last - first > 1 ? '–' : ', '}${last}`))
    .join(', ');
}

/** A source on one line, such as “ChannelNews, “…”, Oct 2021. https://…”. */
export function sourceLine({ publisher, title, published, url }: Source, lang: 'fr' | 'en'): string {
  const quoted = lang === 'fr' ? `«\u00a0${title}\u00a0»` : `“${title}”`;
  return `${[publisher, quoted, published?.text].filter(Boolean).join(', ')}. ${url}`;
}

/** A part of an answer: a heading or null, and its lines with their claims. */
export interface FootnotedPart {
  readonly heading: string | null;
  readonly lines: readonly { readonly text: string; readonly claims: readonly Cited[] }[];
}

/** An answer as plain text, footnotes in brackets and the sources at its end. */
export function footnotedText(
  title: string,
  parts: readonly FootnotedPart[],
  after: CopiedEnd,
  lang: 'fr' | 'en',
): string {
  const notes = new Footnotes();
  const body = parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) =>
      [
        ...(heading === null ? [] : [heading]),
        ...lines.map(({ text, claims }) => {
          const numbers = notes.of(claims);
          return numbers.length === 0 ? `- ${text}` : `- ${text} [${numbersText(numbers)}]`;
        }),
      ].join('\n'),
    );
  const list = notes.list.map((source, index) => `${index + 1}. ${sourceLine(source, lang)}`);
  return [title, ...body, ...(list.length > 0 ? [[after.sources, ...list].join('\n')] : []), after.from].join(
    '\n\n',
  );
}
