import type { MilestoneOrderField, TableMilestonesQuery as Answer } from '../../../api/generated/graphql.ts';
import { graphql } from '../../../api/generated/index.ts';
import { execute } from '../../../api/execute.ts';
import { milestonesWhere } from '../rowFilter.ts';
import { farStride, type Tab } from '../tab.ts';
import { Named, SourceCount } from './cells.tsx';
import { asPage, orderOf, pageVariables } from './asPage.ts';

const TableMilestonesQuery = graphql(`
  query TableMilestones(
    $where: MilestoneFilter
    $orderBy: MilestoneOrder
    $first: Int!
    $after: String
    $withRows: Boolean!
    $withUndated: Boolean!
    $window: String
    $undated: Boolean!
    $knownOn: Date
    $lang: Language!
  ) {
    page: milestones(
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
        sourceCount
        planned {
          text(lang: $lang)
        }
        actual {
          text(lang: $lang)
        }
        slip {
          text(lang: $lang)
        }
        belongsTo {
          shortName(lang: $lang)
        }
      }
    }
  }
`);

type Row = NonNullable<Answer['page']['nodes']>[number];

export const milestonesTab: Tab<Row> = {
  name: 'milestones',
  stridePages: farStride,
  height: 32,
  isPickable: true,
  kinds: ['MILESTONE'],
  order: { field: 'PLANNED', direction: 'ASC' },
  columns: [
    {
      id: 'name',
      width: 180,
      grow: 1.4,
      order: 'NAME',
      text: (row) => row.name,
      cell: (row) => <Named kind={'MILESTONE'} name={row.name} />,
    },
    {
      id: 'belongsTo',
      width: 130,
      grow: 0.8,
      text: (row) => row.belongsTo.map(({ shortName }) => shortName).join(', '),
    },
    {
      id: 'planned',
      width: 116,
      grow: 0,
      order: 'PLANNED',
      text: (row, { words }) => row.planned?.text ?? words.inspector.noPlan,
    },
    {
      id: 'actual',
      width: 116,
      grow: 0,
      order: 'ACTUAL',
      text: (row, { words }) => row.actual?.text ?? words.inspector.notConfirmed,
    },
    { id: 'slip', width: 130, grow: 0.4, text: (row) => row.slip?.text ?? '' },
    {
      id: 'sources',
      width: 64,
      grow: 0,
      end: true,
      text: (row) => String(row.sourceCount),
      cell: (row) => <SourceCount count={row.sourceCount} />,
    },
  ],
  choices: (words) => [
    {
      id: 'happened',
      options: [
        { value: 'yes', word: words.table.happened },
        { value: 'no', word: words.inspector.notConfirmed },
      ],
    },
  ],

  async read(ask) {
    const { query, signal } = ask;
    const variables = {
      ...pageVariables(ask),
      where: milestonesWhere(query),
      orderBy: orderOf<MilestoneOrderField>(query),
    };
    const { page } = await execute(TableMilestonesQuery, variables, signal);
    return asPage(page);
  },
  target: (row) => row.id,
  id: (row) => row.id,
  title: (row) => row.name,
};
