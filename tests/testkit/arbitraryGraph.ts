import { TIE_KINDS } from '#server/domain/records.ts';
import fc from 'fast-check';
import type { PlainRow } from '#server/cypher/queries.generated.ts';
import type { WriteStatement } from '#server/store/port.ts';
import {
  ALLIANCE_TYPES,
  CLAIM_STATUSES,
  ENTITY_KINDS,
  POLICY_KINDS,
  SOURCE_KINDS,
  STANCES,
  STATUSES,
  WORDS,
  type GraphIds,
} from './statementCalls.ts';

/** A graph of the product's model: its ids, and the statements that write it. */
export interface RandomGraph {
  readonly ids: GraphIds;
  readonly writes: readonly WriteStatement[];
}

const words = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((list) => list.join(' '));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2, nil: null });
const day = fc.integer({ min: 17_000, max: 20_500 });
const count = fc.integer({ min: 0, max: 4 });

/** Null is left out of what is written, as in the product. */
function compact(values: Record<string, unknown>): PlainRow {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as PlainRow;
}

const entity = fc.record({
  kind: fc.constantFrom(...ENTITY_KINDS),
  nameFr: maybe(words(3)),
  nameEn: words(3),
  aliases: maybe(fc.array(words(2), { minLength: 1, maxLength: 2 })),
  searchText: words(5),
  sortName: words(2),
  from: maybe(day),
  to: maybe(day),
  country: maybe(fc.constantFrom('FR', 'US')),
  allianceType: maybe(fc.constantFrom(...ALLIANCE_TYPES)),
  status: maybe(fc.constantFrom(...STATUSES)),
  policyKind: maybe(fc.constantFrom(...POLICY_KINDS)),
  language: maybe(fc.constantFrom('fr', 'en')),
  quotation: maybe(fc.constantFrom('«\u00a0Nuage\u00a0»', 'l’État 😀', 'Œuvre')),
  plannedFrom: maybe(day),
  plannedTo: maybe(day),
  actualFrom: maybe(day),
  actualTo: maybe(day),
  sourceCount: maybe(count),
  tieCount: maybe(count),
  disputed: maybe(fc.boolean()),
  recorded: maybe(day),
});

const tie = fc.record({
  kind: fc.constantFrom(...TIE_KINDS),
  start: fc.nat(),
  end: fc.nat(),
  roleFr: maybe(words(2)),
  stakeLeast: maybe(fc.constantFrom(0.5, 33.3, 50, 100)),
  stakeMost: maybe(fc.constantFrom(50, 66.6)),
  stance: maybe(fc.constantFrom(...STANCES)),
  from: maybe(day),
  to: maybe(day),
  startEdtf: maybe(fc.constantFrom('2021-05', '2022~')),
  disputed: maybe(fc.boolean()),
  claimIds: maybe(fc.array(fc.constantFrom('c0', 'c1', 'c2'), { maxLength: 2 })),
  position: maybe(count),
  recorded: maybe(day),
});

const source = fc.record({
  publisher: fc.constantFrom('Le Monde', 'Éditions', 'Zdnet', 'œil', 'le monde', '😀'),
  title: words(3),
  sortName: maybe(words(2)),
  sortTitle: maybe(words(2)),
  searchText: words(4),
  sourceKind: fc.constantFrom(...SOURCE_KINDS),
  from: maybe(day),
  to: maybe(day),
  recorded: maybe(day),
});

const claim = fc.record({
  about: fc.nat(),
  aboutType: fc.constantFrom('ENTITY', 'TIE'),
  field: maybe(fc.constantFrom('stake', 'date')),
  textFr: maybe(words(3)),
  textEn: maybe(words(3)),
  searchText: words(4),
  status: fc.constantFrom(...CLAIM_STATUSES),
  shown: maybe(fc.boolean()),
  recordedAt: fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'),
  recorded: maybe(day),
  record: maybe(fc.constant('{}')),
  cites: fc.array(fc.record({ source: fc.nat(), position: maybe(count), quotation: maybe(words(2)) }), {
    maxLength: 3,
  }),
  dispute: maybe(fc.nat()),
});

function labelOf(
  kind: string,
): 'Person' | 'Organization' | 'Alliance' | 'Policy' | 'Statement' | 'Milestone' {
  if (kind === 'PERSON') return 'Person';
  if (kind === 'ALLIANCE') return 'Alliance';
  if (kind === 'POLICY' || kind === 'LABEL') return 'Policy';
  if (kind === 'STATEMENT') return 'Statement';
  return kind === 'MILESTONE' ? 'Milestone' : 'Organization';
}

const pascal = (kind: string) =>
  kind.toLowerCase().replace(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
const at = (ids: readonly string[], index: number) => ids[index % ids.length] ?? '';

/** Small graphs with loops, parallel ties, undated and unnamed things: whatever the model allows, and a little more. */
export const arbitraryGraph: fc.Arbitrary<RandomGraph> = fc
  .record({
    entities: fc.array(entity, { minLength: 2, maxLength: 14 }),
    ties: fc.array(tie, { minLength: 2, maxLength: 30 }),
    sources: fc.array(source, { minLength: 1, maxLength: 6 }),
    claims: fc.array(claim, { minLength: 1, maxLength: 10 }),
    disputes: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ entities, ties, sources, claims, disputes }) => {
    const entityIds = entities.map((_item, index) => `e${index}`);
    const sourceIds = sources.map((_item, index) => `s${index}`);
    const claimIds = claims.map((_item, index) => `c${index}`);
    const disputeIds = Array.from({ length: disputes }, (_item, index) => `d${index}`);
    const batches = new Map<string, PlainRow[]>();
    const write = (name: string, row: PlainRow) => batches.set(name, [...(batches.get(name) ?? []), row]);

    entities.forEach((props, position) => {
      const id = at(entityIds, position);
      write(`merge${labelOf(props.kind)}`, { id, props: compact({ id, ...props, position, record: '{}' }) });
    });
    sources.forEach((props, position) => {
      const id = at(sourceIds, position);
      write('mergeSource', { id, props: compact({ id, ...props, position, record: '{}' }) });
    });
    disputeIds.forEach((id, position) =>
      write('mergeDispute', { id, props: { id, position, record: '{}' } }),
    );
    const tieIds = ties.map(({ kind, start, end, ...props }, index) => {
      const [id, from, to] = [`t${index}`, at(entityIds, start), at(entityIds, end)];
      write(`create${pascal(kind)}`, { from, to, props: compact({ id, ...props }) });
      return { id, from };
    });
    claims.forEach(({ about, cites, dispute, ...props }, index) => {
      const [id, entityId] = [at(claimIds, index), at(entityIds, about)];
      write('mergeClaim', { id, props: compact({ id, about: entityId, ...props, position: index }) });
      write('createConcerns', { from: id, to: entityId, props: {} });
      cites.forEach(({ source: cited, ...citation }, place) =>
        write('createCites', {
          from: id,
          to: at(sourceIds, cited),
          props: compact({ id: `${id}~${place}`, ...citation }),
        }),
      );
      if (dispute !== null) write('createVersionOf', { from: id, to: at(disputeIds, dispute), props: {} });
    });
    write('mergeDataset', { id: 'random', props: { id: 'random', record: '{}', complete: true } });
    return {
      ids: { entities: entityIds, ties: tieIds, claims: claimIds, sources: sourceIds, disputes: disputeIds },
      writes: [...batches].map(
        ([name, rows]) => ({ name: `import/${name}`, params: { rows } }) as WriteStatement,
      ),
    };
  });
