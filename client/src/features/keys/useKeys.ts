import { useEffect, useRef } from 'react';
import type { PictureQuery as PictureAnswer } from '../../api/generated/graphql.ts';
import { dataOf } from '../../api/useAnswer.ts';
import { collapse, expand, hideEntity, redo, showAlone, togglePin, undo } from '../../state/actions.ts';
import { commandCanvas } from '../../state/canvas.ts';
import { currentDialog, currentFlyout, openDialog, openFlyout } from '../../state/dialogs.ts';
import { closeDrawer, currentDrawer, openDrawer } from '../../state/drawer.ts';
import { stepBack } from '../../state/escape.ts';
import { hasLetterKeys } from '../../state/letterKeys.ts';
import { closeAnswer, openPathOfSelection } from '../../state/paths.ts';
import { usePicture } from '../../state/picture.ts';
import { currentView, isTieId, VIEW_NAMES, type ViewName, viewActions } from '../../state/view.ts';

type Picture = PictureAnswer['neighborhood'];

/** The single-letter keys of the page; silent inside fields and dialogs. `views` are those that can be opened. */
export function useKeys(views: readonly ViewName[]): void {
  const picture = dataOf(usePicture())?.neighborhood;
  const latest = useRef(picture);
  latest.current = picture;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      // In a field of the panel, Escape is the one key that leaves it.
      const leaves = event.key === 'Escape' && target?.closest(':is(.inspector, .sheet) :is(input, select)');
      if (
        !leaves &&
        target?.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]')
      )
        return;
      const command = event.metaKey || event.ctrlKey;
      if (command && event.key.toLowerCase() === 'z') {
        event.preventDefault();
        return event.shiftKey ? redo() : undo();
      }
      if (command || event.altKey || currentDialog()) return;
      if (event.key === 'Escape' && stepBack()) return event.preventDefault();
      if (event.key !== 'Escape' && !hasLetterKeys()) return;
      const act = keyActions(latest.current, views, event);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [views]);
}

function keyActions(
  picture: Picture | undefined,
  views: readonly ViewName[],
  event: KeyboardEvent,
): (() => void) | null {
  const { selected, shown, answer } = currentView();
  const named = VIEW_NAMES[Number(event.key) - 1];
  if (named && views.includes(named)) return () => viewActions.show(named);
  const entity = selected !== null && !isTieId(selected) ? selected : null;
  const onCanvas = entity !== null && shown.includes(entity) ? entity : null;
  const name = picture?.nodes.find(({ id }) => id === entity)?.name ?? entity ?? '';
  switch (event.key.toLowerCase()) {
    case 'e':
      if (!onCanvas) return null;
      return event.shiftKey ? () => collapse(onCanvas, picture?.ties ?? []) : () => expand(onCanvas);
    case 'h':
      return onCanvas === null ? null : () => hideEntity(onCanvas, name);
    case 'i':
      return entity === null ? null : () => void showAlone(entity);
    case 'f':
      return onCanvas === null ? null : () => togglePin(onCanvas, name);
    case 'p':
      return openPathOfSelection;
    case '0':
      return () => commandCanvas('fit');
    case '+':
    case '=':
      return () => commandCanvas('in');
    case '-':
    case '−':
      return () => commandCanvas('out');
    case 'z':
      return event.shiftKey ? redo : undo;
    case 'l':
      return () => openFlyout(currentFlyout() === 'legend' ? null : 'legend');
    case ':':
      return () => openDialog({ kind: 'palette' });
    case '?':
      return () => openDialog({ kind: 'keys' });
    case 's':
      return () => (currentDrawer() ? closeDrawer() : openDrawer());
    case 'escape':
      if (answer !== null) return closeAnswer;
      return selected !== null ? () => viewActions.select(null) : null;
    default:
      return null;
  }
}
