import './Rail.css';
import { lazy, Suspense } from 'react';
import { dataOf } from '../../api/useAnswer.ts';
import { NARROW, useMedia } from '../../lib/useMedia.ts';
import { openFlyout, useFlyout } from '../../state/dialogs.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { useWords } from '../../state/language.ts';
import { Legend } from './Legend.tsx';
import { Questions } from './Questions.tsx';

const IconRail = lazy(() => import('./IconRail.tsx').then((part) => ({ default: part.IconRail })));

/** Questions and legend: a column where there is room, else icons that open one of them over the canvas. */
export function Rail() {
  const narrow = useMedia(NARROW);
  const folded = useFlyout() === 'legend';
  if (!narrow) return <WideRail folded={folded} />;
  return (
    <Suspense fallback={<div className="icon-rail" />}>
      <IconRail />
    </Suspense>
  );
}

function WideRail({ folded }: { folded: boolean }) {
  const words = useWords();
  const ecosystem = useEcosystem();
  // The questions above it would push it down when they come.
  const isSettled = ecosystem.phase === 'failed' || Boolean(dataOf(ecosystem)?.dataset);
  return (
    <nav className="rail fades" aria-label={words.rail.questions}>
      <Questions />
      {!folded && isSettled && <Legend />}
      {folded && (
        <button type="button" className="link-button fold" onClick={() => openFlyout(null)}>
          {words.topbar.legend}
        </button>
      )}
    </nav>
  );
}
