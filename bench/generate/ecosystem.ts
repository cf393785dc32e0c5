import type { PlainRow } from '#server/cypher/queries.generated.ts';
import { foldText } from '#server/domain/foldText.ts';
import type { WriteStatement } from '#server/store/port.ts';
import { Dice } from './Dice.ts';
import { organizationName, personName, sentence } from './names.ts';

export type SizeName = 'S' | 'M' | 'L';

/** How many entities and how many ties among them. */
export const SIZES: Readonly<Record<SizeName, { readonly entities: number; readonly ties: number }>> = {
  S: { entities: 10_000, ties: 40_000 },
  M: { entities: 100_000, ties: 400_000 },
  L: { entities: 400_000, ties: 1_600_000 },
};

type ImportName = Extract<WriteStatement['name'], `import/${'merge' | 'create'}${string}`>;

/** Rows of one import statement, made while they are read. */
export interface ImportRows {
  readonly name: ImportName;
  readonly count: number;
  rows(): Iterable<PlainRow>;
}

/** A generated ecosystem: nothing of it is held in memory but the degree of each entity. */
export interface Ecosystem {
  readonly entities: number;
  readonly ties: number;
  readonly claims: number;
  readonly sources: number;
  /** In the order they must be written. */
  readonly parts: readonly ImportRows[];
  /** The ids of the entities with most ties, most first. */
  hubs(count: number): string[];
  /** Ids of entities of a sort, drawn with a seed, each at most once. */
  sample(sort: Sort, count: number, seed: number): string[];
  /** Names of persons and organizations with their ids, drawn with a seed. */
  sampleNames(count: number, seed: number): { id: string; name: string }[];
}

type Sort = 'person' | 'organization' | 'alliance' | 'policy' | 'statement' | 'milestone';

interface SortSpec {
  readonly sort: Sort;
  readonly prefix: string;
  readonly label: string;
  /** Its share of all entities. */
  readonly share: number;
}
const SORTS: readonly SortSpec[] = [
  { sort: 'person', prefix: 'p', label: 'Person', share: 0.35 },
  { sort: 'organization', prefix: 'o', label: 'Organization', share: 0.24 },
  { sort: 'alliance', prefix: 'a', label: 'Alliance', share: 0.1 },
  { sort: 'policy', prefix: 'l', label: 'Policy', share: 0.01 },
  { sort: 'statement', prefix: 's', label: 'Statement', share: 0.25 },
  { sort: 'milestone', prefix: 'm', label: 'Milestone', share: 0.05 },
];

type End = Sort | 'actor' | 'subject';
interface TieSpec {
  readonly kind: string;
  readonly from: End;
  readonly to: End;
  /** Its share of all ties. */
  readonly share: number;
  /** Which end is drawn by rank, so that hubs arise there; the other is drawn evenly. */
  readonly popular: 'from' | 'to' | 'both';
}
/** Shares as in a public database of persons and organizations, with the deals and statements of ours beside. */
const TIES: readonly TieSpec[] = [
  { kind: 'WORKS_FOR', from: 'person', to: 'organization', share: 0.36, popular: 'to' },
  { kind: 'MEMBER_OF', from: 'actor', to: 'organization', share: 0.24, popular: 'to' },
  { kind: 'OWNS', from: 'organization', to: 'organization', share: 0.08, popular: 'from' },
  { kind: 'PARTY_TO', from: 'organization', to: 'alliance', share: 0.09, popular: 'from' },
  { kind: 'RESULTS_IN', from: 'alliance', to: 'organization', share: 0.006, popular: 'from' },
  { kind: 'SEEKS', from: 'alliance', to: 'policy', share: 0.006, popular: 'to' },
  { kind: 'FOLLOWS_FROM', from: 'alliance', to: 'policy', share: 0.004, popular: 'to' },
  { kind: 'ISSUES', from: 'organization', to: 'policy', share: 0.003, popular: 'from' },
  { kind: 'HOLDS', from: 'organization', to: 'policy', share: 0.005, popular: 'to' },
  { kind: 'BELONGS_TO', from: 'milestone', to: 'alliance', share: 0.0125, popular: 'to' },
  { kind: 'SAID', from: 'actor', to: 'statement', share: 0.075, popular: 'from' },
  { kind: 'ABOUT', from: 'statement', to: 'subject', share: 0.0935, popular: 'to' },
  { kind: 'APPEARED_IN', from: 'statement', to: 'organization', share: 0.025, popular: 'to' },
];
/** How unequal popularity is; at 400,000 entities a handful of organizations have more than 10,000 ties each. */
const EXPONENT = 0.9;

