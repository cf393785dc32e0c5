import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import {
  alliancesWhere,
  claimsWhere,
  milestonesWhere,
  organizationsWhere,
  personsWhere,
  policiesWhere,
  sourcesWhere,
  statementsWhere,
} from './rowFilter.ts';
import type { RowQuery, TabName } from './tab.ts';

const TableCountsQuery = graphql(`
  query TableCounts(
    $statements: StatementFilter
    $alliances: AllianceFilter
    $persons: PersonFilter
    $organizations: OrganizationFilter
    $policies: PolicyFilter
    $milestones: MilestoneFilter
    $claims: ClaimFilter
    $sources: SourceFilter
    $about: ID!
    $canvas: [ID!]!
    $window: String
    $withTies: Boolean!
    $withCanvas: Boolean!
  ) {
    statements(where: $statements, first: 0) {
      totalCount
    }
    alliances(where: $alliances, first: 0) {
      totalCount
    }
    persons(where: $persons, first: 0) {
      totalCount
    }
    organizations(where: $organizations, first: 0) {
      totalCount
    }
    policies(where: $policies, first: 0) {
      totalCount
    }
    milestones(where: $milestones, first: 0) {
      totalCount
    }
    claims(where: $claims, first: 0) {
      totalCount
    }
    sources(where: $sources, first: 0) {
      totalCount
    }
    entity(id: $about) @include(if: $withTies) {
      id
      ties(first: 0, window: $window) {
        totalCount
      }
    }
    neighborhood(ids: $canvas, first: 0, window: $window) @include(if: $withCanvas) {
      ties {
        id
      }
    }
  }
`);

/** How many rows each tab has of the same things, before its own filters; undefined until known. */
export function useCounts(query: RowQuery): Partial<Record<TabName, number>> {
  const { scope, window } = query;
  const whole: RowQuery = { ...query, text: '', choices: {}, order: null };
  const canvas = scope.from === 'canvas' ? scope.ids.slice(0, 200) : [];
  const answer = useAnswer(TableCountsQuery, {
    statements: statementsWhere(whole),
    alliances: alliancesWhere(whole),
    persons: personsWhere(whole),
    organizations: organizationsWhere(whole),
    policies: policiesWhere(whole),
    milestones: milestonesWhere(whole),
    claims: claimsWhere(whole),
    sources: sourcesWhere(whole),
    about: scope.from === 'about' ? scope.id : '',
    canvas,
    window,
    withTies: scope.from === 'about',
    withCanvas: canvas.length > 0,
  });
  const data = dataOf(answer);
  if (!data) return {};
  return {
    statements: data.statements.totalCount,
    alliances: data.alliances.totalCount,
    persons: data.persons.totalCount,
    organizations: data.organizations.totalCount,
    policies: data.policies.totalCount,
    milestones: data.milestones.totalCount,
    claims: data.claims.totalCount,
    sources: data.sources.totalCount,
    ...(scope.from === 'all'
      ? {}
      : { ties: data.entity?.ties.totalCount ?? data.neighborhood?.ties.length ?? 0 }),
  };
}
