import { boxAround, type Box, overlaps } from './boxes.ts';
import type { Place, Point } from './types.ts';

/** A place with the room its name takes around its centre, in world px; without it, that of a common name. */
export interface RoomyPlace extends Place {
  room?: { left: number; right: number };
  /** How large the thing is drawn, against its common size. */
  scale?: number | undefined;
}

/** How the world is shown: positions are multiplied by `stretch` about the origin, then by `zoom`, then moved by `pan`. */
export interface View {
  zoom: number;
  pan: Point;
  stretch: Point;
}

/** Room a node and its name take around its centre, in world px; most names stand below. */
const ROOM = { left: 44, right: 54, top: 34, bottom: 62 };
/** Half of the largest thing at its common size, in world px. */
const HALF = 32;
/** Half a thing, the lines of a name below it, and half the lines of one beside it, in px. */
const ICON = 20;
const LINES = 44;
const BESIDE = 16;
/** More room around a picture nobody arranged, in world px. */
const SPARE = 40;
const LARGEST_ZOOM = 1.3;
/** Px by which the picture gives way to what lies over it, until nothing lies under that. */
const STEP = 12;
/** Where a name is wide, this much on each side is its halo, in px. */
const HALO = 5;
/** How far positions may be pulled apart in one direction so that a window is filled. */
const LARGEST_STRETCH = 1.25;

/**
 * Fits places into a viewport. Sizes are never stretched, positions by at most a quarter in one direction.
 *
 * @param places centres in the world; none gives zoom 1 at the origin
 * @param stretchable false keeps both directions alike
 * @param covered what lies over the viewport: where it would lie over a place, its side is left free
 */
export function fitView(
  places: readonly RoomyPlace[],
  size: Size,
  stretchable: boolean,
  covered: readonly Box[] = [],
): View {
  if (places.length === 0 || size.width <= 0 || size.height <= 0) {
    return { zoom: 1, pan: { x: size.width / 2, y: size.height / 2 }, stretch: { x: 1, y: 1 } };
  }
  const whole = fitBetween(places, size, stretchable, 0, 0);
  let view = whole;
  let top = 0;
  let bottom = 0;
  for (;;) {
    const seen = places.map((place) => onScreen(place, view));
    const over = covered.find((box) => seen.some((other) => overlaps(box, other)));
    if (over === undefined) return view;
    if (over.y + over.height / 2 < size.height / 2) top += STEP;
    else bottom += STEP;
    // Better something covered than everything too small to read.
    if (top + bottom > size.height / 2) return whole;
    view = fitBetween(places, size, stretchable, top, bottom);
  }
}

interface Size {
  width: number;
  height: number;
}

function fitBetween(
  places: readonly RoomyPlace[],
  whole: Size,
  stretchable: boolean,
  top: number,
  bottom: number,
): View {
  const size = { width: whole.width, height: whole.height - top - bottom };
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
      y: top + size.height / 2 - (bounds.y + bounds.height / 2) * stretch.y * zoom,
    },
  };
}

const grown = (scale = 1) => HALF * Math.max(0, scale - 1);

/** What a place with its name takes of the viewport; a name that stands at the right is as high as its thing. */
function onScreen(place: RoomyPlace, { zoom, pan, stretch }: View): Box {
  const x = place.x * stretch.x * zoom + pan.x;
  const y = place.y * stretch.y * zoom + pan.y;
  const wide = place.width ?? 0;
  if (wide > 0) return boxAround(x, y, wide * zoom, 130 * zoom);
  const more = grown(place.scale) * zoom;
  const left = Math.max(ICON + more, (place.room?.left ?? ROOM.left) * zoom - HALO);
  const right = Math.max(ICON + more, (place.room?.right ?? ROOM.right) * zoom - HALO);
  const above = more + (place.room?.left === 0 ? BESIDE : ROOM.top * zoom);
  const below = more + (place.room?.left === 0 ? BESIDE : ICON * zoom + LINES);
  return { x: x - left, y: y - above, width: left + right, height: above + below };
}

function roomAround({ x, y, room, scale }: RoomyPlace): Box {
  const more = grown(scale);
  const left = Math.max(ROOM.left + more, room?.left ?? 0);
  const right = Math.max(ROOM.right + more, room?.right ?? 0);
  const height = ROOM.top + ROOM.bottom + 2 * more;
  return { x: x - left, y: y - ROOM.top - more, width: left + right, height };
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
