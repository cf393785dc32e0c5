import { useEffect, useState } from 'react';
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
import { tiesTab } from './tabs/ties.tsx';
import { useLanguage } from '../../state/language.ts';

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
    $window: String
    $undated: Boolean!
    $knownOn: Date
  ) {
    statements(where: $statements, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    alliances(where: $alliances, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    persons(where: $persons, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    organizations(where: $organizations, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    policies(where: $policies, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    milestones(where: $milestones, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    claims(where: $claims, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    sources(where: $sources, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
  }
`);

/** How many rows each tab has of the same things, before its own filters; undefined until known. */
export function useCounts(query: RowQuery): Partial<Record<TabName, number>> {
  const whole: RowQuery = { ...query, text: '', choices: {}, order: null };
  const answer = useAnswer(TableCountsQuery, {
    statements: statementsWhere(whole),
    alliances: alliancesWhere(whole),
    persons: personsWhere(whole),
    organizations: organizationsWhere(whole),
    policies: policiesWhere(whole),
    milestones: milestonesWhere(whole),
    claims: claimsWhere(whole),
    sources: sourcesWhere(whole),
    window: query.window,
    undated: query.undated,
    knownOn: query.knownOn,
  });
  const ties = useTieCount(whole);
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
    ...(ties === null ? {} : { ties }),
  };
}

/** How many ties there are among or at the same things; null until known. */
function useTieCount(query: RowQuery): number | null {
  const lang = useLanguage();
  const [count, setCount] = useState<number | null>(null);
  const key = JSON.stringify(query);
  useEffect(() => {
    const stopper = new AbortController();
    tiesTab
      .read({ query, first: 1, after: null, withRows: false, lang, signal: stopper.signal })
      .then(({ total }) => setCount(total))
      // The tab itself says what went wrong when it is opened.
      .catch(() => stopper.signal.aborted || setCount(null));
    return () => stopper.abort();
    // `key` stands for the query.
  }, [key, lang]);
  return count;
}
