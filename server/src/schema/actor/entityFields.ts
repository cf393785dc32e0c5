import { localizedText } from '../../domain/localized.ts';
import type { Context } from '../../context.ts';
import { loadClaims } from '../claim/loadClaims.ts';
import { pageOfRows, resolvePage, type Order, type Page, type PageRequest } from '../page.ts';
import {
  inLanguage,
  isStatement,
  type EntityRow,
  type StatementRow,
  type ClaimRow,
  type TieRow,
} from '../rows.ts';
import type {
  EntityKind,
  EntityTiesArgs,
  Language,
  Stance,
  StanceCount,
  TieCount,
  TieKind,
} from '../types.generated.ts';
import { isInWindow, parseWindow } from '../window.ts';
import { loadEntities } from './loadEntities.ts';

const MOST_RECENT: Order = { field: 'DATE', direction: 'DESC' };
const DATASET_ORDER: Order = { field: 'POSITION', direction: 'ASC' };

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

  async ties(row: EntityRow, args: EntityTiesArgs, { load }: Context): Promise<Page<TieRow>> {
    const { where, window } = args;
    const outgoing = where?.outgoing ?? null;
    const direction = outgoing === null ? 'touching' : outgoing ? 'outgoing' : 'incoming';
    const days = window ? parseWindow(window) : null;
    const ties = (await load.ties(direction, where?.kinds ?? null).load(row.id)).filter((tie) => {
      const otherKind = tie.fromId === row.id ? tie.toKind : tie.fromKind;
      return (
        (!where?.entityKinds || where.entityKinds.includes(otherKind as EntityKind)) &&
        (!where?.stances || where.stances.includes(tie.stance as Stance)) &&
        (!days || isInWindow(tie, days))
      );
    });
    return pageOfRows(
      ties.map((tie) => ({ ...tie, key: tie.from })),
      MOST_RECENT,
      args,
    );
  },

  async claims(row: EntityRow, args: PageRequest, { load }: Context): Promise<Page<ClaimRow>> {
    const ids = await load.claimsConcerning.load(row.id);
    return claimPage(ids, args, load);
  },

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

/** One page of claims in the order of the dataset. */
export async function claimPage(
  ids: readonly string[],
  args: PageRequest,
  load: Context['load'],
): Promise<Page<ClaimRow>> {
  const page = pageOfRows(
    ids.map((id, key) => ({ id, key })),
    DATASET_ORDER,
    args,
  );
  return resolvePage(page, (rows) =>
    loadClaims(
      load,
      rows.map(({ id }) => id),
    ),
  );
}

export interface StatementsArgs extends PageRequest {
  readonly stance?: readonly Stance[] | null;
  readonly window?: string | null;
}

/** What an actor said itself, most recent first; with `stance`, what takes one of these on any subject. */
export async function statementsBy(
  row: EntityRow,
  args: StatementsArgs,
  context: Context,
): Promise<Page<StatementRow>> {
  const ids = (await context.load.ties('outgoing', ['SAID']).load(row.id)).map(({ toId }) => toId);
  if (!args.stance) return statementPage(ids, args, context);
  const asked = args.stance;
  const about = await context.load.ties('outgoing', ['ABOUT']).loadMany(ids);
  const kept = ids.filter((_id, index) => {
    const ties = about[index];
    if (ties instanceof Error) throw ties;
    return ties?.some(({ stance }) => asked.includes(stance as Stance));
  });
  return statementPage(kept, args, context);
}

/** Statements about a subject, most recent first; with `stance`, those that take one of these on it. */
export async function statementsAbout(
  row: EntityRow,
  args: StatementsArgs,
  context: Context,
): Promise<Page<StatementRow>> {
  const ties = await context.load.ties('incoming', ['ABOUT']).load(row.id);
  const kept = args.stance ? ties.filter(({ stance }) => args.stance?.includes(stance as Stance)) : ties;
  return statementPage(
    kept.map(({ fromId }) => fromId),
    args,
    context,
  );
}

async function statementPage(
  ids: readonly string[],
  args: StatementsArgs,
  { load }: Context,
): Promise<Page<StatementRow>> {
  const rows = (await loadEntities(load, [...new Set(ids)])).filter(isStatement);
  const days = args.window ? parseWindow(args.window) : null;
  const kept = days ? rows.filter((row) => isInWindow(row, days)) : rows;
  return pageOfRows(
    kept.map((row) => ({ ...row, key: row.from })),
    MOST_RECENT,
    args,
  );
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
