import { ArrowLeft, EyeOff, FoldVertical, Maximize2, Pin, Plus, Route, Scale, X } from 'lucide-react';
import type { EntityKind } from '../../api/generated/graphql.ts';
import { dataOf } from '../../api/useAnswer.ts';
import { PHONE, useMedia } from '../../lib/useMedia.ts';
import { collapse, expand, hideEntity, showBeside, togglePin } from '../../state/actions.ts';
import { useWords } from '../../state/language.ts';
import { openPathForm } from '../../state/paths.ts';
import { hangingOn, usePicture } from '../../state/picture.ts';
import { isTieId, useView, viewActions } from '../../state/view.ts';
import { NewsTag } from '../../evidence/NewsTag.tsx';
import { KindShape } from '../../ui/KindShape.tsx';

interface Head {
  id: string;
  kind?: EntityKind;
  kindText: string;
  title: string;
  line?: string | null;
  children?: React.ReactNode;
}

/** What it is, its name, and what can be done with it on the canvas. */
export function InspectorHead({ id, kind, kindText, title, line, children }: Head) {
  const words = useWords();
  const phone = useMedia(PHONE);
  const hasTrail = useView((view) => view.trail.length > 0);
  const onCanvas = useView((view) => view.shown.includes(id) && !view.hiddenIds.includes(id));
  const pinned = useView((view) => view.pinned.includes(id));
  const kept = useView((view) => view.pinned);
  const ties = dataOf(usePicture())?.neighborhood.ties ?? [];
  const hanging = onCanvas ? hangingOn(id, ties, kept).length : 0;
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
          {kind && <KindShape kind={kind} size={20} />}
          <span>{kindText}</span>
          <NewsTag ids={[id]} />
        </p>
        {!isTieId(id) && !onCanvas && (
          <button type="button" className="button small" onClick={() => showBeside(id)}>
            <Plus size={15} aria-hidden="true" /> {words.inspector.add}
          </button>
        )}
        {!isTieId(id) && onCanvas && (
          <>
            <button
              type="button"
              className="icon-button"
              onClick={() => expand(id)}
              aria-label={words.inspector.expand}
              title={`${words.inspector.expand} (E)`}
            >
              <Maximize2 size={16} aria-hidden="true" />
            </button>
            {hanging > 0 && (
              <button
                type="button"
                className="icon-button desk-only"
                onClick={() => collapse(id, ties)}
                aria-label={`${words.inspector.collapse} (${hanging})`}
                title={`${words.inspector.collapse} (${hanging}, ⇧E)`}
              >
                <FoldVertical size={16} aria-hidden="true" />
              </button>
            )}
            <button
              type="button"
              className="icon-button desk-only"
              aria-pressed={pinned}
              onClick={() => togglePin(id, title)}
              aria-label={pinned ? words.inspector.unpin : words.inspector.pin}
              title={`${pinned ? words.inspector.unpin : words.inspector.pin} (F)`}
            >
              <Pin size={16} aria-hidden="true" />
            </button>
            <button
              type="button"
              className="icon-button desk-only"
              onClick={() => hideEntity(id, title)}
              aria-label={words.inspector.hide}
              title={`${words.inspector.hide} (H)`}
            >
              <EyeOff size={16} aria-hidden="true" />
            </button>
          </>
        )}
        <button
          type="button"
          className="icon-button"
          onClick={() => viewActions.select(null)}
          aria-label={words.inspector.close}
          title={`${words.inspector.close} (Esc)`}
        >
          <X size={17} aria-hidden="true" />
        </button>
      </div>
      <h2 className={title.length > 60 ? 'long' : undefined}>{title}</h2>
      {line && <p className="inspector-line">{line}</p>}
      {!phone && <InspectorWays id={id} kind={kind} />}
      {children}
    </header>
  );
}

/** Answers that begin with this. */
export function InspectorWays({ id, kind }: { id: string; kind: EntityKind | undefined }) {
  const words = useWords();
  if (!kind || kind === 'STATEMENT') return null;
  return (
    <p className="inspector-ways">
      {kind !== 'MILESTONE' && (
        <button
          type="button"
          className="link-button"
          onClick={() => viewActions.answer({ kind: 'affair', subject: id })}
        >
          <Scale size={14} aria-hidden="true" /> {words.affair.open}
        </button>
      )}
      <button type="button" className="link-button" onClick={() => openPathForm(id)}>
        <Route size={14} aria-hidden="true" /> {words.path.open}
      </button>
    </p>
  );
}
