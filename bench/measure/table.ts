/** A Markdown table; the first column reads left, the others right. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    line(heads.map((_head, column) => (column === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

/** Milliseconds with as many digits as mean something. */
export const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
export const whole = (value: number): string => Math.round(value).toString();
export const ratio = (one: number, other: number): string => `${(one / other).toFixed(2)}×`;
