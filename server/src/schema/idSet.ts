/** A set of ids, or (`complement`) everything but those ids: so `not` needs no list of everything. */
export interface IdSet {
  readonly ids: ReadonlySet<string>;
  readonly complement: boolean;
}

export const EVERYTHING: IdSet = { ids: new Set(), complement: true };
export const NOTHING: IdSet = { ids: new Set(), complement: false };

export function setOf(ids: Iterable<string>): IdSet {
  return { ids: new Set(ids), complement: false };
}

export function invert(set: IdSet): IdSet {
  return { ids: set.ids, complement: !set.complement };
}

export function intersect(a: IdSet, b: IdSet): IdSet {
  if (a.complement && b.complement) return { ids: new Set([...a.ids, ...b.ids]), complement: true };
  if (a.complement) return intersect(b, a);
  return setOf([...a.ids].filter((id) => b.ids.has(id) !== b.complement));
}

export function union(a: IdSet, b: IdSet): IdSet {
  return invert(intersect(invert(a), invert(b)));
}

export function isEverything(set: IdSet): boolean {
  return set.complement && set.ids.size === 0;
}
