import { connection } from '../api/connection.ts';
import type { Answer } from '../api/useAnswer.ts';
import { useWords } from '../state/language.ts';

/** A line in the place of what is on its way, or did not come; then with another try. */
export function Awaited({
  phase,
  failed,
  className = 'source-note',
}: {
  phase: Answer<unknown>['phase'];
  failed: string;
  className?: string;
}) {
  const words = useWords();
  if (phase !== 'failed') return <p className={className}>{words.inspector.loading}</p>;
  return (
    <p className={className} role="alert">
      {failed}{' '}
      <button type="button" className="link-button" onClick={connection.askAgain}>
        {words.inspector.retry}
      </button>
    </p>
  );
}
