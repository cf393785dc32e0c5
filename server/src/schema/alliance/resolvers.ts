import { localizedText } from '../../domain/localized.ts';
import { dayBounds } from '../../domain/partialDate.ts';
import { partyRoleText } from '../../domain/tieSentence.ts';
import { entityFields, stanceCounts, statementsAbout } from '../actor/entityFields.ts';
import { loadEntities, loadEntity } from '../actor/loadEntities.ts';
import { enumValue } from '../base/enumValue.ts';
import { tieColumnsUnasked } from '../columns.ts';
import { stakeOf } from '../base/stakeOf.ts';
import { loadClaims } from '../claim/loadClaims.ts';
import { alliancesWhere } from '../where.ts';
import { checkFilterSize } from '../conditions.ts';
import { entityList, scopedByDate } from '../list.ts';
import { compareKeyed } from '../page.ts';
import {
  inLanguage,
  isAlliance,
  isMilestone,
  isOrganization,
  isPolicy,
  type AllianceRow,
  type StatusChangeRow,
} from '../rows.ts';
import { inScope, parseScope } from '../window.ts';
import type { AllianceStatus, AllianceType, PartyRole, Resolvers } from '../types.generated.ts';

function historyOf(row: AllianceRow): StatusChangeRow[] {
  return (row.record.history ?? [])
    .map((change, index) => ({
      id: String(index).padStart(4, '0'),
      key: dayBounds(change.date).from,
      claimId: `${row.id}~history.${index + 1}`,
      status: enumValue<AllianceStatus>(change.status),
      label: change.label,
      date: change.date,
    }))
    .toSorted(compareKeyed({ field: 'DATE', direction: 'ASC' }));
}

export const allianceResolvers: Resolvers = {
  Query: {
    async alliances(_root, { where, ...request }, context, info) {
      checkFilterSize(where);
      return entityList(
        context,
        {
          kinds: ['ALLIANCE'],
          where: where ? alliancesWhere(where) : null,
          fallback: { field: 'NAME', direction: 'ASC' },
          keys: { ANNOUNCED: 'DATE' },
          scope: scopedByDate,
        },
        isAlliance,
        request,
        info,
      );
    },
  },

  Alliance: {
    ...entityFields,
    allianceType: ({ record }) => enumValue<AllianceType>(record.type),
    async parties(row, args, { load }, info) {
      const unasked = tieColumnsUnasked(info, 'actor');
      const ties = await load.tiesWithEnds('incoming', ['PARTY_TO'], unasked).load(row.id);
      return inScope(ties, parseScope(args, false)).kept.toSorted(
        (a, b) => (a.position ?? 0) - (b.position ?? 0),
      );
    },
    status: ({ record }) => enumValue<AllianceStatus>(record.history?.at(-1)?.status ?? 'announced'),
    history: historyOf,
    announced: (row) => historyOf(row).find(({ status }) => status === 'ANNOUNCED')?.date ?? null,
    async resultsIn(row, _args, { load }) {
      const ties = await load.tiesWithEnds('outgoing', ['RESULTS_IN']).load(row.id);
      return (
        await loadEntities(
          load,
          ties.map(({ toId }) => toId),
        )
      ).filter(isOrganization);
    },
    async seeks(row, _args, { load }) {
      const ties = await load.tiesWithEnds('outgoing', ['SEEKS']).load(row.id);
      return (
        await loadEntities(
          load,
          ties.map(({ toId }) => toId),
        )
      ).filter(isPolicy);
    },
    async followsFrom(row, _args, { load }) {
      const ties = await load.tiesWithEnds('outgoing', ['FOLLOWS_FROM']).load(row.id);
      return (
        await loadEntities(
          load,
          ties.map(({ toId }) => toId),
        )
      ).filter(isPolicy);
    },
    async milestones(row, args, { load }) {
      const scope = parseScope(args, false);
      const ties = await load.tiesWithEnds('incoming', ['BELONGS_TO']).load(row.id);
      const milestones = (
        await loadEntities(
          load,
          ties.map(({ fromId }) => fromId),
        )
      ).filter(isMilestone);
      return inScope(milestones, scope)
        .kept.map((milestone) => ({
          ...milestone,
          key: milestone.record.planned ? dayBounds(milestone.record.planned).from : null,
        }))
        .toSorted(compareKeyed({ field: 'PLANNED', direction: 'ASC' }));
    },
    statements: statementsAbout,
    stanceCounts,
  },

  Party: {
    tie: (tie) => tie,
    actor: (tie, _args, { load }) => tie.end ?? loadEntity(load, tie.fromId),
    role: (tie) => (tie.partyRole ?? 'OTHER') as PartyRole,
    roleText: (tie, { lang }) =>
      inLanguage(lang, tie.roleFr, tie.roleEn) ?? partyRoleText(tie.partyRole ?? 'OTHER', lang),
    stake: stakeOf,
    disputed: (tie) => tie.disputed ?? false,
    claims: (tie, _args, { load }) => loadClaims(load, tie.claimIds ?? []),
  },

  StatusChange: {
    label: ({ label }, { lang }) => localizedText(label, lang) ?? '',
    claims: ({ claimId }, _args, { load }) => loadClaims(load, [claimId]),
  },
};
