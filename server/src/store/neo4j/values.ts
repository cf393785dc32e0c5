import neo4j from 'neo4j-driver';
import { StoreError, type StoreErrorCode } from '../errors.ts';

/** Plain parameters as the driver wants them: it sends plain numbers as floats, so whole ones become integers. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDriver(item)]));
  }
  return value;
}

/**
 * Values of the driver as plain JSON: integers that fit become numbers, others text.
 * @throws StoreError BAD_QUERY for nodes, relationships and temporal values, which no statement may return
 */
export function fromDriver(value: unknown): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(fromDriver);
  if (value !== null && typeof value === 'object') {
    if (Object.getPrototypeOf(value) !== Object.prototype)
      throw new StoreError(
        'BAD_QUERY',
        'A statement returned a node, relationship or date; return plain columns',
      );
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromDriver(item)]));
  }
  return value;
}

/** What the database's own code means to a caller. */
export function codeOf(error: unknown): StoreErrorCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/TransactionTimedOut|Terminated|LockClient/.test(code)) return 'TIMEOUT';
  if (/ConstraintValidation/.test(code)) return 'CONSTRAINT';
  if (/Statement|TypeError|Procedure/.test(code)) return 'BAD_QUERY';
  return 'UNAVAILABLE';
}
