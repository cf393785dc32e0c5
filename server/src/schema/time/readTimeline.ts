import type { Context } from '../../context.ts';
import { isoDay, overlaps } from '../../domain/partialDate.ts';
import { loadEntities } from '../actor/loadEntities.ts';
import { compare, dateFields, every, scopeCondition } from '../conditions.ts';
import { badUserInput } from '../errors.ts';
import { checkedFirst } from '../page.ts';
import {
  isAlliance,
  isMilestone,
  isOrganization,
  isPerson,
  isPolicy,
  isStatement,
  type EntityRow,
} from '../rows.ts';
import type { QueryTimelineArgs, TieKind, TimelineLaneKind } from '../types.generated.ts';
import { isKnown, isUndated, parseScope, type Scope } from '../window.ts';
import { policyEvents, position, promises, tieItem } from './laneItems.ts';
import type { TimelineItemRow, TimelineLaneRow } from './timelineRows.ts';

const MOST_IDS = 200;
/** Lanes of one kind; more cannot be told apart on a screen. */
const MOST_LANES = 20;
/** Deals shown when nothing is asked for. */
const DEALS = 12;
const MOST_POLICIES = 100;
const MOST_ITEMS = 1_000;
const DEFAULT_LANES: readonly TimelineLaneKind[] = ['PROMISES', 'POLICY', 'STATEMENTS'];
const LANE_ORDER: readonly TimelineLaneKind[] = ['PROMISES', 'POLICY', 'STATEMENTS', 'SAID', 'TIES'];

/** Ties with a period of their own; the others are told by the lanes of statements and milestones. */
const PERIOD_TIES: TieKind[] = [
  'PARTY_TO',
  'OWNS',
  'WORKS_FOR',
  'MEMBER_OF',
  'RESULTS_IN',
  'SEEKS',
  'FOLLOWS_FROM',
  'ISSUES',
  'HOLDS',
];

export interface TimelineRow {
  readonly lanes: TimelineLaneRow[];
  readonly undated: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly lastSource: string | null;
  readonly capped: boolean;
}

/** What the lanes are about. */
interface Subjects {
  readonly asked: readonly EntityRow[];
  /** Deals and others whose promises are told. */
  readonly promising: readonly EntityRow[];
  /** Subjects of statements. */
  readonly discussed: readonly EntityRow[];
  /** True when there were more. */
  readonly capped: boolean;
}

interface Lanes {
  readonly lanes: TimelineLaneRow[];
  readonly capped: boolean;
}
type LaneReader = (subjects: Subjects, scope: Scope, first: number, context: Context) => Promise<Lanes>;

/** @throws BAD_USER_INPUT for more than 200 ids, a `first` outside 0..1000, and what `parseScope` refuses */
export async function readTimeline(args: QueryTimelineArgs, context: Context): Promise<TimelineRow> {
  const ids = args.ids ? [...new Set(args.ids)] : null;
  if (ids && ids.length > MOST_IDS)
    throw badUserInput(`ids: ${ids.length} are more than ${MOST_IDS}; ask in parts`);
  const first = checkedFirst(args.first, 500, MOST_ITEMS);
  const scope = parseScope(args);
  const kinds = LANE_ORDER.filter((kind) => (args.lanes ?? DEFAULT_LANES).includes(kind));
  const [subjects, [last]] = await Promise.all([
    subjectsOf(ids, scope, context),
    context.store.run('time/lastSource', { knownOn: scope.knownOn }),
  ]);
  const read = await Promise.all(kinds.map((kind) => READERS[kind](subjects, scope, first, context)));
  const all = read.flatMap(({ lanes }) => lanes);
  const dated = all.map((lane) => ({
    ...lane,
    items: lane.items.filter((item) => (isUndated(item) ? scope.undated : isWithin(item, scope))),
  }));
  const { lanes, cut } = cutToSize(dated, first);
  const shown = lanes.flatMap(({ items }) => items);
  const lastSource = last?.day ?? null;
  return {
    lanes: lanes
      .filter(({ items }) => items.length > 0)
      .map((lane) => ({
        ...lane,
        items: lane.items.map((item) => ({ ...item, lastSource })).toSorted(oldestFirst),
      })),
    undated: all.flatMap(({ items }) => items).filter(isUndated).length,
    earliest: isoDay(
      extreme(
        Math.min,
        shown.map(({ from, to }) => from ?? to),
      ),
    ),
    latest: isoDay(
      extreme(
        Math.max,
        shown.map(({ from, to }) => to ?? from),
      ),
    ),
    lastSource: isoDay(lastSource),
    capped: cut || subjects.capped || read.some(({ capped }) => capped),
  };
}

function isWithin(item: TimelineItemRow, { from, to }: Scope): boolean {
  return from === null || to === null || overlaps(item, { from, to });
}

function extreme(choose: (...days: number[]) => number, days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : choose(...known);
}

