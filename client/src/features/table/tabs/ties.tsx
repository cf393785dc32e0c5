import type {
  TableTiesAboutQuery as AboutAnswer,
  TieFilter,
  TieKind,
  TieOrder,
} from '../../../api/generated/graphql.ts';
import { graphql } from '../../../api/generated/index.ts';
import { execute } from '../../../api/execute.ts';
import { farStride, type RowPage, type RowQuery, type Tab } from '../tab.ts';
import { SourceCount } from './cells.tsx';
import { asPage, pageVariables } from './asPage.ts';

export const TieCells = graphql(`
  fragment TieCells on Tie {
    id
    kind
    role(lang: $lang)
    stance
    sentence(lang: $lang)
    disputed
    sourceCount
    stake {
      text(lang: $lang)
    }
    period {
      text(lang: $lang)
      start {
        earliest
      }
      end {
        latest
      }
    }
    from {
      id
      shortName(lang: $lang)
    }
    to {
      id
      shortName(lang: $lang)
    }
  }
`);

const TableTiesAboutQuery = graphql(`
  query TableTiesAbout(
    $id: ID!
    $where: TieFilter
    $window: String
    $undated: Boolean!
    $knownOn: Date
    $first: Int!
    $after: String
    $withRows: Boolean!
    $withUndated: Boolean!
    $lang: Language!
  ) {
    entity(id: $id) {
      id
      ties(
        where: $where
        window: $window
        undated: $undated
        knownOn: $knownOn
        first: $first
        after: $after
      ) {
        totalCount
        undated @include(if: $withUndated)
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes @include(if: $withRows) {
          ...TieCells
        }
      }
    }
  }
`);

const TableAllTiesQuery = graphql(`
  query TableAllTies(
    $where: TieFilter
    $orderBy: TieOrder
    $window: String
    $undated: Boolean!
    $knownOn: Date
    $first: Int!
    $after: String
    $withRows: Boolean!
    $withUndated: Boolean!
    $lang: Language!
  ) {
    ties(
      where: $where
      orderBy: $orderBy
      window: $window
      undated: $undated
      knownOn: $knownOn
      first: $first
      after: $after
    ) {
      totalCount
      undated @include(if: $withUndated)
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes @include(if: $withRows) {
        ...TieCells
      }
    }
  }
`);

const TableTiesQuery = graphql(`
  query TableTies($ids: [ID!]!, $window: String, $undated: Boolean!, $knownOn: Date, $lang: Language!) {
    neighborhood(ids: $ids, first: 0, window: $window, undated: $undated, knownOn: $knownOn) {
      ties {
        ...TieCells
      }
    }
  }
`);

type Row = NonNullable<NonNullable<AboutAnswer['entity']>['ties']['nodes']>[number];

const TIE_KINDS = [
  'PARTY_TO',
  'OWNS',
  'WORKS_FOR',
  'MEMBER_OF',
  'RESULTS_IN',
  'SEEKS',
  'FOLLOWS_FROM',
  'ISSUES',
  'HOLDS',
  'BELONGS_TO',
  'SAID',
  'ABOUT',
  'ON_BEHALF_OF',
  'APPEARED_IN',
  'REPORTED_BY',
] as const satisfies readonly TieKind[];

/** As many ids as one question may name. */
const MOST_IDS = 200;

/** Rows of the ties among the things of the canvas: they come in one answer, so they are filtered and sorted here. */
function kept(rows: readonly Row[], query: RowQuery): Row[] {
  const kinds = query.choices.tieKind ?? [];
  const text = query.text.toLocaleLowerCase();
  const hidden = new Set(query.hiddenIds);
  const found = rows.filter(
    (row) =>
      (kinds.length === 0 || kinds.includes(row.kind)) &&
      !hidden.has(row.from.id) &&
      !hidden.has(row.to.id) &&
      (row.stance === null || row.stance === undefined || !query.hiddenStances.includes(row.stance)) &&
      (text === '' || row.sentence.toLocaleLowerCase().includes(text)),
  );
  if (query.order === null) return found;
  const { field, direction } = query.order;
  const key = (row: Row): string | number | null =>
    field === 'SOURCES' ? row.sourceCount : (row.period?.start?.earliest ?? null);
  const sign = direction === 'ASC' ? 1 : -1;
  return found.toSorted((a, b) => {
    const first = key(a);
    const second = key(b);
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return first === second ? 0 : first < second ? -sign : sign;
  });
}

const isUndated = ({ period }: Row) => !period?.start?.earliest && !period?.end?.latest;

const NO_ROWS: RowPage<Row> = { rows: [], total: 0, undated: 0, next: null };

