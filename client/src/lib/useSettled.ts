import { useEffect, useState } from 'react';

/** The text after a pause in typing. */
export function useSettled(text: string, pauseMs = 140): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text, pauseMs]);
  return settled;
}
