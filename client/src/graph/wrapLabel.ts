/**
 * Breaks a name into lines of about equal length.
 *
 * @param measure width of a text in px
 * @param most width in px a line should keep to; a word of up to a quarter more is not cut, one beyond ends in …
 * @returns one to three lines; what does not fit the third ends in …
 */
export function wrapLabel(text: string, measure: (text: string) => number, most: number): string[] {
  if (measure(text) <= most) return [text];
  const words = text
    .split(' ')
    .filter(Boolean)
    .map((word) => cut(word, measure, most));
  if (words.length < 2) return words;
  const total = measure(words.join(' '));
  const wanted = Math.min(3, Math.ceil(total / most));
  for (let width = total / wanted; ; width += 6) {
    if (width > most * 1.25) return shorten(fill(words, measure, most));
    const lines = fill(words, measure, width);
    if (lines.length <= wanted) return lines;
  }
}

/** A word, without its end where it is much wider than a line. */
function cut(word: string, measure: (text: string) => number, most: number): string {
  if (measure(word) <= most * 1.25) return word;
  const letters = [...new Intl.Segmenter().segment(word)].map(({ segment }) => segment);
  const beginning = (count: number) => `${letters.slice(0, count).join('')}…`;
  let [fits, exceeds] = [1, letters.length];
  while (exceeds - fits > 1) {
    const middle = Math.floor((fits + exceeds) / 2);
    if (measure(beginning(middle)) <= most) fits = middle;
    else exceeds = middle;
  }
  return beginning(fits);
}

function fill(words: readonly string[], measure: (text: string) => number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}

function shorten(lines: readonly string[]): string[] {
  return lines.length <= 3 ? [...lines] : [...lines.slice(0, 2), `${lines[2] ?? ''}…`];
}
