/**
 * Breaks a name into lines of about equal length.
 *
 * @param measure width of a text in px
 * @param most width in px a line should keep to; a single longer word is not broken
 * @returns one to three lines; what does not fit the third ends in …
 */
export function wrapLabel(text: string, measure: (text: string) => number, most: number): string[] {
  const words = text.split(' ').filter(Boolean);
  const total = measure(text);
  if (total <= most || words.length < 2) return [text];
  const wanted = Math.min(3, Math.ceil(total / most));
  for (let width = total / wanted; ; width += 6) {
    const lines = fill(words, measure, width);
    if (lines.length <= wanted) return lines;
    if (width > most * 1.25) return shorten(fill(words, measure, most));
  }
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
