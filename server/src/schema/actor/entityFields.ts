import { localizedText } from '../../domain/localized.ts';
import type { Context } from '../../context.ts';
import { loadClaims } from '../claim/loadClaims.ts';
import { EVERYTHING, type Condition, type EntityLabel } from '../../cypher/composition.ts';
import {
  checkFilterSize,
  compare,
  dateFields,
  every,
  oneOf,
  quantified,
  scopeCondition,
} from '../conditions.ts';
import { tiesWhere } from '../where.ts';
import { nestedList, scopedByDate, tiedEntityList, type Connection } from '../list.ts';
import type { Order, PageRequest } from '../page.ts';
import {
  inLanguage,
  isStatement,
  type EntityRow,
  type StatementRow,
  type ClaimRow,
  type TieRow,
} from '../rows.ts';
import type {
  EntityClaimsArgs,
  EntityKind,
  EntityTiesArgs,
  Language,
  Stance,
  StanceCount,
  TieCount,
  TieKind,
} from '../types.generated.ts';
import type { Asked } from '../selection.ts';
import { ALL_TIME, parseScope, type Scope, type ScopeArguments } from '../window.ts';

const MOST_RECENT: Order = { field: 'DATE', direction: 'DESC' };
const DATASET_ORDER: Order = { field: 'POSITION', direction: 'ASC' };
const TIE_DATES = dateFields('tie');
/** Claims have no dates of their own; only what was known is asked of them. */
const CLAIM_DATES = dateFields('claim');

export function entityName(row: EntityRow, lang: Language): string {
  return inLanguage(lang, row.nameFr, row.nameEn) ?? row.id;
}

export function entityShortName(row: EntityRow, lang: Language): string {
  const shortName = 'shortName' in row.record ? localizedText(row.record.shortName, lang) : null;
  return shortName ?? entityName(row, lang);
}

/** The fields that every entity has, whatever its kind. */
export const entityFields = {
  name: (row: EntityRow, { lang }: { lang: Language }): string => entityName(row, lang),
  shortName: (row: EntityRow, { lang }: { lang: Language }): string => entityShortName(row, lang),
  aliases: (row: EntityRow): string[] => [...row.aliases],
  summary: (row: EntityRow, { lang }: { lang: Language }): string | null =>
    'summary' in row.record ? localizedText(row.record.summary, lang) : null,
  note: (row: EntityRow, { lang }: { lang: Language }): string | null => localizedText(row.record.note, lang),

  async ties(row: EntityRow, args: EntityTiesArgs, context: Context): Promise<Connection<TieRow>> {
    checkFilterSize(args.where);
    return nestedList<TieRow, TieRow>(
      context,
      row.id,
      {
        page: 'tie/page',
        count: 'tie/count',
        where: args.where ? tiesWhere(args.where) : EVERYTHING,
        scope: scopeCondition(TIE_DATES, 'tie.recorded', parseScope(args, false)),
        order: MOST_RECENT,
      },
      args,
      (tie) => tie.from,
      (ties) => Promise.resolve(ties),
    );
  },

  claims: (row: EntityRow, args: EntityClaimsArgs, context: Context): Promise<Connection<ClaimRow>> =>
    claimList('Concerning', row.id, args, context),

  async tieCounts(row: EntityRow, _args: unknown, { load }: Context): Promise<TieCount[]> {
    const counts = await load.tieCounts.load(row.id);
    return counts.map(({ tieKind, kind, outgoing, total }) => ({
      tieKind: tieKind as TieKind,
      kind: kind as EntityKind,
      outgoing,
      count: total,
    }));
  },
};

/** One page of the claims about an entity, or of those that cite a source, in the order of the dataset. */
export function claimList(
  how: 'Concerning' | 'Citing',
  id: string,
  args: EntityClaimsArgs,
  context: Context,
): Promise<Connection<ClaimRow>> {
  return nestedList<{ id: string; key: number }, ClaimRow>(
    context,
    id,
    {
      page: `claim/page${how}`,
      count: `claim/count${how}`,
      where: EVERYTHING,
      scope: scopeCondition(CLAIM_DATES, 'claim.recorded', {
        ...ALL_TIME,
        knownOn: parseScope({ knownOn: args.knownOn }).knownOn,
      }),
      order: DATASET_ORDER,
    },
    args,
    ({ key }) => key,
    (rows) =>
      loadClaims(
        context.load,
        rows.map(({ id: claimId }) => claimId),
      ),
  );
}

/** One page of the entities that ties of a kind lead to, most recent first. */
export function tiedList<T extends EntityRow>(
  row: EntityRow,
  { where, label }: { readonly where: Condition; readonly label: EntityLabel },
  scope: (scope: Scope) => ReturnType<typeof scopedByDate>,
  is: (found: EntityRow) => found is T,
  args: PageRequest & ScopeArguments,
  context: Context,
  info: Asked,
): Promise<Connection<T>> {
  const listed = { where, label, scope: scope(parseScope(args, false)), order: MOST_RECENT };
  return tiedEntityList(context, row.id, listed, args, is, info);
}

export interface StatementsArgs extends PageRequest, ScopeArguments {
  readonly stance?: readonly Stance[] | null;
}

const leadsTo = (kind: TieKind, outgoing: boolean): Condition =>
  every([compare('tie.kind', 'in', [kind]), compare('tie.outgoing', 'is', outgoing)]);

/** What an actor said itself, most recent first; with `stance`, what takes one of these on any subject. */
export function statementsBy(
  row: EntityRow,
  { stance, ...args }: StatementsArgs,
  context: Context,
  info: Asked,
): Promise<Connection<StatementRow>> {
  const taking = oneOf('tie.stance', stance);
  const where = every([leadsTo('SAID', true), taking && quantified('entity.about', 'some', taking)]);
  return tiedList(row, { where, label: 'Statement' }, scopedByDate, isStatement, args, context, info);
}

/** Statements about a subject, most recent first; with `stance`, those that take one of these on it. */
export function statementsAbout(
  row: EntityRow,
  { stance, ...args }: StatementsArgs,
  context: Context,
  info: Asked,
): Promise<Connection<StatementRow>> {
  const where = every([leadsTo('ABOUT', false), oneOf('tie.stance', stance)]);
  return tiedList(row, { where, label: 'Statement' }, scopedByDate, isStatement, args, context, info);
}

const STANCES: readonly Stance[] = ['SUPPORT', 'WELCOME', 'MIXED', 'CONCERN', 'OPPOSE'];

/** Positions taken on a subject counted by stance, for → against; stances nobody took are left out. */
export async function stanceCounts(
  row: EntityRow,
  _args: unknown,
  { load }: Context,
): Promise<StanceCount[]> {
  const ties = await load.ties('incoming', ['ABOUT']).load(row.id);
  return STANCES.map((stance) => ({
    stance,
    count: ties.filter((tie) => tie.stance === stance).length,
  })).filter(({ count }) => count > 0);
}
