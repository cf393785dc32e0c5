import { SearchX, WifiOff } from 'lucide-react';
import { useEffect } from 'react';
import { connection } from '../../api/connection.ts';
import type { Answer } from '../../api/useAnswer.ts';
import { useWords } from '../../state/language.ts';
import { viewActions } from '../../state/view.ts';
import { whyFailed } from '../../state/whyFailed.ts';

/** What stands in the panel while there is nothing to show: on its way, gone, or failed. */
export function InspectorTrouble({ answer, id }: { answer: Answer<unknown>; id: string }) {
  const words = useWords();
  const isGone = answer.phase === 'ready';
  useEffect(() => {
    if (isGone) connection.doubted();
  }, [isGone, id]);
  if (answer.phase === 'asking') {
    return (
      <div className="inspector-wait" role="status">
        <span className="visually-hidden">{words.inspector.loading}</span>
        {[40, 75, 60, 0, 90, 80, 85].map((width, index) => (
          <span key={index} style={{ width: `${width}%` }} />
        ))}
      </div>
    );
  }
  if (answer.phase === 'failed') {
    return (
      <div className="empty" role="alert">
        <WifiOff size={26} aria-hidden="true" />
        <h2>{words.inspector.failed}</h2>
        <p>{whyFailed(words, answer)}</p>
        <div className="row">
          <button type="button" className="button primary" onClick={() => connection.askAgain()}>
            {words.inspector.retry}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div className="empty">
      <SearchX size={26} aria-hidden="true" />
      <h2>{words.inspector.gone(id)}</h2>
      <p>{words.inspector.goneHint}</p>
      <div className="row">
        <button type="button" className="button primary" onClick={() => viewActions.select(null)}>
          {words.inspector.close}
        </button>
      </div>
    </div>
  );
}
