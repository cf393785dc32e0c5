import type { PictureQuery as PictureAnswer } from '../api/generated/graphql.ts';
import { type Days, daysOf } from './window.ts';

type Picture = PictureAnswer['neighborhood'];
type PictureNode = Picture['nodes'][number];
type PictureTie = Picture['ties'][number];

/** What of a picture lies in the window. */
export interface Windowed {
  readonly nodes: readonly PictureNode[];
  readonly ties: readonly PictureTie[];
  /** Things and ties that could have a date and have none, kept or not. */
  readonly undated: number;
  /** Things the window takes away. */
  readonly outside: number;
}

interface Bounds {
  earliest: string | null;
  latest: string | null;
}

/**
 * When a thing was, at the widest: a statement and a milestone on their dates, a deal, a law and an organisation from their
 * first day on. Undefined for what has no date by its nature: people, media, groups.
 */
function datesOf(node: PictureNode): Days | null | undefined {
  switch (node.__typename) {
    case 'Statement':
      return span([node.date]);
    case 'Milestone':
      return span([node.planned, node.actual]);
    case 'Policy':
      return since(node.adopted);
    case 'Alliance':
      return since(node.announced ?? node.history[0]?.date ?? null);
    case 'Organization':
      return node.founded ? since(node.founded) : undefined;
    default:
      return undefined;
  }
}

const since = (date: Bounds | null | undefined): Days | null =>
  date ? { from: date.earliest, to: null } : null;

function span(dates: readonly (Bounds | null | undefined)[]): Days | null {
  const known = dates.filter((date) => date !== null && date !== undefined);
  if (known.length === 0) return null;
  const from = known.map(({ earliest }) => earliest);
  const to = known.map(({ latest }) => latest);
  return {
    from: from.includes(null) ? null : (from.toSorted()[0] ?? null),
    to: to.includes(null) ? null : (to.toSorted().at(-1) ?? null),
  };
}

function tieDates({ period }: PictureTie): Days | null {
  const start = period?.start?.earliest ?? null;
  const end = period?.end?.latest ?? null;
  return start === null && end === null ? null : { from: start, to: end };
}

/** ISO days of four-digit years compare as text. */
const meets = (dates: Days, window: Days) =>
  (dates.from === null || window.to === null || dates.from <= window.to) &&
  (dates.to === null || window.from === null || dates.to >= window.from);

/**
 * Keeps what overlaps the window, and of the undated what is asked. People and organisations stay as long as one of their
 * ties does; those without any tie in the picture stay.
 */
export function inWindow(picture: Picture, window: string | null, undated: boolean): Windowed {
  const { nodes, ties } = picture;
  const days = window === null ? null : daysOf(window);
  const keeps = (dates: Days | null) => days === null || (dates === null ? undated : meets(dates, days));
  const dates = new Map(nodes.map((node) => [node.id, datesOf(node)]));
  const isLasting = (node: PictureNode) => node.__typename === 'Organization' || node.__typename === 'Person';

  const spans = ties.map(tieDates);
  const count =
    [...dates.values()].filter((date) => date === null).length + spans.filter((date) => date === null).length;
  if (days === null) return { nodes, ties, undated: count, outside: 0 };

  const inside = new Set(
    nodes.filter(({ id }) => dates.get(id) === undefined || keeps(dates.get(id) ?? null)).map(({ id }) => id),
  );
  const tied = new Set(ties.flatMap(({ from, to }) => [from.id, to.id]));
  const stays = ties.filter(
    ({ from, to }, index) => inside.has(from.id) && inside.has(to.id) && keeps(spans[index] ?? null),
  );
  const held = new Set(stays.flatMap(({ from, to }) => [from.id, to.id]));
  const left = nodes.filter(
    (node) => inside.has(node.id) && (!isLasting(node) || held.has(node.id) || !tied.has(node.id)),
  );
  const present = new Set(left.map(({ id }) => id));
  return {
    nodes: left,
    ties: stays.filter(({ from, to }) => present.has(from.id) && present.has(to.id)),
    undated: count,
    outside: nodes.length - left.length,
  };
}
