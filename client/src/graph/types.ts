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
  /** Node or tie. */
  selected: string | null;
  /** What answers the running question; null when nothing is asked. */
  lit: readonly string[] | null;
  pinned: ReadonlySet<string>;
  /** Neighbours that are not on the canvas, by node. */
  badges: Readonly<Record<string, number>>;
  lang: 'fr' | 'en';
  theme: Theme;
  /** The picture of a phone: a selection and its ring, no cards. */
  compact: boolean;
  words: {
    moreNeighbours(n: number): string;
    sources(n: number): string;
    describe(node: GraphNode): string;
    canvas: string;
  };
  /** Called with a node or tie id, null for empty paper. */
  onSelect(id: string | null): void;
  onExpand(id: string): void;
  /** Called when a node was moved by hand. */
  onMove(moves: Record<string, Point>): void;
  /** Called with places computed for nodes that had none. */
  onPlaces(places: Record<string, Point>): void;
  onSources(id: string): void;
  onZoom?(zoom: number): void;
}

/** What the tools beside the canvas ask of it. */
export interface GraphCanvasHandle {
  fit(): void;
  zoomBy(factor: number): void;
  /** Moves the camera only when the thing is outside the picture. */
  reveal(id: string): void;
}
