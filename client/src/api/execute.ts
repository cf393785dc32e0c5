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

/** Why something failed, whatever was thrown. */
export const troubleOf = (reason: unknown): { code: string; message: string } =>
  reason instanceof ApiError ? reason : { code: 'UNKNOWN', message: String(reason) };

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
  /** Why nothing came, or nothing whole. */
  const broken = (otherwise: string) =>
    deadline.aborted
      ? new ApiError('TIMEOUT', `No answer within ${DEADLINE_MS / 1000} s.`)
      : signal?.aborted
        ? new ApiError('ABORTED', 'The question was taken back.')
        : new ApiError('UNREACHABLE', otherwise);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
  }).catch((reason: unknown) => {
    throw broken(reason instanceof Error ? reason.message : String(reason));
  });
  // What stands between may answer in the place of the server, with a page of its own.
  const payload = (await response.json().catch(() => {
    throw broken(`The server answered ${response.status} with something that is not JSON.`);
  })) as Payload<Result> | null;
  const problem = payload?.errors?.[0];
  if (problem) throw new ApiError(problem.extensions?.code ?? 'UNKNOWN', problem.message);
  if (!payload?.data)
    throw new ApiError('UNREACHABLE', `The server answered ${response.status} without data.`);
  return payload.data;
}
