import type { Dataset } from '#server/domain/records.ts';
import type { StatedPosition } from '#server/discourse/statedPosition.ts';
import sample from './dnaSample.json' with { type: 'json' };

/** The published sample of Discourse Network Analyzer and the numbers that must come out of it. */
export { sample };

export const DNA_MEASURES = ['congruence', 'conflict', 'subtract', 'ignore'] as const;

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The id that an organisation, person or concept of the sample has in the dataset. */
export const dnaId = slug;

const isoDay = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
const stance = (agreement: number) => (agreement === 1 ? ('support' as const) : ('oppose' as const));

/** The statements as positions of organisations; agreement is support, disagreement opposition. */
export const dnaPositions: readonly StatedPosition[] = sample.statements.map((row, order) => ({
  statement: `st-${row.id}`,
  speaker: row.person,
  actor: row.organization,
  subject: row.concept,
  stance: row.agreement === 1 ? 'SUPPORT' : 'OPPOSE',
  from: row.date / 86_400,
  to: row.date / 86_400,
  order,
}));

/** The document each statement stands in. */
export const dnaDocuments: ReadonlyMap<string, string> = new Map(
  sample.statements.map(({ id, doc }) => [`st-${id}`, doc]),
);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The sample as a dataset: people who speak on behalf of organisations, concepts as policies, documents as sources. */
export const dnaDataset: Dataset = {
  dataset: { id: 'dna-sample', title: 'Sample of Discourse Network Analyzer', recorded: '2026-11-01' },
  sources: unique(sample.statements.map(({ doc }) => doc)).map((doc) => ({
    id: slug(doc),
    publisher: 'U.S. Congress',
    title: doc,
    titleBasis: 'printed',
    url: `https://example.org/${slug(doc)}`,
    kind: 'official',
  })),
  actors: [
    ...unique(sample.statements.map(({ organization }) => organization)).map((name) => ({
      id: slug(name),
      kind: 'association' as const,
      name,
      sources: [slug(sample.statements[0]?.doc ?? '')],
    })),
    ...unique(sample.statements.map(({ person }) => person)).map((name) => ({
      id: slug(name),
      kind: 'person' as const,
      name,
      sources: [slug(sample.statements[0]?.doc ?? '')],
    })),
  ],
  alliances: [],
  policies: unique(sample.statements.map(({ concept }) => concept)).map((name) => ({
    id: slug(name),
    kind: 'other' as const,
    name,
    sources: [slug(sample.statements[0]?.doc ?? '')],
  })),
  statements: sample.statements.map((row) => ({
    id: `st-${row.id}`,
    speakers: [slug(row.person)],
    onBehalfOf: [slug(row.organization)],
    date: isoDay(row.date),
    paraphrase: row.concept,
    positions: [{ subject: slug(row.concept), stance: stance(row.agreement) }],
    sources: [slug(row.doc)],
  })),
  milestones: [],
  claims: [],
  disputes: [],
};
