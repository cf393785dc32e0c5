import type { Box } from './boxes.ts';

/** The kinds of things on the canvas, as the API names them. */
export type EntityKind =
  | 'PERSON'
  | 'COMPANY'
  | 'JOINT_COMPANY'
  | 'PUBLIC_BODY'
  | 'ASSOCIATION'
  | 'MEDIUM'
  | 'UNNAMED_GROUP'
  | 'ALLIANCE'
  | 'POLICY'
  | 'LABEL'
  | 'STATEMENT'
  | 'MILESTONE';

/** The kinds of ties between them, as the API names them. */
export type TieKind =
  | 'PARTY_TO'
  | 'OWNS'
  | 'WORKS_FOR'
  | 'MEMBER_OF'
  | 'RESULTS_IN'
  | 'SEEKS'
  | 'FOLLOWS_FROM'
  | 'ISSUES'
  | 'HOLDS'
  | 'BELONGS_TO'
  | 'SAID'
  | 'ABOUT'
  | 'ON_BEHALF_OF'
  | 'APPEARED_IN'
  | 'REPORTED_BY';

/** From full support to open opposition. */
export type Stance = 'SUPPORT' | 'WELCOME' | 'MIXED' | 'CONCERN' | 'OPPOSE';

/** Light paper or dark paper. */
export type Theme = 'light' | 'dark';

/** What a statement says, ready to be read on a quote card; all words are in the language of the page, `words` in `lang`. */
export interface StatementWords {
  stance: Stance;
  stanceWord: string;
  date: string;
  /** The quotation without its « », or the paraphrase. */
  words: string;
  isQuotation: boolean;
  lang: string;
  where: string;
  speakers: string;
}

/** When a milestone was promised and when it came, as written on the canvas; `planned` is null when no date was promised. */
export interface MilestoneDates {
  planned: string | null;
  actual: string;
  happened: boolean;
}

/** One thing on the canvas. */
export interface GraphNode {
  id: string;
  kind: EntityKind;
  name: string;
  shortName: string;
  /** ISO 3166-1 code; a seat outside France is written behind the name. */
  country?: string | null;
  sourceCount: number;
  statement?: StatementWords;
  milestone?: MilestoneDates;
  /** Written under the name from zoom 0.9 on. */
  secondLine?: string;
  /** Days since 1970-01-01 of its own date; null or absent when it has none. */
  day?: number | null;
  /** Size against its kind's, by a measure. */
  scale?: number;
  /** Step of a measure from 0 (least) to 4, drawn from light to dark instead of the kind's colour. */
  shade?: number;
  /** A group drawn as one: how many things it stands for. */
  members?: number;
}

/** Things that stand together and can be drawn as one. */
export interface GraphGroup {
  key: string;
  label: string;
  ids: readonly string[];
}

/** A few words laid on the canvas by hand, by their upper left corner in the world. */
export interface GraphNote extends Point {
  id: string;
  text: string;
}

/** One tie on the canvas, from → to in the direction of the API. */
export interface GraphTie {
  id: string;
  kind: TieKind;
  from: string;
  to: string;
  /** Role, stake, title or verb; empty for none. */
  label: string;
  stance?: Stance | null;
  ended: boolean;
  disputed: boolean;
  sourceCount: number;
  /** Per cent at the most, of a stake; null or absent when unknown. */
  mostShare?: number | null;
  /** Ties between the same two things drawn as one line; absent for a single tie. */
  of?: readonly string[];
  /** Drawn only while one of its ends is selected or pointed at, or it is itself (see quietTies). */
  quiet?: boolean;
}

/** Centre of a node in the world of 788 × 760; `width` opens a statement as a card of that width. */
export interface Place {
  x: number;
  y: number;
  width?: number | null;
  label?: 'ABOVE' | 'BELOW' | 'LEFT' | 'RIGHT' | null;
}

/** A point of the world. */
export interface Point {
  x: number;
  y: number;
}

/** Everything the canvas is told; it keeps nothing but its camera and the pointer. */
export interface GraphCanvasProps {
  nodes: readonly GraphNode[];
  ties: readonly GraphTie[];
  places: Readonly<Record<string, Place>>;
  /** False while more is on its way: until it is there, nothing is given a place that has none. */
  isWhole: boolean;
  /** Node or tie. */
  selected: string | null;
  /** Everything that is selected together. */
  selection: readonly string[];
  /** What answers the running question; null when nothing is asked. Ties among it are drawn with the yellow line. */
  lit: readonly string[] | null;
  groups: readonly GraphGroup[];
  notes: readonly GraphNote[];
  /** Whether years are written behind the picture (see layouts/timeline.ts). */
  years: boolean;
  /** What a drag over empty paper does: moves the camera, or selects what the line goes around. */
  tool: 'move' | 'lasso';
  /** What lies over the picture at this moment, in px of it: a fit keeps things out from under it. */
  covered(): readonly Box[];
  minimap: boolean;
  pinned: ReadonlySet<string>;
  /** What is said beside things and ties that changed in the data, by id. */
  news: ReadonlyMap<string, string>;
  /** Neighbours that are not on the canvas, by node. */
  badges: Readonly<Record<string, number>>;
  lang: 'fr' | 'en';
  theme: Theme;
  /** The picture of a phone: a selection and its ring, no cards. */
  compact: boolean;
  words: {
    digits(count: number): string;
    moreNeighbours(n: number): string;
    sources(n: number): string;
    describe(node: GraphNode): string;
    canvas: string;
    /** Of the list that mirrors the canvas. */
    list: string;
    tiedTo: string;
    notListed(n: number): string;
    describeTie(tie: GraphTie, other: GraphNode): string;
    foldGroup(name: string, count: number): string;
    minimap: string;
    note: string;
    deleteNote: string;
  };
  /** Called with a node or tie id, null for empty paper. */
  onSelect(id: string | null): void;
  /** Adds a node to the selection, or takes it out. */
  onToggle(id: string): void;
  /** Nodes the lasso or the box went around; `added` keeps what was selected before. */
  onSelectMany(ids: readonly string[], added: boolean): void;
  /** The menu is asked for: on a thing or tie, or on empty paper; `at` in px of the window. */
  onMenu(id: string | null, at: Point, world: Point): void;
  /** A line that stands for several ties was chosen; `at` in px of the window. */
  onBundle(tie: GraphTie, at: Point): void;
  /** A key the canvas itself does nothing with; true when something was done. */
  onKey(key: string): boolean;
  onFold(key: string): void;
  onNote(note: GraphNote): void;
  onNoteGone(id: string): void;
  onExpand(id: string): void;
  /** Called when a node was moved by hand. */
  onMove(moves: Record<string, Point>): void;
  /** Called while places are looked for, with the share that is done and how to stop; null when that is over. */
  onPlacing(placing: { done: number | null; cancel(): void } | null): void;
  /** Called with places computed for nodes that had none. */
  onPlaces(places: Record<string, Point>): void;
  onSources(id: string): void;
  onZoom?(zoom: number): void;
}

/** What the tools beside the canvas ask of it. */
export interface GraphCanvasHandle {
  fit(): void;
  /** Fits again what lies as the last fit left it. */
  refit(): void;
  zoomBy(factor: number): void;
  /** Moves the camera only when the thing is outside the picture. */
  reveal(id: string): void;
  /** Brings these into the middle, as large as they fit. */
  frame(ids: readonly string[]): void;
  /** The point of the world in the middle of the picture. */
  middle(): Point;
}
