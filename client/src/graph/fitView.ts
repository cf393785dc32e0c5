import { boxAround, type Box } from './boxes.ts';
import type { Place, Point } from './types.ts';

/** A place with the room its name takes around its centre, in world px; without it, that of a common name. */
export interface RoomyPlace extends Place {
  room?: { left: number; right: number };
}

/** How the world is shown: positions are multiplied by `stretch` about the origin, then by `zoom`, then moved by `pan`. */
export interface View {
  zoom: number;
  pan: Point;
  stretch: Point;
}

/** Room a node and its name take around its centre, in world px; most names stand below. */
const ROOM = { left: 44, right: 54, top: 34, bottom: 62 };
/** More room around a picture nobody arranged, in world px. */
const SPARE = 40;
const LARGEST_ZOOM = 1.3;
/** How far positions may be pulled apart in one direction so that a window is filled. */
const LARGEST_STRETCH = 1.25;

/**
 * Fits places into a viewport. Sizes are never stretched, positions by at most a quarter in one direction.
 *
 * @param places centres in the world; none gives zoom 1 at the origin
 * @param stretchable false keeps both directions alike
 */
export function fitView(
  places: readonly RoomyPlace[],
  size: { width: number; height: number },
  stretchable: boolean,
): View {
  if (places.length === 0 || size.width <= 0 || size.height <= 0) {
    return { zoom: 1, pan: { x: size.width / 2, y: size.height / 2 }, stretch: { x: 1, y: 1 } };
  }
  const bounds = boundsOf(places, stretchable ? 0 : SPARE);
  const across = size.width / bounds.width;
  const down = size.height / bounds.height;
  const zoom = Math.min(across, down, LARGEST_ZOOM);
  const room = (ratio: number) => (stretchable ? Math.min(LARGEST_STRETCH, Math.max(1, ratio / zoom)) : 1);
  const full = zoom < LARGEST_ZOOM;
  const stretch = { x: full ? room(across) : 1, y: full ? room(down) : 1 };
  return {
    zoom,
    stretch,
    pan: {
      x: size.width / 2 - (bounds.x + bounds.width / 2) * stretch.x * zoom,
      y: size.height / 2 - (bounds.y + bounds.height / 2) * stretch.y * zoom,
    },
  };
}

function roomAround({ x, y, room }: RoomyPlace): Box {
  const left = Math.max(ROOM.left, room?.left ?? 0);
  const right = Math.max(ROOM.right, room?.right ?? 0);
  return { x: x - left, y: y - ROOM.top, width: left + right, height: ROOM.top + ROOM.bottom };
}

function boundsOf(places: readonly RoomyPlace[], spare: number): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const place of places) {
    const wide = place.width ?? 0;
    const box = wide > 0 ? boxAround(place.x, place.y, wide + 8, 130) : roomAround(place);
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return {
    x: left - spare,
    y: top - spare,
    width: right - left + 2 * spare,
    height: bottom - top + 2 * spare,
  };
}
