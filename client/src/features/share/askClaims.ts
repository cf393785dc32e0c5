import type { FigureEvidenceQuery as Evidence, Language } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { ask } from '../../api/useAnswer.ts';
import type { FigureClaim, TieWords } from '../../export/figure.ts';
import type { CitedClaim } from '../../export/numberSources.ts';
import { keyed } from '../../lib/keyed.ts';
import { parts } from '../../lib/parts.ts';

const FigureEvidenceQuery = graphql(`
  query FigureEvidence($ids: [ID!]!, $among: [ID!], $knownOn: Date, $lang: Language!) {
    neighborhood(ids: $ids, among: $among, knownOn: $knownOn, first: 0) {
      nodes {
        id
        summary(lang: $lang)
        claims(first: 50) {
          nodes {
            about {
              __typename
              ... on Entity {
                id
              }
            }
            ...FigureClaimFields
          }
        }
      }
      ties {
        id
        sentence(lang: $lang)
        period {
          text(lang: $lang)
        }
        claims {
          ...FigureClaimFields
        }
      }
    }
  }
`);

export const FigureClaimFields = graphql(`
  fragment FigureClaimFields on Claim {
    id
    text(lang: $lang)
    status
    citations {
      quotation
      locator
      source {
        id
        publisher
        title
        url
        archiveUrl
        sourceKind
        language
        note
        published {
          text(lang: $lang)
          edtf
        }
        accessed {
          text(lang: $lang)
        }
      }
    }
  }
`);

type ApiClaim = Evidence['neighborhood']['ties'][number]['claims'][number];

/** Things whose evidence is asked at once: each may bring 50 claims with their sources. */
const EVIDENCE_PART = 20;
const cited = ({ id, text, status, citations }: ApiClaim): CitedClaim => ({
  id,
  text,
  status: status as FigureClaim['status'],
  citations: citations.map(({ quotation, locator, source }) => ({
    quotation: quotation ?? null,
    locator: locator ?? null,
    source: {
      id: source.id,
      publisher: source.publisher,
      title: source.title,
      url: source.url,
      archiveUrl: source.archiveUrl ?? null,
      published: source.published?.text ?? null,
      publishedEdtf: source.published?.edtf ?? null,
      accessed: source.accessed?.text ?? null,
      language: source.language ?? null,
      kind: source.sourceKind,
      note: source.note ?? null,
    },
  })),
});

interface AskedClaims {
  /** By id of thing or tie. */
  readonly claims: Record<string, CitedClaim[]>;
  /** By id of thing. */
  readonly summaries: Record<string, string>;
  /** By id of tie. */
  readonly tieWords: Record<string, TieWords>;
}

/** What is claimed of things and of the ties from them to some others, with every citation. */
export async function askClaims(
  ids: readonly string[],
  among: readonly string[],
  asked: {
    readonly knownOn: string | null;
    readonly lang: Language;
    readonly onProgress?: (done: number, all: number) => void;
  },
): Promise<AskedClaims> {
  const { knownOn, lang, onProgress } = asked;
  const found: AskedClaims = { claims: keyed(), summaries: keyed(), tieWords: keyed() };
  let done = 0;
  onProgress?.(0, ids.length);
  for (const part of parts(ids, EVIDENCE_PART)) {
    const { neighborhood } = await ask(FigureEvidenceQuery, {
      ids: part,
      among: [...among],
      knownOn,
      lang,
    });
    for (const node of neighborhood.nodes) {
      if (node.summary) found.summaries[node.id] = node.summary;
      found.claims[node.id] = node.claims.nodes
        .filter(({ about }) => 'id' in about && about.id === node.id)
        .map(cited);
    }
    for (const tie of neighborhood.ties) {
      found.claims[tie.id] = tie.claims.map(cited);
      found.tieWords[tie.id] = { sentence: tie.sentence, period: tie.period?.text ?? '' };
    }
    done += part.length;
    onProgress?.(done, ids.length);
  }
  return found;
}
