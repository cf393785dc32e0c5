import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createContext, type Context } from '../context.ts';
import { guardStore, MOST_ROWS } from '../guard/guardStore.ts';
import type { GraphStore } from '../store/port.ts';
import { crossSiteReason } from './crossSite.ts';
import { endOf } from './endOf.ts';
import { etagOf, isHeld, REVALIDATED } from './etag.ts';
import { findTrusted, type DocumentRequest, type TrustedDocuments } from './trustedDocuments.ts';

export interface GraphqlSettings {
  readonly apollo: ApolloServer<Context>;
  readonly store: GraphStore;
  /** How long one request may take, in ms. */
  readonly timeoutMs: number;
  /** The only documents that are run; null: any is. */
  readonly trusted: TrustedDocuments | null;
}

/**
 * `/graphql` by GET and POST, as the GraphQL over HTTP draft has it, without batches: one operation a request. What a
 * request asks of the store ends when its time is up or its caller hangs up. Good answers to a GET carry an `ETag`, so that
 * whoever asks the same of the same data again gets 304.
 */
export function registerGraphql(app: FastifyInstance, settings: GraphqlSettings): void {
  const { apollo, store, timeoutMs, trusted } = settings;

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const foreign = crossSiteReason(request);
    if (foreign !== null) return refuse(reply, request.method === 'POST' ? 415 : 400, 'BAD_REQUEST', foreign);
    let asked = { body: request.body, search: searchOf(request.url) };
    if (trusted) {
      const document = trustedRequest(trusted, request.method, asked);
      if (!document)
        return refuse(
          reply,
          400,
          'DOCUMENT_NOT_TRUSTED',
          'This server runs only the documents it was started with; ask one of them by its id or its exact text.',
        );
      asked = document;
    }
    const ending = endOf(reply, timeoutMs);
    try {
      const guarded = guardStore(store, { mostRows: MOST_ROWS, signal: ending.signal });
      const etag =
        request.method === 'GET'
          ? await etagOf(guarded, asked.search, request.headers.accept ?? '').catch(() => null)
          : null;
      if (etag !== null && isHeld(request.headers['if-none-match'], etag))
        return await reply.code(304).headers(keptHeaders(etag)).send();
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: request.method, headers: headersOf(request), ...asked },
        context: async () => createContext(guarded, store, undefined, ending.signal),
      });
      if (body.kind !== 'complete') throw new Error('answers in parts are not offered');
      for (const [name, value] of headers) void reply.header(name, value);
      const isGood = (status ?? 200) === 200 && !body.string.startsWith('{"errors"');
      void reply.headers(etag !== null && isGood ? keptHeaders(etag) : { 'cache-control': 'no-store' });
      return await reply.code(statusOf(status, headers.get('content-type'), body.string)).send(body.string);
    } finally {
      ending.clear();
    }
  }

  app.route({ url: '/graphql', method: ['GET', 'POST', 'OPTIONS'], handler: answer });
}

/** A good answer to a GET may be kept: Apollo puts errors before the data, so an answer without them is known by its start. */
function keptHeaders(etag: string): Record<string, string> {
  return { etag, 'cache-control': REVALIDATED, vary: 'accept' };
}

/**
 * By the draft, whoever asks for `application/json` gets 200 for every request that is well formed, whatever came of the
 * query in it; `application/graphql-response+json` tells the two apart.
 */
function statusOf(status: number | undefined, contentType: string | undefined, body: string): number {
  if (status === undefined || status !== 400 || !contentType?.startsWith('application/json'))
    return status ?? 200;
  const { errors } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
  return errors?.[0]?.extensions?.code === 'BAD_REQUEST' ? 400 : 200;
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): unknown {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

/** The same request with the trusted document in the place of its id or text; null when it asks for another. */
function trustedRequest(
  trusted: TrustedDocuments,
  method: string,
  { body, search }: { body: unknown; search: string },
): { body: unknown; search: string } | null {
  if (method === 'GET') {
    const params = new URLSearchParams(search);
    const document = findTrusted(trusted, {
      query: params.get('query') ?? undefined,
      documentId: params.get('documentId') ?? undefined,
      extensions: parsedOrNull(params.get('extensions')),
    });
    if (document === null) return null;
    params.delete('extensions');
    params.set('query', document);
    return { body, search: `?${params.toString()}` };
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { extensions, documentId, ...rest } = body as DocumentRequest;
  const query = findTrusted(trusted, { ...rest, documentId, extensions });
  return query === null ? null : { body: { ...rest, query }, search };
}

function parsedOrNull(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
