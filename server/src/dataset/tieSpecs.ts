import type { TieKind } from '../domain/records.ts';
import { tieId } from './tieId.ts';

export type EntityFile = 'actors' | 'alliances' | 'policies' | 'statements' | 'milestones';
export const ENTITY_FILES: readonly EntityFile[] = [
  'actors',
  'alliances',
  'policies',
  'statements',
  'milestones',
];

/** Which entities may stand at the other end. */
export type Group = 'person' | 'organization' | 'alliance' | 'policy' | 'statement' | 'milestone';
export const ACTOR: readonly Group[] = ['person', 'organization'];
export const ANY: readonly Group[] = [...ACTOR, 'alliance', 'policy', 'statement', 'milestone'];

/** Where in a record a tie is written, and what it means in the graph. */
export interface TieSpec {
  readonly file: EntityFile;
  readonly field: string;
  /** The field of an item that names the other entity; null where the item is the id itself. */
  readonly end: string | null;
  readonly kind: TieKind;
  /** True where the tie starts at the entity of the record. */
  readonly outgoing: boolean;
  readonly accepts: readonly Group[];
}

const tie = (
  file: EntityFile,
  field: string,
  end: string | null,
  kind: TieKind,
  outgoing: boolean,
  accepts: readonly Group[],
): TieSpec => ({ file, field, end, kind, outgoing, accepts });

/** Every tie a dataset can hold; a new kind of tie is one more line. */
export const TIE_SPECS: readonly TieSpec[] = [
  tie('actors', 'roles', 'organization', 'WORKS_FOR', true, ['organization', 'alliance']),
  tie('actors', 'owners', 'owner', 'OWNS', false, ACTOR),
  tie('actors', 'memberships', 'organization', 'MEMBER_OF', true, ['organization', 'alliance']),
  tie('alliances', 'parties', 'actor', 'PARTY_TO', false, [...ACTOR, 'alliance']),
  tie('alliances', 'resultsIn', 'organization', 'RESULTS_IN', true, ['organization']),
  tie('alliances', 'seeks', 'policy', 'SEEKS', true, ['policy']),
  tie('alliances', 'followsFrom', 'policy', 'FOLLOWS_FROM', true, ['policy']),
  tie('policies', 'issuedBy', 'issuer', 'ISSUES', false, ACTOR),
  tie('policies', 'followsFrom', 'policy', 'FOLLOWS_FROM', true, ['policy']),
  tie('policies', 'holders', 'holder', 'HOLDS', false, [...ACTOR, 'alliance', 'policy']),
  tie('statements', 'speakers', null, 'SAID', false, ACTOR),
  tie('statements', 'positions', 'subject', 'ABOUT', true, ANY),
  tie('statements', 'onBehalfOf', null, 'ON_BEHALF_OF', true, ['organization']),
  tie('statements', 'medium', null, 'APPEARED_IN', true, ACTOR),
  tie('statements', 'reportedBy', null, 'REPORTED_BY', true, ACTOR),
  tie('milestones', 'belongsTo', null, 'BELONGS_TO', true, ANY),
];

/** The entities of a kind of actor, and of the other files. */
export function groupOf(file: EntityFile, kind: unknown): Group {
  if (file === 'actors') return kind === 'person' ? 'person' : 'organization';
  if (file === 'policies') return 'policy';
  return file === 'alliances' ? 'alliance' : file === 'statements' ? 'statement' : 'milestone';
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A tie as a record writes it, before it is anything in the graph. */
export interface WrittenTie {
  readonly id: string;
  readonly spec: TieSpec;
  readonly from: string;
  readonly to: string;
}

/**
 * The ties of the records of a dataset, files in the order of `ENTITY_FILES`, records and items in theirs. What is not shaped as a tie is passed over.
 */
export function writtenTies(files: Readonly<Record<EntityFile, unknown>>): WrittenTie[] {
  const taken = new Set<string>();
  const ties: WrittenTie[] = [];
  for (const file of ENTITY_FILES) {
    const specs = TIE_SPECS.filter((spec) => spec.file === file);
    const records = files[file];
    for (const record of Array.isArray(records) ? records : []) {
      if (!isObject(record) || typeof record.id !== 'string') continue;
      for (const spec of specs) {
        const value = record[spec.field];
        for (const item of Array.isArray(value) ? value : value === undefined ? [] : [value]) {
          const other = spec.end === null ? item : isObject(item) ? item[spec.end] : undefined;
          if (typeof other !== 'string') continue;
          const [from, to] = spec.outgoing ? [record.id, other] : [other, record.id];
          const id = tieId(from, spec.kind, to, taken);
          taken.add(id);
          ties.push({ id, spec, from, to });
        }
      }
    }
  }
  return ties;
}
