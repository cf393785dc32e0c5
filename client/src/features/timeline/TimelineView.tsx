import './TimelineView.css';
import { CalendarOff, CalendarRange, Maximize, Minus, Plus, WifiOff } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { connection } from '../../api/connection.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { type FigureOffer, useFigureOffer } from '../../export/viewFigure.ts';
import { useWidth } from '../../lib/useWidth.ts';
import { COARSE, FINGER, PHONE, useMedia } from '../../lib/useMedia.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { usePicture } from '../../state/picture.ts';
import { useScope } from '../../state/scope.ts';
import { useCountUndated } from '../../state/undated.ts';
import { useView, viewActions } from '../../state/view.ts';
import { whyFailed } from '../../state/whyFailed.ts';
import { dayWords, windowWords } from '../../state/window.ts';
import { axisOf, domainOf } from './axis.ts';
import { type LaneLayout, layoutTimeline, ROW } from './layoutTimeline.ts';
import { measureText } from './measureText.ts';
import { pressNearest } from './pressNearest.ts';
import { TimelineLane } from './TimelineLane.tsx';
import { type Lane, TimelineQuery } from './timelineQuery.ts';
import { useTimelineRows } from './useTimelineRows.ts';
import { useZoom } from './useZoom.ts';
import { visibleLanes } from './visibleLanes.ts';

/** As many things as one question may name. */
const MOST_IDS = 200;
const GUTTER = 158;
const PHONE_GUTTER = 12;
const EDGE = 20;
const AXIS_HEIGHT = 54;
const NO_LANES: Lane[] = [];

