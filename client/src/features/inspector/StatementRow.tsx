import { useState } from 'react';
import type { Stance, StatementLineFragment } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { useWords } from '../../state/language.ts';
import { viewActions } from '../../state/view.ts';
import { STANCES, STANCE_GLYPH, StanceChip, stanceColour } from '../../ui/StanceChip.tsx';
import { NewsTag } from '../../evidence/NewsTag.tsx';
import { useSourceChip } from '../../evidence/SourceChip.tsx';

interface StanceCount {
  stance: Stance;
  count: number;
}

export const StatementLine = graphql(`
  fragment StatementLine on Statement {
    id
    quotation
    paraphrase(lang: $lang)
    language
    languageCode
    disputed
    sourceCount
    date {
      text(lang: $lang)
    }
    speakers {
      id
      kind
      shortName(lang: $lang)
    }
    onBehalfOf {
      id
      shortName(lang: $lang)
    }
    reportedBy {
      id
      shortName(lang: $lang)
    }
    positions {
      stance
      subject {
        id
        shortName(lang: $lang)
      }
    }
  }
`);

/** Words with who said them and when; the stance is that towards `about`, else the first. */
export function StatementRow({
  statement,
  about,
  showSubject,
}: {
  statement: StatementLineFragment;
  about?: string;
  showSubject?: boolean;
}) {
  const words = useWords();
  const { chip, card } = useSourceChip({ entity: statement.id }, statement.sourceCount);
  const position = statement.positions.find(({ subject }) => subject.id === about) ?? statement.positions[0];
  const stance = position?.stance ?? 'MIXED';
  const onBehalf = statement.onBehalfOf.map(({ shortName }) => shortName).join(', ');
  return (
    <li className="statement" style={{ '--stance': stanceColour(stance) } as React.CSSProperties}>
      <button type="button" className="statement-words" onClick={() => viewActions.select(statement.id)}>
        {statement.quotation ? (
          <span className="quotation" lang={statement.languageCode ?? undefined}>
            « {statement.quotation} »
          </span>
        ) : (
          <span className="paraphrase">{statement.paraphrase}</span>
        )}
      </button>
      <div className="statement-meta">
        <StanceChip stance={stance} word={words.stanceVerbs[stance]} />
        <p>
          <strong>{statement.speakers.map(({ shortName }) => shortName).join(', ')}</strong>
          {onBehalf && `, ${onBehalf}`}
          {` · ${statement.date?.text ?? words.inspector.undated}`}
          {showSubject && position && ` · ${position.subject.shortName}`}
          <NewsTag ids={[statement.id]} />
          {statement.disputed && <span className="tag doubt">≠ {words.inspector.disputed}</span>}
          {!statement.quotation && <span className="tag">{words.inspector.paraphrase}</span>}
        </p>
        {chip}
      </div>
      {card}
    </li>
  );
}

const AGAINST_FIRST = [...STANCES].reverse();

/** How many statements stand where; a click keeps one stance. */
function StanceBar({
  counts,
  kept,
  keep,
}: {
  counts: readonly StanceCount[];
  kept: Stance | null;
  keep: (stance: Stance | null) => void;
}) {
  const words = useWords();
  const countOf = (stance: Stance) => counts.find((entry) => entry.stance === stance)?.count ?? 0;
  return (
    <div className="stance-bar" role="group" aria-label={words.rail.stances}>
      {AGAINST_FIRST.filter((stance) => countOf(stance) > 0).map((stance) => (
        <button
          key={stance}
          type="button"
          style={{ flexGrow: countOf(stance), background: stanceColour(stance) }}
          aria-pressed={kept === stance}
          data-dim={kept !== null && kept !== stance}
          aria-label={`${words.stances[stance]}: ${countOf(stance)}`}
          onClick={() => keep(kept === stance ? null : stance)}
        >
          {STANCE_GLYPH[stance]} {countOf(stance)}
        </button>
      ))}
    </div>
  );
}

const SIDES: readonly (readonly Stance[])[] = [['SUPPORT', 'WELCOME'], ['OPPOSE', 'CONCERN'], ['MIXED']];

/** The most sourced of each side first, two of a side, then the rest. */
export function bestFirst(
  statements: readonly StatementLineFragment[],
  about: string,
): StatementLineFragment[] {
  const stanceOf = (statement: StatementLineFragment) =>
    (statement.positions.find(({ subject }) => subject.id === about) ?? statement.positions[0])?.stance;
  const bySources = [...statements].sort((a, b) => b.sourceCount - a.sourceCount);
  const first = SIDES.slice(0, 2).flatMap((side) =>
    bySources.filter((statement) => side.includes(stanceOf(statement) ?? 'MIXED')).slice(0, 2),
  );
  return [...first, ...bySources.filter((statement) => !first.includes(statement))];
}

export function stancesOf(statements: readonly StatementLineFragment[], about: string): StanceCount[] {
  return STANCES.map((stance) => ({
    stance,
    count: statements.filter(
      ({ positions }) =>
        (positions.find(({ subject }) => subject.id === about) ?? positions[0])?.stance === stance,
    ).length,
  }));
}

/** Statements with their bar of stances; the first few, or all. */
export function StatementList({
  title,
  statements,
  total,
  about,
  atFirst,
  showSubject,
}: {
  title?: string;
  statements: readonly StatementLineFragment[];
  total: number;
  about: string;
  atFirst?: number;
  showSubject?: boolean;
}) {
  const words = useWords();
  const [kept, setKept] = useState<Stance | null>(null);
  const [all, setAll] = useState(atFirst === undefined);
  const ordered = atFirst === undefined ? statements : bestFirst(statements, about);
  const stance = (statement: StatementLineFragment) =>
    (statement.positions.find(({ subject }) => subject.id === about) ?? statement.positions[0])?.stance;
  const wanted = kept ? ordered.filter((statement) => stance(statement) === kept) : ordered;
  const visible = all || kept ? wanted : wanted.slice(0, atFirst);
  if (statements.length === 0)
    return title ? null : <p className="nothing">{words.inspector.noStatements}</p>;
  return (
    <section>
      {title !== undefined && (
        <div className="section-head">
          <h3>{title}</h3>
          <span>{words.inspector.statementCount(total)}</span>
        </div>
      )}
      <StanceBar counts={stancesOf(statements, about)} kept={kept} keep={setKept} />
      <ul className="statements">
        {visible.map((statement) => (
          <StatementRow key={statement.id} statement={statement} about={about} showSubject={showSubject} />
        ))}
      </ul>
      {!all && !kept && wanted.length > visible.length && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {words.inspector.allStatements(wanted.length)}
        </button>
      )}
    </section>
  );
}
