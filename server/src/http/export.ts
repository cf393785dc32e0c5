import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { BYTE_ORDER_MARK, csvLine, type Cell, type Separator } from '../export/csv.ts';
import { COLUMNS, CONNECTIONS, type Column, type ConnectionName } from '../export/columns.ts';
import { exportRows, type ExportRequest } from '../export/exportRows.ts';
import { guardStore, MOST_ROWS } from '../guard/guardStore.ts';
import { DEEPEST_VALUE, isDeeper } from '../guard/limitNesting.ts';
import { badUserInput, publicError } from '../schema/errors.ts';
import type { GraphStore } from '../store/port.ts';
import { endOf } from './endOf.ts';
import { etagOf, isHeld, REVALIDATED } from './etag.ts';

export interface ExportSettings {
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  /** How long one page may take, in ms. */
  readonly timeoutMs: number;
  /** Whether errors may hint at names of the schema. */
  readonly hints: boolean;
}

type Format = 'csv' | 'jsonl';

/** An export reads page after page for minutes; more of them at once would leave too little for questions. */
const MOST_AT_ONCE = 4;
const RETRY_SECONDS = 10;

const PARAMETERS = [
  'where',
  'orderBy',
  'window',
  'undated',
  'knownOn',
  'lang',
  'columns',
  'limit',
  'bom',
  'separator',
] as const;
type Parameters = Readonly<Partial<Record<(typeof PARAMETERS)[number], string>>>;

const SEPARATORS: Readonly<Record<string, Separator>> = {
  ',': ',',
  comma: ',',
  ';': ';',
  semicolon: ';',
  tab: '\t',
};

/** What a request asks, read and checked. */
interface Asked extends ExportRequest {
  readonly format: Format;
  readonly limit: number;
  readonly bom: boolean;
  readonly separator: Separator;
}

/**
 * `GET /export/<connection>.csv` and `.jsonl`: a whole list of the schema, with the filter and order of the list, as a file
 * that is written as fast as it is read: whatever its length, one page of it is held. What is wrong is said as JSON before
 * the first byte; what fails later breaks the connection off, so that half a file is never taken for a whole one.
 */
export function registerExport(
  app: FastifyInstance,
  { schema, store, timeoutMs, hints }: ExportSettings,
): void {
  let running = 0;

  app.get<{ Params: { file: string }; Querystring: Record<string, unknown> }>(
    '/export/:file',
    async (request, reply) => {
      const storeOfPage = pageStores(store, reply, timeoutMs);
      let counted = false;
      const release = (): void => {
        storeOfPage.end();
        if (counted) running--;
        counted = false;
      };
      try {
        const asked = readAsked(request.params.file, request.query);
        if (asked === null) {
          const names = CONNECTIONS.map((name) => `${name}.csv`).join(', ');
          return await refuse(
            reply,
            404,
            'NOT_FOUND',
            `There is no such export; there are ${names}, and the same as .jsonl.`,
          );
        }
        const etag = await etagOf(storeOfPage(), 'export', request.url);
        const headers = headersOf(asked, etag);
        if (etag !== null && isHeld(request.headers['if-none-match'], etag)) {
          release();
          return await reply.code(304).headers(headers).send();
        }
        if (running >= MOST_AT_ONCE) {
          void reply.header('retry-after', String(RETRY_SECONDS));
          return await refuse(
            reply,
            503,
            'BUSY',
            `${MOST_AT_ONCE} exports are running; try again in ${RETRY_SECONDS} seconds.`,
          );
        }
        running++;
        counted = true;
        const pages = exportRows(schema, asked, store, storeOfPage);
        const first = await pages.next();
        if (request.method === 'HEAD') {
          await pages.return(undefined);
          release();
          return await reply.headers(headers).send();
        }
        const file = Readable.from(textOf(asked, first, pages), { objectMode: false });
        // Whether it was taken to its end, in part or not at all.
        file.once('close', () => void pages.return(undefined).finally(release));
        file.on('error', (error) => request.log.error({ err: error }, 'an export broke off'));
        return await reply.headers(headers).send(file);
      } catch (error) {
        release();
        return answerError(error, request, reply, hints);
      }
    },
  );
}

/** A guarded store for each page in turn. */
function pageStores(
  store: GraphStore,
  reply: FastifyReply,
  timeoutMs: number,
): (() => GraphStore) & { end(): void } {
  let ending: ReturnType<typeof endOf> | null = null;
  const next = (): GraphStore => {
    ending?.clear();
    ending = endOf(reply, timeoutMs);
    return guardStore(store, { mostRows: MOST_ROWS, signal: ending.signal });
  };
  return Object.assign(next, { end: () => ending?.clear() });
}

async function* textOf(
  { format, columns, limit, bom, separator }: Asked,
  first: IteratorResult<readonly Cell[][], void>,
  rest: AsyncGenerator<readonly Cell[][], void>,
): AsyncGenerator<string> {
  const names = columns.map(({ name }) => name);
  const line = (cells: readonly Cell[]): string =>
    format === 'csv'
      ? csvLine(cells, separator)
      : `${JSON.stringify(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null])))}\n`;
  let left = limit;
  if (format === 'csv') yield `${bom ? BYTE_ORDER_MARK : ''}${csvLine(names, separator)}`;
  for (let page = first; !page.done && left > 0; page = await rest.next()) {
    const rows = page.value.slice(0, left);
    left -= rows.length;
    yield rows.map(line).join('');
  }
}

