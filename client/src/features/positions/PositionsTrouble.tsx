import { WifiOff } from 'lucide-react';
import { connection } from '../../api/connection.ts';
import type { Answer } from '../../api/useAnswer.ts';
import { useWords } from '../../state/language.ts';
import { whyFailed } from '../../state/whyFailed.ts';

/** Why nothing is drawn yet, or any more. */
export function PositionsTrouble({ answer, failed }: { answer: Answer<unknown>; failed: string }) {
  const words = useWords();
  if (answer.phase !== 'failed')
    return (
      <p className="view-wait" role="status">
        {words.inspector.loading}
      </p>
    );
  return (
    <div className="empty" role="alert">
      <WifiOff size={26} aria-hidden="true" />
      <h2>{failed}</h2>
      <p>{whyFailed(words, answer)}</p>
      <div className="row">
        <button type="button" className="button primary" onClick={connection.askAgain}>
          {words.errors.tryNow}
        </button>
      </div>
    </div>
  );
}
