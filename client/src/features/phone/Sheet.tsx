import './Phone.css';
import { useRef, useState } from 'react';
import { moveSheet, type SheetStop, useSheet } from '../../state/dialogs.ts';
import { useWords } from '../../state/language.ts';

const STOPS: readonly SheetStop[] = ['low', 'middle', 'high'];

const TOP_BAR = 56;
const VIEW_BAR = 62;

/** Px above the bar of views. */
function heightOf(stop: SheetStop): number {
  const room = innerHeight - TOP_BAR - VIEW_BAR;
  return { low: 96, middle: Math.min(444 - VIEW_BAR, room - 200), high: room - 8 }[stop];
}

/** The panel of a phone: drawn up and down between three stops, by finger or by key. */
export function Sheet({ children }: { children: React.ReactNode }) {
  const words = useWords();
  const stop = useSheet();
  const [dragged, setDragged] = useState<number | null>(null);
  const from = useRef({ y: 0, height: 0 });

  const settle = (height: number) => {
    const nearest = [...STOPS].sort(
      (a, b) => Math.abs(heightOf(a) - height) - Math.abs(heightOf(b) - height),
    )[0];
    moveSheet(nearest ?? 'middle');
    setDragged(null);
  };
  const step = (by: number) =>
    moveSheet(STOPS[Math.min(2, Math.max(0, STOPS.indexOf(stop) + by))] ?? 'middle');

  return (
    <aside
      className="sheet"
      data-dragged={dragged !== null}
      style={{ height: dragged ?? heightOf(stop) }}
      aria-label={words.inspector.label}
      onFocus={(event) => {
        // A field wants the room that the keyboard on the screen leaves.
        if (event.target.matches('input')) moveSheet('high');
        else if (stop === 'low' && event.target.matches(':focus-visible:not(.sheet-handle)'))
          moveSheet('middle');
      }}
    >
      <div
        className="sheet-handle"
        role="slider"
        tabIndex={0}
        aria-label={words.phone.sheet}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={2}
        aria-valuenow={STOPS.indexOf(stop)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') step(1);
          if (event.key === 'ArrowDown') step(-1);
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          from.current = { y: event.clientY, height: heightOf(stop) };
          setDragged(heightOf(stop));
        }}
        onPointerMove={(event) => {
          if (dragged === null) return;
          setDragged(
            Math.max(72, Math.min(heightOf('high'), from.current.height + from.current.y - event.clientY)),
          );
        }}
        onPointerUp={(event) => {
          const moved = Math.abs(event.clientY - from.current.y) > 6;
          if (moved) settle(dragged ?? heightOf(stop));
          else {
            setDragged(null);
            moveSheet(stop === 'high' ? 'middle' : stop === 'middle' ? 'high' : 'middle');
          }
        }}
        onPointerCancel={() => setDragged(null)}
      >
        <span />
      </div>
      <div className="sheet-content">{children}</div>
    </aside>
  );
}
