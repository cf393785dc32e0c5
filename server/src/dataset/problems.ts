/** One thing that is wrong with a dataset, and where. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, with the value, and what would be right. */
  readonly message: string;
}

/** A dataset that cannot be loaded; carries every problem found. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  constructor(readonly problems: readonly Problem[]) {
    const shown = problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
    super(`${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${shown.join('\n')}`);
  }
}
