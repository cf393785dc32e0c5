import './SourceChip.css';
import { ArrowUpRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { ClaimLineFragment } from '../api/generated/graphql.ts';
import { graphql } from '../api/generated/index.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useLanguage, useWords } from '../state/language.ts';

export const ClaimLine = graphql(`
  fragment ClaimLine on Claim {
    id
    text(lang: $lang)
    field
    status
    shown
    citations {
      quotation
      locator
      source {
        id
        publisher
        title
        titleBasis
        url
        archiveUrl
        sourceKind
        language
        note
        published {
          text(lang: $lang)
        }
      }
    }
    dispute {
      id
      topic(lang: $lang)
      handling(lang: $lang)
      versions {
        id
        text(lang: $lang)
        shown
        citations {
          quotation
          source {
            id
            publisher
            title
            url
            published {
              text(lang: $lang)
            }
          }
        }
      }
    }
  }
`);

const EntityEvidenceQuery = graphql(`
  query EntityEvidence($id: ID!, $lang: Language!) {
    entity(id: $id) {
      id
      claims(first: 50) {
        nodes {
          about {
            __typename
            ... on Person {
              id
            }
            ... on Organization {
              id
            }
            ... on Alliance {
              id
            }
            ... on Policy {
              id
            }
            ... on Statement {
              id
            }
            ... on Milestone {
              id
            }
          }
          ...ClaimLine
        }
      }
    }
  }
`);

const TieEvidenceQuery = graphql(`
  query TieEvidence($ends: [ID!]!, $lang: Language!) {
    neighborhood(ids: $ends, first: 0) {
      ties {
        id
        claims {
          ...ClaimLine
        }
      }
    }
  }
`);

export type Citation = ClaimLineFragment['citations'][number];

/** The two ends that the id of a tie names. */
export function endsOf(tie: string): string[] {
  const [from = '', , to = ''] = tie.split('.');
  return [from, to];
}

/** What a chip stands for. */
export type Evidence = { tie: string } | { entity: string };

/** The claims behind a tie or an entity, once asked for. */
export function useEvidence(of: Evidence, wanted: boolean) {
  const lang = useLanguage();
  const ofTie = useAnswer(TieEvidenceQuery, wanted && 'tie' in of ? { ends: endsOf(of.tie), lang } : null);
  const ofEntity = useAnswer(EntityEvidenceQuery, wanted && 'entity' in of ? { id: of.entity, lang } : null);
  const answer = 'tie' in of ? ofTie : ofEntity;
  if (answer.phase !== 'ready') return { phase: answer.phase, claims: [] as ClaimLineFragment[] };
  const claims: ClaimLineFragment[] =
    'tie' in of
      ? ofTie.phase === 'ready'
        ? ofTie.data.neighborhood.ties.filter(({ id }) => id === of.tie).flatMap((tie) => tie.claims)
        : []
      : ofEntity.phase === 'ready'
        ? (ofEntity.data.entity?.claims.nodes ?? []).filter(
            ({ about }) => about.__typename !== 'Tie' && about.id === of.entity,
          )
        : [];
  return { phase: answer.phase, claims };
}

/** The number of sources behind a line; one click shows them in place. Returns the chip and, apart, its card. */
export function useSourceChip(of: Evidence, count: number) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const cardId = useId();
  const evidence = useEvidence(of, open);
  const chip = (
    <button
      type="button"
      className="source-chip"
      aria-expanded={open}
      aria-controls={cardId}
      aria-label={words.source.chip(count)}
      onClick={() => setOpen(!open)}
    >
      {count}
    </button>
  );
  const card = open ? (
    <div id={cardId} className="source-card">
      {evidence.phase === 'ready' ? (
        <SourceCard claims={evidence.claims} />
      ) : (
        <p className="source-note">
          {evidence.phase === 'failed' ? words.source.failed : words.inspector.loading}
        </p>
      )}
    </div>
  ) : null;
  return { chip, card };
}