const ORGANIZATION_KINDS = [
  ...Array<string>(70).fill('COMPANY'),
  ...Array<string>(10).fill('PUBLIC_BODY'),
  ...Array<string>(12).fill('ASSOCIATION'),
  ...Array<string>(4).fill('MEDIUM'),
  ...Array<string>(3).fill('JOINT_COMPANY'),
  'UNNAMED_GROUP',
];
const COUNTRIES = ['FR', 'US', 'US', 'DE', 'GB', 'NL', 'IT', 'ES'];
const STANCES = ['SUPPORT', 'WELCOME', 'WELCOME', 'MIXED', 'CONCERN', 'OPPOSE'];
const ALLIANCE_TYPES = ['JOINT_VENTURE', 'PARTNERSHIP', 'PARTNERSHIP', 'CONSORTIUM', 'LICENCE', 'STAKE'];
const STATUSES = ['ANNOUNCED', 'PLANNED', 'CREATED', 'OPERATING', 'ENDED'];
const PARTY_ROLES = ['MAJORITY_SHAREHOLDER', 'TECHNOLOGY_SUPPLIER', 'PARTNER', 'MEMBER', 'CUSTOMER'];
const POLICY_KINDS = ['STRATEGY', 'LAW', 'DOCTRINE', 'LABEL', 'CERTIFICATION'];
const TITLES: readonly (readonly [string, string])[] = [
  ['directeur général', 'chief executive'],
  ['administratrice', 'director'],
  ['conseillère', 'adviser'],
  ['trésorier', 'treasurer'],
  ['présidente', 'chair'],
];
const FIRST_DAY = 14_610; // 2010-01-01
const DAYS = 5_844; // sixteen years
/** Claims that are stated, beside the sentence every tie makes: one for every tenth entity. */
const CLAIM_SHARE = 0.1;
const SOURCE_SHARE = 0.005;
const RECORDED = '2026-11-01T00:00:00Z';

