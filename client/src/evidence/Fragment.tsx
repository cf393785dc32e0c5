import { decisiveWords } from './decisiveWords.ts';

/** The exact words of a source, those marked that say what it is cited for. */
export function Fragment({
  words,
  lang,
  claims,
  small,
}: {
  words: string;
  lang?: string | null;
  /** What is claimed, in any language. */
  claims: readonly string[];
  small?: boolean;
}) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end } of decisiveWords(words, claims)) {
    parts.push(words.slice(at, start), <mark key={start}>{words.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <blockquote className={small ? 'fragment small' : 'fragment'} lang={lang ?? undefined}>
      « {parts}
      {words.slice(at)} »
    </blockquote>
  );
}