function headersOf({ format, connection }: Asked, etag: string | null): Record<string, string> {
  return {
    'content-type':
      format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/x-ndjson; charset=utf-8',
    'content-disposition': `attachment; filename="${connection}.${format}"`,
    ...(etag === null ? { 'cache-control': 'no-store' } : { etag, 'cache-control': REVALIDATED }),
  };
}

/** @returns null when there is no such file. @throws BAD_USER_INPUT naming the parameter */
function readAsked(file: string, query: Readonly<Record<string, unknown>>): Asked | null {
  const [, name, format] = /^([a-z]+)\.(csv|jsonl)$/.exec(file) ?? [];
  const connection = CONNECTIONS.find((known) => known === name);
  if (!connection) return null;
  const parameters = readParameters(query);
  const { bom, limit, lang = 'en', separator = ',' } = parameters;
  if (lang !== 'en' && lang !== 'fr') throw badUserInput(`lang: “${shown(lang)}” is neither en nor fr`);
  const cut = SEPARATORS[separator];
  if (cut === undefined)
    throw badUserInput(`separator: “${shown(separator)}” is none of comma, semicolon, tab`);
  return {
    connection,
    format: format === 'csv' ? 'csv' : 'jsonl',
    columns: readColumns(connection, parameters.columns),
    lang,
    where: readJson('where', parameters.where),
    orderBy: readOrder(parameters.orderBy),
    window: parameters.window ?? null,
    undated: readFlag('undated', parameters.undated),
    knownOn: parameters.knownOn ?? null,
    limit: limit === undefined ? Number.POSITIVE_INFINITY : readLimit(limit),
    bom: readFlag('bom', bom),
    separator: cut,
  };
}

function readParameters(query: Readonly<Record<string, unknown>>): Parameters {
  for (const [name, value] of Object.entries(query)) {
    if (!(PARAMETERS as readonly string[]).includes(name))
      throw badUserInput(`“${shown(name)}” is no parameter of an export; there are ${PARAMETERS.join(', ')}`);
    if (typeof value !== 'string') throw badUserInput(`${name}: may be given once`);
  }
  return query as Parameters;
}

function readColumns(connection: ConnectionName, asked: string | undefined): readonly Column[] {
  const all = COLUMNS[connection];
  if (asked === undefined) return all;
  const names = [...new Set(asked.split(',').map((name) => name.trim()))].filter(Boolean);
  const columns = names.map((name) => {
    const column = all.find((known) => known.name === name);
    if (!column)
      throw badUserInput(
        `columns: ${connection} have no “${shown(name)}”; there are ${all.map((known) => known.name).join(', ')}`,
      );
    return column;
  });
  if (columns.length === 0) throw badUserInput('columns: name at least one, or leave it out');
  return columns;
}

function readJson(name: string, text: string | undefined): unknown {
  if (text === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badUserInput(`${name}: “${shown(text)}” is no JSON, such as {"name":{"contains":"cloud"}}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badUserInput(`${name}: must be an object, such as {"name":{"contains":"cloud"}}`);
  if (isDeeper(value, DEEPEST_VALUE))
    throw badUserInput(`${name}: nested deeper than ${DEEPEST_VALUE} levels`);
  return value;
}

/** JSON as in the schema, or in short `NAME` or `NAME:DESC`. */
function readOrder(text: string | undefined): unknown {
  const [, field, direction] = /^([A-Z_]+)(?::(ASC|DESC))?$/.exec(text ?? '') ?? [];
  return field ? { field, ...(direction ? { direction } : {}) } : readJson('orderBy', text);
}

function readFlag(name: string, text: string | undefined): boolean {
  if (text === undefined || text === 'false' || text === '0') return false;
  if (text === 'true' || text === '1' || text === '') return true;
  throw badUserInput(`${name}: “${shown(text)}” is neither true nor false`);
}

function readLimit(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw badUserInput(`limit: “${shown(text)}” is no number of rows`);
  return Number(text);
}

const shown = (text: string): string => text.slice(0, 60);

const STATUSES: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  TOO_MANY_ROWS: 400,
  UNAVAILABLE: 503,
  TIMEOUT: 503,
  CANCELLED: 499,
};

/** The same codes and words as those of `/graphql`. */
async function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  hints: boolean,
): Promise<FastifyReply> {
  const formatted = error instanceof GraphQLError ? error.toJSON() : { message: 'the export failed' };
  const told = publicError(formatted, error, (cause) =>
    request.log.error({ err: cause }, 'an export failed'),
  );
  const code = String(told.extensions?.code);
  const message = hints ? told.message : told.message.replace(/ ?Did you mean [^?]*\?$/, '');
  return refuse(reply, STATUSES[code] ?? 500, code, message);
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code } }] });
}
