import { ArrowLeft, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../state/language.ts';
import { closeAnswer } from '../state/paths.ts';
import { useView, viewActions } from '../state/view.ts';

/** The head of an answer in the panel: what kind of answer, its title, the way back and out. */
export function AnswerHead({
  icon,
  kind,
  title,
  onClose = closeAnswer,
  children,
}: {
  icon: ReactNode;
  kind: ReactNode;
  title: ReactNode;
  /** What leaving it does; by default what was lit for it is unlit too. */
  onClose?: () => void;
  children?: ReactNode;
}) {
  const words = useWords();
  const hasTrail = useView((view) => view.trail.length > 0);
  return (
    <header className="inspector-head">
      <div className="inspector-bar">
        {hasTrail && (
          <button
            type="button"
            className="icon-button"
            onClick={viewActions.back}
            aria-label={words.inspector.back}
            title={words.inspector.back}
          >
            <ArrowLeft size={17} aria-hidden="true" />
          </button>
        )}
        <p className="inspector-kind">
          {icon}
          <span>{kind}</span>
        </p>
        <button
          type="button"
          className="icon-button"
          onClick={onClose}
          aria-label={words.inspector.close}
          title={`${words.inspector.close} (Esc)`}
        >
          <X size={17} aria-hidden="true" />
        </button>
      </div>
      <h2>{title}</h2>
      {children}
    </header>
  );
}
