import { foldText } from '../domain/foldText.ts';
import { localizedText } from '../domain/localized.ts';
import { dayBounds, dayNumber } from '../domain/partialDate.ts';
import type {
  ActorRecord,
  AllianceRecord,
  Citations,
  ClaimRecord,
  ClaimTarget,
  Dataset,
  DateValue,
  Language,
  Localized,
  MilestoneRecord,
  PolicyRecord,
  StakeValue,
  Stance,
  StatementRecord,
} from '../domain/records.ts';
import { positionSentence } from '../domain/positionSentence.ts';
import { sortText } from '../domain/sortText.ts';
import { tieSentence } from '../domain/tieSentence.ts';
import type { PlainRow, PlainValue } from '../cypher/queries.generated.ts';
import { tieId } from './tieId.ts';

/** The rows of a graph as `cypher/import` takes them; properties that are null are left out. */
export interface GraphRows {
  readonly dataset: { readonly id: string; readonly props: PlainRow };
  /** By the second label: Person, Organization … */
  readonly entities: ReadonlyMap<string, readonly NodeRow[]>;
  /** By relationship type. */
  readonly ties: ReadonlyMap<string, readonly RelationshipRow[]>;
  readonly sources: readonly NodeRow[];
  readonly disputes: readonly NodeRow[];
  readonly claims: readonly NodeRow[];
  readonly concerns: readonly { readonly from: string; readonly to: string }[];
  readonly citations: readonly RelationshipRow[];
  readonly versions: readonly { readonly from: string; readonly to: string }[];
}
type NodeRow = { readonly id: string; readonly props: PlainRow };
type RelationshipRow = {
  readonly from: string;
  readonly to: string;
  readonly id: string;
  readonly props: PlainRow;
};

type EntityRecord = ActorRecord | AllianceRecord | PolicyRecord | StatementRecord | MilestoneRecord;

interface Tie {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly props: Record<string, PlainValue>;
  readonly citations: Citations;
  /** The instant it was recorded; null for that of the dataset. */
  readonly recordedAt: string | null;
  readonly claimIds: string[];
}
interface Claim {
  readonly id: string;
  /** First what it is about; a dispute may concern more. */
  readonly about: readonly ClaimTarget[];
  readonly field?: string | undefined;
  readonly text: Localized;
  readonly status: string;
  readonly shown: boolean;
  readonly disputeId?: string;
  readonly recordedAt: string;
  readonly implicit: boolean;
  readonly citations: Citations;
  /** The record of a claim that the dataset states itself. */
  readonly record?: ClaimRecord;
}
interface TieParts {
  readonly role?: Localized | undefined;
  readonly scope?: Localized | undefined;
  readonly stake?: StakeValue | undefined;
  readonly from?: DateValue | undefined;
  readonly to?: DateValue | undefined;
  readonly recorded?: string | undefined;
  readonly more?: Record<string, PlainValue>;
}

const ENTITY_LABELS = ['Person', 'Organization', 'Alliance', 'Policy', 'Statement', 'Milestone'] as const;

/** Drops what is null or undefined: an absent property is what both engines keep alike. */
function compact(values: Record<string, PlainValue | undefined>): Record<string, PlainValue> {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, PlainValue] => entry[1] !== null && entry[1] !== undefined,
    ),
  );
}

const upper = (word: string) => word.toUpperCase().replaceAll('-', '_');
/** The instant of a day, or the instant itself. */
const instant = (time: string) => (time.includes('T') ? time : `${time}T00:00:00Z`);
const edtfOf = (date?: DateValue) => (typeof date === 'string' ? date : date?.edtf);
const writtenOf = (date?: DateValue) => (typeof date === 'string' ? undefined : date?.asWritten);

function both(text: Localized | undefined): { fr: string | null; en: string | null } {
  return { fr: localizedText(text, 'fr'), en: localizedText(text, 'en') };
}

/** The days from the first day of the earliest to the last of the latest; an open end stays open. */
function span(dates: readonly (DateValue | undefined)[]): { from?: number; to?: number } {
  const bounds = dates.flatMap((date) => (date === undefined ? [] : [dayBounds(date)]));
  if (bounds.length === 0) return {};
  const starts = bounds.map(({ from }) => from);
  const ends = bounds.map(({ to }) => to);
  return {
    ...(starts.every((day) => day !== null) ? { from: Math.min(...starts) } : {}),
    ...(ends.every((day) => day !== null) ? { to: Math.max(...ends) } : {}),
  };
}

