import type { AllianceOrderField, TableAlliancesQuery as Answer } from '../../../api/generated/graphql.ts';
import { graphql } from '../../../api/generated/index.ts';
import { execute } from '../../../api/execute.ts';
import { alliancesWhere } from '../rowFilter.ts';
import { farStride, type Tab } from '../tab.ts';
import { Named, SOURCES_COLUMN } from './cells.tsx';
import { asPage, orderOf, pageVariables } from './asPage.ts';

const TableAlliancesQuery = graphql(`
  query TableAlliances(
    $where: AllianceFilter
    $orderBy: AllianceOrder
    $first: Int!
    $after: String
    $withRows: Boolean!
    $withUndated: Boolean!
    $window: String
    $undated: Boolean!
    $knownOn: Date
    $lang: Language!
  ) {
    page: alliances(
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
        allianceType
        status
        sourceCount
        announced {
          text(lang: $lang)
        }
        parties {
          actor {
            shortName(lang: $lang)
          }
        }
        stanceCounts {
          stance
          count
        }
      }
    }
  }
`);

type Row = NonNullable<Answer['page']['nodes']>[number];

const parties = (row: Row) => row.parties.map(({ actor }) => actor.shortName).join(', ');
const count = (row: Row, stances: readonly string[]) =>
  row.stanceCounts.reduce((sum, each) => sum + (stances.includes(each.stance) ? each.count : 0), 0);
const ALLIANCE_TYPES = ['JOINT_VENTURE', 'PARTNERSHIP', 'CONSORTIUM', 'LICENCE', 'STAKE'] as const;
const STATUSES = ['RUMOURED', 'PLANNED', 'ANNOUNCED', 'CREATED', 'OPERATING', 'ENDED'] as const;
const FOR = ['SUPPORT', 'WELCOME'];
const AGAINST = ['CONCERN', 'OPPOSE'];
const ALL = [...FOR, 'MIXED', ...AGAINST];

export const alliancesTab: Tab<Row> = {
  name: 'alliances',
  stridePages: farStride,
  height: 32,
  isPickable: true,
  kinds: ['ALLIANCE'],
  order: { field: 'NAME', direction: 'ASC' },
  columns: [
    {
      id: 'name',
      width: 170,
      grow: 1,
      order: 'NAME',
      text: (row) => row.name,
      cell: (row) => <Named kind={'ALLIANCE'} name={row.name} />,
    },
    {
      id: 'type',
      width: 96,
      grow: 0,
      text: (row, { words }) => words.allianceTypes[row.allianceType],
    },
    {
      id: 'status',
      width: 96,
      grow: 0,
      text: (row, { words }) => words.table.statuses[row.status],
    },
    {
      id: 'announced',
      width: 104,
      grow: 0,
      order: 'ANNOUNCED',
      direction: 'DESC',
      text: (row) => row.announced?.text ?? '',
    },
    { id: 'parties', width: 140, grow: 1.2, text: parties },
    {
      id: 'statements',
      width: 100,
      grow: 0,
      order: 'STATEMENTS',
      direction: 'DESC',
      end: true,
      text: (row) => String(count(row, ALL)),
    },
    { id: 'for', width: 60, grow: 0, end: true, folded: true, text: (row) => String(count(row, FOR)) },
    {
      id: 'against',
      width: 80,
      grow: 0,
      end: true,
      folded: true,
      text: (row) => String(count(row, AGAINST)),
    },
    { id: 'summary', width: 180, grow: 1.5, folded: true, text: (row) => row.summary ?? '' },
    SOURCES_COLUMN,
  ],
  choices: (words) => [
    {
      id: 'type',
      options: ALLIANCE_TYPES.map((value) => ({ value, word: words.allianceTypes[value] })),
    },
    {
      id: 'status',
      options: STATUSES.map((value) => ({ value, word: words.table.statuses[value] })),
    },
  ],

  async read(ask) {
    const { query, signal } = ask;
    const variables = {
      ...pageVariables(ask),
      where: alliancesWhere(query),
      orderBy: orderOf<AllianceOrderField>(query),
    };
    const { page } = await execute(TableAlliancesQuery, variables, signal);
    return asPage(page);
  },
  target: (row) => row.id,
  id: (row) => row.id,
  title: (row) => row.name,
};
