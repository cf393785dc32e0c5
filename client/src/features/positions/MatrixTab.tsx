import { SearchX } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { dataOf } from '../../api/useAnswer.ts';
import { useFigureOffer } from '../../export/viewFigure.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { announce } from '../../state/notices.ts';
import { useCountUndated } from '../../state/undated.ts';
import { isTieId, useView, viewActions } from '../../state/view.ts';
import { arrangeMatrix, type ArrangedMatrix } from './arrangeMatrix.ts';
import { Choice } from './Choice.tsx';
import { PositionsTrouble } from './PositionsTrouble.tsx';
import { RollUpSwitch } from './RollUpSwitch.tsx';
import { changeSettings, SORTS, usePositionSettings } from './settings.ts';
import { StanceGrid } from './StanceGrid.tsx';
import { useMatrix, usePositionScope } from './useMatrix.ts';

const NAME_WIDTH = 186;
const TOTAL_WIDTH = 40;
/** A column at the least and, where there is room, at most. */
const COLUMN_WIDTH = { least: 51, most: 68 };

/** How many columns fit into a width. */
function columnsIn(width: number): number {
  return Math.max(3, Math.floor((width - NAME_WIDTH - TOTAL_WIDTH) / COLUMN_WIDTH.least));
}

/** Actors × subjects. */
export function MatrixTab({ tabs }: { tabs: React.ReactNode }) {
  const words = useWords();
  const lang = useLanguage();
  const settings = usePositionSettings();
  const answer = useMatrix(settings.rollUp);
  const data = dataOf(answer)?.stanceMatrix ?? null;
  const hiddenKinds = useView((view) => view.hiddenKinds);
  const selection = useView((view) => view.selection);
  const shown = useView((view) => view.shown);
  const [width, setWidth] = useState(788);
  const area = useRef<HTMLDivElement>(null);
  useCountUndated(data?.undated ?? null);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 788)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const selected = useMemo(
    () => selection.filter((id) => !isTieId(id) && data?.actors.some((actor) => actor.id === id)),
    [selection, data],
  );
  const only = useMemo(() => {
    if (settings.who === 'selection') return new Set(selected);
    return settings.who === 'canvas' ? new Set(shown) : null;
  }, [settings.who, selected, shown]);
  const mostColumns = settings.allSubjects ? Infinity : columnsIn(width);
  const arrangement = useMemo(
    () => ({
      sort: settings.sort,
      hiddenKinds,
      only,
      least: settings.who === 'two' ? 2 : 1,
      mostColumns,
    }),
    [settings.sort, settings.who, hiddenKinds, only, mostColumns],
  );
  const matrix = useMemo(
    () => data && arrangeMatrix(data, { ...arrangement, lang }),
    [data, arrangement, lang],
  );
  const scope = usePositionScope();
  const { rollUp } = settings;
  const scopeKey = JSON.stringify(scope);
  useFigureOffer(
    useMemo(
      () => ({
        view: 'matrix',
        async ask(asked) {
          const { matrixFigure } = await import('./matrixFigure.ts');
          return matrixFigure({ ...scope, rollUp }, arrangement, asked);
        },
      }),
      // `scopeKey` stands for the scope.
      [scopeKey, rollUp, arrangement],
    ),
  );

  return (
    <>
      <header className="positions-head">
        <div className="positions-title">
          <div className="positions-title-row">
            <h2>{words.positions.title}</h2>
            {tabs}
          </div>
          <p>{words.positions.explain}</p>
        </div>
        <div className="positions-controls">
          <Choice
            label={words.positions.sort}
            value={settings.sort}
            options={SORTS.map((sort) => ({ value: sort, word: words.positions.sorts[sort] }))}
            onChoose={(sort, word) => {
              changeSettings(settings, { sort }, words.positions.sort + words.steps.colon + word);
              announce(words.positions.sort + words.steps.colon + word);
            }}
          />
          <RollUpSwitch />
        </div>
      </header>
      <div className="positions-body" ref={area}>
        {matrix && data ? (
          <>
            {matrix.rows.length > 0 && matrix.columns.length > 0 ? (
              <StanceGrid
                matrix={matrix}
                nameWidth={NAME_WIDTH}
                columnWidth={Math.max(
                  COLUMN_WIDTH.least,
                  Math.min(
                    COLUMN_WIDTH.most,
                    Math.floor((width - NAME_WIDTH - TOTAL_WIDTH) / matrix.columns.length),
                  ),
                )}
                totalWidth={TOTAL_WIDTH}
                width={width}
                all={
                  hiddenKinds.length === 0 ||
                  matrix.positions === data.cells.reduce((sum, { count }) => sum + count, 0)
                    ? words.positions.allStatements(data.statements)
                    : words.positions.shownPositions(matrix.positions)
                }
              />
            ) : (
              <NothingSaid selecting={only !== null && matrix.actors > 0} />
            )}
            <MatrixNote
              matrix={matrix}
              selected={selected.length}
              capped={data.capped}
              fit={columnsIn(width)}
            />
          </>
        ) : (
          <PositionsTrouble answer={answer} failed={words.positions.failed} />
        )}
      </div>
    </>
  );
}

