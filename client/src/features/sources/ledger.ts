import type {
  ClaimFilter,
  ClaimLineFragment,
  LedgerSourcesQuery as SourcesAnswer,
  LedgerUsesQuery as UsesAnswer,
  SourceFilter,
} from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { endsOf } from '../../evidence/SourceChip.tsx';
import type { LedgerScope } from '../../state/drawer.ts';
import { isTieId } from '../../state/view.ts';

export const LedgerSourcesQuery = graphql(`
  query LedgerSources($where: SourceFilter, $knownOn: Date, $after: String, $lang: Language!) {
    sources(
      where: $where
      knownOn: $knownOn
      orderBy: { field: PUBLISHED, direction: DESC }
      first: 100
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        publisher
        title
        titleBasis
        url
        archiveUrl
        sourceKind
        language
        languageCode
        note(lang: $lang)
        published {
          text(lang: $lang)
          earliest
        }
        claims(first: 0) {
          totalCount
        }
      }
    }
  }
`);

export const LedgerUsesQuery = graphql(`
  query LedgerUses($where: ClaimFilter, $knownOn: Date, $after: String, $lang: Language!) {
    claims(where: $where, knownOn: $knownOn, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClaimLine
        about {
          __typename
          ... on Entity {
            id
          }
          ... on Tie {
            id
          }
        }
      }
    }
  }
`);

export type LedgerSource = SourcesAnswer['sources']['nodes'][number];
export type LedgerClaim = UsesAnswer['claims']['nodes'][number];

/** What the ledger is of. */
export interface LedgerOf {
  readonly scope: LedgerScope;
  /** The entity or tie of the scope `thing`. */
  readonly of: string | null;
  /** What is shown, for the scope `shown`. */
  readonly shown: readonly string[];
  readonly knownOn: string | null;
  /** Of a tie, the sources its own claims cite; null leaves them to the entities. */
  readonly cited: readonly string[] | null;
}

/** The entities whose claims the ledger is of; null means everything. Of a tie, both ends. */
function entitiesOf({ scope, of, shown }: LedgerOf): string[] | null {
  if (scope === 'all' || (scope === 'thing' && of === null)) return null;
  if (scope === 'shown') return [...shown];
  return isTieId(of ?? '') ? endsOf(of ?? '') : [of ?? ''];
}

export function sourcesWhere(ledger: LedgerOf, text: string): SourceFilter {
  const ids = entitiesOf(ledger);
  const { cited } = ledger;
  return {
    and: [
      ...(cited === null ? [] : [{ id: { in: [...cited] } }]),
      ...(ids === null || cited !== null ? [] : [{ citedForAny: ids }]),
      ...(text === ''
        ? []
        : [
            {
              or: [
                { title: { matches: text } },
                { publisher: { matches: text } },
                { claims: { some: { text: { matches: text } } } },
              ],
            },
          ]),
    ],
  };
}

/** The claims that these sources are cited for. */
export function usesWhere(ledger: LedgerOf, sources: readonly string[]): ClaimFilter {
  const ids = entitiesOf(ledger);
  return {
    ...(ids === null ? {} : { aboutAny: ids }),
    sources: { some: { id: { in: [...sources] } } },
  };
}

export function disputedWhere(ledger: LedgerOf): ClaimFilter {
  const ids = entitiesOf(ledger);
  return { statuses: ['DISPUTED'], ...(ids === null ? {} : { aboutAny: ids }) };
}

/** Of a tie the claims of its ends are asked for, and only its own are kept. */
export const isInScope =
  ({ scope, of }: LedgerOf) =>
  ({ about }: LedgerClaim): boolean =>
    scope !== 'thing' || of === null || !isTieId(of) || ('id' in about && about.id === of);

/** A fragment with everything it is cited for; the fragment is null where the page as a whole is cited. */
export interface Use {
  readonly quotation: string | null;
  readonly locator: string | null;
  readonly claims: readonly LedgerClaim[];
}

/** What a source is cited for, by fragment; those with a fragment first. */
export function usesOf(source: string, claims: readonly LedgerClaim[]): Use[] {
  const uses = new Map<string, { quotation: string | null; locator: string | null; claims: LedgerClaim[] }>();
  for (const claim of claims)
    for (const citation of claim.citations) {
      if (citation.source.id !== source) continue;
      const quotation = citation.quotation ?? null;
      const use = uses.get(quotation ?? '') ?? { quotation, locator: citation.locator ?? null, claims: [] };
      if (!use.claims.includes(claim)) use.claims.push(claim);
      uses.set(quotation ?? '', use);
    }
  return [...uses.values()].sort((a, b) => Number(b.quotation !== null) - Number(a.quotation !== null));
}

export type Dispute = NonNullable<ClaimLineFragment['dispute']>;

/** Every disputed fact once, with all its versions, in the order of its topic. */
export function disputesOf(claims: readonly LedgerClaim[], lang: string): Dispute[] {
  const disputes = new Map<string, Dispute>();
  for (const { dispute } of claims) if (dispute) disputes.set(dispute.id, dispute);
  return [...disputes.values()].sort((a, b) => a.topic.localeCompare(b.topic, lang));
}

export const ORDERS = ['newest', 'oldest', 'publisher', 'title', 'cited'] as const;
export type LedgerOrder = (typeof ORDERS)[number];

/** What the reader keeps of the ledger; null keeps all. */
export interface Kept {
  readonly kind: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
}
export const KEEP_ALL: Kept = { kind: null, language: null, publisher: null };
/** Stands for sources whose language is not said. */
export const NO_LANGUAGE = 'none';

const facetsOf = (source: LedgerSource): Record<keyof Kept, string> => ({
  kind: source.sourceKind,
  language: source.language ?? NO_LANGUAGE,
  publisher: source.publisher,
});

const passes = (source: LedgerSource, kept: Kept, but?: keyof Kept) => {
  const facets = facetsOf(source);
  return (Object.keys(KEEP_ALL) as (keyof Kept)[]).every(
    (key) => key === but || kept[key] === null || kept[key] === facets[key],
  );
};

/** The sources that are kept, in order; undated ones come last by date. */
export function arranged(
  sources: readonly LedgerSource[],
  kept: Kept,
  order: LedgerOrder,
  lang: string,
): LedgerSource[] {
  const text = (a: string, b: string) => a.localeCompare(b, lang);
  const newest = (a: LedgerSource, b: LedgerSource) =>
    (b.published?.earliest ?? '').localeCompare(a.published?.earliest ?? '');
  const by: Record<LedgerOrder, (a: LedgerSource, b: LedgerSource) => number> = {
    newest,
    oldest: (a, b) => Number(!a.published?.earliest) - Number(!b.published?.earliest) || newest(b, a),
    publisher: (a, b) => text(a.publisher, b.publisher) || newest(a, b),
    title: (a, b) => text(a.title, b.title),
    cited: (a, b) => b.claims.totalCount - a.claims.totalCount || newest(a, b),
  };
  return sources.filter((source) => passes(source, kept)).sort(by[order]);
}

/** The values of one facet with how many sources have each under the other filters, the most frequent first. */
export function facetCounts(
  sources: readonly LedgerSource[],
  kept: Kept,
  facet: keyof Kept,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const source of sources) {
    if (!passes(source, kept, facet)) continue;
    const value = facetsOf(source)[facet];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
