import { useRef } from 'react';

interface ArrowsAhead {
  /** Takes an arrow pressed before the list of what was typed has come. @returns false for any other key */
  take(key: string): boolean;
  /** The row of a list that they lead to, and forgets them. */
  land(rows: number): number;
  forget(): void;
}

/** Arrows pressed while a list is still on its way lead to the same row as if it had been there. */
export function useArrowsAhead(): ArrowsAhead {
  const row = useRef(0);
  const arrows = useRef<ArrowsAhead>({
    take(key) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
      row.current = Math.max(0, row.current + (key === 'ArrowDown' ? 1 : -1));
      return true;
    },
    land(rows) {
      const landed = Math.min(row.current, rows - 1);
      row.current = 0;
      return landed;
    },
    forget() {
      row.current = 0;
    },
  });
  return arrows.current;
}
