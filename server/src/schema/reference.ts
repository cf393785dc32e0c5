import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
  parse,
  print,
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** The chapters of the reference: concepts of the schema, in the order a reader meets them. Others follow by name. */
const CHAPTERS: readonly (readonly [concept: string, title: string])[] = [
  ['affair', 'Who partnered and who objected'],
  ['path', 'How things are tied'],
  ['time', 'What happened when, and what changed'],
  ['discourse', 'Who stands where, and with whom'],
  ['analytics', 'Who is central, and which groups there are'],
  ['search', 'Search'],
  ['graph', 'Neighbourhoods'],
  ['actor', 'Actors and ties'],
  ['alliance', 'Alliances'],
  ['policy', 'Policies and labels'],
  ['statement', 'Statements'],
  ['milestone', 'Milestones'],
  ['claim', 'Claims and sources'],
  ['dataset', 'The dataset'],
  ['base', 'Dates, pages and filters'],
];

/** The manual of a schema as Markdown: every query, type, field and argument with its description. */
export function referenceOf(schema: GraphQLSchema, concepts: ReadonlyMap<string, string>): string {
  const known = CHAPTERS.filter(([concept]) => concepts.has(concept));
  const others = [...concepts.keys()].filter((concept) => !CHAPTERS.some(([name]) => name === concept));
  const chapters = [
    ...known,
    ...others.map((concept) => [concept, `${concept.charAt(0).toUpperCase()}${concept.slice(1)}`] as const),
  ].map(([concept, title]) => chapterOf(schema, title, concepts.get(concept) ?? ''));
  return `${[
    '# API reference',
    '',
    'Generated from the schema by `npm run codegen`; not edited by hand. How to ask, with twenty questions and their',
    'queries: [guide.md](guide.md). Limits, errors, exports, caching: [http.md](http.md).',
    '',
    ...contentsOf(schema),
    '',
    ...chapters,
  ].join('\n')}`;
}

function contentsOf(schema: GraphQLSchema): string[] {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return [
    '| query | answers |',
    '| --- | --- |',
    ...queries.map(
      (query) => `| [\`${query.name}\`](#query-${query.name}) | ${cell(firstSentence(query.description))} |`,
    ),
  ];
}

function chapterOf(schema: GraphQLSchema, title: string, sdl: string): string {
  const queries: string[] = [];
  const types: GraphQLNamedType[] = [];
  for (const definition of parse(sdl).definitions) {
    if (
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      definition.name.value === 'Query'
    ) {
      queries.push(...(definition.fields ?? []).map(({ name }) => name.value));
      continue;
    }
    const type = 'name' in definition && definition.name ? schema.getType(definition.name.value) : undefined;
    if (type && !types.includes(type)) types.push(type);
  }
  const fields = schema.getQueryType()?.getFields() ?? {};
  return [
    `## ${title}`,
    '',
    ...queries.flatMap((name) => (fields[name] ? queryOf(fields[name]) : [])),
    ...types.flatMap(typeOf),
  ].join('\n');
}

function queryOf(query: GraphQLField<unknown, unknown>): string[] {
  return [
    `<a id="query-${query.name}"></a>`,
    '',
    `### \`${query.name}\` → ${link(query.type)}`,
    '',
    ...paragraphs(query.description),
    ...(query.args.length === 0
      ? []
      : ['| argument | type | default | |', '| --- | --- | --- | --- |', ...query.args.map(argumentRow), '']),
  ];
}

