import type { Language } from '../../api/generated/graphql.ts';
import { ask } from '../../api/useAnswer.ts';
import type { Figure, FigureDates } from '../../export/figure.ts';
import { numberSources } from '../../export/numberSources.ts';
import { quietTies } from '../../graph/quietTies.ts';
import { SPEECH_TIES, WORDLESS_TIES } from '../../graph/speechTies.ts';
import { isHidden, toGraphNode, toGraphTie, toldApart } from '../../graph/toGraph.ts';
import type { GraphNode, GraphTie, Place, Theme } from '../../graph/types.ts';
import { keyed } from '../../lib/keyed.ts';
import { parts } from '../../lib/parts.ts';
import type { Words } from '../../locales/en.ts';
import { EcosystemQuery } from '../../state/ecosystem.ts';
import { canvasLook, type Dressed } from '../../state/canvasLook.ts';
import { inWindow } from '../../state/inWindow.ts';
import { type PictureNode, PictureQuery, type PictureTie } from '../../state/picture.ts';
import { shortened, writeAddress } from '../../state/address.ts';
import type { View } from '../../state/view.ts';
import { windowWords } from '../../state/window.ts';
import { joined, PART } from '../../state/wholePicture.ts';
import { askClaims } from './askClaims.ts';

/** More would be a file nobody reads, and a minute of questions. */
export const MOST_IN_FIGURE = 1_000;
/** Where things without a place are put, below the picture: px from one to the next. */
const SHELF = 120;
const SHELF_WIDTH = 780;

interface Asked {
  readonly view: View;
  readonly lang: Language;
  readonly theme: Theme;
  /** Those of `lang`. */
  readonly words: Words;
  /** Scheme and host of the page. */
  readonly origin: string;
  readonly onProgress?: (done: number, all: number) => void;
}

/** Everything that is shown, in one language, with its evidence and numbered sources. */
export async function askFigure({ view, lang, theme, words, origin, onProgress }: Asked): Promise<Figure> {
  const { dataset } = await ask(EcosystemQuery, { lang });
  if (!dataset) throw new Error('There is no dataset to make a file of.');
  const shown = view.shown.slice(0, MOST_IN_FIGURE);
  const pictures = await Promise.all(
    parts(shown, PART).map((ids) =>
      ask(PictureQuery, { ids, among: [...shown], lang, knownOn: view.knownOn }),
    ),
  );
  const whole = joined(pictures.map(({ neighborhood }) => neighborhood));
  const { nodes: inside, ties: tied } = inWindow(whole, view.window, view.undated);
  const present = new Set(view.shown);
  const hidden = { kinds: view.hiddenKinds, stances: view.hiddenStances, ids: view.hiddenIds };
  const visible = inside.filter((node) => present.has(node.id) && !isHidden(node, present, hidden));
  const ids = visible.map(({ id }) => id);
  const nodes = toldApart(
    visible.map((node) => toGraphNode(node, present, words)),
    words,
  );
  const stances = new Map(nodes.map((node) => [node.id, node.statement?.stance ?? null]));
  const kept = new Set(ids);
  const ties = tied
    .filter(({ from, to }) => kept.has(from.id) && kept.has(to.id))
    .map((tie) => toGraphTie(tie, stances, words));
  const quiet = view.allTies ? new Set<string>() : quietTies(nodes, ties);
  const drawnTies = ties.map((tie) => (quiet.has(tie.id) ? { ...tie, quiet: true } : tie));

  const { claims, summaries, tieWords } = await askClaims(ids, ids, {
    knownOn: view.knownOn,
    lang,
    ...(onProgress && { onProgress }),
  });
  const dressed = canvasLook.get()?.(nodes, drawnTies, words);
  const { noted, rest } = readingOrder(nodes, drawnTies, dressed);
  const numbered = numberSources(claims, noted, rest);
  const places = placesOf(nodes, keyed(view.spots));
  const question = dataset.questions.find(({ id }) => id === view.question)?.text;
  const path = await shortened(writeAddress(dataset, view, lang, theme));
  return {
    title: question ?? nodes.find(({ id }) => id === view.selected)?.name ?? dataset.title,
    lang,
    theme,
    dataset: { id: dataset.id, title: dataset.title, updated: dataset.updated ?? null },
    address: `${origin}/${path}`,
    facts: factsOf(view, nodes.length, dataset, lang, words),
    nodes,
    ties: drawnTies,
    ...(dressed && { dressed }),
    places: keyed({ ...places, ...groupPlaces(dressed?.groups ?? [], places, view.spots) }),
    dates: datesOf(inside, tied),
    lit: view.lit,
    notes: view.notes.map(({ x, y, text }) => ({ x, y, text })),
    tieWords,
    summaries,
    ...numbered,
  };
}

