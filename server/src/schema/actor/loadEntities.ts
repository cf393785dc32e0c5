import type { Loaders } from '../loaders.ts';
import type { EntityRow } from '../rows.ts';

/** The entities of the ids, in their order; those that are not there are left out. */
export async function loadEntities(load: Loaders, ids: readonly string[]): Promise<EntityRow[]> {
  const rows = await load.entity.loadMany(ids);
  return rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row ? [row] : [];
  });
}

/** The entity at the end of a tie; the store holds no tie without both ends. */
export async function loadEntity(load: Loaders, id: string): Promise<EntityRow> {
  const row = await load.entity.load(id);
  if (!row) throw new Error(`entity ${id}: an end of a tie or a subject of a claim is not in the store`);
  return row;
}
