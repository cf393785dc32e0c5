import type { Comparison, Condition, RelationCondition } from '#server/cypher/composition.ts';
import type { RandomGraph } from './arbitraryGraph.ts';
import { TIE_KINDS } from '#server/domain/records.ts';

/** A thing or tie of a random graph, with the properties that were written. */
interface Thing {
  readonly label: 'entity' | 'claim' | 'source' | 'other';
  readonly props: Readonly<Record<string, unknown>>;
}
interface Line {
  readonly kind: string;
  readonly from: Thing;
  readonly to: Thing;
  readonly props: Readonly<Record<string, unknown>>;
}
/** What a condition is asked of: the thing, and the tie it was reached by, seen from another thing. */
interface Place {
  readonly n: Thing;
  readonly r?: Line;
  readonly near?: Thing;
}

const FAR = 12_000_000;
const number = (value: unknown) => (typeof value === 'number' ? value : null);
const minus = (a: unknown, b: unknown) => (typeof a === 'number' && typeof b === 'number' ? a - b : null);

/** The fields of `cypher/filter/fields.cypher` as a person would say them. */
const FIELDS: Readonly<Record<string, (props: Thing['props'], place: Place) => readonly unknown[]>> = {
  'entity.id': (p) => [p.id],
  'entity.name': (p) => [p.nameFr, p.nameEn],
  'entity.words': (p) => [p.searchText],
  'entity.kind': (p) => [p.kind],
  'entity.country': (p) => [p.country],
  'entity.allianceType': (p) => [p.allianceType],
  'entity.status': (p) => [p.status],
  'entity.policyKind': (p) => [p.policyKind],
  'entity.language': (p) => [p.language],
  'entity.quotation': (p) => [p.quotation],
  'entity.sourceCount': (p) => [p.sourceCount ?? 0],
  'entity.tieCount': (p) => [p.tieCount ?? 0],
  'entity.disputed': (p) => [p.disputed ?? false],
  'entity.recorded': (p) => [p.recorded],
  'entity.dated': (p) => [(p.from ?? p.to) !== undefined],
  'entity.starts': (p) => [p.from ?? -FAR],
  'entity.ends': (p) => [p.to ?? FAR],
  'entity.planDated': (p) => [(p.plannedFrom ?? p.plannedTo) !== undefined],
  'entity.actualEnds': (p) => [p.actualTo ?? FAR],
  'entity.leastSlip': (p) => [minus(p.actualFrom, p.plannedTo)],
  'tie.id': (_p, { r }) => [r?.props.id],
  'tie.kind': (_p, { r }) => [r?.kind],
  'tie.outgoing': (_p, { r, near }) => [r?.from === near],
  'tie.stance': (_p, { r }) => [r?.props.stance],
  'tie.role': (_p, { r }) => [r?.props.roleFr, r?.props.roleEn],
  'tie.leastStake': (_p, { r }) => [r?.props.stakeLeast],
  'tie.disputed': (_p, { r }) => [r?.props.disputed ?? false],
  'tie.dated': (_p, { r }) => [(r?.props.from ?? r?.props.to) !== undefined],
  'tie.starts': (_p, { r }) => [r?.props.from ?? -FAR],
  'tie.ends': (_p, { r }) => [r?.props.to ?? FAR],
  'claim.id': (p) => [p.id],
  'claim.text': (p) => [p.textFr, p.textEn],
  'claim.status': (p) => [p.status],
  'claim.shown': (p) => [p.shown ?? true],
  'claim.recordedAt': (p) => [p.recordedAt],
  'source.id': (p) => [p.id],
  'source.publisher': (p) => [p.publisher],
  'source.words': (p) => [p.searchText],
  'source.starts': (p) => [p.from ?? -FAR],
};

const OPERATORS: Readonly<Record<string, (x: unknown, value: never) => boolean>> = {
  in: (x, list: readonly unknown[]) => list.includes(x),
  contains: (x, part: string) => String(x).includes(part),
  startsWith: (x, part: string) => String(x).startsWith(part),
  endsWith: (x, part: string) => String(x).endsWith(part),
  inLowerCase: (x, list: readonly string[]) => list.includes(String(x).toLowerCase()),
  containsLowerCase: (x, part: string) => String(x).toLowerCase().includes(part),
  startsWithLowerCase: (x, part: string) => String(x).toLowerCase().startsWith(part),
  endsWithLowerCase: (x, part: string) => String(x).toLowerCase().endsWith(part),
  notBefore: (x, text: string) => String(x) >= text,
  before: (x, text: string) => String(x) < text,
  hasWords: (x, words: readonly string[]) => words.every((word) => String(x).includes(word)),
  equals: (x, value: number) => x === value,
  atLeast: (x, value: number) => (number(x) ?? Number.NaN) >= value,
  atMost: (x, value: number) => (number(x) ?? Number.NaN) <= value,
  above: (x, value: number) => (number(x) ?? Number.NaN) > value,
  below: (x, value: number) => (number(x) ?? Number.NaN) < value,
  is: (x, value: boolean) => x === value,
  isKnown: () => true,
};

