import { actorResolvers } from './actor/resolvers.ts';
import { affairResolvers } from './affair/resolvers.ts';
import { allianceResolvers } from './alliance/resolvers.ts';
import { analyticsResolvers } from './analytics/resolvers.ts';
import { baseResolvers } from './base/resolvers.ts';
import { claimResolvers } from './claim/resolvers.ts';
import { datasetResolvers } from './dataset/resolvers.ts';
import { discourseResolvers } from './discourse/resolvers.ts';
import { graphResolvers } from './graph/resolvers.ts';
import { milestoneResolvers } from './milestone/resolvers.ts';
import { pathResolvers } from './path/resolvers.ts';
import { policyResolvers } from './policy/resolvers.ts';
import { searchResolvers } from './search/resolvers.ts';
import { statementResolvers } from './statement/resolvers.ts';
import { timeResolvers } from './time/resolvers.ts';
import type { Resolvers } from './types.generated.ts';

/** One entry per concept: a folder of `schema/` with its SDL and its resolvers. */
export const resolvers: readonly Resolvers[] = [
  actorResolvers,
  affairResolvers,
  allianceResolvers,
  analyticsResolvers,
  baseResolvers,
  claimResolvers,
  datasetResolvers,
  discourseResolvers,
  graphResolvers,
  milestoneResolvers,
  pathResolvers,
  policyResolvers,
  searchResolvers,
  statementResolvers,
  timeResolvers,
];
