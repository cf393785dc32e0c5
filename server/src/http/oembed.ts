import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphStore } from '../store/port.ts';

/** Px; what a consumer that asks for less gets at most. */
const WIDTH = 800;
const HEIGHT = 600;
const LONGEST_URL = 16_000;
const CACHE_SECONDS = 3_600;

interface Asked {
  readonly url?: unknown;
  readonly format?: unknown;
  readonly maxwidth?: unknown;
  readonly maxheight?: unknown;
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

/**
 * `/oembed?url=…`: how to put a picture of this server into a page (oEmbed 1.0, https://oembed.com): JSON of type `rich` with
 * an `<iframe>` of `/embed`. Pages name it in a `Link` header. XML is answered with 501, as the specification has it.
 */
export function registerOembed(app: FastifyInstance, store: GraphStore): void {
  app.get<{ Querystring: Asked }>('/oembed', async (request, reply) => {
    const { url, format, maxwidth, maxheight } = request.query;
    if (format !== undefined && format !== 'json')
      return refuse(reply, 501, 'NOT_IMPLEMENTED', 'format: only “json” is answered');
    const origin = originOf(request);
    const asked = typeof url === 'string' && url.length <= LONGEST_URL ? parsed(url) : null;
    if (!asked)
      return refuse(
        reply,
        400,
        'BAD_REQUEST',
        'url: give the address of a picture, such as ' + `${origin}/#/…`,
      );
    if (asked.origin !== origin || !['/', '/embed'].includes(asked.pathname))
      return refuse(reply, 404, 'NOT_FOUND', `url: “${asked.href.slice(0, 200)}” is no picture of ${origin}`);
    const width = bounded(maxwidth, WIDTH);
    const height = bounded(maxheight, HEIGHT);
    if (width === null || height === null)
      return refuse(reply, 400, 'BAD_REQUEST', 'maxwidth, maxheight: must be whole numbers of px above 0');
    const title = await titleOf(store, asked.hash);
    const frame = `<iframe src="${escaped(`${origin}/embed${asked.hash}`)}" width="${width}" height="${height}" style="border:0" loading="lazy" title="${escaped(title)}"></iframe>`;
    return reply
      .header('cache-control', `public, max-age=${CACHE_SECONDS}`)
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('access-control-allow-origin', '*')
      .send({
        version: '1.0',
        type: 'rich',
        provider_name: 'Entente',
        provider_url: `${origin}/`,
        title,
        width,
        height,
        cache_age: CACHE_SECONDS,
        html: frame,
      });
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html');
    const path = request.url.split('?')[0];
    if (isPage && (path === '/' || path === '/embed')) {
      const here = `${originOf(request)}${path}`;
      const link = `<${originOf(request)}/oembed?url=${encodeURIComponent(here)}>`;
      reply.header('link', `${link}; rel="alternate"; type="application/json+oembed"; title="Entente"`);
    }
    return payload;
  });
}

const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}`;

function parsed(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** The least of what is offered and asked; null when what is asked is no size. */
function bounded(asked: unknown, offered: number): number | null {
  if (asked === undefined) return offered;
  const most = typeof asked === 'string' && /^\d{1,6}$/.test(asked) ? Number(asked) : 0;
  return most > 0 ? Math.min(offered, most) : null;
}

/** The title of the dataset in the language the address asks for. */
async function titleOf(store: GraphStore, hash: string): Promise<string> {
  const [row] = await store.run('dataset/current', {});
  if (!row) return 'Entente';
  const { title } = JSON.parse(row.record) as { title?: string | { en?: string; fr?: string } };
  if (typeof title === 'string') return `${title} · Entente`;
  const isFrench = /[?&]lang=fr\b/.test(hash);
  const words = isFrench ? (title?.fr ?? title?.en) : (title?.en ?? title?.fr);
  return words ? `${words} · Entente` : 'Entente';
}

function refuse(reply: FastifyReply, status: number, code: string, message: string) {
  return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
}
