import './CellAnswer.css';
import { Info } from 'lucide-react';
import { useState } from 'react';
import type { CellPositionsQuery as CellAnswerData } from '../../api/generated/graphql.ts';
import { dataOf } from '../../api/useAnswer.ts';
import { AnswerHead } from '../../evidence/AnswerHead.tsx';
import { CopyButtons } from '../../evidence/CopyButtons.tsx';
import { useCopiedEnd } from '../../evidence/useCopiedEnd.ts';
import { useSourceChip } from '../../evidence/SourceChip.tsx';
import { useLanguage, useWords } from '../../state/language.ts';
import { useView, viewActions } from '../../state/view.ts';
import { windowWords } from '../../state/window.ts';
import { InlineButton } from '../../ui/InlineButton.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { StanceChip, stanceColour } from '../../ui/StanceChip.tsx';
import { inOrder, type OrderedStance } from './inOrder.ts';
import { PositionsTrouble } from './PositionsTrouble.tsx';
import { useCellPositions, type CellPosition } from './useCellPositions.ts';
import { usePositionScope } from './useMatrix.ts';

/** What an actor said on a subject, or on all, in order of time, in its words. */
export function CellAnswer() {
  const asked = useView((view) => (view.answer?.kind === 'cell' ? view.answer : null));
  return (
    asked && <Stances key={`${asked.actor} ${asked.subject}`} actor={asked.actor} subject={asked.subject} />
  );
}

function Stances({ actor, subject }: { actor: string; subject: string }) {
  const words = useWords();
  const lang = useLanguage();
  const { stances } = usePositionScope();
  const window = useView((view) => view.window);
  const [everything, setEverything] = useState(false);
  const copiedEnd = useCopiedEnd();
  const answer = useCellPositions(actor, subject);
  const data = dataOf(answer);
  if (!data) return <PositionsTrouble answer={answer} failed={words.positions.failed} />;
  const mine = data.positions.nodes.filter((position) => position.actor.id === actor);
  const here = mine.filter((position) => position.subject.id === subject);
  const kept = (positions: readonly CellPosition[]) =>
    inOrder(positions).filter(({ stance }) => !stances || stances.includes(stance));
  const [onThis, onAll] = [kept(here), kept(mine)];
  const steps = everything ? onAll : onThis;
  const name = data.subject?.shortName ?? subject;
  const copied = async () => {
    const { copiedCell } = await import('./copiedCell.ts');
    const about = everything ? words.positions.answer.onAll : words.positions.answer.onThis(name);
    return copiedCell(`${data.actor?.name ?? actor} · ${about}`, steps, {
      lang,
      words,
      end: copiedEnd(),
    });
  };
  const turns = (everything ? mine : here).flatMap((position) => position.turns);
  return (
    <div className="cell-answer">
      <Head actor={data.actor ?? null} id={actor} />
      <div className="inspector-body" tabIndex={0} role="region" aria-label={words.positions.answer.title}>
        <div className="section-head">
          <h3>{words.positions.answer.title}</h3>
          <span>{words.positions.answer.statements(new Set(steps.map(({ id }) => id)).size)}</span>
        </div>
        <div className="positions-tabs wide" role="group" aria-label={words.positions.answer.title}>
          <button type="button" aria-pressed={!everything} onClick={() => setEverything(false)}>
            {words.positions.answer.onThis(name)} <span>{words.digits(onThis.length)}</span>
          </button>
          <button type="button" aria-pressed={everything} onClick={() => setEverything(true)}>
            {words.positions.answer.onAll} <span>{words.digits(onAll.length)}</span>
          </button>
        </div>
        {turns.length > 0 && (
          <ul className="cell-turns">
            {turns.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {steps.length === 0 && <p className="source-note">{words.positions.answer.nothing}</p>}
        <ol className="cell-steps">
          {steps.map((step) => (
            <Step key={`${step.id} ${step.stance}`} step={step} actor={actor} />
          ))}
        </ol>
        <p className="cell-hint">
          <Info size={15} aria-hidden="true" />
          <span>{words.positions.answer.latest(windowWords(window, lang, words.strip))}</span>
        </p>
        {steps.length > 0 && <CopyButtons text={copied} />}
      </div>
    </div>
  );
}

function Head({ actor, id }: { actor: CellAnswerData['actor'] | null; id: string }) {
  const words = useWords();
  const lang = useLanguage();
  const country =
    actor?.__typename === 'Organization' && actor.country
      ? (new Intl.DisplayNames([lang], { type: 'region' }).of(actor.country) ?? actor.country)
      : null;
  return (
    <AnswerHead
      icon={actor && <KindShape kind={actor.kind} size={20} />}
      kind={actor && [words.kindNames[actor.kind], country].filter(Boolean).join(' · ')}
      title={
        <button type="button" className="name" onClick={() => viewActions.select(id)}>
          {actor?.name ?? id}
        </button>
      }
      onClose={() => viewActions.answer(null)}
    >
      {actor?.summary && <p className="inspector-line">{actor.summary}</p>}
    </AnswerHead>
  );
}

function Step({ step, actor }: { step: OrderedStance; actor: string }) {
  const words = useWords();
  const { statement, stance } = step;
  const { chip, card } = useSourceChip({ entity: statement.id }, statement.sourceCount);
  const where = [statement.venue ?? statement.medium?.shortName].filter(Boolean);
  const reported = statement.reportedBy && words.positions.answer.reported(statement.reportedBy.shortName);
  const speakers = step.speakers.filter(({ id }) => id !== actor);
  return (
    <li style={{ '--stance': stanceColour(stance) } as React.CSSProperties}>
      <p className="cell-date">{step.date ?? words.inspector.undated}</p>
      <span className="cell-dot" aria-hidden="true" />
      <div>
        <p className="cell-stance">
          <StanceChip stance={stance} />
          <strong>{words.stanceVerbs[stance]}</strong>
          {chip}
        </p>
        <button
          type="button"
          className="statement-words"
          title={words.positions.answer.open}
          onClick={() => viewActions.select(statement.id)}
        >
          {statement.quotation ? (
            <span className="quotation" lang={statement.languageCode ?? undefined}>
              « {statement.quotation} »
            </span>
          ) : (
            <span className="paraphrase">{statement.paraphrase}</span>
          )}
        </button>
        <p className="cell-where">
          {speakers.length > 0 && <>{speakers.map(({ shortName }) => shortName).join(', ')} · </>}
          {words.positions.answer.on}{' '}
          {step.subjects.map((subject, index) => (
            <span key={subject.id}>
              {index > 0 && ', '}
              <InlineButton className="name" onPress={() => viewActions.select(subject.id)}>
                {subject.shortName}
              </InlineButton>
            </span>
          ))}
          {[...where, reported].filter(Boolean).map((part) => ` · ${part}`)}
          {!statement.quotation && <span className="tag">{words.inspector.paraphrase}</span>}
        </p>
        {card}
      </div>
    </li>
  );
}
