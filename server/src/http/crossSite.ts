import type { FastifyRequest } from 'fastify';

type Asked = Pick<FastifyRequest, 'method' | 'headers'>;

/**
 * Why a request may be another site's, sent by a reader's browser without asking first; null when it cannot be.
 *
 * A page elsewhere may make a browser post a form or fetch an address without a preflight. So a body must be JSON, which
 * no form sends, and a GET must be one that a program or our own page makes: it names JSON as what it sends or accepts,
 * carries a header that needs a preflight, or says that a script fetches it (`Sec-Fetch-Mode: cors`, as Node does); and the
 * browser's own `Sec-Fetch-Site`, `Origin` and `Referer`, where sent, name this site.
 */
export function crossSiteReason({ method, headers }: Asked): string | null {
  const contentType = mediaTypeOf(headers['content-type']);
  if (method === 'POST') {
    return contentType === 'application/json' ? null : 'Post the query as application/json.';
  }
  if (method !== 'GET') return null;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return 'Pages of other sites may not ask this one.';
  for (const address of [headers.origin, headers.referer]) {
    if (address !== undefined && hostOf(address) !== headers.host)
      return 'Pages of other sites may not ask this one.';
  }
  const named =
    contentType === 'application/json' ||
    /application\/(graphql-response\+)?json/i.test(headers.accept ?? '') ||
    headers['sec-fetch-mode'] === 'cors' ||
    PREFLIGHT_HEADERS.some((name) => Boolean(headers[name]));
  return named
    ? null
    : 'Send the header `Accept: application/graphql-response+json`, so that no form or link of another site can ask this.';
}

/** Those Apollo's clients send. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];

function mediaTypeOf(header: string | undefined): string | undefined {
  return header?.split(';')[0]?.trim().toLowerCase();
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}
