import { safeCell } from './safeCell.ts';

/** Rows as cells of the clipboard: tabs between them, one line each; what would break a cell becomes a space. */
export function writeTsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, ...rows]
    .map((cells) => cells.map((text) => safeCell(text).replace(/[\t\n]+/g, ' ')).join('\t'))
    .join('\n');
}
