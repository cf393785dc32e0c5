import type { QueryRow } from '../store/port.ts';
import type { EntityRow, TieRow } from './rows.ts';
import { fieldsAsked, type Asked } from './selection.ts';

/** What a store need not read of an entity: all but its id, kind and names. */
export type EntityColumn = Exclude<keyof EntityRow, 'id' | 'kind' | 'nameFr' | 'nameEn'>;

const COLUMNS: readonly EntityColumn[] = [
  'aliases',
  'from',
  'to',
  'sourceCount',
  'disputed',
  'recorded',
  'record',
];

/** Fields of entities that look at nothing but the id: what they give is asked by it, or beside it. */
export const BY_ID: ReadonlySet<string> = new Set([
  'ties',
  'tieCounts',
  'claims',
  'statements',
  'alliances',
  'parties',
  'roles',
  'parents',
  'subsidiaries',
  'members',
  'stanceCounts',
]);

/** What the other fields look at besides id, kind and names; those that are not here are taken to look at everything. */
const LOOKED_AT: Readonly<Record<string, readonly EntityColumn[]>> = {
  __typename: [],
  id: [],
  kind: [],
  name: [],
  aliases: ['aliases'],
  sourceCount: ['sourceCount'],
  disputed: ['disputed'],
  shortName: ['record'],
  summary: ['record'],
  note: ['record'],
  country: ['record'],
  organizationType: ['record'],
  founded: ['record'],
  allianceType: ['record'],
  status: ['record'],
  policyKind: ['record'],
  adopted: ['record'],
  date: ['record'],
  quotation: ['record'],
  paraphrase: ['record'],
  language: ['record'],
};

export interface TiesUnasked {
  readonly tie: readonly TieColumn[];
  readonly end: readonly EntityColumn[];
}
/** What a store need not read of a tie. */
export type TieColumn = Exclude<
  keyof QueryRow<'tie/withOthers'> & keyof TieRow,
  'id' | 'kind' | 'from' | 'position'
>;

/** What fields of a party or a post look at of their tie, besides what the order and the window of their list do. */
const TIE_COLUMNS: Readonly<Record<string, readonly TieColumn[]>> = {
  __typename: [],
  actor: [],
  organization: [],
  role: ['partyRole'],
  roleText: ['partyRole', 'roleFr', 'roleEn'],
  title: ['roleFr', 'roleEn'],
  stake: ['stakeFr', 'stakeEn', 'stakeLeast', 'stakeMost'],
  period: ['startEdtf', 'startAsWritten', 'endEdtf', 'endAsWritten'],
  disputed: ['disputed'],
  claims: ['claimIds'],
};
const OF_TIES: readonly TieColumn[] = [
  'roleFr',
  'roleEn',
  'scopeFr',
  'scopeEn',
  'partyRole',
  'stakeFr',
  'stakeEn',
  'stakeLeast',
  'stakeMost',
  'stance',
  'startEdtf',
  'startAsWritten',
  'endEdtf',
  'endAsWritten',
  'disputed',
  'claimIds',
  'sourceCount',
];

/** What of ties, and of the entities at their other ends, nobody looks at. @param end the field that gives that entity */
export function tieColumnsUnasked(info: Asked, end: string): TiesUnasked {
  const asked = [...fieldsAsked(info, '')];
  // Whoever asks for the tie itself may ask for all that is known of it, and for its ends.
  if (asked.some((name) => !(name in TIE_COLUMNS))) return { tie: [], end: [] };
  const looked = new Set(asked.flatMap((name) => TIE_COLUMNS[name] ?? []));
  return { tie: OF_TIES.filter((column) => !looked.has(column)), end: entityColumnsUnasked(info, end) };
}

/** The columns of entities that nothing a query asks of them looks at; see `fieldsAsked` for the ways. */
export function entityColumnsUnasked(info: Asked, ...ways: readonly string[]): readonly EntityColumn[] {
  const asked = [...fieldsAsked(info, ...ways)];
  const looked = new Set(asked.flatMap((name) => (BY_ID.has(name) ? [] : (LOOKED_AT[name] ?? COLUMNS))));
  return COLUMNS.filter((column) => !looked.has(column));
}