/** A quotation or paraphrase as a name: its first words. */
function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most)).replace(/[\s,;:.–-]+$/, '')}…`;
}

function statementName({ quotation, paraphrase, venue, id }: StatementRecord): { fr: string; en: string } {
  if (quotation) {
    const name = `«\u00a0${excerpt(quotation, 80)}\u00a0»`;
    return { fr: name, en: name };
  }
  const { fr, en } = both(paraphrase ?? venue);
  return { fr: excerpt(fr ?? id, 80), en: excerpt(en ?? id, 80) };
}

/** The graph of a dataset that was read without problems. Pure. */
export function toGraph(dataset: Dataset): GraphRows {
  const ties = new Map<string, Tie>();
  const claims: Claim[] = [];
  const recordedAt = instant(dataset.dataset.recorded);

  const addTie = (kind: string, from: string, to: string, citations: Citations, parts: TieParts = {}) => {
    const id = tieId(from, kind, to, ties);
    const [role, scope, stake] = [both(parts.role), both(parts.scope), both(parts.stake?.text)];
    const start = parts.from;
    const end = parts.to;
    const open =
      start !== undefined && end === undefined && kind !== 'WORKS_FOR' && kind !== 'HOLDS' && kind !== 'OWNS';
    const bounds = span(open ? [start] : [start, end]);
    const props = compact({
      id,
      roleFr: role.fr,
      roleEn: role.en,
      scopeFr: scope.fr,
      scopeEn: scope.en,
      stakeFr: stake.fr,
      stakeEn: stake.en,
      stakeLeast: parts.stake?.least,
      stakeMost: parts.stake?.most,
      from: start === undefined ? undefined : span([start]).from,
      to: end === undefined ? (open ? bounds.to : undefined) : span([end]).to,
      startEdtf: edtfOf(start),
      startAsWritten: writtenOf(start),
      endEdtf: edtfOf(end),
      endAsWritten: writtenOf(end),
      position: ties.size,
      ...parts.more,
    });
    const known = parts.recorded === undefined ? null : instant(parts.recorded);
    ties.set(id, { id, kind, from, to, props, citations, recordedAt: known, claimIds: [] });
  };

  addTies(dataset, addTie);

  const names = new Map<string, { fr: string; en: string }>();
  const entities = entityRows(dataset, names);

  const implicit = (
    id: string,
    about: ClaimTarget,
    text: Localized,
    citations: Citations,
    recorded: string | null | undefined,
    field?: string,
  ) =>
    claims.push({
      id,
      about: [about],
      text,
      status: 'SOURCED',
      shown: true,
      recordedAt: recorded ? instant(recorded) : recordedAt,
      implicit: true,
      citations,
      field,
    });
  for (const [record] of entitiesOf(dataset)) {
    const { fr, en } = names.get(record.id) ?? { fr: record.id, en: record.id };
    const what = 'summary' in record && record.summary !== undefined ? both(record.summary) : null;
    const text = { fr: what?.fr ? `${fr}\u00a0: ${what.fr}` : fr, en: what?.en ? `${en}: ${what.en}` : en };
    implicit(`${record.id}~`, record.id, text, record.sources, record.recorded);
    const history = 'history' in record ? (record.history ?? []) : [];
    history.forEach((event, index) => {
      const words = both('label' in event ? event.label : event.text);
      implicit(
        `${record.id}~history.${index + 1}`,
        record.id,
        { fr: `${fr}\u00a0: ${words.fr ?? ''}`, en: `${en}: ${words.en ?? ''}` },
        event.sources,
        event.recorded ?? record.recorded,
        `history.${index + 1}`,
      );
    });
  }
  const statements = new Map(dataset.statements.map((statement) => [statement.id, statement]));
  for (const tie of ties.values()) {
    const named = (id: string, lang: Language) => names.get(id)?.[lang] ?? id;
    const said = tie.kind === 'ABOUT' ? statements.get(tie.from) : undefined;
    const sentence = (lang: Language) =>
      said
        ? positionSentence(
            said.speakers.map((speaker) => named(speaker, lang)),
            tie.props.stance as Stance,
            named(tie.to, lang),
            said.date ?? null,
            lang,
          )
        : tieSentence({ kind: tie.kind, ...tie.props }, named(tie.from, lang), named(tie.to, lang), lang);
    const text = { fr: sentence('fr'), en: sentence('en') };
    implicit(`${tie.id}~`, { tie: tie.id }, text, tie.citations, tie.recordedAt);
  }
  for (const claim of dataset.claims) {
    claims.push({
      ...claim,
      about: [claim.about],
      status: upper(claim.status),
      shown: true,
      recordedAt: instant(claim.recordedAt ?? dataset.dataset.recorded),
      implicit: false,
      record: claim,
    });
  }
  for (const dispute of dataset.disputes) {
    dispute.versions.forEach((version, index) => {
      claims.push({
        id: version.id ?? `${dispute.id}~${index + 1}`,
        about: dispute.about,
        field: dispute.field,
        text: version.text,
        status: 'DISPUTED',
        shown: version.shown ?? false,
        disputeId: dispute.id,
        recordedAt: dispute.recorded ? instant(dispute.recorded) : recordedAt,
        implicit: false,
        citations: version.citations,
      });
    });
  }

  return finish(dataset, entities, ties, claims);
}

type AddTie = (kind: string, from: string, to: string, citations: Citations, parts?: TieParts) => void;

function addTies(dataset: Dataset, add: AddTie): void {
  for (const actor of dataset.actors) {
    const known = (item: { readonly recorded?: string }) => item.recorded ?? actor.recorded;
    for (const role of actor.roles ?? [])
      add('WORKS_FOR', actor.id, role.organization, role.sources, {
        role: role.title,
        from: role.from,
        to: role.to,
        recorded: known(role),
      });
    for (const item of actor.owners ?? []) {
      const { owner, stake, from, to, sources } = item;
      add('OWNS', owner, actor.id, sources, { stake, from, to, recorded: known(item) });
    }
    for (const item of actor.memberships ?? []) {
      const { organization, role, from, to, sources } = item;
      add('MEMBER_OF', actor.id, organization, sources, { role, from, to, recorded: known(item) });
    }
  }
  for (const alliance of dataset.alliances) {
    const known = (item: { readonly recorded?: string }) => ({
      recorded: item.recorded ?? alliance.recorded,
    });
    const since = alliance.history?.[0]?.date;
    for (const item of alliance.parties)
      add('PARTY_TO', item.actor, alliance.id, item.sources, {
        role: item.roleText,
        stake: item.stake,
        from: since,
        more: { partyRole: upper(item.role) },
        ...known(item),
      });
    for (const item of alliance.resultsIn ?? [])
      add('RESULTS_IN', alliance.id, item.organization, item.sources, known(item));
    for (const item of alliance.seeks ?? [])
      add('SEEKS', alliance.id, item.policy, item.sources, known(item));
    for (const item of alliance.followsFrom ?? [])
      add('FOLLOWS_FROM', alliance.id, item.policy, item.sources, known(item));
  }
  for (const policy of dataset.policies) {
    const known = (item: { readonly recorded?: string }) => item.recorded ?? policy.recorded;
    for (const item of policy.issuedBy ?? [])
      add('ISSUES', item.issuer, policy.id, item.sources, { from: policy.adopted, recorded: known(item) });
    for (const item of policy.followsFrom ?? [])
      add('FOLLOWS_FROM', policy.id, item.policy, item.sources, { recorded: known(item) });
    for (const item of policy.holders ?? []) {
      const { holder, scope, since, status, sources } = item;
      add('HOLDS', holder, policy.id, sources, { role: status, scope, from: since, recorded: known(item) });
    }
  }
  for (const statement of dataset.statements) {
    const { date, sources, recorded } = statement;
    const said = { from: date, recorded };
    for (const speaker of statement.speakers) add('SAID', speaker, statement.id, sources, said);
    for (const { subject, stance } of statement.positions)
      add('ABOUT', statement.id, subject, sources, { ...said, more: { stance: upper(stance) } });
    for (const organization of statement.onBehalfOf ?? [])
      add('ON_BEHALF_OF', statement.id, organization, sources, said);
    if (statement.medium) add('APPEARED_IN', statement.id, statement.medium, sources, said);
    if (statement.reportedBy) add('REPORTED_BY', statement.id, statement.reportedBy, sources, said);
  }
  for (const milestone of dataset.milestones) {
    const { sources, recorded } = milestone;
    for (const entity of milestone.belongsTo) add('BELONGS_TO', milestone.id, entity, sources, { recorded });
  }
}

/** Every entity record with its label, in the order of the files. */
function entitiesOf(dataset: Dataset): [EntityRecord, (typeof ENTITY_LABELS)[number]][] {
  return [
    ...dataset.actors.map(
      (record) => [record, record.kind === 'person' ? 'Person' : 'Organization'] as const,
    ),
    ...dataset.alliances.map((record) => [record, 'Alliance'] as const),
    ...dataset.policies.map((record) => [record, 'Policy'] as const),
    ...dataset.statements.map((record) => [record, 'Statement'] as const),
    ...dataset.milestones.map((record) => [record, 'Milestone'] as const),
  ].map(([record, label]) => [record, label]);
}

interface Described {
  readonly kind: string;
  readonly name: { fr: string; en: string };
  readonly words: readonly string[];
  readonly props: Record<string, PlainValue | undefined>;
}

function describe(record: EntityRecord, label: string): Described {
  const named = (name: Localized) => ({
    fr: localizedText(name, 'fr') ?? '',
    en: localizedText(name, 'en') ?? '',
  });
  if (label === 'Statement') {
    const statement = record as StatementRecord;
    const { fr, en } = both(statement.paraphrase);
    return {
      kind: 'STATEMENT',
      name: statementName(statement),
      words: [statement.quotation ?? '', fr ?? '', en ?? ''],
      props: { ...span([statement.date]), language: statement.language, quotation: statement.quotation },
    };
  }
  if (label === 'Milestone') {
    const { name, shortName, planned, actual } = record as MilestoneRecord;
    const [plan, fact] = [span([planned]), span([actual])];
    return {
      kind: 'MILESTONE',
      name: named(name),
      words: Object.values(both(shortName)).map((text) => text ?? ''),
      props: {
        ...span([planned, actual]),
        plannedFrom: plan.from,
        plannedTo: plan.to,
        actualFrom: fact.from,
        actualTo: fact.to,
      },
    };
  }
  const { name, shortName, aliases } = record as ActorRecord | AllianceRecord | PolicyRecord;
  const words = [...Object.values(both(shortName)).map((text) => text ?? ''), ...(aliases ?? [])];
  const common = { name: named(name), words };
  if (label === 'Alliance') {
    const { type, history = [] } = record as AllianceRecord;
    const dates = span(history.map(({ date }) => date));
    const ended = history.some(({ status }) => status === 'ended');
    return {
      ...common,
      kind: 'ALLIANCE',
      props: {
        from: dates.from,
        to: ended ? dates.to : undefined,
        allianceType: upper(type),
        status: upper(history.at(-1)?.status ?? 'announced'),
      },
    };
  }
  if (label === 'Policy') {
    const { kind, adopted } = record as PolicyRecord;
    return {
      ...common,
      kind: kind === 'label' || kind === 'certification' ? 'LABEL' : 'POLICY',
      props: { from: span([adopted]).from, policyKind: upper(kind) },
    };
  }
  const { kind, country, type, founded } = record as ActorRecord;
  return {
    ...common,
    kind: upper(kind),
    props: { from: span([founded]).from, country, organizationType: type },
  };
}

function entityRows(
  dataset: Dataset,
  names: Map<string, { fr: string; en: string }>,
): Map<string, { id: string; props: Record<string, PlainValue> }[]> {
  const rows = new Map<string, { id: string; props: Record<string, PlainValue> }[]>(
    ENTITY_LABELS.map((label) => [label, []]),
  );
  entitiesOf(dataset).forEach(([record, label], position) => {
    const { kind, name, words, props } = describe(record, label);
    names.set(record.id, name);
    const aliases = 'aliases' in record ? record.aliases : undefined;
    const texts = [...new Set([name.en, name.fr, ...words].map(foldText).filter(Boolean))];
    rows.get(label)?.push({
      id: record.id,
      props: compact({
        id: record.id,
        kind,
        nameFr: name.fr,
        nameEn: name.en,
        aliases: aliases && aliases.length > 0 ? aliases : undefined,
        searchText: texts.join(' '),
        sortName: sortText(name.en),
        position,
        record: JSON.stringify(record),
        ...props,
      }),
    });
  });
  return rows;
}

const sourceOf = (citation: Citations[number]) => (typeof citation === 'string' ? citation : citation.source);

/** Joins claims to what they concern, counts sources and ties, and notes the day each thing was first recorded. */
function finish(
  dataset: Dataset,
  entities: Map<string, { id: string; props: Record<string, PlainValue> }[]>,
  ties: Map<string, Tie>,
  claims: readonly Claim[],
): GraphRows {
  const sourcesOf = new Map<string, Set<string>>();
  const tieSources = new Map<string, Set<string>>();
  const disputed = new Set<string>();
  const recorded = new Map<string, number>();
  const note = (id: string, day: number) => recorded.set(id, Math.min(day, recorded.get(id) ?? day));
  const concerns: { from: string; to: string }[] = [];
  const citations: RelationshipRow[] = [];
  const versions: { from: string; to: string }[] = [];
  const add = (map: Map<string, Set<string>>, key: string, values: readonly string[]) => {
    const set = map.get(key) ?? new Set();
    values.forEach((value) => set.add(value));
    map.set(key, set);
  };

  const claimRows = claims.map((claim, position): NodeRow => {
    const sources = claim.citations.map(sourceOf);
    const day = dayNumber(claim.recordedAt);
    for (const source of sources) note(source, day);
    const concerned = new Set<string>();
    for (const subject of claim.about) {
      if (typeof subject === 'string') concerned.add(subject);
      else {
        const tie = ties.get(subject.tie);
        if (!tie) continue;
        tie.claimIds.push(claim.id);
        add(tieSources, tie.id, sources);
        note(tie.id, day);
        concerned.add(tie.from).add(tie.to);
      }
      if (claim.disputeId) disputed.add(typeof subject === 'string' ? subject : subject.tie);
    }
    for (const entity of concerned) {
      concerns.push({ from: claim.id, to: entity });
      add(sourcesOf, entity, sources);
      note(entity, day);
    }
    claim.citations.forEach((citation, index) => {
      const { quotation, locator } = typeof citation === 'string' ? {} : { ...citation };
      const id = `${claim.id}~${index + 1}`;
      citations.push({
        from: claim.id,
        to: sourceOf(citation),
        id,
        props: compact({ id, position: index, quotation, locator }),
      });
    });
    if (claim.disputeId) versions.push({ from: claim.id, to: claim.disputeId });
    const subject = claim.about[0] ?? '';
    const { fr, en } = both(claim.text);
    return {
      id: claim.id,
      props: compact({
        id: claim.id,
        about: typeof subject === 'string' ? subject : subject.tie,
        aboutType: typeof subject === 'string' ? 'ENTITY' : 'TIE',
        field: claim.field,
        textFr: fr,
        textEn: en,
        searchText: foldText([fr, en].filter(Boolean).join(' ')),
        status: claim.status,
        shown: claim.shown,
        disputeId: claim.disputeId,
        recordedAt: claim.recordedAt,
        recorded: day,
        implicit: claim.implicit,
        record: claim.record ? JSON.stringify(claim.record) : undefined,
        position,
      }),
    };
  });

  const tieCount = new Map<string, number>();
  for (const { from, to } of ties.values()) {
    for (const end of new Set([from, to])) tieCount.set(end, (tieCount.get(end) ?? 0) + 1);
  }
  const tieRows = new Map<string, RelationshipRow[]>();
  for (const { id, kind, from, to, props, claimIds } of ties.values()) {
    const row = {
      id,
      from,
      to,
      props: compact({
        ...props,
        claimIds,
        sourceCount: tieSources.get(id)?.size ?? 0,
        disputed: disputed.has(id),
        recorded: recorded.get(id),
      }),
    };
    const rows = tieRows.get(kind);
    if (rows) rows.push(row);
    else tieRows.set(kind, [row]);
  }
  for (const rows of entities.values()) {
    for (const { id, props } of rows) {
      props.sourceCount = sourcesOf.get(id)?.size ?? 0;
      props.tieCount = tieCount.get(id) ?? 0;
      const day = recorded.get(id);
      if (day !== undefined) props.recorded = day;
      if (disputed.has(id)) props.disputed = true;
    }
  }
  return {
    dataset: {
      id: dataset.dataset.id,
      props: {
        id: dataset.dataset.id,
        record: JSON.stringify(dataset.dataset),
        updated: claimRows
          .map(({ props }) => String(props.recordedAt).slice(0, 10))
          .reduce((a, b) => (a > b ? a : b), dataset.dataset.recorded.slice(0, 10)),
      },
    },
    entities,
    ties: tieRows,
    sources: dataset.sources.map((record, position) => ({
      id: record.id,
      props: compact({
        id: record.id,
        publisher: record.publisher,
        title: record.title,
        searchText: foldText(`${record.publisher} ${record.title}`),
        sortName: sortText(record.publisher),
        sortTitle: sortText(record.title),
        sourceKind: upper(record.kind),
        ...span([record.published]),
        recorded: recorded.get(record.id),
        position,
        record: JSON.stringify(record),
      }),
    })),
    disputes: dataset.disputes.map((record, position) => ({
      id: record.id,
      props: { id: record.id, position, record: JSON.stringify(record) },
    })),
    claims: claimRows,
    concerns,
    citations,
    versions,
  };
}
