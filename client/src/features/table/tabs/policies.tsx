import type { PolicyOrderField, TablePoliciesQuery as Answer } from '../../../api/generated/graphql.ts';
import { graphql } from '../../../api/generated/index.ts';
import { execute } from '../../../api/execute.ts';
import { policiesWhere } from '../rowFilter.ts';
import { farStride, type Tab } from '../tab.ts';
import { Named, SOURCES_COLUMN } from './cells.tsx';
import { asPage, orderOf, pageVariables } from './asPage.ts';

const TablePoliciesQuery = graphql(`
  query TablePolicies(
    $where: PolicyFilter
    $orderBy: PolicyOrder
    $first: Int!
    $after: String
    $withRows: Boolean!
    $withUndated: Boolean!
    $window: String
    $undated: Boolean!
    $knownOn: Date
    $lang: Language!
  ) {
    page: policies(
      where: $where
      orderBy: $orderBy
      first: $first
      after: $after
      window: $window
      undated: $undated
      knownOn: $knownOn
    ) {
      totalCount
      undated @include(if: $withUndated)
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes @include(if: $withRows) {
        id
        kind
        policyKind
        name(lang: $lang)
        summary(lang: $lang)
        issuedByText
        sourceCount
        adopted {
          text(lang: $lang)
        }
        issuedBy {
          shortName(lang: $lang)
        }
        stanceCounts {
          count
        }
      }
    }
  }
`);

type Row = NonNullable<Answer['page']['nodes']>[number];

const POLICY_KINDS = ['STRATEGY', 'LAW', 'DOCTRINE', 'LABEL', 'CERTIFICATION', 'OFFER', 'OTHER'] as const;

export const policiesTab: Tab<Row> = {
  name: 'policies',
  stridePages: farStride,
  height: 32,
  isPickable: true,
  kinds: ['POLICY', 'LABEL'],
  order: { field: 'ADOPTED', direction: 'DESC' },
  columns: [
    {
      id: 'name',
      width: 170,
      grow: 1,
      order: 'NAME',
      text: (row) => row.name,
      cell: (row) => <Named kind={row.kind} name={row.name} />,
    },
    {
      id: 'policyKind',
      width: 100,
      grow: 0,
      text: (row, { words }) => words.policyKinds[row.policyKind],
    },
    {
      id: 'adopted',
      width: 110,
      grow: 0,
      order: 'ADOPTED',
      direction: 'DESC',
      text: (row) => row.adopted?.text ?? '',
    },
    {
      id: 'issuedBy',
      width: 130,
      grow: 0.8,
      text: (row) => row.issuedBy.map(({ shortName }) => shortName).join(', ') || (row.issuedByText ?? ''),
    },
    {
      id: 'statements',
      width: 92,
      grow: 0,
      end: true,
      text: (row) => String(row.stanceCounts.reduce((sum, { count }) => sum + count, 0)),
    },
    { id: 'summary', width: 180, grow: 1.5, folded: true, text: (row) => row.summary ?? '' },
    SOURCES_COLUMN,
  ],
  choices: (words) => [
    {
      id: 'policyKind',
      options: POLICY_KINDS.map((value) => ({ value, word: words.policyKinds[value] })),
    },
  ],

  async read(ask) {
    const { query, signal } = ask;
    const variables = {
      ...pageVariables(ask),
      where: policiesWhere(query),
      orderBy: orderOf<PolicyOrderField>(query),
    };
    const { page } = await execute(TablePoliciesQuery, variables, signal);
    return asPage(page);
  },
  target: (row) => row.id,
  id: (row) => row.id,
  title: (row) => row.name,
};
