import { useEffect, useRef, useState } from 'react';
import { type Months, moved } from '../../state/window.ts';

export type PlayStep = 'month' | 'quarter';

export interface PlayControls {
  readonly playing: boolean;
  readonly step: PlayStep;
  setStep(step: PlayStep): void;
  toggle(): void;
  pause(): void;
  /** One step on, without going on by itself. */
  once(): void;
}

const MONTHS: Record<PlayStep, number> = { month: 1, quarter: 3 };
const PAUSE_MS: Record<PlayStep, number> = { month: 700, quarter: 1200 };
/** What a window of all dates is cut to before it moves. */
const FIRST_WIDTH = 12;

let plays = 0;

/** Moves the window on by month or quarter until its end meets the last month; the whole play is one step to undo. */
export function usePlay(
  months: Months,
  extent: Months,
  put: (next: Months, merge: string) => void,
): PlayControls {
  const [playing, setPlaying] = useState(false);
  const [step, setStep] = useState<PlayStep>('month');
  const key = useRef('');
  const latest = useRef({ months, extent, put });
  latest.current = { months, extent, put };

  const once = () => {
    const { months, extent, put } = latest.current;
    const all = months.first <= extent.first && months.last >= extent.last;
    const atEnd = !all && months.last >= extent.last;
    const width = months.last - months.first;
    const next =
      all || atEnd
        ? { first: extent.first, last: extent.first + (all ? FIRST_WIDTH - 1 : width) }
        : moved(months, MONTHS[step], extent);
    put(next, key.current);
    return next.last < extent.last;
  };
  const run = useRef(once);
  run.current = once;

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      if (!run.current()) setPlaying(false);
    }, PAUSE_MS[step]);
    return () => clearInterval(timer);
  }, [playing, step]);

  return {
    playing,
    step,
    setStep,
    toggle() {
      if (!playing) {
        key.current = `play ${++plays}`;
        once();
      }
      setPlaying(!playing);
    },
    pause: () => setPlaying(false),
    once() {
      key.current = 'step on';
      once();
    },
  };
}
