import {
  execute,
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { EVERYTHING } from '../cypher/composition.ts';
import { createContext, type Context } from '../context.ts';
import {
  checkDepth,
  checkFilterSize,
  compare,
  dateFields,
  every,
  scopeCondition,
} from '../schema/conditions.ts';
import type { TieRow } from '../schema/rows.ts';
import type { TieFilter } from '../schema/types.generated.ts';
import { tiesWhere } from '../schema/where.ts';
import { parseScope } from '../schema/window.ts';
import type { GraphStore } from '../store/port.ts';
import type { Column, ConnectionName } from './columns.ts';
import type { Cell } from './csv.ts';

/** What to export; the arguments are those of the list in the schema, as JSON gives them. */
export interface ExportRequest {
  readonly connection: ConnectionName;
  readonly columns: readonly Column[];
  readonly lang: 'fr' | 'en';
  readonly where: unknown;
  readonly orderBy: unknown;
  readonly window: string | null;
  readonly undated: boolean;
  readonly knownOn: string | null;
}

/** A store for the next page: so the time and rows of one page are bounded, those of an export are not. */
export type StoreOfPage = () => GraphStore;

/**
 * Rows of one page: enough that reading a large dataset takes few pages, few enough that no other caller waits long. No more
 * than this is ever held.
 */
const PAGE = 1_000;
const TIES_OF_ONE = 1_000;
const ENTITIES_OF_TIES = 100;

/**
 * The rows of an export, a page at a time, each row with its cells in the order of the columns. Pages are cut by cursors, so
 * nothing is read twice or left out when others come and go meanwhile.
 * @throws GraphQLError for arguments that do not fit, and whatever the schema reports
 */
export async function* exportRows(
  schema: GraphQLSchema,
  request: ExportRequest,
  shared: GraphStore,
  storeOfPage: StoreOfPage,
): AsyncGenerator<readonly Cell[][]> {
  const cells = (row: Readonly<Record<string, unknown>>): Cell[] =>
    request.columns.map((column) => column.cell(row));
  const pages =
    request.connection === 'ties'
      ? pagesOfTies(schema, request, shared, storeOfPage)
      : pagesOfList(schema, request, shared, storeOfPage);
  for await (const rows of pages) {
    if (rows.length > 0) yield rows.map(cells);
  }
}

type Row = Readonly<Record<string, unknown>>;

async function* pagesOfList(
  schema: GraphQLSchema,
  request: ExportRequest,
  shared: GraphStore,
  storeOfPage: StoreOfPage,
): AsyncGenerator<readonly Row[]> {
  const document = listDocument(schema, request);
  for (let after: string | null = null; ;) {
    const context = createContext(storeOfPage(), shared, PAGE);
    const data: Row = await run(schema, document, { ...variablesOf(request), after }, context);
    const page = data.page as { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    yield page.nodes;
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null) return;
    after = page.pageInfo.endCursor;
  }
}

/** Only names of the schema and of columns make its text; values are variables. */
function listDocument(
  schema: GraphQLSchema,
  { connection, columns, orderBy, where }: ExportRequest,
): DocumentNode {
  const list = schema.getQueryType()?.getFields()[connection];
  const typeOf = (name: string): string =>
    String(list?.args.find((argument) => argument.name === name)?.type);
  return parse(`query (
    $lang: Language!, $after: String, $window: String, $undated: Boolean, $knownOn: Date
    ${where === null ? '' : `$where: ${typeOf('where')}`} ${orderBy === null ? '' : `$orderBy: ${typeOf('orderBy')}`}
  ) {
    page: ${connection}(
      first: ${PAGE}, after: $after, window: $window, undated: $undated, knownOn: $knownOn
      ${where === null ? '' : 'where: $where'} ${orderBy === null ? '' : 'orderBy: $orderBy'}
    ) {
      nodes { ${selectionOf(columns)} }
      pageInfo { hasNextPage endCursor }
    }
  }`);
}

/** The ties of each entity in turn that start there: so each is met once. */
async function* pagesOfTies(
  schema: GraphQLSchema,
  request: ExportRequest,
  shared: GraphStore,
  storeOfPage: StoreOfPage,
): AsyncGenerator<readonly Row[]> {
  if (request.orderBy !== null) throw userError('orderBy: ties come by the id of their start; leave it out');
  const document = parse(`query (
    $lang: Language!, $where: TieFilter, $window: String, $undated: Boolean, $knownOn: Date
  ) {
    exportedTies(where: $where, window: $window, undated: $undated, knownOn: $knownOn) { ${selectionOf(request.columns)} }
  }`);
  const variables = variablesOf(request);
  const where = (coerced(schema, document, variables).where ?? null) as TieFilter | null;
  checkFilterSize(where);
  const { kept } = scopeCondition(dateFields('tie'), 'tie.recorded', parseScope(request, request.undated));
  const passing = every([where ? tiesWhere(where) : EVERYTHING, kept, compare('tie.outgoing', 'is', true)]);
  checkDepth(passing);
  const read = async (ids: string[], after: TieRow | null): Promise<{ ties: TieRow[]; rows: Row[] }> => {
    const store = storeOfPage();
    const ties: TieRow[] = await store.run(
      'tie/page',
      { ids, afterId: after?.id ?? null, afterKey: after?.from ?? null, limit: TIES_OF_ONE },
      { compose: { where: passing } },
    );
    const context = createContext(store, shared, PAGE);
    const data = await run(schema, document, variables, context, { exportedTies: ties });
    return { ties, rows: data.exportedTies as Row[] };
  };
  for (let after = ''; ;) {
    const entities = await storeOfPage().run('path/entities', { after, limit: ENTITIES_OF_TIES });
    const { ties, rows } = await read(
      entities.map(({ id }) => id),
      null,
    );
    yield rows;
    for (const full of fullOnes(ties)) {
      for (let last: TieRow | undefined = full; last;) {
        const rest: { ties: TieRow[]; rows: Row[] } = await read([full.fromId], last);
        yield rest.rows;
        last = rest.ties.length === TIES_OF_ONE ? rest.ties.at(-1) : undefined;
      }
    }
    const last = entities.at(-1);
    if (!last || entities.length < ENTITIES_OF_TIES) return;
    after = last.id;
  }
}

/** The last tie of each entity that has more of them than one page. */
function fullOnes(ties: readonly TieRow[]): TieRow[] {
  const counts = new Map<string, { count: number; last: TieRow }>();
  for (const tie of ties)
    counts.set(tie.fromId, { count: (counts.get(tie.fromId)?.count ?? 0) + 1, last: tie });
  return [...counts.values()].flatMap(({ count, last }) => (count === TIES_OF_ONE ? [last] : []));
}

const selectionOf = (columns: readonly Column[]): string =>
  [...new Set(columns.map(({ selection }) => selection))].join(' ');

function variablesOf({
  lang,
  where,
  orderBy,
  window,
  undated,
  knownOn,
}: ExportRequest): Record<string, unknown> {
  return {
    lang,
    window,
    undated,
    knownOn,
    ...(where === null ? {} : { where }),
    ...(orderBy === null ? {} : { orderBy }),
  };
}

function coerced(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the document has no operation');
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (values.errors) throw userError(values.errors[0]?.message ?? 'the arguments do not fit');
  return values.coerced;
}

async function run(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  contextValue: Context,
  rootValue?: unknown,
): Promise<Row> {
  coerced(schema, document, variableValues);
  const { data, errors }: ExecutionResult = await execute({
    schema,
    document,
    variableValues,
    contextValue,
    rootValue,
  });
  if (errors?.[0]) throw errors[0];
  if (!data) throw new Error('no data and no error');
  return data;
}

const userError = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
