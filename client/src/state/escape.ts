import { useEffect, useRef } from 'react';

/** What Escape closes before anything else, the innermost last. */
const open: { close(): void }[] = [];

/** While `isOpen`, one press of Escape closes this before it closes what was open earlier. */
export function useEscape(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!isOpen) return;
    const entry = { close: () => latest.current() };
    open.push(entry);
    return () => void open.splice(open.indexOf(entry), 1);
  }, [isOpen]);
}

/** Closes what was opened last. @returns false when nothing is open */
export function stepBack(): boolean {
  const last = open.at(-1);
  last?.close();
  return last !== undefined;
}
