import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { onCanvasCommand } from '../../state/canvas.ts';
import { viewActions } from '../../state/view.ts';
import type { Domain } from './axis.ts';
import type { Span } from './layoutTimeline.ts';

interface Axis {
  dayAt(px: number): string;
  x(day: string): number;
}

/** A finger or the mouse on the drawing. */
interface Press {
  readonly id: number;
  readonly startX: number;
  x: number;
}

const LEAST_BRUSH = 8;
const NARROWEST_DAYS = 28;
const DAY_MS = 86_400_000;
let gestures = 0;

const MONTH_MS = 30.4375 * DAY_MS;
/** A day at noon, so that what falls short of its month by a rounding stays in it. */
const dayOf = (time: number) => new Date(time + DAY_MS / 2).toISOString().slice(0, 10);
const monthOf = (day: string) => day.slice(0, 7);
const monthText = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The months of the window, without the room around it, counted from year 0. */
function monthsShown(domain: Domain): { first: number; last: number } {
  const room = (domain.to.getTime() - domain.from.getTime()) * (0.07 / 1.14);
  const month = (time: number) => {
    const day = dayOf(time);
    return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  };
  return { first: month(domain.from.getTime() + room), last: month(domain.to.getTime() - room) };
}

/**
 * Brings the timeline nearer or further by changing the window of dates, which all views share: pull a stretch open with
 * the mouse, Ctrl and wheel, two fingers, or the keys of the canvas. Shift and wheel, or one finger, moves it.
 */
export function useZoom(
  scroller: RefObject<HTMLDivElement | null>,
  axis: Axis,
  domain: Domain,
  { left, right }: { left: number; right: number },
) {
  const [brush, setBrush] = useState<Span | null>(null);
  const presses = useRef<Press[]>([]);
  const gesture = useRef('');
  const moved = useRef<{ merge: string; px: number; first: number; last: number } | null>(null);
  const latest = useRef({ axis, domain, left, right });
  latest.current = { axis, domain, left, right };

  const put = (from: number, to: number, merge: string | null) => {
    const least = NARROWEST_DAYS * DAY_MS;
    const middle = (from + to) / 2;
    const start = to - from < least ? middle - least / 2 : from;
    const end = to - from < least ? middle + least / 2 : to;
    viewActions.set({ window: `${monthOf(dayOf(start))}/${monthOf(dayOf(end))}` }, { kind: 'window' }, merge);
  };
  /** The window without the room around it, stretched about a point of the axis. */
  const stretch = (factor: number, px: number | null, merge: string) => {
    const { axis, domain } = latest.current;
    const room = (domain.to.getTime() - domain.from.getTime()) * (0.07 / 1.14);
    const [from, to] = [domain.from.getTime() + room, domain.to.getTime() - room];
    const centre = px === null ? (from + to) / 2 : Date.parse(axis.dayAt(px));
    put(centre - (centre - from) * factor, centre + (to - centre) * factor, merge);
  };
  /** Moves the window by whole months from where it was when the gesture began, so that it keeps its width. */
  const shift = (px: number, merge: string) => {
    if (moved.current?.merge !== merge)
      moved.current = { merge, px: 0, ...monthsShown(latest.current.domain) };
    const { first, last } = moved.current;
    const { domain, left, right } = latest.current;
    moved.current.px += px;
    const months = (domain.to.getTime() - domain.from.getTime()) / MONTH_MS;
    const by = Math.round((moved.current.px / (right - left)) * months);
    viewActions.set(
      { window: `${monthText(first + by)}/${monthText(last + by)}` },
      { kind: 'window' },
      merge,
    );
  };
  const all = () => viewActions.set({ window: null }, { kind: 'window' });
  const act = useRef({ stretch, shift, all });
  act.current = { stretch, shift, all };

  useEffect(
    () =>
      onCanvasCommand((command) => {
        if (command === 'fit') act.current.all();
        else act.current.stretch(command === 'in' ? 1 / 1.5 : 1.5, null, 'zoom keys');
      }),
    [],
  );

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let wheels = 0;
    let rest = 0;
    let timer = 0;
    const onWheel = (event: WheelEvent) => {
      const isZoom = event.ctrlKey || event.metaKey;
      const sideways = event.shiftKey ? event.deltaY + event.deltaX : event.deltaX;
      if (!isZoom && (sideways === 0 || (!event.shiftKey && Math.abs(event.deltaX) < Math.abs(event.deltaY))))
        return;
      event.preventDefault();
      if (timer === 0) wheels++;
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = 0;
        rest = 0;
      }, 400) as unknown as number;
      // A window moves by whole months: what is less is kept for the next turn of the wheel.
      rest += isZoom ? event.deltaY : sideways;
      if (Math.abs(rest) < 40) return;
      const px = event.clientX - element.getBoundingClientRect().left;
      if (isZoom)
        act.current.stretch(Math.exp(Math.max(-120, Math.min(120, rest)) * 0.004), px, `wheel ${wheels}`);
      else act.current.shift(rest, `wheel ${wheels}`);
      rest = 0;
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
      clearTimeout(timer);
    };
  }, [scroller]);

  const pxOf = (event: PointerEvent) => event.clientX - (scroller.current?.getBoundingClientRect().left ?? 0);

  const onPointerDown = (event: PointerEvent) => {
    // The mouse presses marks; fingers, which press by a tap, find little else to move or pinch by.
    const kept = event.pointerType === 'mouse' ? '[data-mark], button' : 'button';
    if (event.button !== 0 || (event.target as Element).closest(kept)) return;
    const x = pxOf(event);
    if (event.pointerType === 'mouse' && x < left) return;
    if (presses.current.length === 0) gesture.current = `gesture ${++gestures}`;
    presses.current = [...presses.current, { id: event.pointerId, startX: x, x }];
    if (event.pointerType === 'mouse') event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const press = presses.current.find(({ id }) => id === event.pointerId);
    if (!press) return;
    const before = press.x;
    const [first, second] = presses.current;
    const apart = first && second ? Math.abs(first.x - second.x) : 0;
    press.x = pxOf(event);
    if (first && second) {
      const now = Math.abs(first.x - second.x);
      if (apart > 10 && now > 10 && Math.abs(now - apart) > 4)
        stretch(apart / now, (first.x + second.x) / 2, gesture.current);
    } else if (event.pointerType === 'mouse') {
      const span = { from: Math.min(press.startX, press.x), to: Math.max(press.startX, press.x) };
      setBrush(
        span.to - span.from < LEAST_BRUSH
          ? null
          : { from: Math.max(left, span.from), to: Math.min(right, span.to) },
      );
    } else if (Math.abs(press.x - before) > 0 && Math.abs(press.x - press.startX) > LEAST_BRUSH) {
      shift(before - press.x, gesture.current);
    }
  };
  const onPointerUp = (event: PointerEvent) => {
    presses.current = presses.current.filter(({ id }) => id !== event.pointerId);
    if (brush) put(Date.parse(axis.dayAt(brush.from)), Date.parse(axis.dayAt(brush.to)), null);
    setBrush(null);
  };
  const onPointerCancel = (event: PointerEvent) => {
    presses.current = presses.current.filter(({ id }) => id !== event.pointerId);
    setBrush(null);
  };

  return {
    brush,
    all,
    by: (factor: number) => stretch(factor, null, 'zoom buttons'),
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onDoubleClick: all },
  };
}
