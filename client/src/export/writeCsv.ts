import { safeCell } from './safeCell.ts';

/** Told to spreadsheets, which otherwise read an old encoding. */
const UTF8_MARK = '\ufeff';

const field = (text: string) => {
  const cell = safeCell(text);
  return /[",\n;]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
};

/**
 * Rows as a CSV file (RFC 4180): comma, quotation marks where needed, CRLF.
 *
 * @param head n names of columns
 * @param rows any number of rows of n cells
 * @param notes what the file is about, one line each, written below the rows so that the first line stays the head
 */
export function writeCsv(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  notes: readonly string[] = [],
): string {
  const lines = [head, ...rows, ...(notes.length > 0 ? [[], ...notes.map((note) => [note])] : [])];
  return UTF8_MARK + lines.map((cells) => cells.map(field).join(',')).join('\r\n') + '\r\n';
}