function oldestFirst(a: TimelineItemRow, b: TimelineItemRow): number {
  const [dayA, dayB] = [a.from ?? a.to ?? Infinity, b.from ?? b.to ?? Infinity];
  return dayA === dayB ? (a.id < b.id ? -1 : 1) : dayA - dayB;
}

/** Shares of `first` for parts of these sizes: none gets more than it has, and what one leaves the others have. */
function sharesOf(sizes: readonly number[], first: number): number[] {
  const smallestFirst = [...sizes.keys()].toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  const shares: number[] = [];
  let room = first;
  smallestFirst.forEach((part, index) => {
    const share = Math.min(sizes[part] ?? 0, Math.floor(room / (smallestFirst.length - index)));
    shares[part] = share;
    room -= share;
  });
  return shares;
}

/** Keeps at most `first` items in all, the most recent of each lane, so that no lane is emptied for another. */
function cutToSize(
  lanes: readonly TimelineLaneRow[],
  first: number,
): { lanes: TimelineLaneRow[]; cut: boolean } {
  const sizes = lanes.map(({ items }) => items.length);
  if (sizes.reduce((sum, size) => sum + size, 0) <= first) return { lanes: [...lanes], cut: false };
  const shares = sharesOf(sizes, first);
  return {
    lanes: lanes.map((lane, index) => ({
      ...lane,
      items: lane.items.toSorted(oldestFirst).slice(lane.items.length - (shares[index] ?? 0)),
    })),
    cut: true,
  };
}

async function subjectsOf(ids: readonly string[] | null, scope: Scope, context: Context): Promise<Subjects> {
  const isKnownRow = (row: EntityRow) => isKnown(row, scope);
  if (ids === null) {
    const found = await mostTied(scope, context);
    const deals = found.slice(0, DEALS);
    return { asked: [], promising: deals, discussed: deals, capped: found.length > DEALS };
  }
  const asked = (await loadEntities(context.load, ids)).filter(isKnownRow);
  const deals = asked.filter(isAlliance);
  const { rows: reached, capped } =
    deals.length > 0 ? { rows: [], capped: false } : await dealsOf(asked, scope, context);
  const promising = [...deals, ...reached.filter(isAlliance)];
  const others = asked.filter((row) => !isAlliance(row) && !isStatement(row) && !isMilestone(row));
  const discussed = deals.length > 0 ? deals : unique([...promising, ...others, ...reached]);
  return {
    asked,
    promising: unique([...promising, ...others]),
    discussed: discussed.slice(0, MOST_LANES),
    capped: capped || discussed.length > MOST_LANES,
  };
}

function unique(rows: readonly EntityRow[]): EntityRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** The deals with the most ties, one more than are shown. */
async function mostTied(scope: Scope, { store, load }: Context): Promise<EntityRow[]> {
  const rows = await store.run('time/deals', { knownOn: scope.knownOn, limit: DEALS + 1 });
  return loadEntities(
    load,
    rows.map(({ id }) => id),
  );
}

/** The deals that asked actors are party to or come of, and what asked milestones and statements belong to. */
async function dealsOf(
  asked: readonly EntityRow[],
  scope: Scope,
  { store, load }: Context,
): Promise<{ rows: EntityRow[]; capped: boolean }> {
  const actors = asked.filter((row) => isPerson(row) || isOrganization(row)).map(({ id }) => id);
  const direct = asked.flatMap((row) => {
    if (isMilestone(row)) return row.record.belongsTo;
    return isStatement(row) ? row.record.positions.map(({ subject }) => subject) : [];
  });
  const [deals, subjects] = await Promise.all([
    actors.length === 0
      ? []
      : store.run('time/dealsOf', { ids: actors, knownOn: scope.knownOn, limit: MOST_LANES + 1 }),
    loadEntities(load, [...new Set(direct)]),
  ]);
  const reached = await loadEntities(
    load,
    deals.slice(0, MOST_LANES).map(({ id }) => id),
  );
  return { rows: [...reached, ...subjects], capped: deals.length > MOST_LANES };
}

/** Rows of several parents by parent, cut before anything is loaded to what can be shown in all; that some were is said. */
function byParent<Row extends { of: string }>(
  rows: readonly Row[],
  most: number,
): { kept: Row[]; of(id: string): Row[]; capped: boolean } {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.of);
    if (group) group.push(row);
    else groups.set(row.of, [row]);
  }
  const parents = [...groups.keys()];
  const shares = sharesOf(
    [...groups.values()].map(({ length }) => length),
    most,
  );
  const cut = new Map(parents.map((id, index) => [id, (groups.get(id) ?? []).slice(0, shares[index])]));
  const kept = [...cut.values()].flat();
  return { kept, of: (id) => cut.get(id) ?? [], capped: kept.length < rows.length };
}

const timeOf = ({ from, to, knownOn }: Scope) => ({ from, to, knownOn });

