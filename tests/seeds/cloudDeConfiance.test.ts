import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDataset } from '#server/dataset/readDataset.ts';

const dataset = readDataset(fileURLToPath(new URL('../../seeds/cloud-de-confiance', import.meta.url)));
const entityIds = new Set(
  [dataset.actors, dataset.alliances, dataset.policies, dataset.statements, dataset.milestones].flatMap(
    (records) => records.map(({ id }) => id),
  ),
);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Text {
  readonly path: string;
  readonly value: Record<string, unknown>;
}

/** Every text written as { fr, en }, with where it stands. */
function bilingualTexts(value: unknown, path: string): Text[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => bilingualTexts(item, `${path}[${index}]`));
  if (!isRecord(value)) return [];
  if ('fr' in value || 'en' in value) return [{ path, value }];
  return Object.entries(value).flatMap(([key, item]) => bilingualTexts(item, `${path}.${key}`));
}
const texts = Object.entries(dataset).flatMap(([file, value]) => bilingualTexts(value, file));

describe('the seeds', () => {
  it('hold the whole dossier', () => {
    expect({
      sources: dataset.sources.length,
      actors: dataset.actors.length,
      alliances: dataset.alliances.length,
      policies: dataset.policies.length,
      statements: dataset.statements.length,
      milestones: dataset.milestones.length,
      disputes: dataset.disputes.length,
    }).toEqual({
      sources: 297,
      actors: 163,
      alliances: 44,
      policies: 30,
      statements: 107,
      milestones: 70,
      disputes: 31,
    });
  });

  it('hold the 55 facts of the article, each with a fragment of it', () => {
    const facts = dataset.claims.filter(({ id }) => id.startsWith('sf-'));
    expect(facts.map(({ id }) => id)).toEqual(
      Array.from({ length: 55 }, (_, index) => `sf-${String(index + 1).padStart(2, '0')}`),
    );
    for (const { id, citations } of facts) {
      const cited = citations.filter(
        (citation) =>
          typeof citation !== 'string' && citation.source === 'seed-2021-10' && citation.quotation,
      );
      expect(cited, id).not.toHaveLength(0);
    }
  });

  it('say everything in French and in English', () => {
    expect(texts.length).toBeGreaterThan(1000);
    const lacking = texts.filter(({ value }) =>
      ['fr', 'en'].some((language) => typeof value[language] !== 'string' || value[language].trim() === ''),
    );
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  it('keep a no-break space before the double signs of French', () => {
    const loose = texts.filter(({ value }) => typeof value.fr === 'string' && / [:;!?%»]|« /.test(value.fr));
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  it('name parties, speakers, subjects and what milestones belong to', () => {
    for (const { id, parties } of dataset.alliances) expect(parties.length, id).toBeGreaterThan(0);
    for (const { id, speakers, positions } of dataset.statements) {
      expect(speakers.length, id).toBeGreaterThan(0);
      expect(positions.length, id).toBeGreaterThan(0);
    }
    for (const { id, belongsTo } of dataset.milestones) expect(belongsTo.length, id).toBeGreaterThan(0);
  });

  it('show the version that the dataset keeps of what Google holds in S3NS', () => {
    const stake = dataset.disputes.find(({ id }) => id === 'c-s3ns-stake');
    expect(stake?.about[0]).toEqual({ tie: 'google.party-to.al-thales-google' });
    expect(stake?.versions).toHaveLength(5);
    expect(stake?.versions.filter(({ shown }) => shown)).toHaveLength(1);
  });
});

describe('the start view and the ready questions', () => {
  const { start, questions = [] } = dataset.dataset;

  it('starts with 27 things of the dataset, the lit question among those asked', () => {
    expect(start?.places).toHaveLength(27);
    expect(start?.places?.filter(({ id }) => !entityIds.has(id))).toEqual([]);
    expect(start?.selected).toBe('al-thales-google');
    expect(questions.map(({ id }) => id)).toContain(start?.question);
  });

  it('asks six questions and answers each', () => {
    expect(questions).toHaveLength(6);
    for (const { id, answer, lit = [], selected } of questions) {
      expect(answer, id).toBeDefined();
      expect(lit.length, id).toBeGreaterThan(0);
      for (const one of [...lit, selected]) expect(entityIds, `${id}: ${one}`).toContain(one);
    }
  });

  it('places things inside the picture and apart from each other', () => {
    for (const { id, places = [] } of questions) {
      for (const [index, one] of places.entries()) {
        expect(one.x >= 0 && one.x <= 788 && one.y >= 0 && one.y <= 760, `${id}: ${one.id}`).toBe(true);
        for (const other of places.slice(index + 1)) {
          const apart = Math.abs(one.x - other.x) >= 110 || Math.abs(one.y - other.y) >= 90;
          expect(apart, `${id}: ${one.id} and ${other.id}`).toBe(true);
        }
      }
    }
  });
});
