import type { PictureQuery as PictureAnswer } from '../api/generated/graphql.ts';
import { graphql } from '../api/generated/index.ts';
import { ask } from '../api/useAnswer.ts';
import { openDialog } from './dialogs.ts';
import { currentWords } from './language.ts';
import { announce, notify, notifyWait } from './notices.ts';
import { hangingOn } from './picture.ts';
import { remember } from './recent.ts';
import { currentView, isTieId, viewActions } from './view.ts';

const RingQuery = graphql(`
  query Ring($id: ID!, $first: Int!) {
    neighborhood(ids: [$id], first: $first) {
      nodes {
        id
      }
    }
  }
`);

const RING = 25;
/** Of several that are awaited, the last one asked for is shown. */
let opening = 0;

/** Shows an entity alone with its nearest neighbours, the most sourced first. */
export async function showAlone(id: string): Promise<void> {
  remember(id);
  const turn = ++opening;
  const { errors } = currentWords();
  const arrived = notifyWait(errors.opening, { label: errors.leave, run: () => opening++ });
  try {
    const { neighborhood } = await ask(RingQuery, { id, first: RING });
    if (turn !== opening) return;
    viewActions.only(
      neighborhood.nodes.map((node) => node.id),
      id,
    );
  } catch {
    if (turn === opening) failedToOpen(id);
  } finally {
    arrived();
  }
}

/** Adds an entity beside what is shown, and selects it. */
export function showBeside(id: string): void {
  remember(id);
  viewActions.add([id]);
  viewActions.select(id);
}

function failedToOpen(id: string): void {
  const { errors } = currentWords();
  notify({
    tone: 'failed',
    title: errors.notOpened,
    detail: errors.pictureStays,
    actions: [{ label: errors.again, run: () => void showAlone(id) }],
  });
}

/** Takes away what hangs on the entity alone. */
export function collapse(id: string, ties: PictureAnswer['neighborhood']['ties']): void {
  const gone = hangingOn(id, ties, currentView().pinned);
  if (gone.length === 0) return;
  viewActions.remove(gone);
  announce(currentWords().announce.collapsed(gone.length));
}

export function hideEntity(id: string, name: string): void {
  viewActions.hide(id);
  announce(currentWords().announce.hidden(name));
}

export function togglePin(id: string, name: string): void {
  const pinned = currentView().pinned.includes(id);
  viewActions.togglePin(id);
  const { announce: say } = currentWords();
  announce(pinned ? say.unpinned(name) : say.pinned(name));
}

export function expand(id: string): void {
  if (!isTieId(id)) openDialog({ kind: 'expand', id });
}

export function undo(): void {
  viewActions.undo();
  announce(currentWords().announce.undone);
}

export function redo(): void {
  viewActions.redo();
  announce(currentWords().announce.redone);
}
