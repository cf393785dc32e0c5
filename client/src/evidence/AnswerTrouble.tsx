import { SearchX, WifiOff } from 'lucide-react';
import { connection } from '../api/connection.ts';
import type { Answer } from '../api/useAnswer.ts';
import { useWords } from '../state/language.ts';
import { closeAnswer } from '../state/paths.ts';
import { whyFailed } from '../state/whyFailed.ts';

/** What stands in the panel while an answer is on its way, or has failed. */
export function AnswerTrouble({
  answer,
  failed,
  gone,
}: {
  answer: Answer<unknown>;
  failed: string;
  gone: string;
}) {
  const words = useWords();
  if (answer.phase !== 'failed') {
    return (
      <div className="inspector-wait" role="status">
        <span className="visually-hidden">{words.inspector.loading}</span>
        {[40, 75, 60, 0, 90, 80, 85].map((width, index) => (
          <span key={index} style={{ width: `${width}%` }} />
        ))}
      </div>
    );
  }
  const isGone = answer.code === 'NOT_FOUND';
  return (
    <div className="empty" role="alert">
      {isGone ? <SearchX size={26} aria-hidden="true" /> : <WifiOff size={26} aria-hidden="true" />}
      <h2>{isGone ? gone : failed}</h2>
      <p>{whyFailed(words, answer)}</p>
      <div className="row">
        {!isGone && (
          <button type="button" className="button primary" onClick={() => connection.askAgain()}>
            {words.inspector.retry}
          </button>
        )}
        <button type="button" className="button" onClick={closeAnswer}>
          {words.inspector.close}
        </button>
      </div>
    </div>
  );
}
