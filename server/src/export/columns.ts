import type { Cell } from './csv.ts';

/** What a document's selection of a column gives: GraphQL's answer, read by the column that asked for it. */
type Answer = Readonly<Record<string, unknown>>;

export interface Column {
  readonly name: string;
  /** What it needs of the schema; `$lang` is there. */
  readonly selection: string;
  readonly cell: (row: Answer) => Cell;
}

export const CONNECTIONS = [
  'persons',
  'organizations',
  'alliances',
  'policies',
  'statements',
  'milestones',
  'sources',
  'claims',
  'ties',
] as const;
export type ConnectionName = (typeof CONNECTIONS)[number];

const field = (name: string): Column => ({ name, selection: name, cell: (row) => plain(row[name]) });
/** A text in the language asked. */
const text = (name: string): Column => ({
  name,
  selection: `${name}(lang: $lang)`,
  cell: (row) => plain(row[name]),
});

/** A date in three columns: as EDTF, and the first and last day it can mean; a fourth has its words. */
function date(name: string): Column[] {
  const part = (suffix: string, of: string, selection = of): Column => ({
    name: `${name}${suffix}`,
    selection: `${name} { ${selection} }`,
    cell: (row) => plain((row[name] as Answer | null)?.[of]),
  });
  return [
    part('', 'edtf'),
    part('Earliest', 'earliest'),
    part('Latest', 'latest'),
    part('Text', 'text', 'text(lang: $lang)'),
  ];
}

/** Things in two columns: their ids, and their names. */
function things(name: string, idsName: string, below = ''): Column[] {
  const entities = (row: Answer): Answer[] =>
    (row[name] as readonly Answer[]).map((item) => (below ? (item[below] as Answer) : item));
  const selection = (of: string): string => `${name} { ${below ? `${below} { ${of} }` : of} }`;
  return [
    { name: idsName, selection: selection('id'), cell: (row) => entities(row).map(({ id }) => String(id)) },
    {
      name: `${idsName}Names`,
      selection: selection('name(lang: $lang)'),
      cell: (row) => entities(row).map((entity) => String(entity.name)),
    },
  ];
}

/** One thing, likewise; null where there is none. */
function thing(name: string): Column[] {
  const part = (suffix: string, of: string, selection = of): Column => ({
    name: `${name}${suffix}`,
    selection: `${name} { ${selection} }`,
    cell: (row) => plain((row[name] as Answer | null)?.[of]),
  });
  return [part('', 'id'), part('Name', 'name', 'name(lang: $lang)')];
}

/** Statements about it, by stance. */
const STANCES: readonly Column[] = ['SUPPORT', 'WELCOME', 'MIXED', 'CONCERN', 'OPPOSE'].map((stance) => ({
  name: stance.toLowerCase(),
  selection: 'stanceCounts { stance count }',
  cell: (row) =>
    Number((row.stanceCounts as readonly Answer[]).find((counted) => counted.stance === stance)?.count ?? 0),
}));

const NAMES = [
  field('id'),
  field('kind'),
  text('name'),
  text('shortName'),
  field('aliases'),
  text('summary'),
];
/** The code, since a language may be another than the two of the interface. */
const LANGUAGE: Column = {
  name: 'language',
  selection: 'languageCode',
  cell: (row) => plain(row.languageCode),
};
const EVIDENCE = [field('sourceCount')];

