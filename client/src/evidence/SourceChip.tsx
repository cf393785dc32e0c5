import './SourceChip.css';
import { ArrowUpRight } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { ClaimLineFragment } from '../api/generated/graphql.ts';
import { graphql } from '../api/generated/index.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { openDrawer } from '../state/drawer.ts';
import { useEscape } from '../state/escape.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { Awaited } from './Awaited.tsx';
import { Fragment } from './Fragment.tsx';

export const ClaimLine = graphql(`
  fragment ClaimLine on Claim {
    id
    text(lang: $lang)
    inFrench: text(lang: fr)
    inEnglish: text(lang: en)
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
        languageCode
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
        inFrench: text(lang: fr)
        inEnglish: text(lang: en)
        shown
        citations {
          quotation
          source {
            id
            publisher
            title
            url
            language
            languageCode
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

/** A citation with what it is cited for, in both languages, so that the words that say it can be marked. */
export type Cited = Citation & { readonly claims: readonly string[] };

const bothLanguages = ({ inFrench, inEnglish }: { inFrench: string; inEnglish: string }) => [
  inFrench,
  inEnglish,
];

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
  const button = useRef<HTMLButtonElement>(null);
  useEscape(open, () => {
    setOpen(false);
    button.current?.focus();
  });
  const chip = (
    <button
      ref={button}
      type="button"
      className="source-chip"
      aria-expanded={open}
      aria-controls={cardId}
      aria-label={words.source.chip(count)}
      onClick={() => setOpen(!open)}
    >
      {words.digits(count)}
    </button>
  );
  const card = open ? (
    <div id={cardId} className="source-card">
      {evidence.phase === 'ready' ? (
        <SourceCard claims={evidence.claims} of={'tie' in of ? of.tie : of.entity} />
      ) : (
        <Awaited phase={evidence.phase} failed={words.source.failed} />
      )}
    </div>
  ) : null;
  return { chip, card };
}

/** The fragments and sources of some claims: the best first, the rest on demand, and the way to the ledger of `of`. */
export function SourceCard({ claims, of }: { claims: readonly ClaimLineFragment[]; of?: string }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const citations = citationsOf(claims);
  const dispute = claims.find((claim) => claim.dispute)?.dispute ?? null;
  const ledger = (
    <button
      type="button"
      className="link-button ledger-way"
      onClick={() =>
        openDrawer({ part: dispute ? 'disputes' : 'sources', ...(of === undefined ? {} : { of }) })
      }
    >
      {dispute ? words.ledger.openDispute : words.ledger.open}
    </button>
  );
  if (dispute)
    return (
      <>
        <Versions dispute={dispute} />
        {ledger}
      </>
    );
  if (citations.length === 0) return <p className="source-note">{words.source.none}</p>;
  const rest = citations.length - 1;
  return (
    <>
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
      {ledger}
    </>
  );
}

/** Every citation once, those with a fragment first. */
export function citationsOf(claims: readonly ClaimLineFragment[]): Cited[] {
  const seen = new Map<string, Cited>();
  for (const claim of claims)
    for (const citation of claim.citations) {
      const key = `${citation.source.id}|${citation.quotation ?? ''}`;
      const before = seen.get(key)?.claims ?? [];
      seen.set(key, { ...citation, claims: [...before, ...bothLanguages(claim)] });
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
  citation: Cited;
  after?: React.ReactNode;
  ledger?: boolean;
}) {
  const words = useWords();
  const { source, quotation, locator, claims } = citation;
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
      {quotation && <Fragment words={quotation} lang={source.languageCode ?? null} claims={claims} />}
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
export function Versions({
  dispute,
  heading: Heading = 'h4',
}: {
  dispute: NonNullable<ClaimLineFragment['dispute']>;
  heading?: 'h3' | 'h4';
}) {
  const words = useWords();
  return (
    <section className="versions">
      <p className="source-note">{dispute.topic}</p>
      <Heading>{words.inspector.versionsTitle(dispute.versions.length)}</Heading>
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
                  {quotation && (
                    <Fragment
                      small
                      words={quotation}
                      lang={source.languageCode ?? null}
                      claims={bothLanguages(version)}
                    />
                  )}
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
