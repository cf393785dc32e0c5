/** A cell of a table: text, number, truth or nothing; a list is written with `; ` between. */
export type Cell = string | number | boolean | null | readonly string[];

export type Separator = ',' | ';' | '\t';

/** Makes spreadsheets read a file as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** One line of RFC 4180, with its line end. */
export function csvLine(cells: readonly Cell[], separator: Separator): string {
  return `${cells.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`;
}

function csvCell(cell: Cell, separator: Separator): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = neutralised(typeof cell === 'string' ? cell : cell.join('; '));
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV Injection); numbers are not text
 * and stay as they are.
 */
function neutralised(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