const kebab = (kind: string) => kind.toLowerCase().replaceAll('_', '-');
const pascal = (kind: string) =>
  kind.toLowerCase().replace(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * An ecosystem of the shape of LittleSis in the graph model of the product: persons, organizations, deals, statements with
 * stances, milestones, policies; power-law degrees; claims with sources. The same size and seed give the same rows.
 */
export function ecosystem(size: { readonly entities: number; readonly ties: number }, seed = 1): Ecosystem {
  const count = Object.fromEntries(
    SORTS.map(({ sort, share }) => [sort, Math.max(2, Math.round(size.entities * share))]),
  ) as Record<Sort, number>;
  const first = {} as Record<Sort, number>;
  let entities = 0;
  for (const { sort } of SORTS) {
    first[sort] = entities;
    entities += count[sort];
  }
  const idOf = (index: number): string => {
    const spec = SORTS.findLast(({ sort }) => first[sort] <= index);
    return spec ? `${spec.prefix}${index - first[spec.sort]}` : '';
  };

  /** The range of indexes an end is drawn from. */
  const rangeOf = (end: End): readonly [number, number] => {
    if (end === 'actor') return [first.person, count.person + count.organization];
    if (end === 'subject') return [first.organization, count.organization + count.alliance + count.policy];
    return [first[end], count[end]];
  };
  const draw = (dice: Dice, end: End, popular: boolean): number => {
    if (popular && end === 'actor') end = dice.chance(0.5) ? 'organization' : 'person';
    if (popular && end === 'subject') end = dice.chance(0.7) ? 'alliance' : 'organization';
    const [start, range] = rangeOf(end);
    return start + (popular ? dice.rank(range, EXPONENT) : dice.below(range));
  };
  const tieCounts = TIES.map(({ share }) => Math.round(size.ties * share));
  const ties = tieCounts.reduce((sum, ties) => sum + ties, 0);

  function* ends(spec: TieSpec, ties: number, dice: Dice): Generator<[number, number]> {
    const covered = spec.kind === 'SAID' || spec.kind === 'ABOUT' || spec.kind === 'BELONGS_TO';
    for (let index = 0; index < ties; index++) {
      const from =
        covered && spec.popular === 'to'
          ? rangeOf(spec.from)[0] + (index % rangeOf(spec.from)[1])
          : draw(dice, spec.from, spec.popular !== 'to');
      const to =
        covered && spec.popular === 'from'
          ? rangeOf(spec.to)[0] + (index % rangeOf(spec.to)[1])
          : draw(dice, spec.to, spec.popular !== 'from');
      yield from === to ? [from, to + (to === first.organization ? 1 : -1)] : [from, to];
    }
  }
  const endsOf = (tie: number) => ends(at(TIES, tie), at(tieCounts, tie), new Dice(seed * 1_000 + tie));

  const degrees = new Uint32Array(entities);
  TIES.forEach((_spec, tie) => {
    for (const [from, to] of endsOf(tie)) {
      degrees[from] = (degrees[from] ?? 0) + 1;
      degrees[to] = (degrees[to] ?? 0) + 1;
    }
  });

  /** What an entity is, whoever asks and in which order. */
  const entityAt = (index: number): PlainRow => {
    const dice = new Dice(seed * 7_919 + index * 2_654_435_761);
    for (let warm = 0; warm < 3; warm++) dice.next();
    return describeEntity(idOf(index), index, degrees[index] ?? 0, dice);
  };
  function* entitiesOf(sort: Sort): Generator<PlainRow> {
    for (let index = first[sort]; index < first[sort] + count[sort]; index++) {
      const props = entityAt(index);
      yield { id: String(props.id), props };
    }
  }
  function* tiesOf(tie: number): Generator<PlainRow> {
    const { kind } = at(TIES, tie);
    const dice = new Dice(seed * 31_337 + tie);
    let position = tieCounts.slice(0, tie).reduce((sum, ties) => sum + ties, 0);
    for (const [from, to] of endsOf(tie)) {
      const [fromId, toId] = [idOf(from), idOf(to)];
      const id = `${fromId}.${kebab(kind)}.${toId}.${position}`;
      yield { from: fromId, to: toId, id, props: { id, ...describeTie(kind, dice), position } };
      position++;
    }
  }

  const sources = Math.max(2, Math.round(size.entities * SOURCE_SHARE));
  const claims = Math.round(size.entities * CLAIM_SHARE);
  const rows = (
    name: ImportName,
    amount: number,
    make: (index: number, dice: Dice) => PlainRow,
  ): ImportRows => ({
    name,
    count: amount,
    *rows() {
      const dice = new Dice(seed * 104_729 + name.length);
      for (let index = 0; index < amount; index++) yield make(index, dice);
    },
  });
  const stride = Math.floor(entities / claims);
  const parts: ImportRows[] = [
    ...SORTS.map(({ sort, label }) => ({
      name: `import/merge${label}` as ImportName,
      count: count[sort],
      rows: () => entitiesOf(sort),
    })),
    rows('import/mergeSource', sources, describeSource),
    ...TIES.map(({ kind }, tie) => ({
      name: `import/create${pascal(kind)}` as ImportName,
      count: at(tieCounts, tie),
      rows: () => tiesOf(tie),
    })),
    rows('import/mergeClaim', claims, (index, dice) => describeClaim(index, idOf(index * stride), dice)),
    rows('import/createConcerns', claims, (index) => ({
      from: `c${index}`,
      to: idOf(index * stride),
      props: {},
    })),
    rows('import/createCites', claims, (index, dice) => {
      const id = `c${index}~1`;
      return { from: `c${index}`, to: `src${dice.rank(sources, EXPONENT)}`, props: { id, position: 0 } };
    }),
    {
      name: 'import/mergeDataset',
      count: 1,
      rows: () => [describeDataset(size, seed)],
    },
  ];

  return {
    entities,
    ties,
    claims,
    sources,
    parts,
    hubs: (asked) =>
      [...degrees.keys()]
        .sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0))
        .slice(0, asked)
        .map(idOf),
    sample(sort, asked, sampleSeed) {
      const dice = new Dice(sampleSeed);
      const drawn = new Set<number>();
      while (drawn.size < Math.min(asked, count[sort])) drawn.add(first[sort] + dice.below(count[sort]));
      return [...drawn].map(idOf);
    },
    sampleNames(asked, sampleSeed) {
      const dice = new Dice(sampleSeed);
      return Array.from({ length: asked }, () => {
        const row = entityAt(dice.below(count.person + count.organization));
        return { id: String(row.id), name: String(row.nameEn) };
      });
    },
  };
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`nothing at ${index} of ${values.length}`);
  return value;
}

