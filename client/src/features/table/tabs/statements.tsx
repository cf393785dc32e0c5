import type { StatementOrderField, TableStatementsQuery as Answer } from '../../../api/generated/graphql.ts';
import { graphql } from '../../../api/generated/index.ts';
import { execute } from '../../../api/execute.ts';
import { STANCES, StanceChip, stanceColour } from '../../../ui/StanceChip.tsx';
import { statementsWhere } from '../rowFilter.ts';
import { farStride, type CellContext, type Tab } from '../tab.ts';
import { asPage, orderOf, pageVariables } from './asPage.ts';
import { quoted, SourceCount } from './cells.tsx';

const TableStatementsQuery = graphql(`
  query TableStatements(
    $where: StatementFilter
    $orderBy: StatementOrder
    $first: Int!
    $after: String
    $withRows: Boolean!
    $withUndated: Boolean!
    $window: String
    $undated: Boolean!
    $knownOn: Date
    $lang: Language!
  ) {
    page: statements(
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
        quotation
        paraphrase(lang: $lang)
        language
        languageCode
        disputed
        sourceCount
        venue(lang: $lang)
        date {
          edtf
          text(lang: $lang)
        }
        medium {
          shortName(lang: $lang)
        }
        reportedBy {
          shortName(lang: $lang)
        }
        speakers {
          id
          shortName(lang: $lang)
        }
        onBehalfOf {
          shortName(lang: $lang)
        }
        positions {
          stance
          subject {
            id
            shortName(lang: $lang)
          }
        }
      }
    }
  }
`);

type Row = NonNullable<Answer['page']['nodes']>[number];

/** What is taken on the thing the rows are about; on each subject when they are about none. */
function positionsOf(row: Row, about: string | null): Row['positions'] {
  const here = row.positions.filter(({ subject }) => subject.id === about);
  return here.length > 0 ? here : row.positions;
}

const stancesOf = (row: Row, { about }: CellContext) => [
  ...new Set(positionsOf(row, about).map(({ stance }) => stance)),
];

const whereSaid = (row: Row) => {
  const first = row.venue ?? row.medium?.shortName;
  const relay = row.reportedBy?.shortName;
  return [first, relay === first ? null : relay].filter(Boolean).join(', ');
};
const wordsOf = (row: Row) => row.quotation ?? row.paraphrase ?? '';
const names = (list: readonly { shortName: string }[]) => list.map(({ shortName }) => shortName).join(', ');

export const statementsTab: Tab<Row> = {
  name: 'statements',
  stridePages: farStride,
  height: 46,
  isPickable: true,
  kinds: ['STATEMENT'],
  order: { field: 'DATE', direction: 'DESC' },
  columns: [
    {
      id: 'date',
      width: 98,
      grow: 0,
      order: 'DATE',
      direction: 'DESC',
      text: (row, { words }) => row.date?.text ?? words.inspector.undated,
    },
    {
      id: 'who',
      width: 118,
      grow: 0.5,
      text: (row) => names(row.speakers),
      cell: (row) => <b className="two-lines">{names(row.speakers)}</b>,
    },
    {
      id: 'stance',
      width: 100,
      grow: 0,
      text: (row, context) =>
        stancesOf(row, context)
          .map((stance) => context.words.stanceVerbs[stance])
          .join(', '),
      cell(row, context) {
        const stances = stancesOf(row, context);
        const [only] = stances;
        if (stances.length !== 1 || !only)
          return stances.map((stance) => (
            <StanceChip key={stance} stance={stance} word={context.words.stanceVerbs[stance]} />
          ));
        return (
          <span className="table-stance" style={{ color: stanceColour(only) }}>
            <StanceChip stance={only} /> {context.words.stanceVerbs[only]}
          </span>
        );
      },
    },
    {
      id: 'words',
      width: 200,
      grow: 2,
      text: wordsOf,
      cell: (row) =>
        row.quotation ? (
          <q className="table-quotation two-lines" lang={row.languageCode ?? undefined}>
            {quoted(row.quotation)}
          </q>
        ) : (
          <span className="table-paraphrase two-lines">{row.paraphrase}</span>
        ),
    },
    {
      id: 'onWhat',
      width: 120,
      grow: 0.5,
      folded: true,
      text: (row, { about }) =>
        positionsOf(row, about)
          .map(({ subject }) => subject.shortName)
          .join(', '),
    },
    {
      id: 'where',
      width: 96,
      grow: 0.4,
      text: whereSaid,
      cell: (row) => <span className="table-meta two-lines">{whereSaid(row)}</span>,
    },
    { id: 'onBehalf', width: 110, grow: 0.4, folded: true, text: (row) => names(row.onBehalfOf) },
    { id: 'language', width: 80, grow: 0, folded: true, text: (row) => row.language ?? '' },
    {
      id: 'sources',
      width: 64,
      grow: 0,
      order: 'SOURCES',
      direction: 'DESC',
      text: (row) => String(row.sourceCount),
      cell: (row) => <SourceCount count={row.sourceCount} disputed={row.disputed} />,
    },
  ],
  choices: (words) => [
    { id: 'stance', options: STANCES.map((value) => ({ value, word: words.stanceVerbs[value] })) },
    {
      id: 'language',
      options: [
        { value: 'fr', word: words.languages.fr },
        { value: 'en', word: words.languages.en },
      ],
    },
  ],
  async read(ask) {
    const { query, signal } = ask;
    const variables = {
      ...pageVariables(ask),
      where: statementsWhere(query),
      orderBy: orderOf<StatementOrderField>(query),
    };
    const { page } = await execute(TableStatementsQuery, variables, signal);
    return asPage(page);
  },
  target: (row) => row.id,
  id: (row) => row.id,
  title: (row) => `${names(row.speakers)}: ${wordsOf(row)}`,
};
