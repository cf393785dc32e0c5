import type { PolicyOrderField, TablePoliciesQuery as Answer } from '../../../api/generated/graphql.ts';
import { graphql } from '../../../api/generated/index.ts';
import { execute } from '../../../api/execute.ts';
import { policiesWhere } from '../rowFilter.ts';
import type { Tab } from '../tab.ts';
import { Named, SourceCount } from './cells.tsx';
import { nextOf } from './nextOf.ts';

const TablePoliciesQuery = graphql(`
  query TablePolicies(
    $where: PolicyFilter
    $orderBy: PolicyOrder
    $first: Int!
    $after: String
    $withRows: Boolean!
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
    {
      id: 'sources',
      width: 64,
      grow: 0,
      order: 'SOURCES',
      direction: 'DESC',
      end: true,
      text: (row) => String(row.sourceCount),
      cell: (row) => <SourceCount count={row.sourceCount} />,
    },
  ],
  choices: (words) => [
    {
      id: 'policyKind',
      options: POLICY_KINDS.map((value) => ({ value, word: words.policyKinds[value] })),
    },
  ],

  async read({ query, first, after, withRows, lang, signal }) {
    const { page } = await execute(
      TablePoliciesQuery,
      {
        where: policiesWhere(query),
        orderBy: query.order && {
          field: query.order.field as PolicyOrderField,
          direction: query.order.direction,
        },
        first,
        after,
        withRows,
        window: query.window,
        undated: query.undated,
        knownOn: query.knownOn,
        lang,
      },
      signal,
    );
    return { rows: page.nodes ?? [], total: page.totalCount, next: nextOf(page.pageInfo) };
  },
  target: (row) => row.id,
  id: (row) => row.id,
  title: (row) => row.name,
};
