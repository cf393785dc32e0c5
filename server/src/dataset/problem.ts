/** Something wrong with a dataset: where, what, and what would be right. */
export interface Problem {
  /** Path of the file, as the folder was given. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A dataset that cannot be read; holds every problem, not only the first. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
  }
}

/** `actors.yaml:12:5: what is wrong`, as compilers and editors write it. */
export function problemLine({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}
