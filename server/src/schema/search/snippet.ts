import { foldText } from '../../domain/foldText.ts';

export interface TextSpan {
  start: number;
  end: number;
}

export interface Snippet {
  readonly snippet: string;
  readonly highlights: TextSpan[];
}

const LONGEST = 160;

/** A text folded letter by letter: `origin[i]` is where the letter that gave folded unit i begins. */
interface FoldedText {
  readonly folded: string;
  readonly origin: readonly number[];
}

function foldByLetter(text: string): FoldedText {
  let folded = '';
  const origin: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] ?? '';
    const unit = foldText(letter) || (/\p{Mark}/u.test(letter) ? '' : ' ');
    for (let count = 0; count < unit.length; count++) origin.push(index);
    folded += unit;
  }
  origin.push(text.length);
  return { folded, origin };
}

/** Where each folded word occurs in a text, in UTF-16 units of the text; null when a word does not occur. */
export function findWords(text: string, words: readonly string[]): TextSpan[] | null {
  const { folded, origin } = foldByLetter(text);
  const spans: TextSpan[] = [];
  for (const word of words) {
    let at = folded.indexOf(word);
    if (at < 0) return null;
    while (at >= 0) {
      spans.push({ start: origin[at] ?? 0, end: (origin[at + word.length - 1] ?? 0) + 1 });
      at = folded.indexOf(word, at + word.length);
    }
  }
  return mergeSpans(spans);
}

function mergeSpans(spans: TextSpan[]): TextSpan[] {
  const merged: TextSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** A text shortened to 160 units around its first hit, cut at spaces, with … where something is left out. */
export function cutSnippet(text: string, spans: readonly TextSpan[]): Snippet {
  if (text.length <= LONGEST) return { snippet: text, highlights: [...spans] };
  const middle = spans[0] ? (spans[0].start + spans[0].end) / 2 : 0;
  let start = Math.max(0, Math.min(Math.round(middle - LONGEST / 2), text.length - LONGEST));
  let end = Math.min(text.length, start + LONGEST);
  const firstHit = spans[0]?.start ?? start;
  if (start > 0) {
    const space = text.indexOf(' ', start);
    if (space >= 0 && space < firstHit) start = space + 1;
  }
  if (end < text.length) {
    const space = text.lastIndexOf(' ', end);
    if (space > (spans[0]?.end ?? start)) end = space;
  }
  const before = start > 0 ? '…' : '';
  const highlights = spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start + before.length, end: span.end - start + before.length }));
  return { snippet: `${before}${text.slice(start, end)}${end < text.length ? '…' : ''}`, highlights };
}
