import { useRef, useState } from 'react';
import type { ClaimLineFragment } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { useEscape } from '../../state/escape.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { Awaited } from '../../evidence/Awaited.tsx';
import { citationsOf, CitationLine, Versions } from '../../evidence/SourceChip.tsx';

const ClaimsQuery = graphql(`
  query ClaimsOf($id: ID!, $lang: Language!) {
    entity(id: $id) {
      id
      claims(first: 100) {
        totalCount
        nodes {
          ...ClaimLine
        }
      }
    }
  }
`);

/** One assertion in our words; its evidence opens in place. */
export function ClaimItem({
  claim,
  open: openAtFirst = false,
}: {
  claim: ClaimLineFragment;
  open?: boolean;
}) {
  const words = useWords();
  const [open, setOpen] = useState(openAtFirst);
  const citations = citationsOf([claim]);
  const button = useRef<HTMLButtonElement>(null);
  useEscape(open && !openAtFirst, () => {
    setOpen(false);
    button.current?.focus();
  });
  return (
    <li className="claim">
      <div className="claim-line">
        <p>
          {claim.text}{' '}
          {claim.status === 'DISPUTED' && (
            <span className="tag doubt">
              ≠ {words.inspector.versions(claim.dispute?.versions.length ?? 1)}
              {claim.shown ? ` · ${words.inspector.shown}` : ''}
            </span>
          )}
          {claim.status === 'INFERRED' && <span className="tag">{words.inspector.inferred}</span>}
        </p>
        <button
          ref={button}
          type="button"
          className="source-chip"
          aria-expanded={open}
          aria-label={words.source.chip(citations.length)}
          onClick={() => setOpen(!open)}
        >
          {words.digits(citations.length)}
        </button>
      </div>
      {open && (
        <div className="source-card">
          <ul className="source-list">
            {citations.map((citation, index) => (
              <li key={`${citation.source.id}-${index}`}>
                <CitationLine citation={citation} />
              </li>
            ))}
            {claim.dispute && (
              <li>
                <Versions dispute={claim.dispute} />
              </li>
            )}
          </ul>
        </div>
      )}
    </li>
  );
}

/** Everything asserted of an entity and of its ties. */
export function ClaimsTab({ id }: { id: string }) {
  const words = useWords();
  const answer = useAnswer(ClaimsQuery, { id, lang: useLanguage() });
  const claims = dataOf(answer)?.entity?.claims;
  if (!claims) {
    return <Awaited phase={answer.phase} failed={words.inspector.failed} className="nothing" />;
  }
  if (claims.nodes.length === 0) return <p className="nothing">{words.inspector.noClaims}</p>;
  return (
    <>
      <ul className="claims">
        {claims.nodes.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
      {claims.totalCount > claims.nodes.length && (
        <p className="nothing">{words.inspector.moreRows(claims.totalCount - claims.nodes.length)}</p>
      )}
    </>
  );
}
