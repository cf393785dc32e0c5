import type { SourceOrderField, TableSourcesQuery as Answer } from '../../../api/generated/graphql.ts';
import { graphql } from '../../../api/generated/index.ts';
import { execute } from '../../../api/execute.ts';
import { sourcesWhere } from '../rowFilter.ts';
import { farStride, type Tab } from '../tab.ts';
import { asPage, orderOf, pageVariables } from './asPage.ts';

const TableSourcesQuery = graphql(`
  query TableSources(
    $where: SourceFilter
    $orderBy: SourceOrder
    $first: Int!
    $after: String
    $withRows: Boolean!
    $withUndated: Boolean!
    $window: String
    $undated: Boolean!
    $knownOn: Date
    $lang: Language!
  ) {
    page: sources(
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
        title
        publisher
        url
        archiveUrl
        sourceKind
        language
        languageCode
        note
        published {
          text(lang: $lang)
        }
        accessed {
          text(lang: $lang)
        }
        claims(first: 0) {
          totalCount
        }
      }
    }
  }
`);

type Row = NonNullable<Answer['page']['nodes']>[number];

const SOURCE_KINDS = [
  'PRESS',
  'OFFICIAL',
  'COMPANY',
  'ASSOCIATION',
  'LEGAL',
  'BLOG',
  'INTERVIEW',
  'OTHER',
] as const;

export const sourcesTab: Tab<Row> = {
  name: 'sources',
  stridePages: farStride,
  height: 46,
  isPickable: false,
  kinds: [],
  order: { field: 'PUBLISHED', direction: 'DESC' },
  columns: [
    {
      id: 'published',
      width: 104,
      grow: 0,
      order: 'PUBLISHED',
      direction: 'DESC',
      text: (row, { words }) => row.published?.text ?? words.inspector.undated,
    },
    {
      id: 'publisher',
      width: 130,
      grow: 0.6,
      order: 'PUBLISHER',
      text: (row) => row.publisher,
      cell: (row) => <b className="two-lines">{row.publisher}</b>,
    },
    {
      id: 'title',
      width: 240,
      grow: 2,
      text: (row) => row.title,
      cell: (row) => (
        <a
          className="two-lines"
          href={row.url}
          target="_blank"
          rel="noreferrer"
          tabIndex={-1}
          lang={row.languageCode ?? undefined}
        >
          {row.title}
        </a>
      ),
    },
    { id: 'sourceKind', width: 100, grow: 0, text: (row, { words }) => words.sourceKinds[row.sourceKind] },
    { id: 'language', width: 80, grow: 0, folded: true, text: (row) => row.language ?? '' },
    { id: 'url', width: 200, grow: 1, folded: true, text: (row) => row.url },
    {
      id: 'archive',
      width: 90,
      grow: 0,
      folded: true,
      text: (row) => row.archiveUrl ?? '',
      cell: (row, { words }) =>
        row.archiveUrl ? (
          <a href={row.archiveUrl} target="_blank" rel="noreferrer" tabIndex={-1}>
            {words.source.archive}
          </a>
        ) : null,
    },
    { id: 'accessed', width: 104, grow: 0, folded: true, text: (row) => row.accessed?.text ?? '' },
    { id: 'note', width: 160, grow: 1, folded: true, text: (row) => row.note ?? '' },
    { id: 'claims', width: 76, grow: 0, end: true, text: (row) => String(row.claims.totalCount) },
  ],
  choices: (words) => [
    {
      id: 'sourceKind',
      options: SOURCE_KINDS.map((value) => ({ value, word: words.sourceKinds[value] })),
    },
  ],

  async read(ask) {
    const { query, signal } = ask;
    const variables = {
      ...pageVariables(ask),
      where: sourcesWhere(query),
      orderBy: orderOf<SourceOrderField>(query),
    };
    const { page } = await execute(TableSourcesQuery, variables, signal);
    return asPage(page);
  },
  target: () => null,
  id: (row) => row.id,
  title: (row) => `${row.publisher}: ${row.title}`,
};
