/** A record to look ids up in: also one called “constructor” has an entry only if it was given one. */
export const keyed = <Value>(entries: Readonly<Record<string, Value>> = {}): Record<string, Value> =>
  Object.assign(Object.create(null) as Record<string, Value>, entries);
