import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ecosystem, SIZES } from '../../bench/generate/ecosystem.ts';

const digest = (seed: number) => {
  const hash = createHash('sha256');
  for (const part of ecosystem(SIZES.S, seed).parts)
    for (const row of part.rows()) hash.update(part.name + JSON.stringify(row));
  return hash.digest('hex');
};

describe('the generated ecosystem', () => {
  const small = ecosystem(SIZES.S);

  it('is the same for the same seed and another for another', () => {
    expect(digest(1)).toBe(digest(1));
    expect(digest(1)).not.toBe(digest(2));
  });

  it('has the size asked, every id once, and no tie that leads nowhere', () => {
    const ids = new Set<string>();
    const ties = new Set<string>();
    let rowsOfTies = 0;
    for (const { name, count, rows } of small.parts) {
      let made = 0;
      for (const row of rows()) {
        made++;
        if (/merge(?!Dataset|Claim|Source)/.test(name)) ids.add(String(row.id));
        else if (row.from !== undefined && !/Concerns|Cites/.test(name)) {
          rowsOfTies++;
          ties.add(String(row.id));
          expect(ids.has(String(row.from)) && ids.has(String(row.to))).toBe(true);
          expect(row.from).not.toBe(row.to);
        }
      }
      expect(made).toBe(count);
    }
    expect(ids.size).toBe(small.entities);
    expect(ties.size).toBe(rowsOfTies);
    expect(Math.abs(small.entities - 10_000)).toBeLessThan(10);
    expect(Math.abs(rowsOfTies - 40_000)).toBeLessThan(200);
  });

  it('has hubs: the first tenth of the organizations has most of the ties', () => {
    const counts = new Map<string, number>();
    for (const { name, rows } of small.parts) {
      if (name !== 'import/mergeOrganization') continue;
      for (const row of rows())
        counts.set(String(row.id), Number((row.props as { tieCount: number }).tieCount));
    }
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);
    expect(sum(sorted.slice(0, sorted.length / 10)) / sum(sorted)).toBeGreaterThan(0.5);
    expect(small.hubs(3)).toEqual(expect.arrayContaining(['o0']));
  });
});
