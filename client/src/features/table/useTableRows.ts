import { useMemo } from 'react';
import type { EntityKind, Stance } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { useCountRows } from '../../state/rowCounts.ts';
import {
  alliancesWhere,
  milestonesWhere,
  organizationsWhere,
  personsWhere,
  policiesWhere,
  statementsWhere,
} from './rowFilter.ts';
import type { RowQuery } from './tab.ts';

const TableRowsQuery = graphql(`
  query TableRows(
    $persons: PersonFilter
    $companies: OrganizationFilter
    $jointCompanies: OrganizationFilter
    $publicBodies: OrganizationFilter
    $associations: OrganizationFilter
    $media: OrganizationFilter
    $unnamedGroups: OrganizationFilter
    $alliances: AllianceFilter
    $policies: PolicyFilter
    $labels: PolicyFilter
    $milestones: MilestoneFilter
    $support: StatementFilter
    $welcome: StatementFilter
    $mixed: StatementFilter
    $concern: StatementFilter
    $oppose: StatementFilter
    $window: String
    $undated: Boolean!
    $knownOn: Date
  ) {
    PERSON: persons(where: $persons, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    COMPANY: organizations(
      where: $companies
      first: 0
      window: $window
      undated: $undated
      knownOn: $knownOn
    ) {
      totalCount
    }
    JOINT_COMPANY: organizations(
      where: $jointCompanies
      first: 0
      window: $window
      undated: $undated
      knownOn: $knownOn
    ) {
      totalCount
    }
    PUBLIC_BODY: organizations(
      where: $publicBodies
      first: 0
      window: $window
      undated: $undated
      knownOn: $knownOn
    ) {
      totalCount
    }
    ASSOCIATION: organizations(
      where: $associations
      first: 0
      window: $window
      undated: $undated
      knownOn: $knownOn
    ) {
      totalCount
    }
    MEDIUM: organizations(where: $media, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    UNNAMED_GROUP: organizations(
      where: $unnamedGroups
      first: 0
      window: $window
      undated: $undated
      knownOn: $knownOn
    ) {
      totalCount
    }
    ALLIANCE: alliances(where: $alliances, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    POLICY: policies(where: $policies, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    LABEL: policies(where: $labels, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    MILESTONE: milestones(
      where: $milestones
      first: 0
      window: $window
      undated: $undated
      knownOn: $knownOn
    ) {
      totalCount
    }
    SUPPORT: statements(where: $support, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    WELCOME: statements(where: $welcome, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    MIXED: statements(where: $mixed, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    CONCERN: statements(where: $concern, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
    OPPOSE: statements(where: $oppose, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      totalCount
    }
  }
`);

type Counts = Readonly<Record<string, { totalCount: number }>>;
const totals = (counts: Counts) =>
  Object.fromEntries(Object.entries(counts).map(([name, { totalCount }]) => [name, totalCount]));

/** Tells the legend how many rows of the table, over all its tabs, are of each kind and stance. */
export function useTableRows(query: RowQuery): void {
  const { window, undated, knownOn } = query;
  // What the legend hides is what it counts, so that it can say what would come back.
  const whole: RowQuery = {
    ...query,
    text: '',
    choices: {},
    order: null,
    hiddenKinds: [],
    hiddenStances: [],
  };
  const organizations = (kind: EntityKind) => organizationsWhere({ ...whole, choices: { kind: [kind] } });
  const statements = (stance: Stance) => statementsWhere({ ...whole, choices: { stance: [stance] } });
  const answer = dataOf(
    useAnswer(TableRowsQuery, {
      window,
      undated,
      knownOn,
      persons: personsWhere(whole),
      companies: organizations('COMPANY'),
      jointCompanies: organizations('JOINT_COMPANY'),
      publicBodies: organizations('PUBLIC_BODY'),
      associations: organizations('ASSOCIATION'),
      media: organizations('MEDIUM'),
      unnamedGroups: organizations('UNNAMED_GROUP'),
      alliances: alliancesWhere(whole),
      policies: policiesWhere({ ...whole, hiddenKinds: ['LABEL'] }),
      labels: policiesWhere({ ...whole, hiddenKinds: ['POLICY'] }),
      milestones: milestonesWhere(whole),
      support: statements('SUPPORT'),
      welcome: statements('WELCOME'),
      mixed: statements('MIXED'),
      concern: statements('CONCERN'),
      oppose: statements('OPPOSE'),
    }),
  );
  useCountRows(
    useMemo(() => {
      if (!answer) return null;
      const { SUPPORT, WELCOME, MIXED, CONCERN, OPPOSE, ...kinds } = answer;
      return { kinds: totals(kinds), stances: totals({ SUPPORT, WELCOME, MIXED, CONCERN, OPPOSE }) };
    }, [answer]),
  );
}
