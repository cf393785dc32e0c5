import { TIE_KINDS } from '#server/domain/records.ts';
import fc from 'fast-check';
import type { Condition } from '#server/cypher/composition.ts';
import { ALLIANCE_TYPES, CLAIM_STATUSES, ENTITY_KINDS, STANCES, STATUSES, WORDS } from './statementCalls.ts';

type Label = 'entity' | 'claim' | 'source';

const day = fc.integer({ min: 17_000, max: 20_500 });
const count = fc.integer({ min: 0, max: 4 });
const text = fc.constantFrom(...WORDS, 'Nuage', 'Œ', 'œu', '😀', '', 'l’É');
const textOperator = fc.oneof(
  fc.record({ operator: fc.constantFrom('contains', 'startsWith', 'endsWith'), value: text }),
  fc.record({
    operator: fc.constantFrom('containsLowerCase', 'startsWithLowerCase', 'endsWithLowerCase'),
    value: text.map((word) => word.toLowerCase()),
  }),
  fc.record({ operator: fc.constant('in'), value: fc.array(text, { maxLength: 2 }) }),
  fc.record({ operator: fc.constant('isKnown') }),
);
const numberOperator = (value: fc.Arbitrary<number>) =>
  fc.record({ operator: fc.constantFrom('equals', 'atLeast', 'atMost', 'above', 'below'), value });
const oneOf = (values: readonly string[]) =>
  fc.record({
    operator: fc.constant('in'),
    value: fc.subarray([...values], { maxLength: Math.min(4, values.length) }),
  });
const flag = fc.record({ operator: fc.constant('is'), value: fc.boolean() });
const words = fc.record({
  operator: fc.constant('hasWords'),
  value: fc.subarray([...WORDS], { maxLength: 2 }),
});

const on = (field: string, compared: fc.Arbitrary<object>): fc.Arbitrary<Condition> =>
  compared.map((rest) => ({ field, ...rest }) as Condition);

const OF_ENTITY = [
  on('entity.id', oneOf(['e0', 'e1', 'e2', 'e3', 'nobody'])),
  on('entity.name', textOperator),
  on('entity.words', words),
  on('entity.kind', oneOf(ENTITY_KINDS)),
  on('entity.country', oneOf(['FR', 'US'])),
  on('entity.allianceType', oneOf(ALLIANCE_TYPES)),
  on('entity.status', oneOf(STATUSES)),
  on('entity.language', oneOf(['fr'])),
  on('entity.quotation', textOperator),
  on('entity.sourceCount', numberOperator(count)),
  on('entity.tieCount', numberOperator(count)),
  on('entity.disputed', flag),
  on('entity.recorded', numberOperator(day)),
  on('entity.dated', flag),
  on('entity.starts', numberOperator(day)),
  on('entity.ends', numberOperator(day)),
  on('entity.planDated', flag),
  on('entity.actualEnds', numberOperator(day)),
  on('entity.leastSlip', numberOperator(fc.integer({ min: -2_000, max: 2_000 }))),
];
const OF_TIE = [
  on('tie.kind', oneOf(TIE_KINDS)),
  on('tie.outgoing', flag),
  on('tie.stance', oneOf(STANCES)),
  on('tie.role', textOperator),
  on('tie.leastStake', numberOperator(fc.constantFrom(0.5, 33.3, 50))),
  on('tie.disputed', flag),
  on('tie.dated', flag),
  on('tie.starts', numberOperator(day)),
  on('tie.ends', numberOperator(day)),
  ...OF_ENTITY.slice(0, 4).map((ofNear) => ofNear.map((near): Condition => ({ near }))),
];
const OF_CLAIM = [
  on('claim.text', textOperator),
  on('claim.status', oneOf(CLAIM_STATUSES)),
  on('claim.shown', flag),
  on(
    'claim.recordedAt',
    fc.record({
      operator: fc.constantFrom('notBefore', 'before'),
      value: fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'),
    }),
  ),
];
const OF_SOURCE = [
  on('source.publisher', textOperator),
  on('source.words', words),
  on('source.starts', numberOperator(day)),
];

/** Relations of each label, and the label they lead to. */
const RELATIONS: Readonly<Record<Label, readonly (readonly [string, Label])[]>> = {
  entity: [
    ...[
      'ties',
      'partyTo',
      'parties',
      'owners',
      'worksFor',
      'people',
      'seeks',
      'belongsTo',
      'milestones',
      'said',
      'speakers',
      'about',
      'statements',
    ].map((name) => [`entity.${name}`, 'entity'] as const),
    ['entity.claims', 'claim'],
  ],
  claim: [
    ['claim.concerns', 'entity'],
    ['claim.sources', 'source'],
  ],
  source: [['source.claims', 'claim']],
};
const LEAVES: Readonly<Record<Label, readonly fc.Arbitrary<Condition>[]>> = {
  entity: OF_ENTITY,
  claim: OF_CLAIM,
  source: OF_SOURCE,
};

/** Conditions on things of a label: nested all ways, relations up to a depth; `seenFromTie` asks of the tie too. */
export function arbitraryCondition(label: Label, depth = 2, seenFromTie = false): fc.Arbitrary<Condition> {
  const leaf = fc.oneof(...LEAVES[label], ...(seenFromTie ? OF_TIE : []));
  if (depth === 0) return leaf;
  const related = fc.constantFrom(...RELATIONS[label]).chain(([relation, to]) =>
    fc.record({
      relation: fc.constant(relation),
      quantifier: fc.constantFrom('some', 'all', 'none', 'single'),
      // Ties between entities have fields of their own.
      where: arbitraryCondition(to, depth - 1, label === 'entity' && to === 'entity'),
    }),
  ) as fc.Arbitrary<Condition>;
  const near = related.map((condition): Condition => ({ near: condition }));
  const part = fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: related },
    { weight: seenFromTie ? 1 : 0, arbitrary: near },
  );
  return fc.oneof(
    { weight: 3, arbitrary: part },
    { weight: 1, arbitrary: fc.array(part, { maxLength: 3 }).map((all) => ({ all })) },
    { weight: 1, arbitrary: fc.array(part, { maxLength: 3 }).map((any) => ({ any })) },
    { weight: 1, arbitrary: part.map((not) => ({ not })) },
  );
}
