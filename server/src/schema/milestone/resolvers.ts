import { entityFields } from '../actor/entityFields.ts';
import { loadEntities } from '../actor/loadEntities.ts';
import { milestonesWhere } from '../where.ts';
import { checkFilterSize } from '../conditions.ts';
import { entityList, scopedByDate } from '../list.ts';
import { isMilestone } from '../rows.ts';
import type { Resolvers } from '../types.generated.ts';
import { slipBetween } from '../../domain/partialDate.ts';

export const milestoneResolvers: Resolvers = {
  Query: {
    async milestones(_root, { where, ...request }, context, info) {
      checkFilterSize(where);
      return entityList(
        context,
        {
          kinds: ['MILESTONE'],
          where: where ? milestonesWhere(where) : null,
          fallback: { field: 'PLANNED', direction: 'ASC' },
          scope: scopedByDate,
        },
        isMilestone,
        request,
        info,
      );
    },
  },

  Milestone: {
    ...entityFields,
    belongsTo: (row, _args, { load }) => loadEntities(load, row.record.belongsTo),
    planned: ({ record }) => record.planned ?? null,
    actual: ({ record }) => record.actual ?? null,
    slip: ({ record }) =>
      record.planned && record.actual ? slipBetween(record.planned, record.actual) : null,
  },
};
