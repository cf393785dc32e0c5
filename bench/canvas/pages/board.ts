import type { DrawnGraph } from '../drawnGraph.ts';

export type Gesture = 'pan' | 'zoom' | 'hover';

interface Place {
  x: number;
  y: number;
}

/** What a canvas lets the bench do. */
export interface Drawing {
  /** Where a node is drawn now, in px of the board. */
  where(id: string): Place;
}

declare global {
  interface Window {
    /** Draws a graph; resolves with the ms until it could be seen. */
    take(graph: DrawnGraph): Promise<number>;
    /** Does something with one event in each frame; resolves with the ms of each frame. */
    handle(gesture: Gesture, events: number): Promise<number[]>;
  }
}

/** Offers a way to draw to whoever drives the page. */
export function offer(draw: (graph: DrawnGraph, board: HTMLElement) => Drawing): void {
  const board = document.querySelector<HTMLElement>('#board');
  if (board === null) throw new Error('The page has no element “board”.');
  let drawing: Drawing = { where: () => ({ x: 0, y: 0 }) };
  let ids: readonly string[] = [];
  window.take = async (graph) => {
    const start = performance.now();
    ids = graph.nodes.map(({ id }) => id);
    drawing = draw(graph, board);
    // The first frame draws, the second begins once that is done.
    await nextFrame();
    await nextFrame();
    return performance.now() - start;
  };
  window.handle = async (gesture, events) => {
    const times: number[] = [];
    const step = HANDS[gesture](board, drawing, ids, events);
    await nextFrame();
    let last = await nextFrame();
    for (let event = 0; event < events; event++) {
      step(event);
      const now = await nextFrame();
      times.push(now - last);
      last = now;
    }
    return times;
  };
}

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** An event as the browser would send it to what lies there. */
function send(type: string, { x, y }: Place, buttons = 0, delta = 0): void {
  const target = document.elementFromPoint(x, y) ?? document.body;
  const common = { bubbles: true, cancelable: true, clientX: x, clientY: y, buttons, view: window };
  if (type === 'wheel') target.dispatchEvent(new WheelEvent('wheel', { ...common, deltaY: delta }));
  else {
    target.dispatchEvent(
      new PointerEvent(`pointer${type}`, { ...common, pointerId: 1, pointerType: 'mouse', isPrimary: true }),
    );
    target.dispatchEvent(new MouseEvent(`mouse${type}`, common));
  }
}

type Hand = (
  board: HTMLElement,
  drawing: Drawing,
  ids: readonly string[],
  events: number,
) => (event: number) => void;

const HANDS: Readonly<Record<Gesture, Hand>> = {
  /** Takes empty paper and moves it there and back. */
  pan(board, drawing, ids, events) {
    const start = paper(board, drawing, ids);
    return (event) => {
      if (event === 0) send('down', start, 1);
      const far = 6 * Math.min(event, events - event);
      send('move', { x: start.x + far, y: start.y + far / 2 }, 1);
      if (event === events - 1) send('up', start);
    };
  },
  /** Goes in and out again over the middle. */
  zoom: (board, _drawing, _ids, events) => (event) =>
    send('wheel', { x: board.clientWidth / 2, y: board.clientHeight / 2 }, 0, event < events / 2 ? -50 : 50),
  /** From node to node. */
  hover(board, drawing, ids) {
    const inside = ids
      .map((id) => drawing.where(id))
      .filter(({ x, y }) => x > 40 && y > 40 && x < board.clientWidth - 240 && y < board.clientHeight - 160);
    const step = Math.max(1, Math.floor(inside.length / 97));
    return (event) => {
      const at = inside[(event * step) % inside.length] ?? { x: 0, y: 0 };
      send('over', at);
      send('move', at);
    };
  },
};

/** A place near the upper left where no node lies. */
function paper(board: HTMLElement, drawing: Drawing, ids: readonly string[]): Place {
  const places = ids.map((id) => drawing.where(id));
  let best = { x: 30, y: 30 };
  let most = 0;
  for (let x = 30; x < board.clientWidth / 2; x += 23)
    for (let y = 30; y < board.clientHeight / 2; y += 23) {
      let nearest = Infinity;
      for (const place of places) nearest = Math.min(nearest, Math.hypot(place.x - x, place.y - y));
      if (nearest > most) {
        most = nearest;
        best = { x, y };
      }
    }
  return best;
}