function describeEntity(id: string, position: number, tieCount: number, dice: Dice): PlainRow {
  const common = (kind: string, name: string, words: string, record: object, more: PlainRow): PlainRow => ({
    id,
    kind,
    nameFr: name,
    nameEn: name,
    searchText: foldText(words ? `${name} ${words}` : name),
    sortName: foldText(name),
    position,
    tieCount,
    sourceCount: 1 + Math.min(40, Math.floor(Math.sqrt(tieCount))),
    record: JSON.stringify({ id, name, ...record, sources: ['src0'] }),
    ...more,
  });
  const day = FIRST_DAY + dice.below(DAYS);
  switch (id[0]) {
    case 'p':
      return common('PERSON', personName(dice), '', { kind: 'person' }, {});
    case 'o': {
      const kind = dice.pick(ORGANIZATION_KINDS);
      const country = dice.pick(COUNTRIES);
      const record = { kind: kebab(kind), country, founded: isoDay(day) };
      return common(kind, organizationName(dice), '', record, { country, from: day, to: day });
    }
    case 'a': {
      const [type, status] = [dice.pick(ALLIANCE_TYPES), dice.pick(STATUSES)];
      const history = [
        { status: 'announced', label: 'Announced', date: isoDay(day), sources: ['src0'] },
        { status: status.toLowerCase(), label: 'Then', date: isoDay(day + 200), sources: ['src0'] },
      ];
      const record = { type: kebab(type), history, parties: [] };
      const ended: PlainRow = status === 'ENDED' ? { to: day + 200 } : {};
      return common('ALLIANCE', `Alliance ${organizationName(dice)}`, '', record, {
        from: day,
        ...ended,
        allianceType: type,
        status,
      });
    }
    case 'l': {
      const policyKind = dice.pick(POLICY_KINDS);
      const kind = policyKind === 'LABEL' || policyKind === 'CERTIFICATION' ? 'LABEL' : 'POLICY';
      const record = { kind: policyKind.toLowerCase(), adopted: isoDay(day) };
      return common(kind, `${sentence(dice, 2)} ${2010 + dice.below(16)}`, '', record, {
        from: day,
        policyKind,
      });
    }
    case 's': {
      const quotation = sentence(dice, 14);
      const name = `« ${quotation.slice(0, 60)}… »`;
      const record = { speakers: [], date: isoDay(day), language: 'fr', quotation, positions: [] };
      return common('STATEMENT', name, quotation, record, { from: day, to: day, language: 'fr', quotation });
    }
    default: {
      const actual = dice.chance(0.6) ? day + dice.below(400) : null;
      const record = {
        belongsTo: [],
        planned: isoDay(day),
        ...(actual === null ? {} : { actual: isoDay(actual) }),
      };
      return common('MILESTONE', `${sentence(dice, 2)} ${position}`, '', record, {
        from: day,
        to: actual ?? day,
        plannedFrom: day,
        plannedTo: day,
        ...(actual === null ? {} : { actualFrom: actual, actualTo: actual }),
      });
    }
  }
}

