/** A cell of a grid; the heads are row −1, the names column 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** A page of rows for PageUp and PageDown. */
const PAGE = 10;

/** Where a key of the grid pattern leads (WAI-ARIA Authoring Practices, “Grid”); null for other keys. The corner is empty. */
export function nextCell(
  press: Press,
  { row, column }: GridPlace,
  size: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  const far = press.ctrlKey || press.metaKey;
  if (press.altKey) return null;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const least = column === 0 ? 0 : -1;
  const within = (next: number) => Math.max(least, Math.min(last.row, next));
  switch (press.key) {
    case 'ArrowRight':
      return { row, column: Math.min(last.column, column + 1) };
    case 'ArrowLeft':
      return { row, column: Math.max(row === -1 ? 1 : 0, column - 1) };
    case 'ArrowDown':
      return { row: within(row + 1), column };
    case 'ArrowUp':
      return { row: within(row - 1), column };
    case 'PageDown':
      return { row: within(row + PAGE), column };
    case 'PageUp':
      return { row: within(row - PAGE), column };
    case 'Home':
      return far ? { row: 0, column: 0 } : { row, column: row === -1 ? 1 : 0 };
    case 'End':
      return far ? last : { row, column: last.column };
    default:
      return null;
  }
}
