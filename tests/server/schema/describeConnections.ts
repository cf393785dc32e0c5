import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '#server/store/port.ts';
import { askQuery, runQuery } from '#testkit/runQuery.ts';

export const SEEDS = fileURLToPath(new URL('../../../seeds/cloud-de-confiance', import.meta.url));

interface Hop {
  sentence: string;
  statement: { id: string } | null;
  ties: { id: string }[];
  claims: { citations: { source: { id: string } }[] }[];
}
interface Path {
  length: number;
  title: string;
  nodes: { id: string; kind: string }[];
  through: { id: string } | null;
  hops: Hop[];
}
interface PathAnswer {
  paths: Path[];
  note: string;
  capped: boolean;
  hubs: { id: string }[];
}
interface Voice {
  actor: { id: string };
  stance: string;
  turned: boolean;
  sentence: string;
  statements: { statement: { id: string }; stance: string }[];
  claims: { citations: { source: { id: string } }[] }[];
}
interface Affair {
  sentence: string;
  undated: number;
  subjects: { id: string }[];
  parties: { actor: { id: string }; via: { id: string }; tie: { kind: string }; sentence: string }[];
  supporters: Voice[];
  critics: Voice[];
  undecided: Voice[];
  promises: { id: string }[];
}

const PATH = `note capped hubs { id } paths { length title nodes { id kind } through { id } hops {
  sentence statement { id } ties { id } claims { citations { source { id } } } } }`;
const VOICE = `actor { id } stance turned sentence statements { stance statement { id } }
  claims { citations { source { id } } }`;
const AFFAIR = `sentence undated subjects { id } parties { actor { id } via { id } tie { kind } sentence }
  supporters { ${VOICE} } critics { ${VOICE} } undecided { ${VOICE} } promises { id }`;