const readPromises: LaneReader = async ({ promising }, scope, first, { store, load }) => {
  const deals = promising.filter(isAlliance);
  const results = await load.ties('outgoing', ['RESULTS_IN']).loadMany(deals.map(({ id }) => id));
  const owners = new Map(
    deals.map((deal, index) => {
      const ties = results[index];
      if (ties instanceof Error) throw ties;
      return [deal.id, [deal.id, ...(ties ?? []).map(({ toId }) => toId)]];
    }),
  );
  const told = new Set([...owners.values()].flat());
  const own = promising.filter((row) => !isAlliance(row) && !told.has(row.id));
  const subjects = [...deals, ...own];
  const ids = [...new Set([...told, ...own.map(({ id }) => id)])];
  const rows =
    ids.length === 0 ? [] : await store.run('time/milestones', { ids, ...timeOf(scope), limit: first + 1 });
  const milestones = byParent(rows, first);
  const loaded = new Map(
    (
      await loadEntities(
        load,
        milestones.kept.map(({ id }) => id),
      )
    )
      .filter(isMilestone)
      .map((row) => [row.id, row]),
  );
  const lanes = subjects.flatMap((subject): TimelineLaneRow[] => {
    const found = (owners.get(subject.id) ?? [subject.id]).flatMap((owner) => milestones.of(owner));
    const items = promises(
      subject,
      [...new Set(found.map(({ id }) => id))].flatMap((id) => loaded.get(id) ?? []),
    );
    return items.length === 0 ? [] : [{ kind: 'PROMISES', subject, items }];
  });
  return { lanes: lanes.slice(0, MOST_LANES), capped: milestones.capped || lanes.length > MOST_LANES };
};

const readPolicies: LaneReader = async ({ asked, promising }, scope, _first, { store, load }) => {
  const reach = (ids: string[]) =>
    ids.length === 0
      ? []
      : store.run('time/policies', { ids, knownOn: scope.knownOn, limit: MOST_POLICIES + 1 });
  let found: readonly { id: string }[];
  if (asked.length === 0 && promising.length > 0) {
    found = await store.run('time/allPolicies', { knownOn: scope.knownOn, limit: MOST_POLICIES + 1 });
  } else {
    const near = await reach(unique([...asked, ...promising]).map(({ id }) => id));
    found = [...asked.filter(isPolicy), ...near, ...(await reach(near.map(({ id }) => id)))];
  }
  const ids = [...new Set(found.map(({ id }) => id))];
  const policies = (await loadEntities(load, ids.slice(0, MOST_POLICIES))).filter(isPolicy);
  return {
    lanes: [{ kind: 'POLICY', subject: null, items: policies.flatMap(policyEvents) }],
    capped: ids.length > MOST_POLICIES,
  };
};

const positionsOf =
  (kind: 'STATEMENTS' | 'SAID', choose: (subjects: Subjects) => readonly EntityRow[]): LaneReader =>
  async (subjects, scope, first, { store, load }) => {
    const chosen = choose(subjects);
    const ids = chosen.slice(0, MOST_LANES).map(({ id }) => id);
    const query = kind === 'SAID' ? 'time/said' : 'time/statements';
    const rows = ids.length === 0 ? [] : await store.run(query, { ids, ...timeOf(scope), limit: first + 1 });
    const positions = byParent(rows, first);
    const statements = new Map(
      (await loadEntities(load, [...new Set(positions.kept.map(({ id }) => id))]))
        .filter(isStatement)
        .map((row) => [row.id, row]),
    );
    return {
      lanes: chosen.slice(0, MOST_LANES).map((subject) => ({
        kind,
        subject,
        items: positions.of(subject.id).flatMap(({ id, tie, stance }) => {
          const statement = statements.get(id);
          return statement ? [position(statement, tie, stance)] : [];
        }),
      })),
      capped: positions.capped || chosen.length > MOST_LANES,
    };
  };

const readTies: LaneReader = async ({ asked }, scope, first, { store }) => {
  const chosen = asked.slice(0, MOST_LANES);
  const rows =
    chosen.length === 0
      ? []
      : await store.run(
          'tie/page',
          { ids: chosen.map(({ id }) => id), afterId: null, afterKey: null, limit: first + 1 },
          {
            compose: {
              where: every([
                compare('tie.kind', 'in', PERIOD_TIES),
                scopeCondition(dateFields('tie'), 'tie.recorded', { ...scope, undated: true }).kept,
              ]),
            },
          },
        );
  const ties = byParent(rows, first);
  return {
    lanes: chosen.map((subject) => ({ kind: 'TIES', subject, items: ties.of(subject.id).map(tieItem) })),
    capped: ties.capped || asked.length > MOST_LANES,
  };
};

const READERS: Readonly<Record<TimelineLaneKind, LaneReader>> = {
  PROMISES: readPromises,
  POLICY: readPolicies,
  STATEMENTS: positionsOf('STATEMENTS', ({ discussed }) => discussed),
  SAID: positionsOf('SAID', ({ asked }) => asked.filter((row) => isPerson(row) || isOrganization(row))),
  TIES: readTies,
};
