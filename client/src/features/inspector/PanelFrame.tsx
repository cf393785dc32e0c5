import './PanelFrame.css';
import { lazy, type PointerEvent, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { OVERLAY, useMedia } from '../../lib/useMedia.ts';
import { useFolded } from '../../state/dialogs.ts';
import { useDrawer } from '../../state/drawer.ts';
import { useWords } from '../../state/language.ts';
import { useView } from '../../state/view.ts';

const PanelFold = lazy(() => import('./PanelFold.tsx').then((part) => ({ default: part.PanelFold })));

const KEY = 'entente.panel';
const LEAST = 320;
const MOST = 520;
const STEP = 16;

/** Px chosen by hand, kept in this browser; null leaves the width to the size of the window. */
function storedWidth(): number | null {
  const width = Number(localStorage.getItem(KEY));
  return width >= LEAST && width <= MOST ? width : null;
}

const within = (width: number) => Math.round(Math.min(MOST, Math.max(LEAST, width)));

/**
 * The panel at the right: its edge is dragged or moved with the arrows; where room is short it lies over the view while
 * there is something in it, and its edge puts it away.
 */
export function PanelFrame({ children, drawer }: { children: ReactNode; drawer: ReactNode }) {
  const words = useWords();
  const panel = useRef<HTMLElement>(null);
  const overlay = useMedia(OVERLAY);
  const folded = useFolded();
  const selected = useView((view) => view.selected);
  const answer = useView((view) => view.answer);
  const hasDrawer = useDrawer() !== null;
  const [chosen, setChosen] = useState(storedWidth);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const { style } = document.documentElement;
    if (chosen === null) {
      style.removeProperty('--panel-width');
      localStorage.removeItem(KEY);
    } else {
      style.setProperty('--panel-width', `${chosen}px`);
      localStorage.setItem(KEY, String(chosen));
    }
  }, [chosen]);
  useEffect(() => {
    if (!panel.current) return;
    const watch = new ResizeObserver(([entry]) =>
      setWidth(Math.round(entry?.borderBoxSize[0]?.inlineSize ?? 0)),
    );
    watch.observe(panel.current, { box: 'border-box' });
    return () => watch.disconnect();
  }, []);

  const drag = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) setChosen(within(innerWidth - event.clientX));
  };
  const moves: Readonly<Record<string, number | null>> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    Home: LEAST,
    End: MOST,
    Enter: null,
  };
  const isEmpty = selected === null && answer === null && !hasDrawer;
  return (
    <aside
      ref={panel}
      className="inspector"
      aria-label={words.inspector.label}
      data-empty={isEmpty}
      data-folded={overlay && folded}
    >
      {overlay ? (
        <Suspense fallback={null}>
          <PanelFold isEmpty={isEmpty} />
        </Suspense>
      ) : (
        <div
          className="panel-edge"
          role="separator"
          tabIndex={0}
          aria-orientation="vertical"
          aria-label={words.inspector.width}
          title={words.inspector.width}
          aria-valuemin={LEAST}
          aria-valuemax={MOST}
          aria-valuenow={Math.min(MOST, Math.max(LEAST, width))}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={drag}
          onDoubleClick={() => setChosen(null)}
          onKeyDown={(event) => {
            const next = moves[event.key];
            if (next === undefined) return;
            event.preventDefault();
            setChosen(next === null ? null : within(next));
          }}
        />
      )}
      {children}
      {drawer}
    </aside>
  );
}
