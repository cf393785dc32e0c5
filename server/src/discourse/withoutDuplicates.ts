import { middleDay, type StatedPosition } from './statedPosition.ts';

export type Duplicates = 'ALL' | 'DOCUMENT' | 'WEEK' | 'MONTH' | 'YEAR' | 'RANGE';

const DAY = 86_400_000;

/**
 * Counts an actor who takes the same stance on the same subject several times within a document, week (from Monday),
 * month, year or in the whole range only once, the first time; ALL keeps every one. A statement falls in the week, month
 * or year of the middle of its date; without a date it repeats nothing and is kept. After Leifeld, Discourse Network
 * Analyzer manual, “Duplicates”.
 * @param documentOf the document a statement stands in; one without a document is a document of its own
 */
export function withoutDuplicates(
  positions: readonly StatedPosition[],
  duplicates: Duplicates,
  documentOf: (statement: string) => string | null,
): StatedPosition[] {
  if (duplicates === 'ALL') return [...positions];
  const seen = new Set<string>();
  return positions.filter((position) => {
    const place = placeOf(position, duplicates, documentOf);
    const key = JSON.stringify([place, position.actor, position.subject, position.stance]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function placeOf(
  position: StatedPosition,
  duplicates: Exclude<Duplicates, 'ALL'>,
  documentOf: (statement: string) => string | null,
): string {
  if (duplicates === 'RANGE') return '';
  if (duplicates === 'DOCUMENT') return documentOf(position.statement) ?? `statement ${position.statement}`;
  const middle = middleDay(position);
  if (middle === null) return `statement ${position.statement}`;
  const day = Math.floor(middle);
  // 1970-01-01 was a Thursday: three days after a Monday.
  if (duplicates === 'WEEK') return String(Math.floor((day + 3) / 7));
  return new Date(day * DAY).toISOString().slice(0, duplicates === 'MONTH' ? -17 : -20);
}
