import './TimeStrip.css';
import { CalendarClock, CalendarOff, Pause, Play, StepForward } from 'lucide-react';
import {
  type CSSProperties,
  type KeyboardEvent,
  lazy,
  type PointerEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { graphql } from '../../api/generated/index.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { useMedia } from '../../lib/useMedia.ts';
import { useWidth } from '../../lib/useWidth.ts';
import { yearStep } from '../../lib/yearStep.ts';
import { useCommands } from '../../state/commands.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { hasLetterKeys } from '../../state/letterKeys.ts';
import { useWindowCounts } from '../../state/picture.ts';
import { useUndated } from '../../state/undated.ts';
import { useView, viewActions } from '../../state/view.ts';
import {
  dayWords,
  type Month,
  type Months,
  monthsOf,
  monthWords,
  moved,
  stretched,
  windowOf,
  windowWords,
  yearOf,
} from '../../state/window.ts';
import { OnDemand } from '../../ui/OnDemand.tsx';
import { MonthBars } from './MonthBars.tsx';
import { stripExtent } from './stripExtent.ts';
import { usePlay } from './usePlay.ts';

const StripSettings = lazy(() =>
  import('./StripSettings.tsx').then((part) => ({ default: part.StripSettings })),
);

const ActivityQuery = graphql(`
  query Activity {
    dataset {
      updated
      activity {
        month
        for
        against
      }
    }
  }
`);

/** What a pointer that is down does to the window. */
interface Drag {
  readonly kind: 'first' | 'last' | 'whole' | 'new';
  readonly from: Months;
  readonly month: Month;
  readonly key: string;
  moved: boolean;
}

let drags = 0;
const REDUCED = '(prefers-reduced-motion: reduce)';

/** Statements for and against by month, and the window over them: drawn, moved, stretched, played, by mouse, key and finger. */
export function TimeStrip() {
  const words = useWords();
  const lang = useLanguage();
  const dataset = dataOf(useAnswer(ActivityQuery, {}))?.dataset;
  const window = useView((view) => view.window);
  const knownOn = useView((view) => view.knownOn);
  const still = useMedia(REDUCED);
  const chart = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const [held, setHeld] = useState(false);
  const activity = dataset?.activity;
  const extent = useMemo(() => stripExtent(activity ?? [], dataset?.updated ?? null), [activity, dataset]);
  const asked = monthsOf(window, extent);
  const months = within(asked, extent);
  const count = extent.last - extent.first + 1;

  const put = useCallback(
    (next: Months, merge: string | null) =>
      viewActions.set({ window: windowOf(next, extent) }, { kind: 'window' }, merge),
    [extent],
  );
  const play = usePlay(months, extent, put);

  const percent = (month: Month) => ((month - extent.first) / count) * 100;
  const monthAt = (event: PointerEvent): Month => {
    const box = chart.current?.getBoundingClientRect();
    if (!box || box.width === 0) return extent.first;
    const share = (event.clientX - box.left) / box.width;
    return extent.first + Math.min(count - 1, Math.max(0, Math.floor(share * count)));
  };

  const down = (event: PointerEvent, kind: Drag['kind']) => {
    if (event.button !== 0) return;
    play.pause();
    chart.current?.setPointerCapture(event.pointerId);
    drag.current = { kind, from: months, month: monthAt(event), key: `drag ${++drags}`, moved: false };
    setHeld(true);
    event.stopPropagation();
  };
  const move = (event: PointerEvent) => {
    const held = drag.current;
    if (!held) return;
    const month = monthAt(event);
    if (month === held.month && !held.moved) return;
    held.moved = true;
    if (held.kind === 'whole') put(moved(held.from, month - held.month, extent), held.key);
    else if (held.kind === 'new')
      put({ first: Math.min(month, held.month), last: Math.max(month, held.month) }, held.key);
    else put(stretched(held.from, held.kind, month, extent), held.key);
  };
  const up = () => {
    const held = drag.current;
    drag.current = null;
    setHeld(false);
    if (held && !held.moved && (held.kind === 'new' || held.kind === 'whole'))
      put(ofYear(yearOf(held.month), extent), 'click');
  };

  const press = (event: KeyboardEvent, end: 'first' | 'last') => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 }[
      event.key
    ];
    const to = { Home: extent.first, End: extent.last }[event.key];
    const next = to ?? (by === undefined ? undefined : months[end] + (event.shiftKey ? 3 * by : by));
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    play.pause();
    put(stretched(months, end, next, extent), `keys ${end}`);
  };

  useWidthKeys(months, extent, put);

  const inWords = windowWords(window, lang, words.strip);
  if (!dataset) return <section className="strip" aria-label={words.strip.label} />;
  return (
    <section className="strip" aria-label={words.strip.label}>
      <div className="strip-chart" data-held={held}>
        <div
          className="strip-field"
          ref={chart}
          onPointerDown={(event) => down(event, 'new')}
          onPointerMove={move}
          onPointerUp={up}
          onPointerCancel={() => ((drag.current = null), setHeld(false))}
          onDoubleClick={() => put(extent, 'click')}
        >
          <div
            className="strip-window"
            style={{
              left: `${percent(months.first)}%`,
              width: `${percent(months.last + 1) - percent(months.first)}%`,
            }}
            onPointerDown={(event) => down(event, 'whole')}
          />
          <MonthBars activity={dataset.activity} extent={extent} />
          <span className="strip-side for" aria-hidden="true">
            {words.strip.for}
          </span>
          <span className="strip-side against" aria-hidden="true">
            {words.strip.against}
          </span>
          <p className="strip-words" style={placeOfWords(percent(months.first), percent(months.last + 1))}>
            <b aria-live="polite">{inWords}</b>
            {knownOn !== null && <span> · {words.strip.knownOn(dayWords(knownOn, lang))}</span>}
          </p>
          {(['first', 'last'] as const).map((end) => (
            <div
              key={end}
              className="strip-handle"
              role="slider"
              tabIndex={0}
              style={{ left: `${percent(end === 'first' ? months.first : months.last + 1)}%` }}
              aria-label={end === 'first' ? words.strip.from : words.strip.to}
              aria-valuemin={end === 'first' ? extent.first : months.first}
              aria-valuemax={end === 'first' ? months.last : extent.last}
              aria-valuenow={months[end]}
              aria-valuetext={monthWords(months[end], lang)}
              onKeyDown={(event) => press(event, end)}
              onPointerDown={(event) => down(event, end)}
            >
              <span />
            </div>
          ))}
        </div>
        <Years extent={extent} percent={percent} onYear={(year) => put(ofYear(year, extent), null)} />
      </div>
      <div className="strip-tools">
        <div className="strip-buttons">
          <button
            type="button"
            className="icon-button"
            aria-label={still ? words.strip.stepOn : play.playing ? words.strip.pause : words.strip.play}
            title={still ? words.strip.stepOn : play.playing ? words.strip.pause : words.strip.play}
            onClick={still ? play.once : play.toggle}
          >
            {still ? (
              <StepForward size={16} aria-hidden="true" />
            ) : play.playing ? (
              <Pause size={16} aria-hidden="true" />
            ) : (
              <Play size={16} aria-hidden="true" />
            )}
          </button>
          <OnDemand
            className="icon-button"
            label={words.strip.settings}
            dialog
            lit={knownOn !== null}
            content={<CalendarClock size={16} aria-hidden="true" />}
          >
            <StripSettings
              step={play.step}
              onStep={play.setStep}
              window={window}
              extent={extent}
              updated={dataset.updated ?? null}
            />
          </OnDemand>
        </div>
        <UndatedSwitch />
      </div>
    </section>
  );
}