/** What was promised, what came and what was said of the deals on the canvas, on one axis of time. */
export function TimelineView() {
  const words = useWords();
  const lang = useLanguage();
  const phone = useMedia(PHONE);
  const rowHeight = useMedia(COARSE) ? FINGER : undefined;
  const scope = useScope();
  const window = useView((view) => view.window);
  const knownOn = useView((view) => view.knownOn);
  const ids = useTold();
  const answer = useAnswer(TimelineQuery, ids.length === 0 ? null : { ids, lang, ...scope });
  const timeline = dataOf(answer)?.timeline ?? null;
  const lanes = useVisibleLanes(timeline?.lanes ?? NO_LANES);
  useCountUndated(timeline?.undated ?? null);
  useTimelineRows(timeline?.lanes ?? NO_LANES);

  const offer = useMemo<FigureOffer | null>(
    () =>
      ids.length === 0
        ? null
        : {
            view: 'timeline',
            async ask(asked) {
              const { timelineFigure } = await import('./timelineFigure.ts');
              return timelineFigure(ids, scope, asked);
            },
          },
    [ids, scope.window, scope.undated, scope.knownOn],
  );
  useFigureOffer(offer);

  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller, 788);
  const left = phone ? PHONE_GUTTER : GUTTER;
  const right = Math.max(left + 80, width - EDGE);
  const { earliest = null, latest = null, lastSource = null } = timeline ?? {};
  const domain = useMemo(
    () => domainOf(window, earliest, latest, lastSource),
    [window, earliest, latest, lastSource],
  );
  const axis = useMemo(() => axisOf(domain, left, right, lang), [domain, left, right, lang]);
  const layout = useMemo(
    () =>
      layoutTimeline(lanes, {
        left,
        right,
        titleHeight: phone ? 26 : 0,
        rowHeight,
        x: axis.x,
        bin: axis.bin,
        measure: measureText,
      }),
    [lanes, left, right, phone, rowHeight, axis],
  );
  const zoom = useZoom(scroller, axis, domain, { left, right });
  const lastX = lastSource === null ? null : axis.x(lastSource);
  const showsLast = lastX !== null && lastX > left && lastX < right;
  const moveFocus = useMarkKeys(scroller);
  const [entered, setEntered] = useState<string | null>(null);
  const selected = useView((view) => view.selected);
  const entry = useMemo(() => entryOf(layout.lanes, entered, selected), [layout, entered, selected]);

  return (
    <div className="timeline-view" id="graph">
      <header className="timeline-head">
        <h2>{words.timeline.title}</h2>
        <p className="timeline-key" aria-hidden="true">
          <svg width="26" height="12" viewBox="0 0 26 12">
            <rect className="plan" x="1" y="1.5" width="24" height="9" rx="4.5" />
          </svg>
          {words.timeline.planned}
          <svg width="14" height="14" viewBox="-7 -7 14 14">
            <path className="fact" d="M0-6.5 6.5 0 0 6.5-6.5 0Z" />
          </svg>
          {words.timeline.actual}
        </p>
      </header>
      <div className="timeline-scroll fades" ref={scroller} onKeyDown={moveFocus} {...zoom.handlers}>
        <svg className="timeline-axis" width={width} height={AXIS_HEIGHT} aria-hidden="true">
          {axis.ticks
            .filter(({ x }) => x >= left - 1 && x <= right)
            .map(({ x, text, strong }) => (
              <g key={`${text} ${x}`} data-strong={strong}>
                <line x1={x} x2={x} y1={strong ? 22 : 38} y2={AXIS_HEIGHT} />
                {x < right - 26 && (
                  <text x={x + 5} y={37}>
                    {text}
                  </text>
                )}
              </g>
            ))}
          {showsLast && (
            <g className="last-source">
              <line x1={lastX} x2={lastX} y1={22} y2={AXIS_HEIGHT} />
              <text x={Math.min(lastX + 24, right + EDGE - 4)} y={15} textAnchor="end">
                {words.timeline.lastSource}
              </text>
            </g>
          )}
        </svg>
        {layout.lanes.length > 0 && (
          <svg
            className="timeline-lanes"
            width={width}
            height={layout.height}
            role="group"
            aria-label={words.timeline.label}
            onClick={pressNearest}
          >
            <g className="timeline-grid" aria-hidden="true">
              {axis.ticks
                .filter(({ x }) => x >= left - 1 && x <= right)
                .map(({ x, text, strong }) => (
                  <line key={`${text} ${x}`} x1={x} x2={x} y1={0} y2={layout.height} data-strong={strong} />
                ))}
              {showsLast && <line className="last-source" x1={lastX} x2={lastX} y1={0} y2={layout.height} />}
            </g>
            {layout.lanes.map((lane) => (
              <TimelineLane
                key={`${lane.lane.kind} ${lane.lane.subject?.id ?? ''}`}
                layout={lane}
                width={width}
                left={left}
                right={right}
                phone={phone}
                rowHeight={rowHeight ?? ROW}
                entry={entry}
                onEnter={setEntered}
              />
            ))}
            {zoom.brush && (
              <rect
                className="timeline-brush"
                x={zoom.brush.from}
                width={zoom.brush.to - zoom.brush.from}
                y={0}
                height={layout.height}
              />
            )}
          </svg>
        )}
        {layout.lanes.length === 0 && answer.phase === 'ready' && (
          <div className="empty">
            {window === null && knownOn === null ? (
              <CalendarOff size={26} aria-hidden="true" />
            ) : (
              <CalendarRange size={26} aria-hidden="true" />
            )}
            <h2>
              {knownOn !== null
                ? words.strip.hidesAllKnown(dayWords(knownOn, lang))
                : window === null
                  ? words.timeline.none
                  : words.timeline.noneIn(windowWords(window, lang, words.strip))}
            </h2>
            <p>{words.timeline.noneHint}</p>
            {(window !== null || knownOn !== null) && (
              <div className="row">
                <button
                  type="button"
                  className="button primary"
                  onClick={() =>
                    viewActions.set(knownOn === null ? { window: null } : { knownOn: null }, {
                      kind: 'window',
                    })
                  }
                >
                  {knownOn === null ? words.strip.backToAll : words.strip.today}
                </button>
              </div>
            )}
          </div>
        )}
        {ids.length === 0 && (
          <div className="empty">
            <CalendarOff size={26} aria-hidden="true" />
            <h2>{words.canvas.empty}</h2>
            <p>{words.canvas.emptyHint}</p>
          </div>
        )}
        {answer.phase === 'failed' && (
          <div className="empty" role="alert">
            <WifiOff size={26} aria-hidden="true" />
            <h2>{words.timeline.failed}</h2>
            <p>{whyFailed(words, answer)}</p>
            <div className="row">
              <button type="button" className="button primary" onClick={() => connection.askAgain()}>
                {words.errors.tryNow}
              </button>
            </div>
          </div>
        )}
        {answer.phase === 'asking' && !timeline && ids.length > 0 && (
          <p className="view-wait" role="status">
            {words.views.opening}
          </p>
        )}
      </div>
      <div className="timeline-tools">
        <div className="timeline-zoom">
          <button
            type="button"
            className="icon-button"
            onClick={() => zoom.by(1.5)}
            aria-label={words.timeline.zoomOut}
            title={`${words.timeline.zoomOut} (−)`}
          >
            <Minus size={17} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-button"
            onClick={() => zoom.by(1 / 1.5)}
            aria-label={words.timeline.zoomIn}
            title={`${words.timeline.zoomIn} (+)`}
          >
            <Plus size={17} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-button"
            onClick={zoom.all}
            aria-label={words.strip.all}
            title={`${words.strip.all} (0)`}
          >
            <Maximize size={16} aria-hidden="true" />
          </button>
        </div>
        {timeline?.capped && <p className="timeline-capped">{words.timeline.capped}</p>}
      </div>
    </div>
  );
}

