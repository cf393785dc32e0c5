import { Network } from 'lucide-react';
import { useWords } from '../../state/language.ts';
import { viewActions } from '../../state/view.ts';
import { agreeTo, FIRST_DRAWN, MOST_DRAWN } from '../../state/wholePicture.ts';

/** Asks before a picture is drawn that is large enough to be slow, and hard to read. */
export function LargePicture({ shown }: { shown: readonly string[] }) {
  const words = useWords().canvas;
  const most = Math.min(shown.length, MOST_DRAWN);
  return (
    <div className="empty centred">
      <Network size={26} aria-hidden="true" />
      <h2>{words.large(shown.length)}</h2>
      <p>{shown.length > MOST_DRAWN ? words.tooLarge(MOST_DRAWN) : words.largeHint}</p>
      <div className="row">
        <button type="button" className="button primary" onClick={() => agreeTo(shown.length)}>
          {shown.length > MOST_DRAWN ? words.drawFirst(most) : words.drawAll}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            viewActions.set(
              { shown: shown.slice(0, FIRST_DRAWN), question: null },
              { kind: 'only', text: words.drawFirst(FIRST_DRAWN) },
            )
          }
        >
          {words.drawFirst(FIRST_DRAWN)}
        </button>
        <button type="button" className="button" onClick={() => viewActions.show('table')}>
          {words.narrow}
        </button>
      </div>
    </div>
  );
}
