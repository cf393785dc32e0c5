import type { ActorOrderField, TableOrganizationsQuery as Answer } from '../../../api/generated/graphql.ts';
import { graphql } from '../../../api/generated/index.ts';
import { execute } from '../../../api/execute.ts';
import { organizationsWhere, ORGANIZATION_KINDS } from '../rowFilter.ts';
import { farStride, type Tab } from '../tab.ts';
import { Named, SOURCES_COLUMN } from './cells.tsx';
import { asPage, orderOf, pageVariables } from './asPage.ts';

const TableOrganizationsQuery = graphql(`
  query TableOrganizations(
    $where: OrganizationFilter
    $orderBy: ActorOrder
    $first: Int!
    $after: String
    $withRows: Boolean!
    $withUndated: Boolean!
    $window: String
    $undated: Boolean!
    $knownOn: Date
    $lang: Language!
  ) {
    page: organizations(
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
        name(lang: $lang)
        summary(lang: $lang)
        country
        sourceCount
        founded {
          text(lang: $lang)
        }
        tieCounts {
          tieKind
          outgoing
          count
        }
      }
    }
  }
`);

type Row = NonNullable<Answer['page']['nodes']>[number];

const ties = (row: Row, kind?: string) =>
  row.tieCounts.reduce(
    (sum, each) => sum + (kind === undefined || (each.tieKind === kind && each.outgoing) ? each.count : 0),
    0,
  );

export const organizationsTab: Tab<Row> = {
  name: 'organizations',
  stridePages: farStride,
  height: 32,
  isPickable: true,
  kinds: ORGANIZATION_KINDS,
  order: { field: 'NAME', direction: 'ASC' },
  columns: [
    {
      id: 'name',
      width: 170,
      grow: 1,
      order: 'NAME',
      text: (row) => row.name,
      cell: (row) => <Named kind={row.kind} name={row.name} />,
    },
    { id: 'kind', width: 120, grow: 0, text: (row, { words }) => words.kindNames[row.kind] },
    { id: 'country', width: 70, grow: 0, text: (row) => row.country ?? '' },
    { id: 'founded', width: 90, grow: 0, folded: true, text: (row) => row.founded?.text ?? '' },
    { id: 'summary', width: 180, grow: 1.5, folded: false, text: (row) => row.summary ?? '' },
    {
      id: 'deals',
      width: 70,
      grow: 0,
      end: true,
      text: (row) => String(ties(row, 'PARTY_TO')),
    },
    {
      id: 'ties',
      width: 60,
      grow: 0,
      order: 'TIES',
      direction: 'DESC',
      end: true,
      text: (row) => String(ties(row)),
    },
    SOURCES_COLUMN,
  ],
  choices: (words) => [
    { id: 'kind', options: ORGANIZATION_KINDS.map((value) => ({ value, word: words.kindNames[value] })) },
    { id: 'country', options: ['FR', 'US', 'DE', 'GB', 'BE'].map((value) => ({ value, word: value })) },
  ],

  async read(ask) {
    const { query, signal } = ask;
    const variables = {
      ...pageVariables(ask),
      where: organizationsWhere(query),
      orderBy: orderOf<ActorOrderField>(query),
    };
    const { page } = await execute(TableOrganizationsQuery, variables, signal);
    return asPage(page);
  },
  target: (row) => row.id,
  id: (row) => row.id,
  title: (row) => row.name,
};
