import type { Context } from '../../context.ts';
import { dayBounds, type DayBounds } from '../../domain/partialDate.ts';
import { loadEntities } from '../actor/loadEntities.ts';
import { isAlliance, isMilestone, isOrganization, isPerson, isPolicy, isStatement } from '../rows.ts';
import type { EntityRow, MilestoneRow, TieRow } from '../rows.ts';
import type { Stance, TieKind } from '../types.generated.ts';
import { inScope, type Scope, type ScopedRow } from '../window.ts';
import { latestOf } from './latestOf.ts';
import type { AffairPartyRow, AffairRow, VoiceRow, VoiceStatementRow } from './affairRows.ts';

/** Which side a stance is on: 1 for, 0 mixed, −1 against. */
export function sideOf(stance: Stance): number {
  if (stance === 'SUPPORT' || stance === 'WELCOME') return 1;
  return stance === 'MIXED' ? 0 : -1;
}

/** Everything about a subject that lies in a scope. */
export async function loadAffair(context: Context, subject: EntityRow, scope: Scope): Promise<AffairRow> {
  const { load } = context;
  let undated = 0;
  const keep = <Row extends ScopedRow>(rows: readonly Row[]): Row[] => {
    const { kept, undated: without } = inScope(rows, scope);
    undated += without;
    return kept;
  };

  const isActor = isPerson(subject) || isOrganization(subject);
  const deals = isActor ? await load.ties('outgoing', ['PARTY_TO']).load(subject.id) : [];
  const dealRows = (await loadEntities(load, distinct(deals.map(({ toId }) => toId)))).filter(isAlliance);
  const subjects: EntityRow[] = [subject, ...dealRows.toSorted(byDay)];

  const [partyTies, aboutTies, milestoneTies] = await Promise.all([
    partiesOf(context, subject, dealRows),
    tiesTo(context, subjects, ['ABOUT']),
    tiesTo(context, subjects, ['BELONGS_TO']),
  ]);
  const parties = keep(partyTies);
  const positions = keep(aboutTies);
  const [actors, saidTies, statements, milestones] = await Promise.all([
    loadEntities(load, distinct(parties.map(({ fromId }) => fromId))),
    tiesToEach(context, distinct(positions.map(({ fromId }) => fromId)), 'SAID'),
    loadEntities(load, distinct(positions.map(({ fromId }) => fromId))),
    loadEntities(load, distinct(milestoneTies.map(({ fromId }) => fromId))),
  ]);
  const speakers = await loadEntities(load, distinct(saidTies.map(({ fromId }) => fromId)));
  const rowOf = new Map([...actors, ...subjects, ...statements, ...speakers].map((row) => [row.id, row]));
  const voices = voicesOf(positions, saidTies, subjects, rowOf);
  const side = (wanted: number) => voices.filter((voice) => sideOf(latestOf(voice).stance) === wanted);
  return {
    subject,
    subjects,
    parties: parties.flatMap((tie): AffairPartyRow[] => {
      const [actor, via] = [rowOf.get(tie.fromId), rowOf.get(tie.toId)];
      return actor && via ? [{ actor, via, tie }] : [];
    }),
    supporters: side(1),
    critics: side(-1),
    undecided: side(0),
    promises: keep(milestones.filter(isMilestone)).toSorted(byPlan),
    undated,
  };
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Ascending, unknown last, then by id. */
function compareDays(a: { id: string; day: number | null }, b: { id: string; day: number | null }): number {
  const [one, other] = [a.day ?? Number.POSITIVE_INFINITY, b.day ?? Number.POSITIVE_INFINITY];
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A vague date stands where its middle is: “around 2022” after “October 2021”. */
function middleOf({ from, to }: DayBounds): number | null {
  return from !== null && to !== null ? (from + to) / 2 : (from ?? to);
}

const byDay = (a: EntityRow, b: EntityRow) =>
  compareDays({ id: a.id, day: a.from }, { id: b.id, day: b.from });

function byPlan(a: MilestoneRow, b: MilestoneRow): number {
  const day = ({ record }: MilestoneRow) => dayBounds(record.planned).from ?? dayBounds(record.actual).from;
  return compareDays({ id: a.id, day: day(a) }, { id: b.id, day: day(b) });
}

/** The ties of some kinds that lead to any of the things, those of the first thing first, each in the dataset's order. */
async function tiesTo(
  { load }: Context,
  things: readonly EntityRow[],
  kinds: readonly TieKind[],
): Promise<TieRow[]> {
  const found = await load.ties('incoming', kinds).loadMany(things.map(({ id }) => id));
  return found.flatMap((ties) => {
    if (ties instanceof Error) throw ties;
    return ties.toSorted(
      (a, b) =>
        kinds.indexOf(a.kind as TieKind) - kinds.indexOf(b.kind as TieKind) ||
        (a.position ?? 0) - (b.position ?? 0),
    );
  });
}

async function tiesToEach({ load }: Context, ids: readonly string[], kind: TieKind): Promise<TieRow[]> {
  const found = await load.ties('incoming', [kind]).loadMany(ids);
  return found.flatMap((ties) => {
    if (ties instanceof Error) throw ties;
    return ties.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0));
  });
}

async function partiesOf(
  context: Context,
  subject: EntityRow,
  deals: readonly EntityRow[],
): Promise<TieRow[]> {
  if (isAlliance(subject)) return tiesTo(context, [subject], ['PARTY_TO']);
  if (isPolicy(subject)) return tiesTo(context, [subject], ['ISSUES', 'HOLDS', 'SEEKS', 'FOLLOWS_FROM']);
  return (await tiesTo(context, deals, ['PARTY_TO'])).filter(({ fromId }) => fromId !== subject.id);
}

/** One voice for each speaker, by the date of what it said first. */
function voicesOf(
  positions: readonly TieRow[],
  said: readonly TieRow[],
  subjects: readonly EntityRow[],
  rowOf: ReadonlyMap<string, EntityRow>,
): VoiceRow[] {
  const speakersOf = new Map<string, string[]>();
  for (const { fromId, toId } of said) speakersOf.set(toId, [...(speakersOf.get(toId) ?? []), fromId]);
  const place = new Map(subjects.map(({ id }, index) => [id, index]));
  const ordered = positions.toSorted(
    (a, b) =>
      compareDays({ id: a.fromId, day: middleOf(a) }, { id: b.fromId, day: middleOf(b) }) ||
      (place.get(a.toId) ?? 0) - (place.get(b.toId) ?? 0),
  );
  const voices = new Map<string, VoiceStatementRow[]>();
  for (const tie of ordered) {
    const [statement, subject] = [rowOf.get(tie.fromId), rowOf.get(tie.toId)];
    if (!statement || !isStatement(statement) || !subject || tie.stance === null) continue;
    for (const speaker of speakersOf.get(tie.fromId) ?? []) {
      const line = { statement, subject, stance: tie.stance as Stance };
      voices.set(speaker, [...(voices.get(speaker) ?? []), line]);
    }
  }
  return [...voices].flatMap(([id, statements]) => {
    const actor = rowOf.get(id);
    return actor ? [{ actor, statements }] : [];
  });
}
