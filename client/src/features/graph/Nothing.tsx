import { Shapes, WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { connection } from '../../api/connection.ts';
import { useWords } from '../../state/language.ts';
import { viewActions } from '../../state/view.ts';
import type { Progress } from '../../state/wholePicture.ts';

interface Absence {
  asking: boolean;
  failed: string | null;
  title: string | null;
  /** Of a picture that comes in parts; null for one that comes at once. */
  progress: Progress | null;
  hidden: number;
  /** The way to a first picture, and what it is called. */
  start: () => void;
  startWord: string;
}

/** What stands on the canvas while it has nothing to draw: why, and the way on. */
export function Nothing({ asking, failed, title, progress, hidden, start, startWord }: Absence) {
  const words = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (failed !== null) {
    return (
      <div className="empty centred" role="alert">
        <WifiOff size={26} aria-hidden="true" />
        <h2>{words.errors.startFailed}</h2>
        <p>{failed}</p>
        <div className="row">
          <button type="button" className="button primary" onClick={() => connection.askAgain()}>
            {words.errors.tryNow}
          </button>
        </div>
      </div>
    );
  }
  if (asking)
    return late ? (
      <Opening
        text={title === null ? words.canvas.openingPlain : words.canvas.opening(title)}
        progress={progress}
      />
    ) : null;
  if (hidden > 0) {
    return (
      <div className="empty centred">
        <Shapes size={26} aria-hidden="true" />
        <h2>{words.canvas.nothing}</h2>
        <p>{words.canvas.nothingHint(hidden)}</p>
        <div className="row">
          <button type="button" className="button primary" onClick={viewActions.showHidden}>
            {words.canvas.unhideAll}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div className="empty centred">
      <Shapes size={26} aria-hidden="true" />
      <h2>{words.canvas.empty}</h2>
      <p>{words.canvas.emptyHint}</p>
      <div className="row">
        <button type="button" className="button primary" onClick={start}>
          {startWord}
        </button>
      </div>
    </div>
  );
}

/** The shapes of the start view in grey, and a sentence. */
function Opening({ text, progress }: { text: string; progress: Progress | null }) {
  const words = useWords();
  return (
    <div className="opening centred" role="status">
      <svg width="360" height="230" viewBox="0 0 360 230" aria-hidden="true">
        <g stroke="var(--line)" strokeWidth="2">
          <path d="M55 45 180 110M305 45 180 110M55 190 180 110M305 190 180 110" />
        </g>
        <g fill="var(--sunken)">
          <rect x="34" y="24" width="42" height="42" rx="10" />
          <circle cx="305" cy="45" r="21" />
          <rect x="34" y="169" width="42" height="42" rx="10" />
          <circle cx="305" cy="190" r="21" />
          <rect x="149" y="80" width="62" height="62" rx="16" />
        </g>
      </svg>
      <p>{text}</p>
      {progress && (
        <>
          <p className="opening-count">{words.canvas.cameOf(progress.done, progress.all)}</p>
          <progress value={progress.done} max={progress.all} aria-label={text} />
        </>
      )}
    </div>
  );
}
