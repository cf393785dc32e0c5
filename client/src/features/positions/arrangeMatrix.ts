import type { EntityKind, Stance } from '../../api/generated/graphql.ts';
import { STANCES } from '../../ui/StanceChip.tsx';
import { clusterOrder } from './clusterOrder.ts';
import type { Sort } from './settings.ts';

export interface MatrixEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly shortName: string;
}
export interface MatrixCell {
  readonly actor: string;
  readonly subject: string;
  readonly count: number;
  readonly latest: Stance;
  readonly previous?: Stance | null;
  readonly mean: number;
  readonly byStance: readonly { readonly stance: Stance; readonly count: number }[];
}
interface Total {
  readonly entity: { readonly id: string };
  readonly firstTurn?: { readonly earliest?: string | null; readonly latest?: string | null } | null;
}
/** What the server says of actors and subjects. */
export interface MatrixAnswer {
  readonly actors: readonly MatrixEntity[];
  readonly subjects: readonly MatrixEntity[];
  readonly cells: readonly MatrixCell[];
  readonly actorTotals: readonly Total[];
  readonly subjectTotals: readonly {
    readonly entity: { readonly id: string };
    readonly statements: number;
  }[];
}

/** A row or column with what it adds up to. */
export interface Line {
  readonly entity: MatrixEntity;
  /** Positions taken: statements, each once for every actor and subject. */
  readonly positions: number;
  /** Different statements; null where it is not known, as part of the actors is hidden. */
  readonly statements: number | null;
  /** From +2 to −2. */
  readonly mean: number;
  /** Most in favour first; none of 0. */
  readonly byStance: readonly { readonly stance: Stance; readonly count: number }[];
}
export interface MatrixRow extends Line {
  /** By subject. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}
export interface ArrangedMatrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly Line[];
  /** Actors that could be rows: of a kind that is not hidden. */
  readonly actors: number;
  readonly subjects: number;
  readonly positions: number;
}

export interface Arrangement {
  readonly sort: Sort;
  readonly hiddenKinds: readonly EntityKind[];
  /** Only these actors; null for all. */
  readonly only: ReadonlySet<string> | null;
  /** Actors with fewer positions are left out and, above 1, those with none in the columns drawn. */
  readonly least: number;
  /** At most so many columns, the most spoken of. */
  readonly mostColumns: number;
  readonly lang: string;
}

/** The rows and columns to draw: what is hidden left out, added up over what is left, and sorted. */
export function arrangeMatrix(answer: MatrixAnswer, arrangement: Arrangement): ArrangedMatrix {
  const { sort, hiddenKinds, only, least, mostColumns, lang } = arrangement;
  const kept = ({ kind }: MatrixEntity) => !hiddenKinds.includes(kind);
  const actors = new Map(answer.actors.filter(kept).map((actor) => [actor.id, actor]));
  const subjects = new Map(answer.subjects.filter(kept).map((subject) => [subject.id, subject]));
  const cells = answer.cells.filter(({ actor, subject }) => actors.has(actor) && subjects.has(subject));
  const byActor = groupBy(cells, ({ actor }) => actor);
  const bySubject = groupBy(cells, ({ subject }) => subject);
  const turns = new Map(
    answer.actorTotals.map(({ entity, firstTurn }) => [
      entity.id,
      firstTurn?.earliest ?? firstTurn?.latest ?? '9999',
    ]),
  );

  const whole = actors.size === answer.actors.length;
  const statements = new Map(answer.subjectTotals.map((total) => [total.entity.id, total.statements]));

  const all = [...byActor].flatMap<MatrixRow>(([id, own]) => {
    const entity = actors.get(id);
    return entity
      ? [{ ...lineOf(entity, own), cells: new Map(own.map((cell) => [cell.subject, cell])) }]
      : [];
  });
  const columns = [...bySubject]
    .flatMap(([id, own]) => {
      const entity = subjects.get(id);
      return entity ? [lineOf(entity, own, whole ? (statements.get(id) ?? null) : null)] : [];
    })
    .sort(byNumber);
  const drawn = columns.slice(0, mostColumns);
  const isDrawn = (row: MatrixRow) => drawn.some(({ entity }) => row.cells.has(entity.id));
  const rows = all.filter((row) =>
    only ? only.has(row.entity.id) : least <= 1 || (row.positions >= least && isDrawn(row)),
  );
  const clustered = sort === 'clustered';
  return {
    rows: clustered ? clusterRows(rows) : rows.sort(rowOrder(sort, turns, lang)),
    columns: clustered ? clusterColumns(drawn, rows) : drawn,
    actors: all.length,
    subjects: columns.length,
    positions: cells.reduce((sum, { count }) => sum + count, 0),
  };
}