/** Every tie the legend and the reader's own filters leave; words are looked for in the names of both ends. */
function allTiesWhere({ choices, text, hiddenIds, hiddenKinds, hiddenStances }: RowQuery): TieFilter | null {
  const kinds = (choices.tieKind ?? []) as TieKind[];
  const parts: TieFilter[] = [
    ...(kinds.length > 0 ? [{ kinds }] : []),
    ...(text === ''
      ? []
      : [{ or: [{ from: { name: { matches: text } } }, { to: { name: { matches: text } } }] }]),
    ...(hiddenIds.length === 0
      ? []
      : [
          {
            not: {
              or: [{ from: { id: { in: [...hiddenIds] } } }, { to: { id: { in: [...hiddenIds] } } }],
            },
          },
        ]),
    ...(hiddenKinds.length === 0
      ? []
      : [
          {
            not: {
              or: [{ from: { kinds: [...hiddenKinds] } }, { to: { kinds: [...hiddenKinds] } }],
            },
          },
        ]),
    ...(hiddenStances.length === 0 ? [] : [{ not: { stances: [...hiddenStances] } }]),
  ];
  return parts.length === 0 ? null : { and: parts };
}

/** The columns' fields as the list of all ties names them. */
function allTiesOrder({ order }: RowQuery): TieOrder | null {
  if (order === null) return null;
  return { field: order.field === 'SOURCES' ? 'SOURCES' : 'DATE', direction: order.direction };
}

export const tiesTab: Tab<Row> = {
  name: 'ties',
  // Those of one thing hang on it, and are passed over page by page.
  stridePages: (scope) => (scope.from === 'about' ? 2 : farStride()),
  height: 32,
  isPickable: false,
  kinds: [],
  order: null,
  columns: [
    {
      id: 'from',
      width: 130,
      grow: 0.8,
      text: (row) => row.from.shortName,
      cell: (row) => <b className="one-line">{row.from.shortName}</b>,
    },
    { id: 'tieKind', width: 124, grow: 0, text: (row, { words }) => words.tieNames[row.kind] },
    {
      id: 'to',
      width: 130,
      grow: 0.8,
      text: (row) => row.to.shortName,
      cell: (row) => <b className="one-line">{row.to.shortName}</b>,
    },
    {
      id: 'role',
      width: 140,
      grow: 1,
      text: (row, { words }) =>
        [row.role, row.stake?.text, row.stance ? words.stanceVerbs[row.stance] : null]
          .filter(Boolean)
          .join(', '),
    },
    {
      id: 'period',
      width: 110,
      grow: 0.3,
      order: 'PERIOD',
      direction: 'DESC',
      text: (row) => row.period?.text ?? '',
    },
    { id: 'sentence', width: 260, grow: 2, folded: true, text: (row) => row.sentence },
    {
      id: 'sources',
      width: 64,
      grow: 0,
      order: 'SOURCES',
      direction: 'DESC',
      end: true,
      text: (row) => String(row.sourceCount),
      cell: (row) => <SourceCount count={row.sourceCount} disputed={row.disputed} />,
    },
  ],
  choices: (words) => [
    { id: 'tieKind', options: TIE_KINDS.map((value) => ({ value, word: words.tieNames[value] })) },
  ],
  async read(ask) {
    const { query, first, after, lang, signal } = ask;
    const { scope, window, undated, knownOn, choices } = query;
    if (scope.from === 'about') {
      const kinds = (choices.tieKind ?? []) as TieKind[];
      const variables = {
        ...pageVariables(ask),
        id: scope.id,
        where: kinds.length > 0 ? { kinds } : null,
      };
      const { entity } = await execute(TableTiesAboutQuery, variables, signal);
      return entity ? asPage(entity.ties) : NO_ROWS;
    }
    if (scope.from === 'all') {
      const { ties } = await execute(
        TableAllTiesQuery,
        { ...pageVariables(ask), where: allTiesWhere(query), orderBy: allTiesOrder(query) },
        signal,
      );
      return asPage(ties);
    }
    if (scope.ids.length === 0) return NO_ROWS;
    const { neighborhood } = await execute(
      TableTiesQuery,
      { ids: scope.ids.slice(0, MOST_IDS), window, undated: true, knownOn, lang },
      signal,
    );
    const found = kept(neighborhood.ties, query);
    const rows = undated || window === null ? found : found.filter((row) => !isUndated(row));
    const from = Number(after ?? 0);
    const end = from + first;
    return {
      rows: rows.slice(from, end),
      total: rows.length,
      undated: found.filter(isUndated).length,
      next: end < rows.length ? String(end) : null,
    };
  },
  target: (row) => row.id,
  id: (row) => row.id,
  title: (row) => row.sentence,
};