/** What the timeline tells of: the deals that are selected together, else those on the canvas, else all that is on it. */
function useTold(): string[] {
  const shown = useView((view) => view.shown);
  const selection = useView((view) => view.selection);
  const hiddenIds = useView((view) => view.hiddenIds);
  const nodes = dataOf(usePicture())?.neighborhood.nodes;
  return useMemo(() => {
    const there = shown.filter((id) => !hiddenIds.includes(id));
    const isDeal = new Set((nodes ?? []).filter(({ kind }) => kind === 'ALLIANCE').map(({ id }) => id));
    const together = selection.filter((id) => isDeal.has(id));
    const deals = together.length > 1 ? together : there.filter((id) => isDeal.has(id));
    return (deals.length > 0 ? deals : there).slice(0, MOST_IDS);
  }, [shown, selection, hiddenIds, nodes]);
}

/** Lanes without what the legend hides; lanes that have nothing left are left out. */
function useVisibleLanes(lanes: readonly Lane[]): readonly Lane[] {
  const hiddenKinds = useView((view) => view.hiddenKinds);
  const hiddenStances = useView((view) => view.hiddenStances);
  const hiddenIds = useView((view) => view.hiddenIds);
  return useMemo(
    () => visibleLanes(lanes, { hiddenKinds, hiddenStances, hiddenIds }),
    [lanes, hiddenKinds, hiddenStances, hiddenIds],
  );
}

/** Tab enters where one was last, else at the selection, else at the first mark. */
function entryOf(
  lanes: readonly LaneLayout[],
  entered: string | null,
  selected: string | null,
): string | null {
  const items = lanes.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'more' ? [] : [mark.item])),
  );
  const last = items.find(({ id }) => id === entered);
  const chosen = items.find(({ entity, tie }) => selected !== null && (entity?.id ?? tie?.id) === selected);
  return (last ?? chosen ?? items[0])?.id ?? null;
}

/** Arrows go from mark to mark: left and right by time within a lane, up and down to the nearest in the lane beyond. */
function useMarkKeys(scroller: React.RefObject<HTMLDivElement | null>) {
  return (event: KeyboardEvent) => {
    const from = (event.target as Element).closest<SVGElement>('[data-mark]');
    if (!from || !event.key.startsWith('Arrow') || event.shiftKey || event.metaKey || event.ctrlKey) return;
    const marks = [...(scroller.current?.querySelectorAll<SVGElement>('[data-mark]') ?? [])];
    const place = (mark: SVGElement) => ({
      x: Number(mark.dataset['x']),
      y: Number(mark.dataset['y']),
      lane: mark.dataset['lane'],
    });
    const here = place(from);
    const across = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const way = event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 1;
    const cost = (mark: SVGElement) => {
      const there = place(mark);
      const dx = there.x - here.x;
      const dy = there.y - here.y;
      if (across) {
        const along = dx * way || (dy * way) / 1000;
        return there.lane === here.lane && along > 0 ? along : Infinity;
      }
      return dy * way > 0 ? dy * way * 3 + Math.abs(dx) : Infinity;
    };
    const next = marks
      .filter((mark) => mark !== from)
      .map((mark) => ({ mark, cost: cost(mark) }))
      .filter((other) => other.cost < Infinity)
      .sort((a, b) => a.cost - b.cost)[0]?.mark;
    event.preventDefault();
    event.stopPropagation();
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
}
