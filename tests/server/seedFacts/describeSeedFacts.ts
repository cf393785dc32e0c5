import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '#server/store/port.ts';
import { askQuery } from '#testkit/runQuery.ts';
import { EXAMPLES } from '../../../server/graphiql/examples.ts';
import { SEED_FACTS } from './facts.ts';

export const SEEDS = fileURLToPath(new URL('../../../seeds/cloud-de-confiance', import.meta.url));

interface Fact {
  text: string;
  about: { __typename: string; id: string; from?: { id: string }; to?: { id: string } };
  citations: { quotation: string | null; source: { id: string; publisher: string; url: string } }[];
}

/** Spaces and apostrophes as one kind each: the fragment is compared word by word. */
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').replaceAll('’', "'");

/** What the seed ecosystem must answer over GraphQL, on whatever engine it is loaded into. */
export function describeSeedFacts(engine: string, open: () => Promise<GraphStore>): void {
  describe(`the seed ecosystem on ${engine}`, () => {
    let store: GraphStore | undefined;
    const ask = <Data>(query: string, variables?: Record<string, unknown>): Promise<Data> => {
      if (!store) throw new Error('the store is not open');
      return askQuery<Data>(store, query, variables);
    };
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store?.close());

    describe('the article the seeds began from', () => {
      it.each(SEED_FACTS.map(({ id, quotation, about }) => [id, quotation, about] as const))(
        '%s is a claim on the right subject that cites “%s”',
        async (id, quotation, about) => {
          const { node } = await ask<{ node: Fact | null }>(
            `query ($id: ID!) { node(id: $id) { ... on Claim { text
        about { __typename ... on Entity { id } ... on Tie { id from { id } to { id } } }
        citations { quotation source { id publisher url } } } } }`,
            { id },
          );
          expect(node).not.toBeNull();
          const cited = node?.citations
            .filter(({ source }) => source.id === 'seed-2021-10')
            .map((citation) => plain(citation.quotation ?? ''));
          expect(cited).toContain(plain(quotation));
          const subject = node?.about;
          const ends = [subject?.id, subject?.from?.id, subject?.to?.id].filter((end) => end !== undefined);
          // A fact of the article itself has no entity to be about but the medium.
          const allowed = about.map((entity) => (entity === 'seed-2021-10' ? 'channelnews' : entity));
          expect(
            ends.some((end) => allowed.includes(end)),
            `${id} is about ${ends.join(', ')}`,
          ).toBe(true);
        },
      );

      it('all of them are found by what they cite', async () => {
        const { claims } = await ask<{ claims: { totalCount: number; nodes: { id: string }[] } }>(
          '{ claims(where: { source: "seed-2021-10", id: { startsWith: "sf-" } }, first: 200) { totalCount nodes { id } } }',
        );
        expect(claims.totalCount).toBe(55);
      });
    });

    describe('the journalist’s question', () => {
      it('who are the parties of the Thales–Google deal and of Bleu', async () => {
        const { entities } = await ask<{
          entities: { parties: { actor: { id: string }; claims: unknown[] }[] }[];
        }>(
          '{ entities(ids: ["al-thales-google", "al-bleu"]) { ... on Alliance { parties { actor { id } role claims { id } } } } }',
        );
        const parties = entities.map((alliance) => alliance.parties.map(({ actor }) => actor.id).toSorted());
        expect(parties[0]).toEqual(['google', 'thales']);
        expect(parties[1]).toEqual(expect.arrayContaining(['capgemini', 'microsoft', 'orange']));
        for (const { claims } of entities.flatMap((alliance) => alliance.parties))
          expect(claims.length).toBeGreaterThan(0);
      });

      it('who welcomed the first, who objected, in what words', async () => {
        const { entity } = await ask<{
          entity: Record<
            'welcomed' | 'objected',
            { nodes: { id: string; quotation: string | null; claims: { totalCount: number } }[] }
          >;
        }>(`{ entity(id: "al-thales-google") { ... on Alliance {
        welcomed: statements(stance: [SUPPORT, WELCOME], window: "2021-10") { nodes { id quotation claims { totalCount } } }
        objected: statements(stance: [CONCERN, OPPOSE], window: "2021-10") { nodes { id quotation claims { totalCount } } } } } }`);
        const found = (side: 'welcomed' | 'objected') => entity[side].nodes.map(({ id }) => id);
        expect(found('welcomed')).toEqual(
          expect.arrayContaining(['st-lemaire-cedric-o-2021-10', 'st-cigref-2021-10']),
        );
        expect(found('objected')).toEqual(
          expect.arrayContaining(['st-chassan-2021-10', 'st-group-souverain-2021-10']),
        );
        expect(entity.welcomed.nodes.some(({ quotation }) => quotation?.includes('partenariat majeur'))).toBe(
          true,
        );
      });

      it('what was promised for when', async () => {
        const { entity } = await ask<{ entity: { milestones: { planned: { edtf: string } | null }[] } }>(
          '{ entity(id: "al-thales-google") { ... on Alliance { milestones { name planned { edtf text } actual { text } claims { totalCount } } } } }',
        );
        expect(entity.milestones.filter(({ planned }) => planned !== null).length).toBeGreaterThanOrEqual(3);
      });
    });

    describe('the examples of GraphiQL', () => {
      it.each(EXAMPLES.map((query) => [query.split('\n')[0], query] as const))(
        '%s',
        async (_title, query) => {
          const data = await ask<Record<string, unknown>>(query);
          const text = JSON.stringify(data);
          expect(text).not.toContain('"totalCount":0');
          for (const list of ['critics', 'supporters', 'paths', 'groups', 'lanes', 'nodes'])
            expect(text).not.toContain(`"${list}":[]`);
          for (const answer of Object.values(data)) expect(answer).not.toBeNull();
        },
      );
    });
  });
}
