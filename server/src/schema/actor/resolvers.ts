import { badUserInput } from '../errors.ts';
import { organizationsWhere, personsWhere } from '../where.ts';
import { entityColumnsUnasked, tieColumnsUnasked } from '../columns.ts';
import { checkFilterSize, compare, every } from '../conditions.ts';
import { askEarly } from '../askEarly.ts';
import { entityList, scopedByDate, scopedByTies } from '../list.ts';
import {
  inLanguage,
  isAlliance,
  isOrganization,
  isPerson,
  ORGANIZATION_KINDS,
  type EntityRow,
  type TieRow,
} from '../rows.ts';
import { inScope, parseScope, type ScopeArguments } from '../window.ts';
import type { PartyRole, Resolvers, Stance, TieKind } from '../types.generated.ts';
import { loadClaims } from '../claim/loadClaims.ts';
import { stakeOf } from '../base/stakeOf.ts';
import { periodOf } from '../base/periodOf.ts';
import { tieSentence } from '../../domain/tieSentence.ts';
import { entityFields, entityName, statementsBy, tiedList } from './entityFields.ts';
import { loadEntity } from './loadEntities.ts';
import { tieList } from './tieList.ts';

const MOST_ENTITIES = 500;

/** Of an entity's ties those in the scope asked; the undated stay out of a window unless they are asked. */
function tiesInScope(ties: readonly TieRow[], asked: ScopeArguments): TieRow[] {
  return inScope(ties, parseScope(asked, false)).kept;
}

/** How actors are listed: by name, in a window when they had ties then. */
const ACTORS = {
  fallback: { field: 'NAME', direction: 'ASC' },
  keys: { STATEMENTS: 'STATEMENTS_MADE', LATEST_STATEMENT: 'LATEST_STATEMENT_MADE' },
  scope: scopedByTies,
} as const;

/** The type of the schema that a row is. */
export function entityType(row: EntityRow) {
  if (isPerson(row)) return 'Person';
  if (isOrganization(row)) return 'Organization';
  if (isAlliance(row)) return 'Alliance';
  if (row.kind === 'STATEMENT') return 'Statement';
  return row.kind === 'MILESTONE' ? 'Milestone' : 'Policy';
}

export const actorResolvers: Resolvers = {
  Query: {
    entity(_root, { id }, context, info) {
      askEarly(id, context, info);
      return context.load.entityWithout(entityColumnsUnasked(info, '')).load(id);
    },
    async entities(_root, { ids }, { load }) {
      if (ids.length > MOST_ENTITIES) {
        throw badUserInput(`ids: ${ids.length} are more than ${MOST_ENTITIES}; ask in parts`);
      }
      const rows = await load.entity.loadMany(ids);
      return rows.map((row) => {
        if (row instanceof Error) throw row;
        return row;
      });
    },
    ties: (_root, { where, ...request }, context, info) => tieList(context, where, request, info),
    async persons(_root, { where, ...request }, context, info) {
      checkFilterSize(where);
      return entityList(
        context,
        { kinds: ['PERSON'], where: where ? personsWhere(where) : null, ...ACTORS },
        isPerson,
        request,
        info,
      );
    },
    async organizations(_root, { where, ...request }, context, info) {
      checkFilterSize(where);
      const listed = {
        kinds: ORGANIZATION_KINDS,
        where: where ? organizationsWhere(where) : null,
        ...ACTORS,
      };
      return entityList(context, listed, isOrganization, request, info);
    },
  },

  Entity: { __resolveType: entityType },

  Person: {
    ...entityFields,
    async roles(row, args, { load }, info) {
      const unasked = tieColumnsUnasked(info, 'organization');
      return tiesInScope(await load.tiesWithEnds('outgoing', ['WORKS_FOR'], unasked).load(row.id), args);
    },
    statements: statementsBy,
  },

  Organization: {
    ...entityFields,
    organizationType: ({ record }) => record.type ?? null,
    country: ({ record }) => record.country ?? null,
    founded: ({ record }) => record.founded ?? null,
    parents: async (row, args, { load }) =>
      tiesInScope(await load.ties('incoming', ['OWNS']).load(row.id), args),
    subsidiaries: async (row, args, { load }) =>
      tiesInScope(await load.ties('outgoing', ['OWNS']).load(row.id), args),
    members: async (row, args, { load }) =>
      tiesInScope(await load.ties('incoming', ['MEMBER_OF', 'WORKS_FOR']).load(row.id), args),
    alliances: (row, args, context, info) =>
      tiedList(
        row,
        {
          where: every([compare('tie.kind', 'in', ['PARTY_TO']), compare('tie.outgoing', 'is', true)]),
          label: 'Alliance',
        },
        scopedByDate,
        isAlliance,
        args,
        context,
        info,
      ),
    statements: statementsBy,
  },

  Role: {
    tie: (tie) => tie,
    async organization(tie, _args, { load }) {
      const row = tie.end ?? (await loadEntity(load, tie.toId));
      if (!isOrganization(row)) throw new Error(`${tie.id}: leads to ${row.kind}, not an organization`);
      return row;
    },
    title: (tie, { lang }) => inLanguage(lang, tie.roleFr, tie.roleEn) ?? '',
    period: periodOf,
    claims: (tie, _args, { load }) => loadClaims(load, tie.claimIds ?? []),
  },

  Tie: {
    kind: (tie) => tie.kind as TieKind,
    from: (tie, _args, { load }) => loadEntity(load, tie.fromId),
    to: (tie, _args, { load }) => loadEntity(load, tie.toId),
    role: (tie, { lang }) => inLanguage(lang, tie.roleFr, tie.roleEn),
    partyRole: (tie) => tie.partyRole as PartyRole | null,
    stake: stakeOf,
    stance: (tie) => tie.stance as Stance | null,
    period: periodOf,
    async sentence(tie, { lang }, { load }) {
      const [from, to] = await Promise.all([loadEntity(load, tie.fromId), loadEntity(load, tie.toId)]);
      return tieSentence(tie, entityName(from, lang), entityName(to, lang), lang);
    },
    disputed: (tie) => tie.disputed ?? false,
    claims: (tie, _args, { load }) => loadClaims(load, tie.claimIds ?? []),
    sourceCount: (tie) => tie.sourceCount ?? 0,
  },
};
