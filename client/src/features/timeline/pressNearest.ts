import type { MouseEvent } from 'react';
import { FINGER } from '../../lib/useMedia.ts';

/**
 * A tap that hits no mark goes to the nearest within a finger's reach: discs and pages stand where their dates put them,
 * closer together than a finger is wide.
 */
export function pressNearest(event: MouseEvent<SVGSVGElement>): void {
  const isTap = (event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch';
  if (!isTap || (event.target as Element).closest('.mark')) return;
  const box = event.currentTarget.getBoundingClientRect();
  const [x, y] = [event.clientX - box.x, event.clientY - box.y];
  const [nearest] = [...event.currentTarget.querySelectorAll<SVGElement>('[data-mark]')]
    .map((mark) => ({
      mark,
      away: Math.hypot(Number(mark.dataset['x']) - x, Number(mark.dataset['y']) - y),
    }))
    .filter(({ away }) => away <= FINGER / 2)
    .sort((a, b) => a.away - b.away);
  nearest?.mark.dispatchEvent(new globalThis.MouseEvent('click', { bubbles: true }));
}
