import { EyeOff } from 'lucide-react';
import { useMemo } from 'react';
import type { EntityKind, Stance } from '../../api/generated/graphql.ts';
import { dataOf } from '../../api/useAnswer.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { useWords } from '../../state/language.ts';
import { mainStance } from '../../state/mainStance.ts';
import { useQuietTies } from '../../state/quietTies.ts';
import { useRowCounts } from '../../state/rowCounts.ts';
import { usePicture } from '../../state/picture.ts';
import { useView, viewActions } from '../../state/view.ts';
import { KindShape } from '../../ui/KindShape.tsx';
import { STANCES, StanceChip, StanceDash } from '../../ui/StanceChip.tsx';

const KINDS: readonly EntityKind[] = [
  'PERSON',
  'COMPANY',
  'JOINT_COMPANY',
  'PUBLIC_BODY',
  'ASSOCIATION',
  'UNNAMED_GROUP',
  'MEDIUM',
  'ALLIANCE',
  'POLICY',
  'LABEL',
  'MILESTONE',
];

interface Row {
  word: string;
  sign: React.ReactNode;
  shown: number;
  all: number;
  /** Rows of the view that is on; null on the canvas. */
  rows: number | null;
  hidden: boolean;
  toggle: () => void;
  isolate: () => void;
}

function LegendRow({ word, sign, shown, all, rows, hidden, toggle, isolate }: Row) {
  const words = useWords();
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        data-zero={(shown === 0 && !rows) || hidden}
        aria-pressed={!hidden}
        title={words.rail.hint}
        onClick={(event) => (event.altKey ? isolate() : toggle())}
        onKeyDown={(event) => {
          if (!event.altKey || (event.key !== 'Enter' && event.key !== ' ')) return;
          event.preventDefault();
          isolate();
        }}
      >
        <span className="legend-sign">{sign}</span>
        <span className="legend-word">{word}</span>
        {hidden && <EyeOff size={14} aria-hidden="true" />}
        {hidden ? (
          <span className="legend-count">{words.rail.hidden(rows ?? shown)}</span>
        ) : (
          <span className="legend-count">
            {rows !== null && (
              <>
                <b>{rows}</b> ·{' '}
              </>
            )}
            <b>{words.digits(shown)}</b> / {words.digits(all)}
          </span>
        )}
      </button>
    </li>
  );
}

/** Kinds and stances with how many are shown of how many there are; a click hides, Alt-click isolates. */
export function Legend() {
  const words = useWords();
  const dataset = dataOf(useEcosystem())?.dataset;
  const picture = dataOf(usePicture())?.neighborhood;
  const shownIds = useView((view) => view.shown);
  const hiddenKinds = useView((view) => view.hiddenKinds);
  const hiddenStances = useView((view) => view.hiddenStances);
  const hiddenIds = useView((view) => view.hiddenIds);
  const rows = useRowCounts();
  const isGraph = useView((view) => view.view === 'graph');

  const counts = useMemo(() => {
    const present = new Set(shownIds);
    const kinds = new Map<EntityKind, number>();
    const stances = new Map<Stance, number>();
    for (const node of picture?.nodes ?? []) {
      if (!present.has(node.id) || hiddenIds.includes(node.id)) continue;
      kinds.set(node.kind, (kinds.get(node.kind) ?? 0) + 1);
      // Towards all it speaks of, shown or not: so are all of them counted.
      const stance =
        node.__typename === 'Statement'
          ? mainStance(node.positions.map((position) => position.stance))
          : null;
      if (stance) stances.set(stance, (stances.get(stance) ?? 0) + 1);
    }
    return { kinds, stances };
  }, [picture, shownIds, hiddenIds]);

  const allOf = (kind: EntityKind) => dataset?.counts.byKind.find((entry) => entry.kind === kind)?.count ?? 0;
  const allWith = (stance: Stance) =>
    dataset?.counts.byStance.find((entry) => entry.stance === stance)?.count ?? 0;
  return (
    <div className="legend" id="legend">
      <section aria-labelledby="legend-kinds">
        <div className="legend-head">
          <h2 id="legend-kinds">{words.rail.onCanvas}</h2>
          <span>{rows ? words.rail.rowsShownAll : words.rail.shownAll}</span>
        </div>
        <ul>
          {KINDS.map((kind) => (
            <LegendRow
              key={kind}
              word={words.kinds[kind]}
              sign={<KindShape kind={kind} size={20} />}
              shown={counts.kinds.get(kind) ?? 0}
              all={allOf(kind)}
              rows={rows && (rows.kinds[kind] ?? 0)}
              hidden={hiddenKinds.includes(kind)}
              toggle={() => viewActions.toggleKind(kind)}
              isolate={() => viewActions.isolateKind(kind, [...KINDS, 'STATEMENT'])}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="legend-stances">
        <div className="legend-head">
          <h2 id="legend-stances">{words.rail.stances}</h2>
        </div>
        {dataset && <p className="legend-note">{words.rail.stancesNote(dataset.counts.statements)}</p>}
        <ul>
          {STANCES.map((stance) => (
            <LegendRow
              key={stance}
              word={words.stances[stance]}
              sign={
                <>
                  <StanceDash stance={stance} />
                  <StanceChip stance={stance} />
                </>
              }
              shown={counts.stances.get(stance) ?? 0}
              all={allWith(stance)}
              rows={rows && (rows.stances[stance] ?? 0)}
              hidden={hiddenStances.includes(stance)}
              toggle={() => viewActions.toggleStance(stance)}
              isolate={() => viewActions.isolateStance(stance, STANCES)}
            />
          ))}
        </ul>
      </section>
      {isGraph && <Missing />}
    </div>
  );
}

/** What the canvas leaves out, with the way to draw it. */
function Missing() {
  const words = useWords().canvas;
  const all = dataOf(useEcosystem())?.dataset.counts.entities ?? 0;
  const shown = useView((view) => view.shown.length);
  const allTies = useView((view) => view.allTies);
  const quiet = useQuietTies();
  if ((allTies || quiet === 0) && shown >= all) return null;
  return (
    <p className="legend-note missing">
      {!allTies && quiet > 0 && (
        <>
          {words.notDrawn(quiet)}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => viewActions.set({ allTies: true }, { kind: 'look' })}
          >
            {words.drawThem}
          </button>{' '}
        </>
      )}
      {shown < all && (
        <button
          type="button"
          className="link-button"
          onClick={() => void import('../../state/everything.ts').then((part) => part.showEverything())}
        >
          {words.showEverything(all)}
        </button>
      )}
    </p>
  );
}
