import { useEffect, useMemo, useState } from 'react';
import { ApiError, execute, troubleOf } from './execute.ts';
import { connection, useConnection } from './connection.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** What a component can know about an answer it asked for. */
export type Answer<Result> =
  | { phase: 'asking'; last: Result | null }
  | { phase: 'ready'; data: Result }
  | { phase: 'failed'; code: string; message: string; last: Result | null };

const KEPT_ANSWERS = 80;
const kept = new Map<string, unknown>();
/** Questions on their way: who asks the same gets the same answer. */
const underway = new Map<string, Promise<unknown>>();

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  const oldest = kept.size > KEPT_ANSWERS ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
}

/** Asks once, tells the connection how it went, and remembers the answer. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const key = document.toString() + JSON.stringify(variables);
  const known = kept.get(key) as Result | undefined;
  if (known) return known;
  const before = underway.get(key) as Promise<Result> | undefined;
  if (before) return before;
  const asked = execute(document, variables)
    .then(
      (data) => {
        connection.answered();
        keep(key, data);
        return data;
      },
      (reason: unknown) => {
        if (reason instanceof ApiError && reason.passing) connection.lost();
        throw reason;
      },
    )
    .finally(() => underway.delete(key));
  underway.set(key, asked);
  return asked;
}

/** Asks whenever document or variables change; null variables ask nothing. Asks again when the connection returns. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const key = variables === null ? null : document.toString() + JSON.stringify(variables);
  const { returns } = useConnection();
  const [state, setState] = useState<{ key: string | null; answer: Answer<Result> }>({
    key: null,
    answer: { phase: 'asking', last: null },
  });
  const known = key === null ? undefined : (kept.get(key) as Result | undefined);

  useEffect(() => {
    if (key === null || variables === null) return;
    const ready = kept.get(key) as Result | undefined;
    if (ready) return setState({ key, answer: { phase: 'ready', data: ready } });
    let current = true;
    // Asked again: what is said of the first try is no longer so.
    setState((before) =>
      before.key === key && before.answer.phase === 'failed'
        ? { key, answer: { phase: 'asking', last: before.answer.last } }
        : before,
    );
    ask(document, variables).then(
      (data) => {
        if (current) setState({ key, answer: { phase: 'ready', data } });
      },
      (reason: unknown) => {
        if (!current) return;
        const { code, message } = troubleOf(reason);
        setState((before) => ({
          key,
          answer: { phase: 'failed', code, message, last: lastOf(before.answer) },
        }));
      },
    );
    return () => {
      current = false;
    };
    // `key` stands for document and variables.
  }, [key, returns]);

  return useMemo(() => {
    if (known) return { phase: 'ready', data: known };
    if (state.key === key && key !== null) return state.answer;
    return { phase: 'asking', last: lastOf(state.answer) };
  }, [known, state, key]);
}

function lastOf<Result>(answer: Answer<Result>): Result | null {
  return answer.phase === 'ready' ? answer.data : answer.last;
}

/** The data of an answer, current or of the question before. */
export function dataOf<Result>(answer: Answer<Result>): Result | null {
  return lastOf(answer);
}
