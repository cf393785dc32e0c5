import { LineCounter, isMap, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { Problem } from './problem.ts';

export type Path = readonly (string | number)[];

const SYNTAX: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'not YAML of one document: a file holds one; take the line "---" out.',
};

/** What is wrong with the aliases (`*name`) of a text. */
function aliasMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /^Unresolved alias .*: (.+)$/.exec(message)?.[1];
  return unknown
    ? `the alias *${unknown} stands for nothing; put &${unknown} before what it repeats.`
    : 'its aliases (*name) unfold to too much; write out what they repeat.';
}

/** A YAML text with the place of each of its values. */
export class YamlFile {
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;
  readonly value: unknown;
  /** What makes the text no YAML. */
  readonly syntaxProblems: readonly Problem[];

  constructor(
    readonly file: string,
    text: string,
  ) {
    // Some editors put a byte order mark first.
    const marked = text.replace(/^\uFEFF/, '');
    this.#document = parseDocument(marked, { lineCounter: this.#lines, prettyErrors: false });
    const problems = this.#document.errors.map(({ code, pos, message }) =>
      this.#at(pos[0], SYNTAX[code] ?? `not YAML: ${message.split('\n')[0] ?? ''}.`),
    );
    try {
      this.value = problems.length === 0 ? this.#document.toJS() : undefined;
    } catch (error) {
      problems.push(this.#at(0, `not YAML: ${aliasMessage(error)}`));
    }
    const tab = problems.length > 0 ? /^[ \t]*\t/m.exec(marked) : null;
    this.syntaxProblems = tab
      ? [this.#at(tab.index + tab[0].length - 1, 'not YAML: a tab is no indent; write spaces.')]
      : problems;
  }

  /** A problem at the value of a path; at the nearest parent that exists where there is none. */
  problem(path: Path, message: string): Problem {
    return this.#at(this.#nodeAt(path)?.range?.[0] ?? 0, message);
  }

  /** A problem at the key of a field. */
  problemAtKey(path: Path, key: string, message: string): Problem {
    const map = this.#nodeAt(path);
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : undefined;
    return range ? this.#at(range[0], message) : this.problem(path, message);
  }

  #nodeAt(path: Path): Node | null {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = this.#document.getIn(path.slice(0, length), true);
      if (node !== undefined && node !== null) return node as Node;
    }
    return this.#document.contents;
  }

  #at(offset: number, message: string): Problem {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line: line || 1, column: col || 1, message };
  }
}
