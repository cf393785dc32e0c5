import { useEffect, useState } from 'react';
import { useView } from './view.ts';

/** What every question about time takes alike. */
export interface Scope {
  window: string | null;
  undated: boolean;
  knownOn: string | null;
}

const SETTLED_MS = 180;

/**
 * The dates in view, whether undated things stay (without a window all do), and the day of record, as variables of a
 * question. A window that is being dragged or played settles first, so that not every month on the way is asked for.
 */
export function useScope(): Scope {
  const window = useView((view) => view.window);
  const undated = useView((view) => view.undated);
  const knownOn = useView((view) => view.knownOn);
  const [settled, setSettled] = useState(window);
  useEffect(() => {
    if (window === settled) return;
    const timer = setTimeout(() => setSettled(window), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [window, settled]);
  return { window: settled, undated: undated || settled === null, knownOn };
}
