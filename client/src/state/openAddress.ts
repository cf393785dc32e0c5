import { graphql } from '../api/generated/index.ts';
import { ask } from '../api/useAnswer.ts';
import { type Address, readAddress, readFields, unpacked } from './address.ts';
import { currentWords } from './language.ts';
import { notify } from './notices.ts';
import { fetchSaved, SavedError } from './savedPictures.ts';
import { type Dataset, startView } from './start.ts';
import { currentView, isTieId, type View, viewActions } from './view.ts';

/** Why a picture is not what its address asked for. */
export type AddressProblem =
  | { kind: 'otherDataset'; asked: string }
  | { kind: 'savedGone'; id: string }
  | { kind: 'savedFailed'; id: string }
  | { kind: 'broken'; keys: readonly string[] };

/** The picture an address asks for, as far as it can be read; where nothing can, the ecosystem's own first one. */
export async function askedPicture(
  dataset: Dataset,
  hash: string,
): Promise<{ view: Partial<View>; problems: AddressProblem[] }> {
  const asked = readAddress(hash);
  const start = startView(dataset);
  if (asked.dataset !== null && asked.dataset !== dataset.id)
    return { view: start, problems: [{ kind: 'otherDataset', asked: asked.dataset }] };
  try {
    const source = asked.saved === null ? asked : readAddress((await fetchSaved(asked.saved)).address);
    const fields = await fieldsOf(source);
    if (fields === null) return { view: start, problems: [{ kind: 'broken', keys: ['z'] }] };
    const { view, broken } = readFields(dataset, fields, asked.view ?? source.view);
    return { view, problems: broken.length > 0 ? [{ kind: 'broken', keys: broken }] : [] };
  } catch (error) {
    const gone = error instanceof SavedError && error.kind === 'gone';
    return { view: start, problems: [{ kind: gone ? 'savedGone' : 'savedFailed', id: asked.saved ?? '' }] };
  }
}

const fieldsOf = async ({ packed, fields }: Address): Promise<ReadonlyMap<string, string> | null> =>
  packed === null ? fields : unpacked(packed);

/** Says what of an address could not be followed, and offers the way on. */
export function reportProblems(dataset: Dataset, problems: readonly AddressProblem[]): void {
  const [problem] = problems;
  if (!problem) return;
  const words = currentWords().address;
  const said = {
    otherDataset: () => words.otherDataset((problem as { asked: string }).asked, dataset.id),
    savedGone: () => words.savedGone,
    savedFailed: () => words.savedFailed,
    broken: () => words.broken((problem as { keys: readonly string[] }).keys.join(', ')),
  }[problem.kind]();
  notify({
    tone: 'failed',
    title: said,
    detail: problem.kind === 'broken' ? words.restStays : words.startInstead,
    actions: problem.kind === 'savedFailed' ? [{ label: words.retry, run: () => location.reload() }] : [],
  });
}

const KnownQuery = graphql(`
  query Known($ids: [ID!]!) {
    entities(ids: $ids) {
      id
    }
  }
`);

const ASKED_AT_ONCE = 100;

/**
 * Takes out what the data no longer has, names it, and falls back to the first picture when nothing is left; `before` is
 * called before anything is taken out.
 */
export async function withoutGone(dataset: Dataset, before: () => void): Promise<void> {
  const { shown, selection, pinned, hiddenIds } = currentView();
  const asked = [...new Set([...shown, ...selection, ...pinned, ...hiddenIds])].filter((id) => !isTieId(id));
  const known = new Set<string>();
  try {
    for (let at = 0; at < asked.length; at += ASKED_AT_ONCE) {
      const { entities } = await ask(KnownQuery, { ids: asked.slice(at, at + ASKED_AT_ONCE) });
      for (const entity of entities) if (entity) known.add(entity.id);
    }
  } catch {
    // Without an answer nothing is known to be gone; the picture itself says that the server does not answer.
    return;
  }
  const gone = asked.filter((id) => !known.has(id));
  if (gone.length === 0) return;
  before();
  const kept = (ids: readonly string[]) => ids.filter((id) => known.has(id));
  const left = kept(shown);
  if (left.length > 0 || shown.length === 0)
    viewActions.amend({
      shown: left,
      selection: kept(selection),
      pinned: kept(pinned),
      hiddenIds: kept(hiddenIds),
    });
  else viewActions.begin(startView(dataset));
  const words = currentWords().address;
  notify({
    tone: 'failed',
    title: words.gone(gone.length),
    detail: `${gone.slice(0, 6).join(', ')}${gone.length > 6 ? ` ${words.more(gone.length - 6)}` : ''}`,
    actions: [],
  });
}
