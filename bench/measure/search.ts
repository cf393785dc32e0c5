import { Dice } from '../generate/Dice.ts';
import type { Ecosystem } from '../generate/ecosystem.ts';
import type { RunningServer } from '../servers/startServer.ts';
import { ms, table } from './table.ts';
import { timingOf } from './timing.ts';

const QUERIES = 200;
const WARM = 40;
const SEARCH = `query ($text: String!) { search(text: $text, first: 10) { nodes { entity { id } snippet } } }`;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A letter left out, added, replaced, or exchanged with the one before. */
function misspell(name: string, dice: Dice): string {
  const place = 1 + dice.below(name.length - 1);
  const letter = LETTERS[dice.below(LETTERS.length)] ?? '';
  const [before, after] = [name.slice(0, place), name.slice(place)];
  switch (dice.below(4)) {
    case 0:
      return before + after.slice(1);
    case 1:
      return before + letter + after;
    case 2:
      return before + letter + after.slice(1);
    default:
      return before.slice(0, -1) + after.slice(0, 1) + before.slice(-1) + after.slice(1);
  }
}

const WAYS: Readonly<Record<string, (name: string, dice: Dice) => string>> = {
  'the exact name': (name) => name,
  'without accents': (name) => name.normalize('NFKD').replace(/\p{M}/gu, ''),
  'one letter wrong': misspell,
  'two letters short': (name) => name.slice(0, -2),
};

/** Names looked for in four ways: how many are in the first ten, and how long it takes over HTTP; as Markdown. */
export async function measureSearch(
  ecosystem: Ecosystem,
  servers: Readonly<Record<string, RunningServer>>,
): Promise<string> {
  const names = ecosystem.sampleNames(QUERIES + WARM, 77);
  const rows: string[][] = [];
  for (const [engine, server] of Object.entries(servers)) {
    for (const [way, write] of Object.entries(WAYS)) {
      const dice = new Dice(5);
      const times: number[] = [];
      let found = 0;
      for (const [index, { id, name }] of names.entries()) {
        const start = performance.now();
        const { search } = await server.ask<{ search: { nodes: { entity: { id: string } }[] } }>(SEARCH, {
          text: write(name, dice),
        });
        if (index < WARM) continue;
        times.push(performance.now() - start);
        if (search.nodes.some(({ entity }) => entity.id === id)) found++;
      }
      const { p50, p95, most } = timingOf(times);
      rows.push([`${way}, ${engine}`, `${((found / QUERIES) * 100).toFixed(1)}`, ms(p50), ms(p95), ms(most)]);
    }
  }
  return table(['names asked by', 'found in the first ten, %', 'p50 ms', 'p95 ms', 'longest ms'], rows);
}
