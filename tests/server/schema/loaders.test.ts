import { describe, expect, it } from 'vitest';
import { createLoaders } from '#server/schema/loaders.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import type { GraphStore } from '#server/store/port.ts';

describe('ties by id', () => {
  it('are looked for at the end that has few: of what one person said a thousand times, at the statements', async () => {
    const store = await openSeededStore();
    const near: unknown[] = [];
    const noting: GraphStore = {
      ...store,
      engine: store.engine,
      run: (name, params, options) => {
        if (name === 'tie/byIds') near.push((params as { near: string[] }).near.toSorted());
        return store.run(name, params, options);
      },
    };
    const ids = [
      'anne-martin.said.st-salue',
      'cercle.said.st-salue',
      'altair.party-to.al-nimbus',
      'st-craintes.about.al-nimbus',
      'anne-martin.works-for.cercle.2',
      'nobody.owns.nothing',
    ];
    const ties = await createLoaders(noting).tie.loadMany(ids);
    expect(ties.map((tie) => (tie && 'id' in tie ? tie.id : null))).toEqual([...ids.slice(0, 5), null]);
    expect(near).toEqual([['al-nimbus', 'anne-martin', 'nobody', 'st-craintes', 'st-salue']]);
    await store.close();
  });
});