/** How things are tied, what joins them and who partnered and objected, on whatever engine the seeds are loaded into. */
export function describeConnections(engine: string, open: () => Promise<GraphStore>): void {
  describe(`connections on ${engine}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store?.close());

    const paths = async (args: string, fields = PATH) =>
      (await askQuery<{ paths: PathAnswer }>(store, `{ paths(${args}) { ${fields} } }`)).paths;
    const affair = async (args: string) =>
      (await askQuery<{ affair: Affair }>(store, `{ affair(${args}) { ${AFFAIR} } }`)).affair;
    const errorOf = async (query: string) => {
      const { errors } = await runQuery(store, query);
      return errors?.[0]?.extensions?.code ?? null;
    };

    describe('how is Google tied to Dassault Systèmes', () => {
      const ENDS = 'from: "google", to: "dassault-systemes"';

      it('by the deal that a man of Outscale opposes, before any longer or vaguer way', async () => {
        const { paths: found, capped } = await paths(ENDS);
        expect(capped).toBe(false);
        expect(found[0]?.title).toBe('From Google to Dassault Systèmes, in four steps');
        expect(found[0]?.nodes.map(({ id }) => id)).toEqual([
          'google',
          'al-thales-google',
          'david-chassan',
          'outscale',
          'dassault-systemes',
        ]);
        expect(found[0]?.hops.map(({ statement }) => statement?.id ?? null)).toEqual([
          null,
          'st-chassan-2021-10',
          null,
          null,
        ]);
        expect(found.map(({ through }) => through?.id)).toContain('al-andromede');
      });

      it('each step a sentence in either language, with its evidence', async () => {
        const [english] = (await paths(ENDS)).paths;
        const [french] = (await paths(ENDS, PATH.replace('sentence', 'sentence(lang: fr)'))).paths;
        expect(english?.hops[1]?.sentence).toBe(
          'David Chassan opposes that deal: «\u00a0La souveraineté est une valeur fondamentale. Pas une opportunité commerciale à saisir en fonction de la météo\u00a0»',
        );
        expect(french?.hops[1]?.sentence).toMatch(
          /^David Chassan s’oppose à cet accord\u00a0: «\u00a0La souveraineté/,
        );
        expect(english?.hops[3]?.sentence).toBe('Dassault Systèmes owns Outscale.');
        expect(french?.hops[3]?.sentence).toBe('Dassault Systèmes détient Outscale.');
        for (const { claims, ties } of english?.hops ?? []) {
          expect(ties.length).toBeGreaterThan(0);
          expect(claims.flatMap(({ citations }) => citations).length).toBeGreaterThan(0);
        }
      });

      it('by ownership only not at all, and it is said', async () => {
        const { paths: found, note } = await paths(`${ENDS}, ties: [OWNS]`);
        expect(found).toEqual([]);
        expect(note).toBe('No path of this kind within 6 steps (ties: ownership).');
        const french = await paths(`${ENDS}, ties: [OWNS]`, 'note(lang: fr)');
        expect(french.note).toBe('Aucun chemin de ce type en 6 pas (liens\u00a0: propriété).');
      });

      it('otherwise when a thing is to be avoided, when one must be passed, and when words do not count', async () => {
        const without = await paths(`${ENDS}, avoid: ["david-chassan"], first: 10`);
        for (const { nodes } of without.paths)
          expect(nodes.map(({ id }) => id)).not.toContain('david-chassan');
        const past = await paths(`${ENDS}, via: ["al-andromede"], first: 5`);
        expect(past.paths.length).toBeGreaterThan(0);
        for (const { nodes } of past.paths) expect(nodes.map(({ id }) => id)).toContain('al-andromede');
        const ties = await paths(`${ENDS}, ties: [PARTY_TO, OWNS, WORKS_FOR, MEMBER_OF], first: 10`);
        for (const { hops } of ties.paths) for (const { statement } of hops) expect(statement).toBeNull();
        const actors = await paths(`${ENDS}, kinds: [COMPANY, ALLIANCE], first: 10`);
        for (const { nodes } of actors.paths)
          for (const { kind } of nodes.slice(1, -1)) expect(['COMPANY', 'ALLIANCE']).toContain(kind);
      });

      it('hubs are named, and rank behind what passes none', async () => {
        const { paths: found, hubs } = await paths(`${ENDS}, ties: [PARTY_TO, OWNS], first: 6`);
        expect(hubs.map(({ id }) => id)).toEqual(['al-gaia-x']);
        const ids = found.map(({ nodes }) => nodes.map(({ id }) => id));
        const firstHub = ids.findIndex((nodes) => nodes.includes('al-gaia-x'));
        expect(firstHub).toBeGreaterThan(0);
        expect(found[firstHub]?.length).toBeLessThan(found[0]?.length ?? 0);
      });
    });

    it('keeps a path to its window, its record time and its sources', async () => {
      const deal = 'from: "google", to: "thales", ties: [PARTY_TO]';
      expect((await paths(`${deal}, maxHops: 2`)).paths).not.toEqual([]);
      expect((await paths(`${deal}, maxHops: 2, window: "2019", undated: false`)).paths).toEqual([]);
      expect((await paths(`${deal}, maxHops: 2, knownOn: "2020-01-01"`)).paths).toEqual([]);
      expect((await paths(`${deal}, maxHops: 2, minSources: 50`)).paths).toEqual([]);
      const note = (await paths(`${deal}, window: "2019", undated: false, minSources: 2`)).note;
      expect(note).toContain('dates: 2019, the undated left out');
      expect(note).toContain('at least 2 sources');
    });

    it('answers bad questions with a code, and empty ones honestly', async () => {
      const both = 'from: "google", to: "bleu"';
      expect(await errorOf('{ paths(from: "google", to: "nobody") { note } }')).toBe('NOT_FOUND');
      expect(await errorOf('{ paths(from: "𒀭\\u202e'.concat('", to: "bleu") { note } }'))).toBe('NOT_FOUND');
      for (const wrong of [
        'maxHops: 0',
        'maxHops: 7',
        'maxHops: 2147483647',
        'first: 11',
        'first: -1',
        'minSources: -1',
        'window: "2022/2021"',
        'window: "../.."',
        'window: "soon"',
        'knownOn: "2021"',
        `avoid: [${Array.from({ length: 10_000 }, (_none, index) => `"n${index}"`).join(',')}]`,
        'via: ["thales", "orange", "capgemini", "microsoft"]',
      ])
        expect([wrong.slice(0, 40), await errorOf(`{ paths(${both}, ${wrong}) { note } }`)]).toEqual([
          wrong.slice(0, 40),
          wrong.startsWith('avoid') ? 'GRAPHQL_PARSE_FAILED' : 'BAD_USER_INPUT',
        ]);
      expect((await paths('from: "google", to: "google"')).note).toBe('Both ends are the same thing.');
      expect((await paths(`${both}, first: 0`)).paths).toEqual([]);
      expect(await errorOf('{ affair(subject: "nobody") { sentence } }')).toBe('NOT_FOUND');
      expect(await errorOf('{ affair(subject: "google", window: "2022/2021") { sentence } }')).toBe(
        'BAD_USER_INPUT',
      );
      expect(await errorOf('{ connect(ids: ["google"]) { note } }')).toBe('BAD_USER_INPUT');
      expect(await errorOf('{ connect(ids: ["google", "nobody"]) { note } }')).toBe('NOT_FOUND');
      const many = Array.from({ length: 21 }, (_none, index) => `"n${index}"`).join(',');
      expect(await errorOf(`{ connect(ids: [${many}]) { note } }`)).toBe('BAD_USER_INPUT');
      expect(await errorOf(`{ commonNeighbors(ids: [${many}]) { total } }`)).toBe('BAD_USER_INPUT');
      const none = await affair('subject: "al-thales-google", window: "1990", undated: false');
      expect([none.parties, none.supporters, none.critics, none.promises]).toEqual([[], [], [], []]);
    });

    describe('who partnered and who objected', () => {
      it('of a deal: its parties, both sides in their words with sources, and its promises', async () => {
        const deal = await affair('subject: "al-thales-google", window: "2021-05/2025-12"');
        expect(deal.parties.map(({ actor }) => actor.id)).toEqual(['thales', 'google']);
        expect(deal.supporters.map(({ actor }) => actor.id)).toEqual(
          expect.arrayContaining(['cigref', 'bruno-le-maire', 'cedric-o']),
        );
        expect(deal.critics.map(({ actor }) => actor.id)).toEqual(
          expect.arrayContaining(['david-chassan', 'group-cloud-veritablement-souverain']),
        );
        for (const voice of [...deal.supporters, ...deal.critics, ...deal.undecided])
          expect(voice.claims.flatMap(({ citations }) => citations).length).toBeGreaterThan(0);
        for (const { stance } of deal.supporters) expect(['SUPPORT', 'WELCOME']).toContain(stance);
        for (const { stance } of deal.critics) expect(['CONCERN', 'OPPOSE']).toContain(stance);
        expect(deal.promises.length).toBeGreaterThanOrEqual(3);
        expect(deal.sentence).toMatch(
          /^Thales–Google trusted cloud: 2 parties; \d+ voices for, \d+ against, \d+ undecided; \d promises/,
        );
      });

      it('of a policy: who issued, holds and seeks it', async () => {
        const { parties } = await affair('subject: "pol-secnumcloud"');
        expect(new Set(parties.map(({ tie }) => tie.kind))).toEqual(new Set(['ISSUES', 'HOLDS', 'SEEKS']));
        expect(parties[0]?.actor.id).toBe('anssi');
      });

      it('of an actor: the deals it is in, and with whom', async () => {
        const google = await affair('subject: "google"');
        expect(google.subjects.map(({ id }) => id)).toEqual(
          expect.arrayContaining(['google', 'al-thales-google', 'al-gaia-x']),
        );
        const thales = google.parties.find(({ actor }) => actor.id === 'thales');
        expect(thales?.via.id).toBe('al-thales-google');
        expect(google.parties.map(({ actor }) => actor.id)).not.toContain('google');
        expect(google.critics.length).toBeGreaterThan(0);
      });

      it('by the latest word, and says who turned', async () => {
        const all = await affair('subject: "pol-strategie-nationale-cloud"');
        const side = (stance: string) =>
          ['SUPPORT', 'WELCOME'].includes(stance) ? 1 : stance === 'MIXED' ? 0 : -1;
        for (const voice of [...all.supporters, ...all.critics, ...all.undecided]) {
          expect(voice.stance).toBe(voice.statements.at(-1)?.stance);
          const sides = new Set(voice.statements.map(({ stance }) => side(stance)));
          expect(voice.turned).toBe(sides.size > 1);
        }
      });
    });

    it('finds what two things have in common, with the ties', async () => {
      const { commonNeighbors } = await askQuery<{
        commonNeighbors: {
          total: number;
          nodes: { entity: { id: string }; of: string[]; ties: { id: string }[] }[];
        };
      }>(
        store,
        '{ commonNeighbors(ids: ["google", "microsoft"], entityKinds: [ALLIANCE]) { total nodes { entity { id } of ties { id } } } }',
      );
      expect(commonNeighbors).toEqual({
        total: 1,
        nodes: [
          {
            entity: { id: 'al-gaia-x' },
            of: ['google', 'microsoft'],
            ties: [{ id: 'google.party-to.al-gaia-x' }, { id: 'microsoft.party-to.al-gaia-x' }],
          },
        ],
      });
    });

    it('joins a selection by a small sub-graph, and says what it leaves out', async () => {
      interface Joined {
        nodes: { id: string }[];
        ties: { id: string; from: { id: string }; to: { id: string } }[];
        unreached: { id: string }[];
        note: string;
      }
      const connect = async (args: string) =>
        (
          await askQuery<{ connect: Joined }>(
            store,
            `{ connect(${args}) { nodes { id } ties { id from { id } to { id } } unreached { id } note } }`,
          )
        ).connect;
      const ids = ['google', 'microsoft', 'dassault-systemes', 'bruno-le-maire'];
      const joined = await connect(`ids: ${JSON.stringify(ids)}`);
      expect(joined.unreached).toEqual([]);
      expect(joined.nodes.slice(0, 4).map(({ id }) => id)).toEqual(ids);
      const reached = new Set(['google']);
      for (let size = 0; size !== reached.size;) {
        size = reached.size;
        for (const { from, to } of joined.ties)
          if (reached.has(from.id) || reached.has(to.id)) reached.add(from.id).add(to.id);
      }
      expect([...reached].toSorted()).toEqual(joined.nodes.map(({ id }) => id).toSorted());
      const owners = await connect('ids: ["google", "s3ns", "dassault-systemes"], ties: [OWNS]');
      expect(owners.unreached).toEqual([{ id: 'dassault-systemes' }]);
      expect(owners.note).toContain('Not joined to the others: Dassault Systèmes.');
    });
  });
}
