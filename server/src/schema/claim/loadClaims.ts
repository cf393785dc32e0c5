import type { Loaders } from '../loaders.ts';
import type { ClaimRow } from '../rows.ts';

/** The claims of the ids, in their order; those that are not there are left out. */
export async function loadClaims(load: Loaders, ids: readonly string[]): Promise<ClaimRow[]> {
  const rows = await load.claim.loadMany(ids);
  return rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row ? [row] : [];
  });
}