function NothingSaid({ selecting }: { selecting: boolean }) {
  const words = useWords();
  const settings = usePositionSettings();
  const window = useView((view) => view.window);
  const hides = useView((view) => view.hiddenKinds.length + view.hiddenStances.length > 0);
  return (
    <div className="empty">
      <SearchX size={26} aria-hidden="true" />
      <h2>{words.positions.nothing}</h2>
      <p>{selecting ? words.positions.nothingSelected : words.positions.nothingHint}</p>
      <div className="row">
        {selecting && (
          <button
            type="button"
            className="button"
            onClick={() => changeSettings(settings, { who: 'all' }, words.positions.everybody)}
          >
            {words.positions.everybody}
          </button>
        )}
        {window !== null && (
          <button
            type="button"
            className="button"
            onClick={() => viewActions.set({ window: null }, { kind: 'window' })}
          >
            {words.positions.allDates}
          </button>
        )}
        {hides && (
          <button type="button" className="button" onClick={viewActions.showHidden}>
            {words.positions.unhide}
          </button>
        )}
      </div>
    </div>
  );
}

/** How much of it is drawn, and the ways to draw more or less. */
function MatrixNote({
  matrix,
  selected,
  capped,
  fit,
}: {
  matrix: ArrangedMatrix;
  selected: number;
  capped: boolean;
  fit: number;
}) {
  const words = useWords().positions;
  const settings = usePositionSettings();
  const { who } = settings;
  const link = (part: Partial<typeof settings>, word: string) => (
    <button type="button" className="link-button" onClick={() => changeSettings(settings, part, word)}>
      {word}
    </button>
  );
  return (
    <div className="positions-note">
      <p>
        <span>{words.rows(matrix.rows.length, matrix.actors)}</span>
        {who === 'two' &&
          matrix.actors > matrix.rows.length &&
          link({ who: 'all' }, words.allActors(matrix.actors))}
        {who === 'all' && link({ who: 'two' }, words.fewerActors)}
        {(who === 'selection' || who === 'canvas') && link({ who: 'two' }, words.everybody)}
        {who !== 'selection' && selected > 1 && link({ who: 'selection' }, words.onlySelected(selected))}
        {who !== 'canvas' && link({ who: 'canvas' }, words.onlyCanvas)}
      </p>
      <p>
        <span>{words.columns(matrix.columns.length, matrix.subjects)}</span>
        {!settings.allSubjects &&
          matrix.subjects > matrix.columns.length &&
          link({ allSubjects: true }, words.allSubjects(matrix.subjects))}
        {settings.allSubjects && matrix.subjects > fit && link({ allSubjects: false }, words.fewerSubjects)}
      </p>
      {capped && <p className="positions-capped">{words.capped}</p>}
    </div>
  );
}