/** The fragments and sources of some claims: the best first, the rest on demand. */
export function SourceCard({ claims }: { claims: readonly ClaimLineFragment[] }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const citations = citationsOf(claims);
  const dispute = claims.find((claim) => claim.dispute)?.dispute ?? null;
  if (dispute) return <Versions dispute={dispute} />;
  if (citations.length === 0) return <p className="source-note">{words.source.none}</p>;
  const rest = citations.length - 1;
  return (
    <ul className="source-list">
      {(all ? citations : citations.slice(0, 1)).map((citation, index) => (
        <li key={`${citation.source.id}-${index}`}>
          <CitationLine
            citation={citation}
            after={
              index === 0 && rest > 0 ? (
                <button type="button" className="link-button" onClick={() => setAll(!all)}>
                  {all ? words.source.fewer : words.source.more(rest)}
                </button>
              ) : null
            }
          />
        </li>
      ))}
    </ul>
  );
}

/** Every citation once, those with a fragment first. */
export function citationsOf(claims: readonly ClaimLineFragment[]): Citation[] {
  const seen = new Map<string, Citation>();
  for (const claim of claims)
    for (const citation of claim.citations) {
      const key = `${citation.source.id}|${citation.quotation ?? ''}`;
      if (!seen.has(key)) seen.set(key, citation);
    }
  const citations = [...seen.values()];
  const quoted = new Set(
    citations.filter(({ quotation }) => quotation !== null).map(({ source }) => source.id),
  );
  return citations
    .filter(({ source, quotation }) => quotation !== null || !quoted.has(source.id))
    .sort((a, b) => Number(b.quotation !== null) - Number(a.quotation !== null));
}

/** A fragment with where it stands and the way there. */
export function CitationLine({
  citation,
  after,
  ledger,
}: {
  citation: Citation;
  after?: React.ReactNode;
  ledger?: boolean;
}) {
  const words = useWords();
  const { source, quotation, locator } = citation;
  const notes = [
    quotation === null && !ledger ? words.source.noFragment : null,
    source.titleBasis === 'SLUG' ? words.source.slug : null,
    source.titleBasis === 'DESCRIBED' ? words.source.described : null,
    source.note,
  ].filter((note) => note !== null && note !== undefined);
  const meta = [
    source.published?.text,
    words.sourceKinds[source.sourceKind],
    source.language ? words.languages[source.language] : null,
    locator,
  ].filter(Boolean);
  return (
    <div className="citation">
      {quotation && (
        <blockquote className="fragment" lang={source.language ?? undefined}>
          « {quotation} »
        </blockquote>
      )}
      <p className="source-title">{source.title}</p>
      {notes.length > 0 && <p className="source-note">{notes.join(' ')}</p>}
      <p className="source-meta">
        <span>
          <strong>{source.publisher}</strong> {meta.join(' · ')}
        </span>
        <span className="source-ways">
          <a href={source.url} target="_blank" rel="noreferrer">
            {words.source.open} <ArrowUpRight size={13} aria-hidden="true" />
          </a>
          {source.archiveUrl && (
            <a href={source.archiveUrl} target="_blank" rel="noreferrer">
              {words.source.archive} <ArrowUpRight size={13} aria-hidden="true" />
            </a>
          )}
          {after}
        </span>
      </p>
    </div>
  );
}

/** All versions of a disputed fact, numbered, with the one that is drawn. */
export function Versions({ dispute }: { dispute: NonNullable<ClaimLineFragment['dispute']> }) {
  const words = useWords();
  return (
    <section className="versions">
      <p className="source-note">{dispute.topic}</p>
      <h4>{words.inspector.versionsTitle(dispute.versions.length)}</h4>
      {dispute.handling && <p className="source-note">{dispute.handling}</p>}
      <ol>
        {dispute.versions.map((version, index) => (
          <li key={version.id}>
            <span className="version-number">{index + 1}</span>
            <div>
              <p>
                <strong>{version.text}</strong>
                {version.shown && <span className="tag"> {words.inspector.shown}</span>}
              </p>
              {version.citations.map(({ source, quotation }, at) => (
                <div key={`${source.id}-${at}`}>
                  {quotation && <blockquote className="fragment small">« {quotation} »</blockquote>}
                  <a className="version-source" href={source.url} target="_blank" rel="noreferrer">
                    <span>
                      {source.publisher}
                      {source.published ? ` · ${source.published.text}` : ''}
                    </span>
                    <ArrowUpRight size={14} aria-label={words.source.open} />
                  </a>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