/** What of the schema each connection gives, in the order of the file. */
export const COLUMNS: Readonly<Record<ConnectionName, readonly Column[]>> = {
  persons: [
    ...NAMES,
    {
      name: 'roles',
      selection: 'roles { title(lang: $lang) organization { name(lang: $lang) } }',
      cell: (row) =>
        (row.roles as readonly Answer[]).map(
          (role) => `${String(role.title)}, ${String((role.organization as Answer).name)}`,
        ),
    },
    ...things('roles', 'organizations', 'organization'),
    ...EVIDENCE,
  ],
  organizations: [...NAMES, field('organizationType'), field('country'), ...date('founded'), ...EVIDENCE],
  alliances: [
    ...NAMES,
    field('allianceType'),
    field('status'),
    ...date('announced'),
    ...things('parties', 'parties', 'actor'),
    {
      name: 'partyRoles',
      selection: 'parties { role }',
      cell: (row) => (row.parties as readonly Answer[]).map(({ role }) => String(role)),
    },
    ...things('resultsIn', 'resultsIn'),
    ...things('seeks', 'seeks'),
    ...STANCES,
    ...EVIDENCE,
  ],
  policies: [
    ...NAMES,
    field('policyKind'),
    ...date('adopted'),
    ...things('issuedBy', 'issuedBy'),
    ...things('holders', 'holders', 'holder'),
    ...STANCES,
    ...EVIDENCE,
  ],
  statements: [
    field('id'),
    ...date('date'),
    ...things('speakers', 'speakers'),
    ...things('onBehalfOf', 'onBehalfOf'),
    ...things('positions', 'subjects', 'subject'),
    {
      name: 'stances',
      selection: 'positions { stance }',
      cell: (row) => (row.positions as readonly Answer[]).map(({ stance }) => String(stance)),
    },
    field('quotation'),
    LANGUAGE,
    text('paraphrase'),
    text('venue'),
    ...thing('medium'),
    ...thing('reportedBy'),
    text('note'),
    ...EVIDENCE,
  ],
  milestones: [
    ...NAMES,
    ...things('belongsTo', 'belongsTo'),
    ...date('planned'),
    ...date('actual'),
    ...(['least', 'most'] as const).map((bound) => ({
      name: bound === 'least' ? 'slipLeastDays' : 'slipMostDays',
      selection: 'slip { least most }',
      cell: (row: Answer) => plain((row.slip as Answer | null)?.[bound]),
    })),
    text('note'),
    ...EVIDENCE,
  ],
  sources: [
    field('id'),
    field('publisher'),
    field('title'),
    field('url'),
    ...date('published'),
    ...date('accessed'),
    LANGUAGE,
    field('sourceKind'),
    field('titleBasis'),
    field('archiveUrl'),
    text('note'),
  ],
  claims: [
    field('id'),
    {
      name: 'about',
      selection: 'about { ... on Node { id } ... on Tie { id } }',
      cell: (row) => plain((row.about as Answer).id),
    },
    field('field'),
    text('text'),
    field('status'),
    field('shown'),
    field('recordedAt'),
    {
      name: 'sources',
      selection: 'citations { source { id } }',
      cell: (row) => (row.citations as readonly Answer[]).map(({ source }) => String((source as Answer).id)),
    },
    {
      name: 'sourceUrls',
      selection: 'citations { source { url } }',
      cell: (row) => (row.citations as readonly Answer[]).map(({ source }) => String((source as Answer).url)),
    },
    {
      name: 'quotations',
      selection: 'citations { quotation }',
      cell: (row) =>
        (row.citations as readonly Answer[]).flatMap(({ quotation }) =>
          typeof quotation === 'string' ? [quotation] : [],
        ),
    },
    {
      name: 'contradicts',
      selection: 'contradicts { id }',
      cell: (row) => (row.contradicts as readonly Answer[]).map(({ id }) => String(id)),
    },
  ],
  ties: [
    field('id'),
    field('kind'),
    ...thing('from'),
    ...thing('to'),
    text('role'),
    field('partyRole'),
    {
      name: 'stake',
      selection: 'stake { text(lang: $lang) }',
      cell: (row) => plain((row.stake as Answer | null)?.text),
    },
    field('stance'),
    ...(['start', 'end'] as const).map((end) => ({
      name: end,
      selection: `period { ${end} { edtf } }`,
      cell: (row: Answer) => plain(((row.period as Answer | null)?.[end] as Answer | null)?.edtf),
    })),
    text('sentence'),
    field('disputed'),
    ...EVIDENCE,
  ],
};

/** A value of the schema as a cell. */
function plain(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(String);
  return JSON.stringify(value);
}