interface YearsProps {
  extent: Months;
  percent(month: Month): number;
  onYear(year: number): void;
}

function Years({ extent, percent, onYear }: YearsProps) {
  const words = useWords();
  const line = useRef<HTMLDivElement>(null);
  const width = useWidth(line, 720);
  return (
    <div className="strip-years" ref={line}>
      {yearsIn(extent, width).map((year) => (
        <button
          key={year}
          type="button"
          style={{ left: `${percent(year * 12)}%` }}
          aria-label={words.strip.onlyYear(year)}
          onClick={() => onYear(year)}
        >
          {year}
        </button>
      ))}
    </div>
  );
}

/** How many undated things there are, and whether they stay. */
function UndatedSwitch() {
  const words = useWords();
  const isWhole = useView((view) => view.window === null);
  const undated = useView((view) => view.undated) || isWhole;
  const onGraph = useView((view) => view.view === 'graph');
  const counted = useUndated();
  const onCanvas = useWindowCounts()?.undated ?? null;
  const count = onGraph ? onCanvas : counted;
  return (
    <button
      type="button"
      className="strip-undated"
      aria-pressed={undated}
      // Nothing is left out of all dates.
      disabled={isWhole}
      title={isWhole ? undefined : undated ? words.strip.dropUndated : words.strip.keepUndated}
      onClick={() =>
        viewActions.set({ undated: !undated }, { kind: 'undated', text: undated ? 'drop' : 'keep' })
      }
    >
      <CalendarOff size={13} aria-hidden="true" />
      <span>{count === null ? words.strip.undatedPlain(undated) : words.strip.undated(count, undated)}</span>
    </button>
  );
}