/** What arguments of one name mean wherever they are, for those that do not say it themselves. */
const COMMON_ARGUMENTS: Readonly<Record<string, string>> = {
  window:
    'Keeps what overlaps this EDTF date or interval, such as `2021`, `2021-05/2022` or `2021-10/..`; dates of mixed precision are compared by the days they can mean.',
  undated: 'Whether what has no date is kept in the window.',
  knownOn: 'Only what the dataset had recorded by the end of this day.',
  first: 'At most this many.',
  after: 'The `endCursor` of the page before.',
  where: 'Only what passes this filter.',
  orderBy: 'Unknown values come last in both directions.',
  lang: 'The language of the text.',
  ties: 'Only ties of these kinds.',
  tieKinds: 'Only ties of these kinds.',
  kinds: 'Only things of these kinds.',
  entityKinds: 'Only things of these kinds.',
  ids: 'Ids of entities.',
  id: 'Its id, such as `al-thales-google`.',
  actors: 'Ids; all when left out.',
  subjects: 'Ids; all when left out.',
  stances: 'Only positions of these stances.',
  rollUp: 'Whether people count for the organisation they spoke for.',
  and: 'All of these.',
  or: 'At least one of these.',
  not: 'Not this.',
};

function argumentRow(argument: GraphQLArgument | GraphQLInputField): string {
  const description = argument.description ?? COMMON_ARGUMENTS[argument.name];
  return `| \`${argument.name}\` | ${link(argument.type)} | ${defaultOf(argument)} | ${cell(description)} |`;
}

function defaultOf({ defaultValue, type }: GraphQLArgument | GraphQLInputField): string {
  if (defaultValue === undefined) return '';
  const value = astFromValue(defaultValue, type);
  return value ? `\`${print(value)}\`` : '';
}

function typeOf(type: GraphQLNamedType): string[] {
  const head = [
    `<a id="type-${type.name}"></a>`,
    '',
    `### ${kindOf(type)} \`${type.name}\``,
    '',
    ...paragraphs(type.description),
  ];
  if (isScalarType(type)) return head;
  if (isUnionType(type)) return [...head, `One of ${type.getTypes().map(link).join(', ')}.`, ''];
  if (isEnumType(type))
    return [
      ...head,
      '| value | |',
      '| --- | --- |',
      ...type.getValues().map((value) => `| \`${value.name}\` | ${cell(value.description)} |`),
      '',
    ];
  if (isInputObjectType(type))
    return [
      ...head,
      '| field | type | default | |',
      '| --- | --- | --- | --- |',
      ...Object.values(type.getFields()).map(argumentRow),
      '',
    ];
  const interfaces = type.getInterfaces();
  return [
    ...head,
    ...(interfaces.length > 0 ? [`Is ${interfaces.map(link).join(', ')}.`, ''] : []),
    '| field | type | |',
    '| --- | --- | --- |',
    ...Object.values(type.getFields()).map(
      (field) =>
        `| \`${field.name}\`${argumentsOf(field)} | ${link(field.type)} | ${cell(field.description)} |`,
    ),
    '',
  ];
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  if (args.length === 0) return '';
  const texts = args.map((argument) => {
    const fallback = defaultOf(argument).replaceAll('`', '');
    return `${argument.name}: ${String(argument.type)}${fallback ? ` = ${fallback}` : ''}`;
  });
  return ` (\`${texts.join(', ')}\`)`;
}

function kindOf(type: GraphQLNamedType): string {
  if (isEnumType(type)) return 'enum';
  if (isInputObjectType(type)) return 'input';
  if (isInterfaceType(type)) return 'interface';
  if (isObjectType(type)) return 'type';
  return isUnionType(type) ? 'union' : 'scalar';
}

/** The type as it is written, leading to where it is described. */
function link(type: GraphQLInputType | GraphQLOutputType | GraphQLNamedType): string {
  const named = getNamedType(type);
  const text = `\`${String(type)}\``;
  return isScalarType(named) && isSpecifiedScalarType(named) ? text : `[${text}](#type-${named.name})`;
}

const paragraphs = (description: string | null | undefined): string[] =>
  description ? [description.trim(), ''] : [];

/** Description on one line of a table. */
function cell(description: string | null | undefined): string {
  return (description ?? '')
    .trim()
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');
}

function firstSentence(description: string | null | undefined): string {
  return /^.*?\.(?=\s|$)/s.exec((description ?? '').trim())?.[0] ?? description ?? '';
}
