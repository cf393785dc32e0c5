import type { Stance } from '../../api/generated/graphql.ts';
import type { CellPosition } from './useCellPositions.ts';

type Step = CellPosition['history'][number];

/** A statement with one stance, and all it takes that stance on. */
export interface OrderedStance {
  readonly id: string;
  readonly stance: Stance;
  readonly statement: Step['statement'];
  readonly date: string | null;
  readonly speakers: readonly Step['speaker'][];
  readonly subjects: readonly CellPosition['subject'][];
}

const middle = ({ date }: Step): number | null => {
  const [from, to] = [date?.earliest ?? date?.latest, date?.latest ?? date?.earliest];
  return from && to ? (Date.parse(from) + Date.parse(to)) / 2 : null;
};

/** The stances of some positions in order of time, the undated first; a statement on several subjects once for each stance. */
export function inOrder(positions: readonly CellPosition[]): OrderedStance[] {
  const found = new Map<string, OrderedStance & { day: number | null; place: number }>();
  for (const { subject, history } of positions)
    for (const step of history) {
      const key = `${step.statement.id} ${step.stance}`;
      const known = found.get(key);
      const add = <Item extends { id: string }>(items: readonly Item[], item: Item) =>
        items.some(({ id }) => id === item.id) ? items : [...items, item];
      found.set(key, {
        id: step.statement.id,
        stance: step.stance,
        statement: step.statement,
        date: step.date?.text ?? null,
        speakers: add(known?.speakers ?? [], step.speaker),
        subjects: add(known?.subjects ?? [], subject),
        day: middle(step),
        place: known?.place ?? found.size,
      });
    }
  return [...found.values()].sort((a, b) => {
    if (a.day !== b.day) return a.day === null ? -1 : b.day === null ? 1 : a.day - b.day;
    return a.place - b.place;
  });
}