/** What carries a number on the drawing: ties but those of speech, then statements and milestones. */
function readingOrder(nodes: readonly GraphNode[], ties: readonly GraphTie[], dressed: Dressed | undefined) {
  const lines = (dressed?.ties ?? ties)
    .filter(({ quiet, kind, of }) => !quiet && (of !== undefined || !WORDLESS_TIES.has(kind)))
    .flatMap(({ id, of }) => of ?? [id]);
  const words = (dressed?.nodes ?? nodes)
    .filter(({ statement, milestone }) => statement ?? milestone)
    .map(({ id }) => id);
  const noted = [...lines, ...words];
  const all = [...nodes.map(({ id }) => id), ...ties.map(({ id }) => id)];
  const known = new Set(noted);
  return { noted, rest: all.filter((id) => !known.has(id)) };
}

/** First and last day of things and ties: an event may lie anywhere between, a deal or a law only begins. */
function datesOf(nodes: readonly PictureNode[], ties: readonly PictureTie[]): Record<string, FigureDates> {
  const dates: Record<string, FigureDates> = keyed();
  const put = (id: string, start: string | null | undefined, end: string | null | undefined) => {
    if (start || end) dates[id] = { start: start ?? null, end: end ?? null };
  };
  for (const node of nodes) {
    if (node.__typename === 'Statement') put(node.id, node.date?.earliest, node.date?.latest);
    else if (node.__typename === 'Milestone') {
      const date = node.actual ?? node.planned;
      put(node.id, date?.earliest, date?.latest);
    } else if (node.__typename === 'Policy') put(node.id, node.adopted?.earliest, null);
    else if (node.__typename === 'Alliance')
      put(node.id, (node.announced ?? node.history[0]?.date)?.earliest, null);
  }
  for (const { id, kind, from, to, period } of ties) {
    // What was said has the date of the words.
    const words = kind === 'SAID' ? dates[to.id] : SPEECH_TIES.has(kind) ? dates[from.id] : undefined;
    put(id, period?.start?.earliest ?? words?.start, period?.end?.latest ?? words?.end);
  }
  return dates;
}

/** Where things lie; those the canvas has not laid out yet stand in rows below. */
function placesOf(nodes: readonly GraphNode[], spots: View['spots']): Record<string, Place> {
  const places: Record<string, Place> = keyed();
  for (const { id } of nodes) {
    const spot = spots[id];
    if (spot) places[id] = spot;
  }
  const bottom = Math.max(0, ...Object.values(places).map(({ y }) => y + 90));
  const loose = nodes.filter(({ id }) => !places[id]);
  const columns = Math.max(1, Math.floor(SHELF_WIDTH / SHELF));
  loose.forEach(({ id }, index) => {
    places[id] = {
      x: 60 + (index % columns) * SHELF,
      y: bottom + 40 + Math.floor(index / columns) * 84,
    };
  });
  return places;
}

/** Where groups lie that are drawn as one: where they were put, else in the middle of what they stand for. */
function groupPlaces(
  groups: Dressed['groups'],
  places: Readonly<Record<string, Place>>,
  spots: View['spots'],
): Record<string, Place> {
  return Object.fromEntries(
    groups.flatMap(({ key, ids }) => {
      const id = `group:${key}`;
      const inside = ids.flatMap((member) => places[member] ?? []);
      const middle = (part: (place: Place) => number) =>
        Math.round(inside.reduce((sum, place) => sum + part(place), 0) / Math.max(1, inside.length));
      return [[id, spots[id] ?? { x: middle(({ x }) => x), y: middle(({ y }) => y) }] as const];
    }),
  );
}

/** How much is shown, and by which choices: one line each. */
function factsOf(
  view: View,
  shown: number,
  dataset: { title: string; updated?: string | null; counts: { entities: number } },
  lang: Language,
  words: Words,
): string[] {
  const { share } = words;
  return [share.shownOf(shown, dataset.counts.entities), ...filterFacts(view, dataset, lang, words)];
}

/** By which choices something is left out, and of which data the rest is. */
export function filterFacts(
  view: View,
  dataset: { title: string; updated?: string | null },
  lang: Language,
  words: Words,
): string[] {
  const { share } = words;
  const hidden = [
    ...view.hiddenKinds.map((kind) => words.kindNames[kind]),
    ...view.hiddenStances.map((stance) => words.stances[stance]),
  ];
  return [
    ...(view.window === null
      ? []
      : [share.window(windowWords(view.window, lang, words.strip), view.undated)]),
    ...(view.knownOn === null ? [] : [share.knownOn(view.knownOn)]),
    ...(hidden.length === 0 ? [] : [share.without(hidden.join(', '))]),
    ...(view.hiddenIds.length === 0 ? [] : [share.hiddenByHand(view.hiddenIds.length)]),
    share.dataOf(dataset.title, dataset.updated ?? null),
  ];
}
