import { type PointerEvent as ReactPointerEvent, useCallback, useEffect, useRef } from 'react';
import type { Box } from './boxes.ts';
import type { Stage } from './Stage.ts';
import type { Point } from './types.ts';

const WIDTH = 168;
const HEIGHT = 112;

interface Colours {
  mark: string;
  ink: string;
  ink2: string;
}

/** Read once: asking for them with every frame would make the browser work out all styles each time. */
function coloursOf(canvas: HTMLCanvasElement): Colours {
  const style = getComputedStyle(canvas);
  const [mark = '', ink = '', ink2 = ''] = ['--mark', '--ink', '--ink2'].map((name) =>
    style.getPropertyValue(name),
  );
  return { mark, ink, ink2 };
}

/** The whole picture small, with the part the camera sees; a press or a drag moves the camera there. */
export function Minimap({
  stage,
  label,
  follow,
}: {
  stage: Stage;
  label: string;
  follow: (draw: () => void) => () => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef(0);
  const colours = useRef<Colours | null>(null);

  const draw = useCallback(() => {
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      if (canvas.current) drawMap(canvas.current, stage, (colours.current ??= coloursOf(canvas.current)));
    });
  }, [stage]);
  useEffect(() => {
    draw();
    const stop = follow(draw);
    return () => {
      stop();
      cancelAnimationFrame(frame.current);
      frame.current = 0;
    };
  }, [draw, follow]);

  const go = (event: ReactPointerEvent<HTMLCanvasElement>) => {
    if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { all, scale, left, top } = mapOf(stage);
    stage.centreOn({
      x: all.x + (event.clientX - box.left - left) / scale,
      y: all.y + (event.clientY - box.top - top) / scale,
    });
  };
  return (
    <canvas
      ref={canvas}
      className="graph-minimap"
      role="img"
      aria-label={label}
      style={{ width: WIDTH, height: HEIGHT }}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    />
  );
}

/** How the world is laid into the map, which also shows where the camera stands outside of it. */
function mapOf(stage: Stage) {
  const { seen, all: things, points } = stage.survey();
  const all = {
    x: Math.min(things.x, seen.x),
    y: Math.min(things.y, seen.y),
    width: 0,
    height: 0,
  };
  all.width = Math.max(things.x + things.width, seen.x + seen.width) - all.x;
  all.height = Math.max(things.y + things.height, seen.y + seen.height) - all.y;
  const scale = Math.min(WIDTH / all.width, HEIGHT / all.height);
  return {
    seen,
    all,
    things,
    points,
    scale,
    left: (WIDTH - all.width * scale) / 2,
    top: (HEIGHT - all.height * scale) / 2,
  };
}

function drawMap(canvas: HTMLCanvasElement, stage: Stage, colours: Colours): void {
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const ratio = devicePixelRatio || 1;
  canvas.width = WIDTH * ratio;
  canvas.height = HEIGHT * ratio;
  pen.scale(ratio, ratio);
  const { seen, all, things, points, scale, left, top } = mapOf(stage);
  if (points.length === 0 || !Number.isFinite(scale)) return;
  const x = (at: number) => left + (at - all.x) * scale;
  const y = (at: number) => top + (at - all.y) * scale;
  pen.fillStyle = colours.mark;
  pen.fillRect(x(seen.x), y(seen.y), seen.width * scale, seen.height * scale);
  pen.drawImage(
    dotsOf(points, things, ratio, colours.ink2),
    x(things.x),
    y(things.y),
    things.width * scale,
    things.height * scale,
  );
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 1;
  pen.strokeRect(x(seen.x) + 0.5, y(seen.y) + 0.5, seen.width * scale - 1, seen.height * scale - 1);
}

let dots: { points: readonly Point[]; colour: string; sheet: HTMLCanvasElement } | null = null;

/** All things as dots on a sheet of their own, drawn once: a camera that moves asks for them with every frame. */
function dotsOf(points: readonly Point[], things: Box, ratio: number, colour: string): HTMLCanvasElement {
  if (dots?.points === points && dots.colour === colour) return dots.sheet;
  const sheet = document.createElement('canvas');
  const scale = Math.min(WIDTH / things.width, HEIGHT / things.height) * ratio;
  sheet.width = Math.max(1, Math.round(things.width * scale));
  sheet.height = Math.max(1, Math.round(things.height * scale));
  const pen = sheet.getContext('2d');
  if (pen !== null) {
    const size = (points.length > 1_000 ? 1.2 : points.length > 200 ? 2 : 3) * ratio;
    pen.fillStyle = colour;
    for (const { x, y } of points)
      pen.fillRect((x - things.x) * scale - size / 2, (y - things.y) * scale - size / 2, size, size);
  }
  dots = { points, colour, sheet };
  return sheet;
}
