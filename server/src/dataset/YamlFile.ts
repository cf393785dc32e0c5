import { LineCounter, isMap, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { Problem } from './problem.ts';

export type Path = readonly (string | number)[];

/** A YAML text with the place of each of its values. */
export class YamlFile {
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;
  readonly value: unknown;

  constructor(
    readonly file: string,
    text: string,
  ) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    this.value = this.#document.errors.length === 0 ? this.#document.toJS() : undefined;
  }

  /** What makes the text no YAML. */
  get syntaxProblems(): Problem[] {
    return this.#document.errors.map((error) =>
      this.#at(error.pos[0], `not YAML: ${error.message.split('\n')[0] ?? ''}`),
    );
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
