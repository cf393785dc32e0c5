import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpDataset } from '#server/dataset/dumpDataset.ts';
import { readDataset } from '#server/dataset/readDataset.ts';
import type { GraphStore } from '#server/store/port.ts';
import { openSeededStore } from '#testkit/openSeededStore.ts';
import { askQuery } from '#testkit/runQuery.ts';

const ODD = fileURLToPath(new URL('../../testkit/oddDataset', import.meta.url));

let store: GraphStore;
beforeAll(async () => {
  store = await openSeededStore(ODD);
});
afterAll(() => store.close());

const ask = <Data>(query: string) => askQuery<Data>(store, query);

/** No deal, owners in a circle, days before the year 0, other languages, names of all kinds. */
describe('a dataset of odd shapes', () => {
  it('is written back as it was', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'entente-odd-'));
    await dumpDataset(store, folder);
    expect(readDataset(folder)).toEqual(readDataset(ODD));
    rmSync(folder, { recursive: true });
  });

  it('tells the language of a quotation and of a source, though the interface has it not', async () => {
    const { entity, source, found } = await ask<Record<string, unknown>>(`{
      entity(id: "st-german") { ... on Statement { quotation language languageCode } }
      source: node(id: "s-1") { ... on Source { language languageCode published { earliest text } } }
      found: statements(where: { languageCode: { equals: "de" } }) { nodes { id } } }`);
    expect(entity).toEqual({
      quotation: 'Die Würde des Menschen ist unantastbar',
      language: null,
      languageCode: 'de',
    });
    expect(source).toEqual({
      language: null,
      languageCode: 'de',
      published: { earliest: '-000044-01-01', text: '45 BC' },
    });
    expect(found).toEqual({ nodes: [{ id: 'st-german' }] });
  });

  it('takes an undated statement neither for the latest nor for a turn', async () => {
    const { affair, positions } = await ask<Record<string, unknown>>(`{
      affair(subject: "pol-a") { supporters { actor { id } stance turned statements { statement { id } } } critics { actor { id } } }
      positions(actors: ["sp-5"], subjects: ["pol-a"]) { nodes { stance turned turns { sentence } } } }`);
    expect(affair).toEqual({
      supporters: [
        {
          actor: { id: 'sp-5' },
          stance: 'SUPPORT',
          turned: false,
          statements: [{ statement: { id: 'st-german' } }, { statement: { id: 'st-undated' } }],
        },
      ],
      critics: [],
    });
    expect(positions).toEqual({ nodes: [{ stance: 'SUPPORT', turned: false, turns: [] }] });
  });

  it('keeps open and far dates in the windows they may lie in', async () => {
    const ids = async (window: string) =>
      (
        await ask<{ statements: { nodes: { id: string }[]; undated: number } }>(
          `{ statements(window: "${window}", orderBy: { field: DATE, direction: ASC }) { nodes { id } undated } }`,
        )
      ).statements.nodes
        .map(({ id }) => id)
        .toSorted();
    expect(await ids('-0100/-0040')).toEqual(['st-bce', 'st-open']);
    expect(await ids('2021-12')).toEqual(['st-german', 'st-later', 'st-of-statement', 'st-open']);
    expect(await ids('2030')).toEqual(['st-later']);
    const { entity } = await ask<{ entity: object }>(
      '{ entity(id: "pol-b") { ... on Policy { adopted { earliest latest text } } } }',
    );
    expect(entity).toEqual({
      adopted: { earliest: '0050-03-01', latest: '0050-05-31', text: 'spring 0050' },
    });
  });

  it('counts five speakers on six subjects as thirty positions of one statement', async () => {
    const { stanceMatrix } = await ask<{ stanceMatrix: { statements: number; cells: object[] } }>(
      '{ stanceMatrix(window: "2022-01-01/2022-01-01", undated: false, actors: ["sp-0", "sp-1", "sp-2", "sp-3", "sp-4"], subjects: ["long", "0", "x-1-2-3", "constructor", "tostring", "sp-5"]) { statements cells { count } } }',
    );
    expect([stanceMatrix.statements, stanceMatrix.cells.length]).toEqual([1, 30]);
  });

  it('walks owners in a circle, and passes over who owns itself', async () => {
    const { paths, ties, entity } = await ask<{
      paths: { paths: { length: number }[] };
      ties: { totalCount: number };
      entity: { parents: { id: string }[]; subsidiaries: { id: string }[] };
    }>(`{
      paths(from: "x-1-2-3", to: "constructor", ties: [OWNS]) { paths { length } }
      ties(where: { kinds: [OWNS] }) { totalCount }
      entity(id: "constructor") { ... on Organization { parents { id } subsidiaries { id } } } }`);
    expect(paths.paths[0]?.length).toBe(2);
    expect(ties.totalCount).toBe(6);
    expect(entity.parents.map(({ id }) => id).toSorted()).toEqual([
      '0.owns.constructor',
      'constructor.owns.constructor',
    ]);
    expect(entity.subsidiaries).toEqual([{ id: 'constructor.owns.constructor' }]);
  });

  it('shows a text in the language it has', async () => {
    const { entity } = await ask<{ entity: object }>('{ entity(id: "tostring") { name(lang: fr) } }');
    expect(entity).toEqual({ name: 'only <b>English</b> & "quotes"' });
    const { search } = await ask<{ search: { nodes: { entity: { id: string } }[] } }>(
      '{ search(text: "شركة") { nodes { entity { id } } } }',
    );
    expect(search.nodes.map(({ entity: { id } }) => id)).toEqual(['x-1-2-3']);
  });
});