function groupBy(cells: readonly MatrixCell[], key: (cell: MatrixCell) => string): Map<string, MatrixCell[]> {
  const groups = new Map<string, MatrixCell[]>();
  for (const cell of cells) {
    const group = groups.get(key(cell));
    if (group) group.push(cell);
    else groups.set(key(cell), [cell]);
  }
  return groups;
}

function lineOf(entity: MatrixEntity, cells: readonly MatrixCell[], statements: number | null = null): Line {
  const positions = cells.reduce((sum, { count }) => sum + count, 0);
  const byStance = STANCES.map((stance) => ({
    stance,
    count: cells.reduce(
      (sum, cell) => sum + (cell.byStance.find((part) => part.stance === stance)?.count ?? 0),
      0,
    ),
  })).filter(({ count }) => count > 0);
  const mean = cells.reduce((sum, cell) => sum + cell.mean * cell.count, 0) / Math.max(1, positions);
  return { entity, positions, statements, mean, byStance };
}

const numberOf = ({ statements, positions }: Line) => statements ?? positions;
const byNumber = (a: Line, b: Line) =>
  numberOf(b) - numberOf(a) || b.positions - a.positions || (a.entity.id < b.entity.id ? -1 : 1);

function rowOrder(sort: Sort, turns: ReadonlyMap<string, string>, lang: string) {
  const byName = (a: Line, b: Line) => a.entity.shortName.localeCompare(b.entity.shortName, lang);
  const turnOf = ({ entity }: Line) => turns.get(entity.id) ?? '9999';
  const orders: Record<Exclude<Sort, 'clustered'>, (a: Line, b: Line) => number> = {
    favour: (a, b) => b.mean - a.mean || byNumber(a, b),
    name: byName,
    number: byNumber,
    turn: (a, b) => (turnOf(a) < turnOf(b) ? -1 : turnOf(a) > turnOf(b) ? 1 : byNumber(a, b)),
  };
  return sort === 'clustered' ? byNumber : orders[sort];
}

const meansOf = (row: MatrixRow): Map<string, number> =>
  new Map([...row.cells].map(([subject, { mean }]) => [subject, mean]));

/** Rows that say alike beside each other, the side most in favour above. */
function clusterRows(rows: readonly MatrixRow[]): MatrixRow[] {
  const sorted = rows.toSorted(byNumber);
  const order = clusterOrder(
    sorted.map(meansOf),
    sorted.map(({ mean }) => mean),
  );
  return order.flatMap((index) => sorted[index] ?? []);
}

/** Columns on which the rows say alike beside each other. */
function clusterColumns(columns: readonly Line[], rows: readonly MatrixRow[]): Line[] {
  const profiles = columns.map(
    ({ entity }) =>
      new Map(
        rows.flatMap((row) => {
          const cell = row.cells.get(entity.id);
          return cell ? [[row.entity.id, cell.mean] as const] : [];
        }),
      ),
  );
  const order = clusterOrder(
    profiles,
    columns.map(({ mean }) => mean),
  );
  return order.flatMap((index) => columns[index] ?? []);
}
