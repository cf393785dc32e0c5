import { Ban } from 'lucide-react';
import { useState } from 'react';
import type { EntityKind, PathStepFragment } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { sourceIdsOf, useEvidenceChip } from '../../evidence/EvidenceChip.tsx';
import type { Words } from '../../locales/en.ts';
import { useWords } from '../../state/language.ts';
import { changePath } from '../../state/paths.ts';
import { currentView, viewActions } from '../../state/view.ts';
import { KindShape } from '../../ui/KindShape.tsx';
import { StanceChip, stanceColour } from '../../ui/StanceChip.tsx';
import { withNames } from './withNames.tsx';

export const PathStepParts = graphql(`
  fragment PathStep on PathHop {
    from {
      id
      kind
      name(lang: $lang)
      shortName(lang: $lang)
    }
    to {
      id
      name(lang: $lang)
    }
    sentence(lang: $lang)
    period {
      text(lang: $lang)
      start {
        text(lang: $lang)
      }
      end {
        text(lang: $lang)
      }
    }
    statement {
      id
      quotation
      paraphrase(lang: $lang)
      language
      languageCode
      venue(lang: $lang)
      date {
        text(lang: $lang)
      }
      medium {
        shortName(lang: $lang)
      }
      reportedBy {
        shortName(lang: $lang)
      }
      positions {
        stance
        subject {
          id
        }
      }
    }
    ties {
      id
      disputed
    }
    claims {
      ...ClaimLine
    }
  }
`);

/** One step: its sentence, its date and doubt, and its sources one click away. */
export function PathStep({
  hop,
  kind,
  avoidable,
}: {
  hop: PathStepFragment;
  kind: EntityKind;
  /** Whether a path may be looked for that does not pass where the step starts. */
  avoidable: boolean;
}) {
  const words = useWords();
  const { chip, card } = useEvidenceChip(hop.claims, String(sourceIdsOf(hop.claims).length));
  const { statement } = hop;
  const [main] = hop.ties;
  const further = statement ? 0 : hop.ties.length - 1;
  const versions = hop.claims.find(({ dispute }) => dispute)?.dispute?.versions.length;
  return (
    <li className="path-step">
      <KindShape kind={kind} />
      <div className="path-step-body">
        {statement ? (
          <Said hop={hop} statement={statement} />
        ) : (
          <p className="path-sentence">{withNames(hop.sentence, [hop.from, hop.to])}</p>
        )}
        <p className="path-meta">
          <span>
            {statement
              ? [
                  statement.date?.text ?? words.inspector.undated,
                  statement.venue ?? statement.medium?.shortName,
                  statement.reportedBy && words.path.via(statement.reportedBy.shortName),
                ]
                  .filter(Boolean)
                  .join(', ')
              : periodWords(hop.period, words)}
          </span>
          {further > 0 && main && (
            <button type="button" className="link-button" onClick={() => viewActions.select(main.id)}>
              {words.path.parallel(further)}
            </button>
          )}
          {hop.ties.some(({ disputed }) => disputed) && main && (
            <button
              type="button"
              className="tag doubt"
              onClick={() => viewActions.select(statement?.id ?? main.id)}
            >
              ≠ {versions ? words.path.versions(versions) : words.path.disputed}
            </button>
          )}
          {chip}
        </p>
        {card}
      </div>
      {avoidable && <Avoid id={hop.from.id} name={hop.from.shortName} />}
    </li>
  );
}

/** “since 6 Oct 2021”, “until 2022”, or both ends. */
export function periodWords(period: PathStepFragment['period'], words: Words): string {
  if (!period) return words.inspector.undated;
  if (period.start && !period.end) return words.path.since(period.start.text);
  return period.text || words.inspector.undated;
}

function Avoid({ id, name }: { id: string; name: string }) {
  const words = useWords();
  const label = words.path.avoid(name);
  return (
    <button
      type="button"
      className="icon-button path-avoid"
      aria-label={label}
      title={label}
      onClick={() => changePath({ avoid: [...(currentView().path?.avoid ?? []), id] })}
    >
      <Ban size={14} aria-hidden="true" />
    </button>
  );
}

/** A statement as a step: who takes which stance, then the words as they were said. */
function Said({
  hop,
  statement,
}: {
  hop: PathStepFragment;
  statement: NonNullable<PathStepFragment['statement']>;
}) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const said = statement.quotation ?? statement.paraphrase ?? '';
  const start = said === '' ? -1 : hop.sentence.lastIndexOf(said);
  const head = (start < 0 ? hop.sentence : hop.sentence.slice(0, start)).replace(/\s*«\s*$/u, '').trim();
  const position = statement.positions.find(({ subject }) => [hop.from.id, hop.to.id].includes(subject.id));
  const long = said.length > LONG;
  const shown = long && !whole ? `${said.slice(0, LONG).replace(/\s+\S*$/u, '')} …` : said;
  return (
    <>
      <p className="path-sentence">
        {position && (
          <>
            <StanceChip stance={position.stance} word={words.stanceVerbs[position.stance]} />{' '}
          </>
        )}
        {withNames(head, [hop.from, hop.to])}
      </p>
      {said !== '' && (
        <button
          type="button"
          className="statement-words path-words"
          style={position && ({ '--stance': stanceColour(position.stance) } as React.CSSProperties)}
          aria-expanded={long ? whole : undefined}
          onClick={() => (long && !whole ? setWhole(true) : viewActions.select(statement.id))}
        >
          {statement.quotation ? (
            <span className="quotation" lang={statement.languageCode ?? undefined}>
              «&nbsp;{shown}&nbsp;»
            </span>
          ) : (
            <span className="paraphrase">{shown}</span>
          )}
        </button>
      )}
    </>
  );
}

/** More letters than these are first shown in part. */
const LONG = 320;
