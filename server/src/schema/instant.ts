import { badUserInput } from './errors.ts';

/**
 * An instant of a caller as claims keep it: ISO 8601 in UTC, to the second, rounded up. A day means its beginning.
 * @throws BAD_USER_INPUT naming the argument
 */
export function parseInstant(argument: string, text: string): string {
  const isInstant = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(
    text,
  );
  const milliseconds = isInstant ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds))
    throw badUserInput(`${argument}: “${text.slice(0, 60)}” is no instant; write it as 2026-11-01T00:00:00Z`);
  return `${new Date(Math.ceil(milliseconds / 1_000) * 1_000).toISOString().slice(0, 19)}Z`;
}
