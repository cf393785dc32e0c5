import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A picture kept for whoever has its id; nobody can change what it shows, and only who holds the secret can give it another
 * name or take it back.
 */
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
 * `PATCH /snapshots/<id> {name}` → `{id, name, created}` and `DELETE /snapshots/<id>`, both with the secret in
 * `x-snapshot-secret`.
 */
export function registerSnapshots(app: FastifyInstance, settings: SnapshotSettings): void {
  const { folder, most = MOST_SNAPSHOTS, perMinute = PER_MINUTE } = settings;
  const fileOf = (id: string) => path.join(folder, `${id}.json`);
  const rateLimit = { max: perMinute, timeWindow: '1 minute', allowList: [] };
  /** A file appears whole or not at all. */
  const write = async (id: string, snapshot: Snapshot) => {
    const unfinished = path.join(folder, `${id}.part`);
    await writeFile(unfinished, JSON.stringify(snapshot), { mode: 0o600 });
    await rename(unfinished, fileOf(id));
  };
  let changing: Promise<unknown> = Promise.resolve();
  /** One change after the other: a picture that is given a name while it is taken back must not come back. */
  const inTurn = <Result>(change: () => Promise<Result>): Promise<Result> => {
    const changed = changing.then(change);
    changing = changed.catch(() => {});
    return changed;
  };

  app.post(
    '/snapshots',
    {
      bodyLimit: LARGEST_SNAPSHOT,
      config: { rateLimit },
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
      await write(id, { ...asked, created, secretHash: hash(secret).toString('hex') });
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

  /** Runs a change for who holds the secret. */
  const change = (
    request: FastifyRequest<{ Params: { id: string } }>,
    reply: FastifyReply,
    work: (snapshot: Snapshot) => Promise<FastifyReply>,
  ) =>
    inTurn(async () => {
      const snapshot = await readSnapshot(fileOf, request.params.id);
      if (!snapshot) return refuse(reply, 404, 'NOT_FOUND', NOT_FOUND);
      const secret = request.headers[SECRET_HEADER];
      if (typeof secret === 'string' && isSecretOf(snapshot, secret)) return work(snapshot);
      return refuse(
        reply,
        403,
        'FORBIDDEN',
        `Send the secret of this picture in the header ${SECRET_HEADER}.`,
      );
    });

  app.patch<{ Params: { id: string } }>('/snapshots/:id', { config: { rateLimit } }, (request, reply) =>
    change(request, reply, async (snapshot) => {
      const name = readName(isObject(request.body) ? request.body['name'] : undefined);
      if (typeof name !== 'string') return refuse(reply, 400, 'BAD_REQUEST', name.wrong);
      const { id } = request.params;
      await write(id, { ...snapshot, name });
      return reply.send({ id, name, created: snapshot.created });
    }),
  );

  app.delete<{ Params: { id: string } }>('/snapshots/:id', (request, reply) =>
    change(request, reply, async () => {
      await rm(fileOf(request.params.id), { force: true });
      return reply.status(204).send();
    }),
  );
}

/** What is to be kept, or why it is not. */
function readAsked(body: unknown): Pick<Snapshot, 'name' | 'state'> | string {
  if (!isObject(body)) return 'The body must be a JSON object with `name` and `state`.';
  const { state } = body;
  const name = readName(body['name']);
  if (typeof name !== 'string') return name.wrong;
  if (!isObject(state)) return 'state: must be a JSON object.';
  return { name, state };
}

function readName(name: unknown): string | { wrong: string } {
  if (typeof name !== 'string' || name.trim() === '')
    return { wrong: 'name: must be a text that is not empty.' };
  if (name.length > LONGEST_NAME)
    return { wrong: `name: ${name.length} characters are too many; give at most ${LONGEST_NAME}.` };
  return name.trim();
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
