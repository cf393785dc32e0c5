import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';

/** A GraphQL server in a process of its own. */
export interface RunningServer {
  /** The data of an answer; throws what the server refuses. */
  ask<Data>(query: string, variables: object): Promise<Data>;
  /** Resident memory of the process and of those it started, in MB. */
  memoryMb(): number;
  stop(): Promise<void>;
}

/** @param name a program beside this file */
export async function startServer(
  name: 'entente' | 'neo4jGraphql',
  args: readonly string[],
): Promise<RunningServer> {
  const program = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = fork(program, [...args], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it was ready`)));
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return {
    ask: (query, variables) => post(agent, port, JSON.stringify({ query, variables })),
    memoryMb: () =>
      [child.pid ?? 0, ...childrenOf(child.pid ?? 0)].reduce((sum, pid) => sum + residentMb(pid), 0),
    async stop() {
      agent.destroy();
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.send('close');
      await gone;
    },
  };
}

function post<Data>(agent: Agent, port: number, body: string): Promise<Data> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path: '/graphql',
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const { data, errors } = JSON.parse(Buffer.concat(chunks).toString()) as {
            data: Data;
            errors?: unknown;
          };
          if (errors) reject(new Error(JSON.stringify(errors).slice(0, 600)));
          else resolve(data);
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Processes whose parent this is; none where the system does not tell (no /proc). */
function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Resident memory of a process in MB; 0 where the system does not tell. */
export function residentMb(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1_024);
  } catch {
    return 0;
  }
}
