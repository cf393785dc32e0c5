import { useMemo } from 'react';
import { dataOf } from '../../api/useAnswer.ts';
import { moveSheet } from '../../state/dialogs.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { useCountUndated } from '../../state/undated.ts';
import { useView, viewActions } from '../../state/view.ts';
import { KindShape } from '../../ui/KindShape.tsx';
import { arrangeMatrix } from './arrangeMatrix.ts';
import { Choice } from './Choice.tsx';
import { PositionsTrouble } from './PositionsTrouble.tsx';
import { changeSettings, usePositionSettings } from './settings.ts';
import { StanceBar } from './StanceBar.tsx';
import { StanceMark } from './StanceMark.tsx';
import { useMatrix } from './useMatrix.ts';

/** On a phone: one subject at a time, with everybody who takes a stance on it, most in favour first. */
export function SubjectList({ tabs }: { tabs: React.ReactNode }) {
  const words = useWords();
  const lang = useLanguage();
  const settings = usePositionSettings();
  const hiddenKinds = useView((view) => view.hiddenKinds);
  const answer = useMatrix(settings.rollUp);
  const data = dataOf(answer)?.stanceMatrix ?? null;
  useCountUndated(data?.undated ?? null);
  const matrix = useMemo(
    () =>
      data &&
      arrangeMatrix(data, {
        sort: 'number',
        hiddenKinds,
        only: null,
        least: 1,
        mostColumns: Infinity,
        lang,
      }),
    [data, hiddenKinds, lang],
  );
  const subject = matrix?.columns.find(({ entity }) => entity.id === settings.subject) ?? matrix?.columns[0];
  const rows = (matrix?.rows ?? [])
    .flatMap(({ entity, cells }) => {
      const cell = subject && cells.get(subject.entity.id);
      return cell ? [{ entity, cell }] : [];
    })
    .sort((a, b) => b.cell.mean - a.cell.mean || a.entity.shortName.localeCompare(b.entity.shortName, lang));
  return (
    <>
      <header className="positions-head phone">
        <h2 className="visually-hidden">{words.positions.title}</h2>
        {tabs}
        {matrix && subject && (
          <Choice
            label={words.positions.subject}
            value={subject.entity.id}
            options={matrix.columns.map(({ entity, positions, statements }) => ({
              value: entity.id,
              word: `${entity.shortName} (${statements ?? positions})`,
            }))}
            onChoose={(id, word) => changeSettings(settings, { subject: id }, word)}
          />
        )}
      </header>
      {!subject ? (
        matrix ? (
          <p className="view-wait">{words.positions.nothing}</p>
        ) : (
          <PositionsTrouble answer={answer} failed={words.positions.failed} />
        )
      ) : (
        <div className="subject-list fades">
          <p className="subject-sum">
            <span>{words.positions.actorsOn(rows.length)}</span>
            <StanceBar byStance={subject.byStance} />
          </p>
          <ul>
            {rows.map(({ entity, cell }) => (
              <li key={entity.id}>
                <button
                  type="button"
                  onClick={() => {
                    viewActions.answer({ kind: 'cell', actor: entity.id, subject: subject.entity.id });
                    moveSheet('middle');
                  }}
                >
                  <KindShape kind={entity.kind} size={18} />
                  <span className="subject-name">{entity.name}</span>
                  <span className="subject-stance">{words.stanceVerbs[cell.latest]}</span>
                  <StanceMark stance={cell.latest} count={cell.count} previous={cell.previous ?? null} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