/** Kind of tie and direction of each relation; null for any. */
const RELATIONS: Readonly<Record<string, readonly [kind: string | null, outgoing: boolean | null]>> = {
  'entity.ties': [null, null],
  'entity.partyTo': ['PARTY_TO', true],
  'entity.parties': ['PARTY_TO', false],
  'entity.owners': ['OWNS', false],
  'entity.worksFor': ['WORKS_FOR', true],
  'entity.people': ['WORKS_FOR', false],
  'entity.seeks': ['SEEKS', true],
  'entity.belongsTo': ['BELONGS_TO', true],
  'entity.milestones': ['BELONGS_TO', false],
  'entity.said': ['SAID', true],
  'entity.speakers': ['SAID', false],
  'entity.about': ['ABOUT', true],
  'entity.statements': ['ABOUT', false],
  'entity.claims': ['CONCERNS', false],
  'claim.concerns': ['CONCERNS', true],
  'claim.sources': ['CITES', true],
  'source.claims': ['CITES', false],
};

export const MODEL_FIELDS = Object.keys(FIELDS);
export const MODEL_RELATIONS = Object.keys(RELATIONS);

/** Everything else that is merged is an entity. */
const LABELS: Readonly<Record<string, Thing['label']>> = {
  Claim: 'claim',
  Source: 'source',
  Dispute: 'other',
  Dataset: 'other',
};

const pascal = (kind: string) =>
  kind.toLowerCase().replace(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
const KINDS = new Map([...TIE_KINDS, 'CONCERNS', 'CITES'].map((kind) => [pascal(kind), kind] as const));

/** A random graph in memory, asked by looking at every thing in turn: slow, plain, and no Cypher. */
export class GraphModel {
  readonly things = new Map<string, Thing>();
  readonly lines: Line[] = [];

  constructor({ writes }: Pick<RandomGraph, 'writes'>) {
    for (const { name, params } of writes) {
      const [, verb, what = ''] = /^import\/(merge|create)(\w+)$/.exec(name) ?? [];
      if (!verb || !('rows' in params)) continue;
      for (const row of params.rows as readonly Record<string, unknown>[]) {
        if (verb === 'merge') {
          const label = LABELS[what] ?? 'entity';
          this.things.set(String(row.id), { label, props: row.props as Thing['props'] });
        } else {
          const [from, to] = [this.things.get(String(row.from)), this.things.get(String(row.to))];
          const kind = KINDS.get(what);
          if (from && to && kind) this.lines.push({ kind, from, to, props: row.props as Line['props'] });
        }
      }
    }
  }

  /** Ids of the things of a label that pass, in no order. */
  passing(label: Thing['label'], condition: Condition): string[] {
    return [...this.things.values()]
      .filter((n) => n.label === label && this.holds(condition, { n }))
      .map(({ props }) => String(props.id));
  }

  /** Ids of the ties of an entity that pass. */
  ties(id: string, condition: Condition): string[] {
    const n = this.things.get(id);
    return n
      ? this.reached(n, 'entity.ties')
          .filter((place) => this.holds(condition, place))
          .map(({ r }) => String(r?.props.id))
      : [];
  }

  /** All ties between entities that pass, each seen from its start. */
  allTies(condition: Condition): string[] {
    return this.lines
      .filter((r) => r.from.label === 'entity' && r.to.label === 'entity')
      .filter((r) => this.holds(condition, { n: r.to, r, near: r.from }))
      .map((r) => String(r.props.id));
  }

  holds(condition: Condition, place: Place): boolean {
    if ('all' in condition) return condition.all.every((part) => this.holds(part, place));
    if ('any' in condition) return condition.any.some((part) => this.holds(part, place));
    if ('not' in condition) return !this.holds(condition.not, place);
    if ('near' in condition) return place.near !== undefined && this.holds(condition.near, { n: place.near });
    return 'relation' in condition ? this.relates(condition, place) : compares(condition, place);
  }

  private relates({ relation, quantifier, where }: RelationCondition, { n }: Place): boolean {
    const places = this.reached(n, relation);
    const passing = places.filter((place) => this.holds(where, place)).length;
    if (quantifier === 'some') return passing > 0;
    if (quantifier === 'none') return passing === 0;
    return quantifier === 'all' ? passing === places.length : passing === 1;
  }

  private reached(n: Thing, relation: string): Required<Place>[] {
    const [kind, outgoing] = RELATIONS[relation] ?? [null, null];
    return this.lines.flatMap((r): Required<Place>[] => {
      if (kind === null ? r.from.label !== 'entity' || r.to.label !== 'entity' : r.kind !== kind) return [];
      if (outgoing !== false && r.from === n) return [{ n: r.to, r, near: n }];
      return outgoing !== true && r.to === n ? [{ n: r.from, r, near: n }] : [];
    });
  }
}

function compares({ field, operator, value }: Comparison, place: Place): boolean {
  const values = FIELDS[field]?.(place.n.props, place) ?? [];
  const compare = OPERATORS[operator];
  if (!compare) throw new Error(`the model has no operator ${operator}`);
  return values.some((x) => x !== undefined && x !== null && compare(x, value as never));
}
