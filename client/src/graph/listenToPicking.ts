import type { Stage } from './Stage.ts';
import type { GraphCanvasProps, Point } from './types.ts';

const LEAST_MOVE = 4;

/**
 * A drag with Shift draws a box, with the lasso a line, and selects what lies inside; beside what was selected with Ctrl for
 * the box, with Shift for the lasso.
 * A press with Shift that does not move takes one thing in or out.
 *
 * @param onOutline the outline while it is drawn, in px of the canvas; null when it is done
 * @returns stops listening
 */
export function listenToPicking(
  root: HTMLElement,
  stage: Stage,
  props: () => GraphCanvasProps,
  onOutline: (outline: readonly Point[] | null) => void,
): () => void {
  let start: Point | null = null;
  let line: Point[] = [];
  let isBox = false;

  const at = (event: PointerEvent): Point => {
    const frame = root.getBoundingClientRect();
    return { x: event.clientX - frame.left, y: event.clientY - frame.top };
  };
  const isOurs = (event: PointerEvent) =>
    event.button === 0 &&
    event.pointerType !== 'touch' &&
    !props().compact &&
    event.target instanceof Element &&
    event.target.closest('button, textarea, article, .graph-minimap') === null;

  const down = (event: PointerEvent) => {
    if (!isOurs(event)) return;
    const point = at(event);
    const lasso = props().tool === 'lasso' && stage.nodeAt(point) === null;
    if (!event.shiftKey && !lasso) return;
    start = point;
    line = [point];
    isBox = event.shiftKey && props().tool !== 'lasso';
    root.setPointerCapture(event.pointerId);
    root.focus({ preventScroll: true });
  };
  const outline = (): Point[] => {
    const last = line.at(-1);
    if (!isBox || start === null || last === undefined) return line;
    return [start, { x: last.x, y: start.y }, last, { x: start.x, y: last.y }];
  };
  const move = (event: PointerEvent) => {
    if (start === null) return;
    const point = at(event);
    const before = line.at(-1) ?? point;
    if (Math.hypot(point.x - before.x, point.y - before.y) < LEAST_MOVE) return;
    line.push(point);
    onOutline([...outline()]);
  };
  const up = (event: PointerEvent) => {
    if (start === null) return;
    const polygon = outline();
    const from = start;
    const moved = line.length > 1;
    start = null;
    line = [];
    onOutline(null);
    if (moved)
      return props().onSelectMany(
        stage.within(polygon),
        isBox ? event.ctrlKey || event.metaKey : event.shiftKey,
      );
    const id = stage.nodeAt(from);
    if (event.shiftKey && id !== null) props().onToggle(id);
    else if (!event.shiftKey) props().onSelect(id);
  };
  const cancel = () => {
    start = null;
    line = [];
    onOutline(null);
  };
  /** The canvas below hears nothing of a drag that is ours. */
  const hold = (event: Event) => {
    if (start !== null) event.stopPropagation();
  };
  root.addEventListener('pointerdown', down, true);
  root.addEventListener('pointermove', move);
  root.addEventListener('pointerup', up);
  root.addEventListener('pointercancel', cancel);
  root.addEventListener('mousedown', hold, true);
  return () => {
    root.removeEventListener('pointerdown', down, true);
    root.removeEventListener('pointermove', move);
    root.removeEventListener('pointerup', up);
    root.removeEventListener('pointercancel', cancel);
    root.removeEventListener('mousedown', hold, true);
  };
}
