import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** Where a panel was left: the tab, and how far it was scrolled, in px. */
interface Place {
  tab: string;
  top: number;
}

const left = new Map<string, Place>();
let last: { selected: string | null; trail: number; isBack: boolean } = {
  selected: null,
  trail: 0,
  isBack: false,
};

/** Whether the panel came to what it shows by the way back: the trail became shorter. */
export function cameBack(selected: string | null, trail: number): boolean {
  if (last.selected !== selected || last.trail !== trail)
    last = { selected, trail, isBack: trail < last.trail };
  return last.isBack;
}

/** The tab a thing was left on. */
export const tabLeft = (id: string): string | undefined => left.get(id)?.tab;

const FRAMES = 40;

/** Remembers how far the panel of a thing is scrolled, and scrolls there when `isBack`, as soon as there is that much. */
export function usePlaceInPanel(
  id: string,
  tab: string,
  isBack: boolean,
  panel: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const place = left.get(id);
    if (!isBack || !place || place.top === 0) return;
    let frames = 0;
    let request = 0;
    const scroll = () => {
      const body = panel.current?.querySelector('.inspector-body[data-state="active"]');
      if (body) body.scrollTop = place.top;
      const isThere = body && Math.abs(body.scrollTop - place.top) < 2;
      if (!isThere && ++frames < FRAMES) request = requestAnimationFrame(scroll);
    };
    scroll();
    return () => cancelAnimationFrame(request);
    // Once, when the panel comes.
  }, []);
  useEffect(() => {
    const root = panel.current;
    if (!root) return;
    const remember = () => {
      const body = root.querySelector('.inspector-body[data-state="active"]');
      left.set(id, { tab, top: body?.scrollTop ?? 0 });
    };
    // Scrolling does not bubble: it is caught on its way down.
    root.addEventListener('scroll', remember, { capture: true, passive: true });
    return () => root.removeEventListener('scroll', remember, { capture: true });
  }, [id, tab, panel]);
}
