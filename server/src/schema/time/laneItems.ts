import { localizedText } from '../../domain/localized.ts';
import { dayBounds, slipBetween } from '../../domain/partialDate.ts';
import type { DateValue, Language, Localized } from '../../domain/records.ts';
import { entityShortName } from '../actor/entityFields.ts';
import { enumValue } from '../base/enumValue.ts';
import { periodOf } from '../base/periodOf.ts';
import type { AllianceRow, EntityRow, MilestoneRow, PolicyRow, StatementRow, TieRow } from '../rows.ts';
import type { AllianceStatus, Stance } from '../types.generated.ts';
import type { TimelineItemRow, Words } from './timelineRows.ts';

const BLANK = {
  entity: null,
  tie: null,
  tieId: null,
  label: null,
  planned: null,
  actual: null,
  period: null,
  slip: null,
  stance: null,
  status: null,
  claimIds: null,
  from: null,
  to: null,
  lastSource: null,
} as const;

const inBoth = (say: (lang: Language) => string): Words => ({ fr: say('fr'), en: say('en') });
const shortName = (row: EntityRow): Words => inBoth((lang) => entityShortName(row, lang));
const wordsOf = (text: Localized): Words => inBoth((lang) => localizedText(text, lang) ?? '');

function sameDays(a: DateValue, b: DateValue): boolean {
  const [first, second] = [dayBounds(a), dayBounds(b)];
  return first.from === second.from && first.to === second.to;
}

/**
 * What a deal promised and what came: its milestones and the steps of its status. A step that a milestone dates alike
 * is that milestone, so that nothing is told twice.
 */
export function promises(subject: EntityRow, milestones: readonly MilestoneRow[]): TimelineItemRow[] {
  const steps = subject.kind === 'ALLIANCE' ? (subject.record.history ?? []) : [];
  const left = new Set(steps);
  const items = milestones.map((milestone): TimelineItemRow => {
    const { planned = null, actual = null } = milestone.record;
    const day = actual ?? planned;
    const step = day && [...left].find(({ date }) => sameDays(date, day));
    if (step) left.delete(step);
    return {
      ...BLANK,
      id: milestone.id,
      entity: milestone,
      label: step && planned === null ? wordsOf(step.label) : shortName(milestone),
      planned,
      actual,
      slip: planned && actual ? slipBetween(planned, actual) : null,
      status: step ? enumValue<AllianceStatus>(step.status) : null,
      from: milestone.from,
      to: milestone.to,
    };
  });
  return [
    ...items,
    ...steps.flatMap((step, index) => (left.has(step) ? [statusStep(subject, step, index)] : [])),
  ];
}

function statusStep(
  alliance: EntityRow,
  step: NonNullable<AllianceRow['record']['history']>[number],
  index: number,
): TimelineItemRow {
  return {
    ...BLANK,
    id: `${alliance.id}~history.${index + 1}`,
    entity: alliance,
    label: wordsOf(step.label),
    // A step that is only planned, such as an opening that was put off, says when that was decided.
    actual: step.date,
    status: enumValue<AllianceStatus>(step.status),
    claimIds: [`${alliance.id}~history.${index + 1}`],
    ...dayBounds(step.date),
  };
}

/** How a policy came about and was changed; its adoption and a step of the same date are one. */
export function policyEvents(policy: PolicyRow): TimelineItemRow[] {
  const { adopted, history = [] } = policy.record;
  const events = history.map((event, index): TimelineItemRow => {
    const claimId = `${policy.id}~history.${index + 1}`;
    const isAdoption = adopted !== undefined && sameDays(adopted, event.date);
    return {
      ...BLANK,
      id: claimId,
      entity: policy,
      label: inBoth((lang) =>
        eventLabel(entityShortName(policy, lang), localizedText(event.text, lang) ?? '', lang),
      ),
      actual: event.date,
      claimIds: isAdoption ? [claimId, `${policy.id}~`] : [claimId],
      ...dayBounds(event.date),
    };
  });
  if (adopted === undefined || history.some(({ date }) => sameDays(adopted, date))) return events;
  return [
    {
      ...BLANK,
      id: policy.id,
      entity: policy,
      label: shortName(policy),
      actual: adopted,
      claimIds: [`${policy.id}~`],
      ...dayBounds(adopted),
    },
    ...events,
  ];
}

/** `SecNumCloud 3.2`, `Data Privacy Framework: appeal C-703/25 P`: of a longer text, what stands before its first comma. */
function eventLabel(name: string, text: string, lang: Language): string {
  const version = /^version (\S+)/.exec(text);
  if (version) return `${name} ${version[1]}`;
  const [opening = ''] = text.split(/\s?[,;(]/);
  return `${name}${lang === 'fr' ? '\u00a0:' : ':'} ${opening}`;
}

/** A position that a statement takes on a subject. */
export function position(statement: StatementRow, tieId: string, stance: string | null): TimelineItemRow {
  return {
    ...BLANK,
    id: tieId,
    entity: statement,
    tieId,
    actual: statement.record.date ?? null,
    stance: stance as Stance | null,
    claimIds: [],
    from: statement.from,
    to: statement.to,
  };
}

export function tieItem(tie: TieRow): TimelineItemRow {
  return {
    ...BLANK,
    id: tie.id,
    tie,
    period: periodOf(tie),
    stance: tie.stance as Stance | null,
    claimIds: tie.claimIds ?? [],
    from: tie.from,
    to: tie.to,
  };
}
