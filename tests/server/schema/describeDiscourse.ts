import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '#server/store/port.ts';
import { DNA_MEASURES, dnaId, sample } from '#testkit/dnaSample.ts';
import { askQuery, runQuery } from '#testkit/runQuery.ts';

interface Network {
  actors: { entity: { id: string }; statements: number }[];
  edges: {
    from: string;
    to: string;
    weight: number;
    drivers: { subject: { id: string }; weight: number }[];
  }[];
  statements: number;
}
interface Matrix {
  cells: { actor: string; subject: string; value: number; count: number }[];
  statements: number;
  capped: boolean;
}
interface Coalitions {
  score: number;
  exact: boolean;
  sentence: string;
  groups: { members: { id: string }[] }[];
}

/** What the discourse fields must answer on the published sample, on whatever engine it is loaded into. */
export function describeDiscourse(engine: string, open: () => Promise<GraphStore>): void {
  describe(`discourse over GraphQL on ${engine}`, () => {
    let store: GraphStore | undefined;
    const opened = (): GraphStore => {
      if (!store) throw new Error('the store is not open');
      return store;
    };
    const ask = <Data>(query: string, variables?: Record<string, unknown>): Promise<Data> =>
      askQuery<Data>(opened(), query, variables);
    const codeOf = async (query: string, variables?: Record<string, unknown>) =>
      (await runQuery(opened(), query, variables)).errors?.[0];
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store?.close());

    const network = async (args: string): Promise<Network> =>
      (
        await ask<{ n: Network }>(
          `{ n: discourseNetwork(rollUp: true, scale: BINARY, ${args}) { statements
            actors { entity { id } statements } edges { from to weight drivers { subject { id } weight } } } }`,
        )
      ).n;
    const squareOf = ({ edges }: Network, labels: readonly string[]) =>
      labels.map((a) =>
        labels.map((b) => {
          const ends = [dnaId(a), dnaId(b)];
          const edge = edges.find(({ from, to }) => a !== b && ends.includes(from) && ends.includes(to));
          return Number((edge?.weight ?? 0).toFixed(6));
        }),
      );

    describe.each([
      ['ALL', 'all'],
      ['DOCUMENT', 'document'],
    ] as const)('the published sample, duplicates: %s', (duplicates, setting) => {
      const golden = sample[setting];

      it.each(DNA_MEASURES)('has the published %s network', async (name) => {
        const found = await network(`measure: ${name.toUpperCase()}, duplicates: ${duplicates}`);
        expect(squareOf(found, golden.labels)).toEqual(golden[name]);
        expect(found.statements).toBe(setting === 'all' ? 40 : 23);
      });

      it.each([
        ['CONGRUENCE', 'AVERAGE', 'congruence_avg'],
        ['CONFLICT', 'AVERAGE', 'conflict_avg'],
        ['SUBTRACT', 'AVERAGE', 'subtract_avg'],
        ['CONGRUENCE', 'COSINE', 'congruence_cosine'],
        ['CONGRUENCE', 'JACCARD', 'congruence_jaccard'],
      ] as const)('has the published %s network normalised by %s', async (measure, normalization, name) => {
        const found = await network(
          `measure: ${measure}, normalization: ${normalization}, duplicates: ${duplicates}`,
        );
        expect(squareOf(found, golden.labels)).toEqual(golden[name]);
      });

      it.each([
        ['COUNT', 'affiliation_ignore'],
        ['SUBTRACT', 'affiliation_subtract'],
        ['COMBINE', 'affiliation_combine'],
      ] as const)('has the published two-mode network by %s', async (measure, name) => {
        const { n } = await ask<{ n: { edges: { actor: string; subject: string; weight: number }[] } }>(
          `{ n: twoModeNetwork(rollUp: true, measure: ${measure}, duplicates: ${duplicates}) { edges { actor subject weight } } }`,
        );
        const value = (actor: string, subject: string) =>
          n.edges.find((edge) => edge.actor === dnaId(actor) && edge.subject === dnaId(subject))?.weight ?? 0;
        expect(golden.labels.map((actor) => golden.columns.map((subject) => value(actor, subject)))).toEqual(
          golden[name],
        );
      });
    });

    it('has the published polarization', async () => {
      const polarization = async (balanced: boolean) =>
        (
          await ask<{ c: Coalitions }>(
            `{ c: coalitions(rollUp: true, scale: BINARY, quality: POLARIZATION, balanced: ${balanced}) {
              score exact sentence groups { members { id } } } }`,
          )
        ).c;
      const balanced = await polarization(true);
      expect(balanced.exact).toBe(true);
      expect(balanced.score).toBeCloseTo(sample.polarization.balanced_max, 7);
      expect((await polarization(false)).score).toBeCloseTo(sample.polarization.unrestricted_max, 7);
    });

    it('splits the sample into camps, and says so in both languages', async () => {
      const { c } = await ask<{ c: Coalitions & { fr: string } }>(
        `{ c: coalitions(rollUp: true) { score exact sentence fr: sentence(lang: fr) groups { members { id } } } }`,
      );
      expect(c.groups.map(({ members }) => members.map(({ id }) => id).toSorted())).toEqual([
        [
          'alliance-to-save-energy',
          'environmental-protection-agency',
          'senate',
          'sierra-club',
          'u-s-public-interest-research-group',
        ],
        ['energy-and-environmental-analysis-inc', 'national-petrochemical-refiners-association'],
      ]);
      expect(c.sentence).toMatch(
        /^2 camps: Environmental Protection Agency, .* No other split does better\./,
      );
      expect(c.fr).toMatch(/^2 camps\u00a0: Environmental Protection Agency/);
    });

    it('counts people as themselves unless asked', async () => {
      const { n } = await ask<{ n: Network }>(
        '{ n: discourseNetwork { statements actors { entity { id } statements } edges { from } } }',
      );
      expect(n.actors.map(({ entity }) => entity.id)).toContain('christine-todd-whitman');
      expect(n.actors.map(({ entity }) => entity.id)).not.toContain('senate');
    });

    it('keeps an organisation, and those who spoke for it, when asked for it', async () => {
      const { m } = await ask<{ m: Matrix }>(
        '{ m: stanceMatrix(actors: ["senate"], rollUp: true) { statements capped cells { actor subject value count } } }',
      );
      expect(new Set(m.cells.map(({ actor }) => actor))).toEqual(new Set(['senate']));
      expect(m.statements).toBe(5);
      const { none } = await ask<{ none: Matrix }>(
        '{ none: stanceMatrix(actors: ["senate"]) { statements capped cells { actor } } }',
      );
      expect(none).toEqual({ statements: 0, capped: false, cells: [] });
    });

    it('keeps to the window, the record time, the subjects and the stances asked', async () => {
      const count = async (args: string) =>
        (await ask<{ m: Matrix }>(`{ m: stanceMatrix(${args}) { statements } }`)).m.statements;
      expect(await count('window: "2005-01"')).toBe(4);
      expect(await count('window: "2005-01-27/2005-12"')).toBe(36);
      expect(await count('window: "1999"')).toBe(0);
      expect(await count('knownOn: "2026-10-31"')).toBe(0);
      expect(await count('knownOn: "2026-11-01"')).toBe(40);
      expect(await count('subjects: ["cap-and-trade-is-the-solution"]')).toBe(1);
      expect(await count('stances: [OPPOSE]')).toBe(11);
      expect(await count('actors: ["nobody"]')).toBe(0);
      expect(await count('actors: []')).toBe(0);
    });

    it('pages positions, most statements first', async () => {
      const page = async (after: string | null) =>
        (
          await ask<{
            p: {
              nodes: { actor: { id: string }; count: number }[];
              pageInfo: { hasNextPage: boolean; endCursor: string };
              totalCount: number;
            };
          }>(
            `query ($after: String) { p: positions(rollUp: true, first: 10, after: $after) {
              nodes { actor { id } count } totalCount pageInfo { hasNextPage endCursor } } }`,
            { after },
          )
        ).p;
      const [first, ...others] = [await page(null)];
      const second = await page(first?.pageInfo.endCursor ?? null);
      const third = await page(second.pageInfo.endCursor);
      const all = [first, ...others, second, third].flatMap((one) => one?.nodes ?? []);
      expect(first?.nodes[0]).toEqual({ actor: { id: 'environmental-protection-agency' }, count: 10 });
      expect(all).toHaveLength(first?.totalCount ?? 0);
      expect(third.pageInfo.hasNextPage).toBe(false);
      expect(all.map(({ count }) => count)).toEqual(all.map(({ count }) => count).toSorted((a, b) => b - a));
    });

    it('gives points of a series, oldest first', async () => {
      const { s } = await ask<{ s: { from: string; to: string; positions: number; mean: number | null }[] }>(
        '{ s: discourseSeries(step: MONTH, span: 1) { from to positions mean } }',
      );
      expect(s[0]).toMatchObject({ from: '2005-01-01', to: '2005-01-31', positions: 4, mean: -1 });
      expect(s.reduce((sum, { positions }) => sum + positions, 0)).toBe(40);
    });

    it.each([
      ['stanceMatrix(window: "yesterday") { statements }', /window/],
      ['stanceMatrix(window: "2022/2021") { statements }', /ends before it starts/],
      ['stanceMatrix(knownOn: "soon") { statements }', /knownOn/],
      ['positions(first: 100000) { totalCount }', /first: 100000 is more than/],
      ['positions(after: "nonsense") { totalCount }', /after/],
      ['coalitions(groups: 1) { score }', /groups: must be 2 to 4, got 1/],
      ['coalitions(groups: 5) { score }', /groups: must be 2 to 4, got 5/],
      ['discourseSeries(span: 0) { mean }', /span: must be 1 to 60, got 0/],
      ['discourseNetwork(minStatements: -1) { statements }', /minStatements: must be 0 to/],
    ])('refuses %s in words', async (field, words) => {
      const error = await codeOf(`{ ${field} }`);
      expect(error?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(error?.message).toMatch(words);
    });

    it('refuses thousands of ids in words, and finds nothing under strange ones', async () => {
      const ids = Array.from({ length: 10_000 }, (_item, index) => `actor-${index}`);
      for (const argument of ['actors', 'subjects']) {
        const error = await codeOf(
          `query ($ids: [ID!]!) { stanceMatrix(${argument}: $ids) { statements } }`,
          { ids },
        );
        expect(error?.extensions?.code).toBe('BAD_USER_INPUT');
        expect(error?.message).toMatch(/10000 are more than 500/);
      }
      const strange = ['', '\u202e', '💣', "' OR 1=1 --", '\u0000', 'é'.repeat(300)];
      const { m } = await ask<{ m: Matrix }>(
        'query ($ids: [ID!]!) { m: stanceMatrix(actors: $ids, rollUp: true) { statements } }',
        { ids: strange },
      );
      expect(m.statements).toBe(0);
    });
  });
}
