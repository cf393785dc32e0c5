/**
 * Every failure a store can report; one code for each thing a caller may do about it.
 * UNAVAILABLE: try again later. TIMEOUT, TOO_MANY_ROWS: ask for less. CANCELLED: nobody waits for it any more.
 * CONSTRAINT: mend the data. BAD_QUERY: mend the caller.
 */
export type StoreErrorCode =
  'UNAVAILABLE' | 'TIMEOUT' | 'TOO_MANY_ROWS' | 'CANCELLED' | 'CONSTRAINT' | 'BAD_QUERY';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options); // options.cause keeps the engine's error for the log
  }
}

/** Why an aborted call ended, in the store's words. */
export function abortReason(signal: AbortSignal): StoreError {
  return signal.reason instanceof StoreError
    ? signal.reason
    : new StoreError('CANCELLED', 'The call was taken back.', { cause: signal.reason });
}