function describeTie(kind: string, dice: Dice): PlainRow {
  const day = FIRST_DAY + dice.below(DAYS);
  const dated = { from: day, to: day, startEdtf: isoDay(day) };
  const counted = { sourceCount: 1, disputed: false };
  switch (kind) {
    case 'WORKS_FOR': {
      const [roleFr, roleEn] = dice.pick(TITLES);
      if (dice.chance(0.3)) return { ...counted, roleFr, roleEn };
      const end = day + dice.below(2_000);
      return { ...counted, roleFr, roleEn, from: day, to: end, startEdtf: isoDay(day), endEdtf: isoDay(end) };
    }
    case 'OWNS': {
      const stake = 1 + dice.below(100);
      return {
        ...counted,
        stakeFr: `${stake}\u00a0%`,
        stakeEn: `${stake}%`,
        stakeLeast: stake,
        stakeMost: stake,
        from: day,
        startEdtf: isoDay(day),
      };
    }
    case 'PARTY_TO':
      return { ...counted, ...dated, partyRole: dice.pick(PARTY_ROLES) };
    case 'ABOUT':
      return { ...counted, ...dated, stance: dice.pick(STANCES) };
    case 'SAID':
    case 'APPEARED_IN':
      return { ...counted, ...dated };
    default:
      return counted;
  }
}

function describeSource(index: number, dice: Dice): PlainRow {
  const id = `src${index}`;
  const day = FIRST_DAY + dice.below(DAYS);
  const [publisher, title] = [organizationName(dice), sentence(dice, 6)];
  const record = {
    id,
    publisher,
    title,
    titleBasis: 'printed',
    url: `https://example.org/${id}`,
    kind: 'press',
  };
  return {
    id,
    props: {
      id,
      publisher,
      title,
      searchText: foldText(`${publisher} ${title}`),
      sourceKind: 'PRESS',
      from: day,
      to: day,
      position: index,
      record: JSON.stringify({ ...record, published: isoDay(day) }),
    },
  };
}

function describeClaim(index: number, about: string, dice: Dice): PlainRow {
  const id = `c${index}`;
  const text = sentence(dice, 8);
  return {
    id,
    props: {
      id,
      about,
      aboutType: 'ENTITY',
      textFr: text,
      textEn: text,
      searchText: foldText(text),
      status: 'SOURCED',
      shown: true,
      recordedAt: RECORDED,
      implicit: false,
      position: index,
    },
  };
}

function describeDataset(size: { entities: number; ties: number }, seed: number): PlainRow {
  const id = `generated-${size.entities}-${size.ties}-${seed}`;
  const record = {
    id,
    title: { fr: 'Écosystème engendré', en: 'Generated ecosystem' },
    summary: { fr: 'Données d’essai.', en: 'Data for measuring.' },
    license: 'CC0-1.0',
    recorded: RECORDED.slice(0, 10),
    start: { selected: 'o0', places: [] },
    questions: [],
  };
  return {
    id,
    props: {
      id,
      record: JSON.stringify(record),
      updated: RECORDED.slice(0, 10),
      checksum: id,
      complete: true,
    },
  };
}
