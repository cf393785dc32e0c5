/** The three-letter runs of a folded word, each once; a shorter word is its own run. */
export function trigramsOf(word: string): string[] {
  if (word.length <= 3) return [word];
  return [
    ...new Set(Array.from({ length: word.length - 2 }, (_unused, index) => word.slice(index, index + 3))),
  ];
}
