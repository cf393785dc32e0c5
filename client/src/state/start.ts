import type { EcosystemQuery as EcosystemAnswer } from '../api/generated/graphql.ts';
import { PLAIN_PATH } from './paths.ts';
import { type Spot, type View, VIEW_NAMES } from './view.ts';

export type Dataset = EcosystemAnswer['dataset'];
type Place = Dataset['start']['places'][number];

const spotsOf = (places: readonly Place[]): Record<string, Spot> =>
  Object.fromEntries(places.map(({ id, x, y, width, label }) => [id, { x, y, width, label } as Spot]));

/** The first picture of an ecosystem. */
export function startView(dataset: Dataset): Partial<View> {
  const { places, selected, question, window } = dataset.start;
  return {
    shown: places.map(({ id }) => id),
    spots: spotsOf(places),
    selected: selected ?? null,
    question: question ?? null,
    window: window ?? null,
    lit: null,
  };
}

/** Whether an ecosystem says with what to begin; a new one of one's own may not. */
export const hasStart = (dataset: Dataset): boolean => dataset.start.places.length > 0;

/** The saved answer of a ready question; null when there is no such question. */
export function questionView(dataset: Dataset, id: string): Partial<View> | null {
  const question = dataset.questions.find((other) => other.id === id);
  if (!question) return null;
  if (id === dataset.start.question) return startView(dataset);
  const places = question.places.length > 0 ? question.places : dataset.start.places;
  const shown = places.map((place) => place.id);
  const unplaced = question.lit.filter((lit) => !shown.includes(lit));
  return {
    shown: [...shown, ...unplaced],
    spots: spotsOf(places),
    selected: question.selected ?? null,
    question: id,
    window: question.window ?? null,
    view: VIEW_NAMES.find((name) => name.toUpperCase() === question.view) ?? 'graph',
    lit: question.lit.length > 0 ? question.lit : null,
    ...(question.path
      ? { path: { from: question.path.from, to: question.path.to, ...PLAIN_PATH }, answer: { kind: 'path' } }
      : {}),
  };
}
