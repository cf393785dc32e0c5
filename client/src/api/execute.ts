import type { TypedDocumentString } from './generated/graphql.ts';

/** Why a question has no answer: the server's code, or one of ours when no answer came. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  /** True when the server itself, or the way to it, is the reason: worth another try as it is. */
  get passing(): boolean {
    return this.code === 'UNREACHABLE' || this.code === 'UNAVAILABLE';
  }
}

interface Payload<Result> {
  data?: Result | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

const DEADLINE_MS = 12_000;

/** Posts a document; rejects with ApiError only. */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
  }).catch((reason: unknown) => {
    if (deadline.aborted) throw new ApiError('TIMEOUT', `No answer within ${DEADLINE_MS / 1000} s.`);
    if (signal?.aborted) throw new ApiError('ABORTED', 'The question was taken back.');
    throw new ApiError('UNREACHABLE', reason instanceof Error ? reason.message : String(reason));
  });
  const payload = await readPayload<Result>(response);
  const problem = payload.errors?.[0];
  if (problem) throw new ApiError(problem.extensions?.code ?? 'UNKNOWN', problem.message);
  if (!payload.data)
    throw new ApiError('UNREACHABLE', `The server answered ${response.status} without data.`);
  return payload.data;
}

async function readPayload<Result>(response: Response): Promise<Payload<Result>> {
  try {
    return (await response.json()) as Payload<Result>;
  } catch {
    throw new ApiError(
      'UNREACHABLE',
      `The server answered ${response.status} with something that is not JSON.`,
    );
  }
}
