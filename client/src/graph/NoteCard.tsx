import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';
import type { GraphNote } from './types.ts';

interface NoteProps {
  note: GraphNote;
  label: string;
  deleteLabel: string;
  onChange(text: string): void;
  onDelete(): void;
  /** Dragged by screen px; `done` with the last call. */
  onDrag(dx: number, dy: number, done: boolean): void;
}

/** Words laid on the canvas by hand: dragged by their upper edge, written in place; an empty one goes when it is left. */
export function NoteCard({ note, label, deleteLabel, onChange, onDelete, onDrag }: NoteProps) {
  const [text, setText] = useState(note.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const drag = useRef<{ x: number; y: number } | null>(null);
  useEffect(() => setText(note.text), [note.text]);
  useEffect(() => {
    if (note.text === '') field.current?.focus();
    // Only a note that has just been laid down takes the focus.
  }, []);
  useEffect(() => {
    const area = field.current;
    if (area === null) return;
    area.style.height = '0';
    area.style.height = `${area.scrollHeight}px`;
  }, [text]);
  const move = (event: ReactPointerEvent) => {
    if (drag.current === null) return;
    onDrag(event.clientX - drag.current.x, event.clientY - drag.current.y, false);
    drag.current = { x: event.clientX, y: event.clientY };
  };
  const drop = () => {
    if (drag.current !== null) onDrag(0, 0, true);
    drag.current = null;
  };
  return (
    <div
      className="graph-note"
      data-note={note.id}
      style={{ transform: `translate(${note.x}px, ${note.y}px) scale(var(--unscale))` }}
    >
      <div
        className="note-edge"
        onPointerDown={(event) => {
          if (event.button !== 0 || event.target !== event.currentTarget) return;
          drag.current = { x: event.clientX, y: event.clientY };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={move}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        <button
          type="button"
          className="note-delete"
          aria-label={deleteLabel}
          title={deleteLabel}
          onClick={onDelete}
        >
          ×
        </button>
      </div>
      <textarea
        ref={field}
        aria-label={label}
        rows={1}
        value={text}
        placeholder={label}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          event.currentTarget.blur();
        }}
        onBlur={() => {
          if (text.trim() === '') onDelete();
          else if (text !== note.text) onChange(text);
        }}
      />
    </div>
  );
}
