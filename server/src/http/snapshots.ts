import type { FastifyInstance, FastifyReply } from 'fastify';
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A picture kept for whoever has its id; nobody can change it, and only who holds the secret can take it back. */
interface Snapshot {
  readonly name: string;
  /** What the client needs to draw the picture again; the server only sees to it that it is a JSON object. */
  readonly state: Readonly<Record<string, unknown>>;
  /** Instant, ISO 8601. */
  readonly created: string;
  /** SHA-256 of the secret, hexadecimal. */
  readonly secretHash: string;
}

export interface SnapshotSettings {
  /** One file per snapshot; made when the first one is kept. */
  readonly folder: string;
  /** How many are kept at most; above, new ones are refused. */
  readonly most?: number;
  /** How many one address may keep in a minute. */
  readonly perMinute?: number;
}

const LARGEST_SNAPSHOT = 256 * 1024;
const LONGEST_NAME = 120;
const MOST_SNAPSHOTS = 10_000;
const PER_MINUTE = 20;
/** 18 random bytes are 144 bits: no one guesses an id, nor a secret. */
const ID_BYTES = 18;
const ID = /^[A-Za-z0-9_-]{24}$/;
const SECRET_HEADER = 'x-snapshot-secret';

const NOT_FOUND = 'There is no such saved picture; it may have been taken back.';

/**
 * `POST /snapshots {name, state}` → `{id, secret, name, created}`; `GET /snapshots/<id>` → `{id, name, state, created}`;
 * `DELETE /snapshots/<id>` with the secret in `x-snapshot-secret`.
 */
export function registerSnapshots(app: FastifyInstance, settings: SnapshotSettings): void {
  const { folder, most = MOST_SNAPSHOTS, perMinute = PER_MINUTE } = settings;
  const fileOf = (id: string) => path.join(folder, `${id}.json`);

  app.post(
    '/snapshots',
    {
      bodyLimit: LARGEST_SNAPSHOT,
      config: { rateLimit: { max: perMinute, timeWindow: '1 minute', allowList: [] } },
    },
    async (request, reply) => {
      const asked = readAsked(request.body);
      if (typeof asked === 'string') return refuse(reply, 400, 'BAD_REQUEST', asked);
      await mkdir(folder, { recursive: true });
      if ((await readdir(folder)).length >= most)
        return refuse(reply, 507, 'FULL', `This server keeps ${most} pictures already; delete one first.`);
      const id = randomBytes(ID_BYTES).toString('base64url');
      const secret = randomBytes(ID_BYTES).toString('base64url');
      const created = new Date().toISOString();
      const snapshot: Snapshot = { ...asked, created, secretHash: hash(secret).toString('hex') };
      // A file appears whole or not at all.
      const unfinished = path.join(folder, `${id}.part`);
      await writeFile(unfinished, JSON.stringify(snapshot), { flag: 'wx', mode: 0o600 });
      await rename(unfinished, fileOf(id));
      return reply.status(201).send({ id, secret, name: asked.name, created });
    },
  );

  app.get<{ Params: { id: string } }>('/snapshots/:id', async (request, reply) => {
    const snapshot = await readSnapshot(fileOf, request.params.id);
    if (!snapshot) return refuse(reply, 404, 'NOT_FOUND', NOT_FOUND);
    const { name, state, created } = snapshot;
    return reply
      .header('cache-control', 'private, no-cache')
      .send({ id: request.params.id, name, state, created });
  });

  app.delete<{ Params: { id: string } }>('/snapshots/:id', async (request, reply) => {
    const snapshot = await readSnapshot(fileOf, request.params.id);
    if (!snapshot) return refuse(reply, 404, 'NOT_FOUND', NOT_FOUND);
    const secret = request.headers[SECRET_HEADER];
    if (typeof secret !== 'string' || !isSecretOf(snapshot, secret))
      return refuse(
        reply,
        403,
        'FORBIDDEN',
        `Send the secret of this picture in the header ${SECRET_HEADER}.`,
      );
    await rm(fileOf(request.params.id), { force: true });
    return reply.status(204).send();
  });
}

/** What is to be kept, or why it is not. */
function readAsked(body: unknown): Pick<Snapshot, 'name' | 'state'> | string {
  if (!isObject(body)) return 'The body must be a JSON object with `name` and `state`.';
  const { name, state } = body;
  if (typeof name !== 'string' || name.trim() === '') return 'name: must be a text that is not empty.';
  if (name.length > LONGEST_NAME)
    return `name: ${name.length} characters are too many; give at most ${LONGEST_NAME}.`;
  if (!isObject(state)) return 'state: must be a JSON object.';
  return { name: name.trim(), state };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null for an id of another shape, as for one that is not kept: no path is ever built from anything else. */
async function readSnapshot(fileOf: (id: string) => string, id: string): Promise<Snapshot | null> {
  if (!ID.test(id)) return null;
  try {
    return JSON.parse(await readFile(fileOf(id), 'utf8')) as Snapshot;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

const hash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

const isSecretOf = ({ secretHash }: Snapshot, secret: string): boolean =>
  timingSafeEqual(Buffer.from(secretHash, 'hex'), hash(secret));

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
}
