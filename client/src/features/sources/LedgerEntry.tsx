import { ArrowUpRight } from 'lucide-react';
import { useState } from 'react';
import { Fragment } from '../../evidence/Fragment.tsx';
import { useWords } from '../../state/language.ts';
import { viewActions } from '../../state/view.ts';
import type { LedgerClaim, LedgerSource, Use } from './ledger.ts';

/** As many fragments as stand open under a source. */
const OPEN_USES = 2;
const OPEN_CLAIMS = 3;

/** One source: what it is, its exact words with what each is cited for, and the way to it. */
export function LedgerEntry({
  source,
  number,
  uses,
}: {
  source: LedgerSource;
  number: number;
  /** Null while they are on their way. */
  uses: readonly Use[] | null;
}) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const meta = [
    source.published?.text ?? words.inspector.undated,
    words.sourceKinds[source.sourceKind],
    source.language ? words.languages[source.language] : null,
  ].filter(Boolean);
  const basis = { SLUG: words.source.slug, DESCRIBED: words.source.described, PRINTED: null };
  const notes = [basis[source.titleBasis], source.note].filter(Boolean);
  const rest = uses === null ? 0 : uses.length - OPEN_USES;
  return (
    <li className="ledger-entry" data-source={source.id}>
      <span className="version-number">{number}</span>
      <div>
        <h3 lang={source.languageCode ?? undefined}>{source.title}</h3>
        <p className="source-meta">
          <span>
            <strong>{source.publisher}</strong> {meta.join(' · ')}
          </span>
          <span className="source-ways">
            <a href={source.url} target="_blank" rel="noreferrer">
              {words.source.open} <ArrowUpRight size={13} aria-hidden="true" />
              <span className="visually-hidden">{source.title}</span>
            </a>
            {source.archiveUrl && (
              <a href={source.archiveUrl} target="_blank" rel="noreferrer">
                {words.source.archive} <ArrowUpRight size={13} aria-hidden="true" />
                <span className="visually-hidden">{source.title}</span>
              </a>
            )}
          </span>
        </p>
        {notes.length > 0 && <p className="source-note">{notes.join(' ')}</p>}
        {uses === null ? (
          <p className="source-note">{words.inspector.loading}</p>
        ) : (
          <ul className="ledger-uses">
            {(all ? uses : uses.slice(0, OPEN_USES)).map((use) => (
              <UseLine key={use.quotation ?? ''} use={use} lang={source.languageCode ?? null} />
            ))}
          </ul>
        )}
        {rest > 0 && (
          <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.source.fewer : words.ledger.moreUses(rest)}
          </button>
        )}
      </div>
    </li>
  );
}

function UseLine({ use, lang }: { use: Use; lang: string | null }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { quotation, claims, locator } = use;
  const rest = claims.length - OPEN_CLAIMS;
  return (
    <li>
      {quotation ? (
        <Fragment
          words={quotation}
          lang={lang}
          claims={claims.flatMap(({ inFrench, inEnglish }) => [inFrench, inEnglish])}
        />
      ) : (
        <p className="source-note">{words.source.noFragment}</p>
      )}
      {locator && <p className="source-note">{locator}</p>}
      <ul className="ledger-claims" aria-label={words.ledger.citedFor}>
        {(all ? claims : claims.slice(0, OPEN_CLAIMS)).map((claim) => (
          <ClaimWay key={claim.id} claim={claim} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.source.fewer : words.source.more(rest)}
        </button>
      )}
    </li>
  );
}

/** What a source is cited for; a click goes there. */
function ClaimWay({ claim }: { claim: LedgerClaim }) {
  const words = useWords();
  const { about } = claim;
  const target = 'id' in about ? about.id : null;
  return (
    <li>
      <button
        type="button"
        className="ledger-claim"
        disabled={target === null}
        onClick={() => target !== null && viewActions.select(target)}
      >
        {claim.text}
      </button>
      {claim.status === 'DISPUTED' && (
        <span className="tag doubt">≠ {words.inspector.versions(claim.dispute?.versions.length ?? 1)}</span>
      )}
      {claim.status === 'INFERRED' && <span className="tag">{words.inspector.inferred}</span>}
    </li>
  );
}
