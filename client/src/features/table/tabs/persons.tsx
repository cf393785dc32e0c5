import type { ActorOrderField, TablePersonsQuery as Answer } from '../../../api/generated/graphql.ts';
import { graphql } from '../../../api/generated/index.ts';
import { execute } from '../../../api/execute.ts';
import { personsWhere } from '../rowFilter.ts';
import { farStride, type Tab } from '../tab.ts';
import { Named, SOURCES_COLUMN } from './cells.tsx';
import { asPage, orderOf, pageVariables } from './asPage.ts';

const TablePersonsQuery = graphql(`
  query TablePersons(
    $where: PersonFilter
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
    page: persons(
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
        name(lang: $lang)
        summary(lang: $lang)
        sourceCount
        roles {
          title(lang: $lang)
          period {
            text(lang: $lang)
          }
          organization {
            shortName(lang: $lang)
          }
        }
        statements(first: 0) {
          totalCount
        }
        tieCounts {
          count
        }
      }
    }
  }
`);

type Row = NonNullable<Answer['page']['nodes']>[number];

const post = ({ title, organization, period }: Row['roles'][number]) =>
  `${title}, ${organization.shortName}${period?.text ? ` (${period.text})` : ''}`;

export const personsTab: Tab<Row> = {
  name: 'persons',
  stridePages: farStride,
  height: 32,
  isPickable: true,
  kinds: ['PERSON'],
  order: { field: 'NAME', direction: 'ASC' },
  columns: [
    {
      id: 'name',
      width: 150,
      grow: 0.8,
      order: 'NAME',
      text: (row) => row.name,
      cell: (row) => <Named kind={'PERSON'} name={row.name} />,
    },
    {
      id: 'post',
      width: 200,
      grow: 1.6,
      text: (row) => (row.roles[0] ? post(row.roles[0]) : ''),
    },
    { id: 'posts', width: 200, grow: 1.6, folded: true, text: (row) => row.roles.map(post).join('; ') },
    { id: 'summary', width: 180, grow: 1.5, folded: true, text: (row) => row.summary ?? '' },
    {
      id: 'statements',
      width: 92,
      grow: 0,
      end: true,
      text: (row) => String(row.statements.totalCount),
    },
    {
      id: 'ties',
      width: 60,
      grow: 0,
      order: 'TIES',
      direction: 'DESC',
      end: true,
      text: (row) => String(row.tieCounts.reduce((sum, { count }) => sum + count, 0)),
    },
    SOURCES_COLUMN,
  ],
  choices: () => [],

  async read(ask) {
    const { query, signal } = ask;
    const variables = {
      ...pageVariables(ask),
      where: personsWhere(query),
      orderBy: orderOf<ActorOrderField>(query),
    };
    const { page } = await execute(TablePersonsQuery, variables, signal);
    return asPage(page);
  },
  target: (row) => row.id,
  id: (row) => row.id,
  title: (row) => row.name,
};