/** `[` and `]` move the window by its own width, wherever the focus is. */
function useWidthKeys(
  months: Months,
  extent: Months,
  put: (next: Months, merge: string | null) => void,
): void {
  const latest = useRef({ months, extent, put });
  latest.current = { months, extent, put };
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const way = event.key === '[' ? -1 : event.key === ']' ? 1 : 0;
      // On many keyboards brackets are typed with AltGr, which comes as Ctrl and Alt.
      const isCommand = event.metaKey || (event.ctrlKey && !event.getModifierState('AltGraph'));
      if (way === 0 || event.defaultPrevented || isCommand || !hasLetterKeys()) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (
        target?.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]')
      )
        return;
      event.preventDefault();
      const { months, extent, put } = latest.current;
      put(moved(months, way * (months.last - months.first + 1), extent), 'width keys');
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const { palette } = useWords();
  useCommands(
    useMemo(() => {
      const command = (id: string, label: string, keys: string, way: number) => ({
        id,
        label,
        group: palette.groups.picture,
        keys,
        run: () => {
          const { months, extent, put } = latest.current;
          put(moved(months, way * (months.last - months.first + 1), extent), null);
        },
      });
      return [
        command('window back', palette.windowBack, '[', -1),
        command('window on', palette.windowOn, ']', 1),
      ];
    }, [palette]),
  );
}

const within = (months: Months, extent: Months): Months => {
  const keep = (month: Month) => Math.min(extent.last, Math.max(extent.first, month));
  return { first: keep(months.first), last: keep(months.last) };
};

const ofYear = (year: number, extent: Months): Months =>
  within({ first: year * 12, last: year * 12 + 11 }, extent);

const WIDEST_YEAR = 40;

/** Every year that is named: all of them, or every second, fifth … where there is no room. */
function yearsIn(extent: Months, width: number): number[] {
  const [first, last] = [yearOf(extent.first), yearOf(extent.last)];
  const room = width / ((extent.last - extent.first + 1) / 12);
  const step = yearStep(room, WIDEST_YEAR);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % step === 0,
  );
}

const WORDS_WIDTH = 26;
const BESIDE = '12px';

/** The words stand inside of the window at its end where it is wide enough, else on its freer side; in per cent. */
function placeOfWords(left: number, right: number): CSSProperties {
  if (right - left > WORDS_WIDTH) return { right: `calc(${100 - right}% + ${BESIDE})` };
  return left > 100 - right
    ? { right: `calc(${100 - left}% + ${BESIDE})` }
    : { left: `calc(${right}% + ${BESIDE})` };
}
