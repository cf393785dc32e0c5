import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Explorer {
  readonly url: string;
  /** Ends the server as Ctrl-C does; resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Starts the product as `npm start` does, on the seed ecosystem, with a data folder of its own.
 * @throws when it does not answer within 90 s, with what it printed
 */
export async function startExplorer(
  options: { port?: number; env?: NodeJS.ProcessEnv } = {},
): Promise<Explorer> {
  const port = options.port ?? (await freePort());
  const data = mkdtempSync(path.join(tmpdir(), 'entente-e2e-'));
  const embedded = { NEO4J_URI: '', NEO4J_USER: '', NEO4J_PASSWORD: '' };
  const child = spawn(process.execPath, ['server/bin/start.mjs'], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...embedded,
      PORT: String(port),
      ENTENTE_DATA: data,
      LOG_LEVEL: 'warn',
      ...options.env,
    },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const exited = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 90_000;
  for (;;) {
    const ready = await fetch(`${url}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) break;
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The server did not start. It printed:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    url,
    async stop() {
      child.kill('SIGINT');
      const code = await exited;
      rmSync(data, { recursive: true, force: true });
      return code;
    },
  };
}
