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
import { createContext, type Context } from '../context.ts';
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
  const document = listDocument(schema, request);
  for (let after: string | null = null; ;) {
    const context = createContext(storeOfPage(), shared, PAGE);
    const data: Row = await run(schema, document, { ...variablesOf(request), after }, context);
    const page = data.page as { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    if (page.nodes.length > 0) yield page.nodes.map(cells);
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null) return;
    after = page.pageInfo.endCursor;
  }
}

type Row = Readonly<Record<string, unknown>>;

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

async function run(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  contextValue: Context,
): Promise<Row> {
  checkVariables(schema, document, variableValues);
  const { data, errors }: ExecutionResult = await execute({ schema, document, variableValues, contextValue });
  if (errors?.[0]) throw errors[0];
  if (!data) throw new Error('no data and no error');
  return data;
}

function checkVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
): void {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the document has no operation');
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) throw userError(errors[0]?.message ?? 'the arguments do not fit');
}

const userError = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
