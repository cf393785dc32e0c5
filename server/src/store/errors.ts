/**
 * Every failure a store can report; one code for each thing a caller may do about it.
 * UNAVAILABLE: try again later. TIMEOUT: ask for less. CONSTRAINT: mend the data. BAD_QUERY: mend the caller.
 */
export type StoreErrorCode = 'UNAVAILABLE' | 'TIMEOUT' | 'CONSTRAINT' | 'BAD_QUERY';

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
