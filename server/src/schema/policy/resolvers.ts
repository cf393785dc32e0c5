import { localizedText } from '../../domain/localized.ts';
import { dayBounds } from '../../domain/partialDate.ts';
import { entityFields, stanceCounts, statementsAbout } from '../actor/entityFields.ts';
import { loadEntities, loadEntity } from '../actor/loadEntities.ts';
import { enumValue } from '../base/enumValue.ts';
import { periodOf } from '../base/periodOf.ts';
import { loadClaims } from '../claim/loadClaims.ts';
import { policiesWhere } from '../where.ts';
import { checkFilterSize } from '../conditions.ts';
import { entityList, scopedByDate } from '../list.ts';
import { compareKeyed } from '../page.ts';
import { inLanguage, isAlliance, isPolicy, POLICY_KINDS } from '../rows.ts';
import type { PolicyKind, Resolvers } from '../types.generated.ts';
import { inScope, parseScope } from '../window.ts';

const OLDEST_FIRST = { field: 'DATE', direction: 'ASC' } as const;

export const policyResolvers: Resolvers = {
  Query: {
    async policies(_root, { where, ...request }, context, info) {
      checkFilterSize(where);
      return entityList(
        context,
        {
          kinds: POLICY_KINDS,
          where: where ? policiesWhere(where) : null,
          fallback: { field: 'NAME', direction: 'ASC' },
          keys: { ADOPTED: 'DATE' },
          scope: scopedByDate,
        },
        isPolicy,
        request,
        info,
      );
    },
  },

  Policy: {
    ...entityFields,
    policyKind: ({ record }) => enumValue<PolicyKind>(record.kind),
    async issuedBy(row, _args, { load }) {
      const ties = await load.tiesWithEnds('incoming', ['ISSUES']).load(row.id);
      return loadEntities(
        load,
        ties.map(({ fromId }) => fromId),
      );
    },
    issuedByText: ({ record }) => localizedText(record.issuedByText, 'en'),
    adopted: ({ record }) => record.adopted ?? null,
    requirements: ({ record }, { lang }) =>
      (record.requirements ?? []).flatMap((text) => localizedText(text, lang) ?? []),
    async holders(row, args, { load }) {
      const ties = await load.ties('incoming', ['HOLDS']).load(row.id);
      return inScope(ties, parseScope(args, false))
        .kept.map((tie) => ({ id: tie.id, key: tie.from, tie }))
        .toSorted(compareKeyed(OLDEST_FIRST));
    },
    history: (row) =>
      (row.record.history ?? [])
        .map((event, index) => ({
          id: String(index).padStart(4, '0'),
          key: event.date ? dayBounds(event.date).from : null,
          claimId: `${row.id}~history.${index + 1}`,
          text: event.text,
          date: event.date ?? null,
        }))
        .toSorted(compareKeyed(OLDEST_FIRST)),
    async soughtBy(row, _args, { load }) {
      const ties = await load.tiesWithEnds('incoming', ['SEEKS']).load(row.id);
      return (
        await loadEntities(
          load,
          ties.map(({ fromId }) => fromId),
        )
      ).filter(isAlliance);
    },
    statements: statementsAbout,
    stanceCounts,
  },

  Holding: {
    holder: ({ tie }, _args, { load }) => loadEntity(load, tie.fromId),
    since: ({ tie }) => periodOf(tie)?.start ?? null,
    scope: ({ tie }, { lang }) => inLanguage(lang, tie.scopeFr, tie.scopeEn),
    status: ({ tie }, { lang }) => inLanguage(lang, tie.roleFr, tie.roleEn),
    claims: ({ tie }, _args, { load }) => loadClaims(load, tie.claimIds ?? []),
  },

  PolicyEvent: {
    text: ({ text }, { lang }) => localizedText(text, lang) ?? '',
    claims: ({ claimId }, _args, { load }) => loadClaims(load, [claimId]),
  },
};
