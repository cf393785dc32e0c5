import { createHash, randomBytes } from 'node:crypto';
import type { GraphStore } from '../store/port.ts';

/** Answers of another run of the server may be made by other code, so their tags differ. */
const RUN = randomBytes(9).toString('base64url');

/**
 * The tag of what a request gets as long as the data stay the same (weak: the answer may be sent compressed or not); null
 * when the store holds no data. Whoever holds the tag had a good answer, since only those carry one.
 */
export async function etagOf(store: GraphStore, ...request: readonly string[]): Promise<string | null> {
  const state = await store.run('dataset/state', {});
  if (state.length === 0) return null;
  const hash = createHash('sha256').update(JSON.stringify([RUN, state, request]));
  return `W/"${hash.digest('base64url').slice(0, 27)}"`;
}

/** Whether the caller holds that answer: the header `If-None-Match`. */
export function isHeld(ifNoneMatch: string | undefined, etag: string): boolean {
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
  return (ifNoneMatch ?? '').split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
}

/** Anyone may keep it, and asks whether it still holds before using it again. */
export const REVALIDATED = 'public, no-cache';
