import { localizedText } from '../../domain/localized.ts';
import { entityFields } from '../actor/entityFields.ts';
import { loadEntities, loadEntity } from '../actor/loadEntities.ts';
import { languageOf } from '../base/languageOf.ts';
import { statementsWhere } from '../where.ts';
import { checkFilterSize } from '../conditions.ts';
import { entityList, scopedByDate } from '../list.ts';
import { isOrganization, isStatement, type EntityRow } from '../rows.ts';
import type { Context } from '../../context.ts';
import type { Resolvers, Stance, TieKind } from '../types.generated.ts';

/** The entity that the statement's only tie of a kind leads to; null when it has none. */
async function onlyGoal(row: EntityRow, kind: TieKind, { load }: Context): Promise<EntityRow | null> {
  const [tie] = await load.ties('outgoing', [kind]).load(row.id);
  return tie ? loadEntity(load, tie.toId) : null;
}

export const statementResolvers: Resolvers = {
  Query: {
    async statements(_root, { where, ...request }, context, info) {
      checkFilterSize(where);
      return entityList(
        context,
        {
          kinds: ['STATEMENT'],
          where: where ? statementsWhere(where) : null,
          fallback: { field: 'DATE', direction: 'DESC' },
          scope: scopedByDate,
        },
        isStatement,
        request,
        info,
      );
    },
  },

  Statement: {
    ...entityFields,
    speakers: (row, _args, { load }) => loadEntities(load, row.record.speakers),
    onBehalfOf: async (row, _args, { load }) =>
      (await loadEntities(load, row.record.onBehalfOf ?? [])).filter(isOrganization),
    date: ({ record }) => record.date ?? null,
    medium: (row, _args, context) => onlyGoal(row, 'APPEARED_IN', context),
    venue: ({ record }, { lang }) => localizedText(record.venue, lang),
    reportedBy: (row, _args, context) => onlyGoal(row, 'REPORTED_BY', context),
    quotation: ({ record }) => record.quotation ?? null,
    paraphrase: ({ record }, { lang }) => localizedText(record.paraphrase, lang),
    language: ({ record }) => languageOf(record.language),
    languageCode: ({ record }) => record.language ?? null,
    async positions(row, _args, { load }) {
      const ties = await load.ties('outgoing', ['ABOUT']).load(row.id);
      return ties
        .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
        .map((tie) => ({ subject: tie.toId, stance: tie.stance as Stance }));
    },
  },

  StatementPosition: {
    subject: ({ subject }, _args, { load }) => loadEntity(load, subject),
  },
};
