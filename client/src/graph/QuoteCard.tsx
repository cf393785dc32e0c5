import { useRef, type PointerEvent as ReactPointerEvent } from 'react';
import type { CardMark } from './overlay.ts';
import { STANCE_GLYPH } from './tokens.ts';

/** What a card can be asked for. */
export interface QuoteCardProps {
  card: CardMark;
  sourcesLabel: string;
  onSelect(id: string): void;
  onExpand(id: string): void;
  onSources(id: string): void;
  onPoint(id: string | null): void;
  /** The card was dragged by screen px; `done` with the last call. */
  onDrag(id: string, dx: number, dy: number, done: boolean): void;
}

/** An open statement: real text over the canvas; its head can be dragged, its words selected. */
export function QuoteCard({
  card,
  sourcesLabel,
  onSelect,
  onExpand,
  onSources,
  onPoint,
  onDrag,
}: QuoteCardProps) {
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  const said = card.node.statement;
  if (said === undefined) return null;
  const move = (event: ReactPointerEvent) => {
    const start = drag.current;
    if (start === null) return;
    const dx = event.clientX - start.x;
    const dy = event.clientY - start.y;
    if (!start.moved && Math.hypot(dx, dy) < 4) return;
    drag.current = { x: event.clientX, y: event.clientY, moved: true };
    onDrag(card.id, dx, dy, false);
  };
  const drop = () => {
    if (drag.current?.moved) onDrag(card.id, 0, 0, true);
    drag.current = null;
  };
  return (
    <article
      className="quote-card"
      data-card={card.id}
      data-stance={said.stance}
      data-tone={card.tone}
      data-selected={card.selected || undefined}
      tabIndex={0}
      aria-label={`${said.speakers}: ${said.stanceWord}`}
      style={{
        width: card.width,
        transform: `translate(${card.x}px, ${card.y}px) scale(calc(var(--unscale) * var(--card-scale))) translate(-50%, -50%)`,
      }}
      onClick={() => {
        if ((getSelection()?.toString() ?? '') === '') onSelect(card.id);
      }}
      onDoubleClick={(event) => {
        if (event.target instanceof Element && event.target.closest('.quote-head')) onExpand(card.id);
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || event.key !== 'Enter') return;
        event.stopPropagation();
        onSelect(card.id);
      }}
      onPointerEnter={() => onPoint(card.id)}
      onPointerLeave={() => onPoint(null)}
    >
      <header
        className="quote-head"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          drag.current = { x: event.clientX, y: event.clientY, moved: false };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={move}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        <span className="quote-glyph" aria-hidden="true">
          {STANCE_GLYPH[said.stance]}
        </span>
        <span className="quote-stance">{said.stanceWord}</span>
        <span className="quote-date">{said.date}</span>
      </header>
      {said.isQuotation ? (
        <blockquote className="quote-words" lang={said.lang}>
          {`«\u00a0${said.words.replace(/^[«"“]\s*|\s*[»"”]$/gu, '')}\u00a0»`}
        </blockquote>
      ) : (
        <p className="quote-words" data-paraphrase lang={said.lang}>
          {said.words}
        </p>
      )}
      <footer className="quote-foot">
        <span className="quote-where">{said.where}</span>
        <button
          type="button"
          className="quote-sources"
          aria-label={sourcesLabel}
          onClick={(event) => {
            event.stopPropagation();
            onSources(card.id);
          }}
        >
          {card.node.sourceCount}
        </button>
      </footer>
    </article>
  );
}
