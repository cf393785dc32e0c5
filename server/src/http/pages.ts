import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import path from 'node:path';

export interface PageFolders {
  readonly clientFolder: string;
  /** Null: there is no GraphiQL. */
  readonly graphiqlFolder: string | null;
}

const YEAR_SECONDS = 31_536_000;

/** The built client under `/`, with its page for every address it may show, and GraphiQL under `/graphiql/`. */
export async function registerPages(app: FastifyInstance, folders: PageFolders): Promise<void> {
  const { clientFolder, graphiqlFolder } = folders;
  if (graphiqlFolder !== null) {
    app.get('/graphiql', (_request, reply) => reply.redirect('/graphiql/'));
    await servePage(app, graphiqlFolder, '/graphiql/', false);
  }
  const hasClient = await servePage(app, clientFolder, '/', true);

  // Addresses without a route are outside the hooks of routes, so the limit is asked for here.
  const limited = app.hasDecorator('rateLimit') ? { preHandler: app.rateLimit() } : {};
  app.setNotFoundHandler(limited, async (request, reply) => {
    const asksPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (asksPage && hasClient && !request.url.startsWith('/graphiql')) {
      return reply.header('cache-control', 'no-cache').sendFile('index.html', clientFolder);
    }
    const message = `${request.method} ${request.url.slice(0, 200)}: there is nothing here`;
    return reply.status(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
}

/** @returns false, with a page that says how to build it, when the folder has no page */
async function servePage(
  app: FastifyInstance,
  folder: string,
  prefix: string,
  decorateReply: boolean,
): Promise<boolean> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    app.get(prefix, (_request, reply) =>
      reply
        .status(503)
        .type('text/plain; charset=utf-8')
        .send('This page is not built yet: run `npm run build` and start again.\n'),
    );
    return false;
  }
  await app.register(fastifyStatic, {
    root: path.resolve(folder),
    prefix,
    decorateReply,
    cacheControl: false,
    setHeaders(reply, file) {
      // Files below assets/ carry a hash of their content in their name.
      const hashed = file.includes(`${path.sep}assets${path.sep}`);
      reply.header('cache-control', hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  return true;
}
