import { setMaxListeners } from 'node:events';
import type { FastifyReply } from 'fastify';
import { StoreError } from '../store/errors.ts';

/** The end of a piece of work for a caller: aborted when the time is up or the caller hangs up before `clear`. */
export function endOf(reply: FastifyReply, timeoutMs: number): { signal: AbortSignal; clear(): void } {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal); // one for each question under way
  const hangUp = (): void => controller.abort(new StoreError('CANCELLED', 'the caller hung up'));
  reply.raw.once('close', hangUp);
  const timer = setTimeout(
    () => controller.abort(new StoreError('TIMEOUT', `the request took more than ${timeoutMs} ms`)),
    timeoutMs,
  );
  return {
    signal: controller.signal,
    clear() {
      clearTimeout(timer);
      reply.raw.removeListener('close', hangUp);
    },
  };
}
