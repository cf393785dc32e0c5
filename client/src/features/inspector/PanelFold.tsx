import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useMedia } from '../../lib/useMedia.ts';
import { foldPanel, useFolded } from '../../state/dialogs.ts';
import { useDrawer } from '../../state/drawer.ts';
import { useEscape } from '../../state/escape.ts';
import { useWords } from '../../state/language.ts';
import { useView } from '../../state/view.ts';

/** Where the panel leaves a view less room than it takes. */
const SCARCE = '(max-width: 899px)';

/**
 * The edge of the panel that lies over the view: puts it away and back. What is newly in the panel is shown; a view that is
 * gone to is seen whole where room is scarce.
 */
export function PanelFold({ isEmpty }: { isEmpty: boolean }) {
  const words = useWords();
  const folded = useFolded();
  const scarce = useMedia(SCARCE);
  const view = useView((whole) => whole.view);
  const standing = useView((whole) => whole.answer ?? whole.selected);
  const hasDrawer = useDrawer() !== null;
  const button = useRef<HTMLButtonElement>(null);
  useEscape(!folded && !isEmpty, () => foldPanel(true));

  useEffect(() => foldPanel(false), [standing, hasDrawer]);
  useEffect(() => {
    if (scarce && view !== 'graph') foldPanel(true);
  }, [scarce, view]);
  useEffect(() => () => foldPanel(false), []);
  // What had the focus in the panel is out of sight.
  useLayoutEffect(() => {
    if (folded && button.current?.parentElement?.contains(document.activeElement)) button.current.focus();
  }, [folded]);

  const Arrow = folded ? ChevronLeft : ChevronRight;
  const word = folded ? words.inspector.unfold : words.inspector.fold;
  return (
    <button
      ref={button}
      type="button"
      className="panel-fold"
      aria-expanded={!folded}
      title={word}
      onClick={() => foldPanel(!folded)}
    >
      <Arrow size={16} aria-hidden="true" />
      <span>{word}</span>
    </button>
  );
}
