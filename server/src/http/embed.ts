import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import path from 'node:path';

export interface EmbedSettings {
  readonly clientFolder: string;
  /** What every other page is held to; this one alone may stand in a frame of any site. */
  readonly contentSecurity: Readonly<Record<string, string[]>>;
}

/**
 * `/embed#…`: a picture to read, inside a page of another site. Nothing there can be written, there is no session to act
 * for, and what it asks for it asks of this server: so a frame around it gains nothing.
 */
export function registerEmbed(app: FastifyInstance, { clientFolder, contentSecurity }: EmbedSettings): void {
  app.get(
    '/embed',
    {
      helmet: {
        frameguard: false,
        contentSecurityPolicy: {
          useDefaults: false,
          directives: { ...contentSecurity, 'frame-ancestors': ['*'] },
        },
      },
    },
    (_request, reply) => {
      if (!existsSync(path.join(clientFolder, 'index.html')))
        return reply
          .status(503)
          .type('text/plain; charset=utf-8')
          .send('This page is not built yet: run `npm run build` and start again.\n');
      return reply.header('cache-control', 'no-cache').sendFile('index.html', path.resolve(clientFolder));
    },
  );
}
