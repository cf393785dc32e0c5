import type { ClaimOrderField, TableClaimsQuery as Answer } from '../../../api/generated/graphql.ts';
import { graphql } from '../../../api/generated/index.ts';
import { execute } from '../../../api/execute.ts';
import { claimsWhere } from '../rowFilter.ts';
import { farStride, type Tab } from '../tab.ts';
import { quoted, SourceCount } from './cells.tsx';
import { asPage, orderOf, pageVariables } from './asPage.ts';

const TableClaimsQuery = graphql(`
  query TableClaims(
    $where: ClaimFilter
    $orderBy: ClaimOrder
    $first: Int!
    $after: String
    $withRows: Boolean!
    $withUndated: Boolean!
    $window: String
    $undated: Boolean!
    $knownOn: Date
    $lang: Language!
  ) {
    page: claims(
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
        text(lang: $lang)
        field
        status
        recordedAt
        about {
          __typename
          ... on Tie {
            id
            sentence(lang: $lang)
          }
          ... on Entity {
            id
            shortName(lang: $lang)
          }
        }
        citations {
          quotation
          source {
            publisher
            url
          }
        }
      }
    }
  }
`);

type Row = NonNullable<Answer['page']['nodes']>[number];

const CLAIM_STATUSES = ['SOURCED', 'INFERRED', 'DISPUTED'] as const;
const aboutOf = ({ about }: Row) => ('sentence' in about ? about.sentence : about.shortName);

export const claimsTab: Tab<Row> = {
  name: 'claims',
  stridePages: farStride,
  height: 46,
  isPickable: false,
  kinds: [],
  order: { field: 'RECORDED', direction: 'DESC' },
  columns: [
    {
      id: 'text',
      width: 240,
      grow: 2,
      text: (row) => row.text,
      cell: (row) => <span className="two-lines">{row.text}</span>,
    },
    {
      id: 'about',
      width: 140,
      grow: 0.8,
      text: aboutOf,
      cell: (row) => <b className="two-lines">{aboutOf(row)}</b>,
    },
    { id: 'field', width: 90, grow: 0, folded: true, text: (row) => row.field ?? '' },
    {
      id: 'claimStatus',
      width: 90,
      grow: 0,
      text: (row, { words }) => (row.status === 'DISPUTED' ? '≠ ' : '') + words.claimStatus[row.status],
    },
    {
      id: 'citations',
      width: 150,
      grow: 1,
      text: (row) => [...new Set(row.citations.map(({ source }) => source.publisher))].join(', '),
      cell: (row) => (
        <span className="table-meta two-lines">
          {[...new Set(row.citations.map(({ source }) => source.publisher))].join(', ')}
        </span>
      ),
    },
    {
      id: 'fragment',
      width: 200,
      grow: 1.4,
      folded: true,
      text: (row) => row.citations.find(({ quotation }) => quotation)?.quotation ?? '',
      cell(row) {
        const words = row.citations.find(({ quotation }) => quotation)?.quotation;
        return words ? <q className="table-quotation two-lines">{quoted(words)}</q> : null;
      },
    },
    {
      id: 'recorded',
      width: 100,
      grow: 0,
      order: 'RECORDED',
      direction: 'DESC',
      text: (row) => row.recordedAt.slice(0, 10),
    },
    {
      id: 'sources',
      width: 64,
      grow: 0,
      end: true,
      text: (row) => String(row.citations.length),
      cell: (row) => <SourceCount count={row.citations.length} />,
    },
  ],
  choices: (words) => [
    {
      id: 'claimStatus',
      options: CLAIM_STATUSES.map((value) => ({ value, word: words.claimStatus[value] })),
    },
  ],

  async read(ask) {
    const { query, signal } = ask;
    const variables = {
      ...pageVariables(ask),
      where: claimsWhere(query),
      orderBy: orderOf<ClaimOrderField>(query),
    };
    const { page } = await execute(TableClaimsQuery, variables, signal);
    return asPage(page);
  },
  target: (row) => row.about.id,
  id: (row) => row.id,
  title: (row) => row.text,
};
