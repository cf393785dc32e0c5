import { entityFields } from '../actor/entityFields.ts';
import { loadEntities } from '../actor/loadEntities.ts';
import { milestonesWhere } from '../entityFilter.ts';
import { checkFilterSize } from '../filter.ts';
import { EVERYTHING } from '../idSet.ts';
import { entityPage } from '../list.ts';
import { orderOf } from '../page.ts';
import { isMilestone } from '../rows.ts';
import type { Resolvers } from '../types.generated.ts';
import { slipBetween } from '../../domain/partialDate.ts';

export const milestoneResolvers: Resolvers = {
  Query: {
    async milestones(_root, { where, orderBy, ...request }, context) {
      checkFilterSize(where);
      const set = where ? await milestonesWhere(context.store, where) : EVERYTHING;
      const order = orderOf(orderBy, { field: 'PLANNED', direction: 'ASC' });
      return entityPage(context, ['MILESTONE'], isMilestone, set, order, request);
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
