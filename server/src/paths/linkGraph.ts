import { TIE_KINDS, type EntityKind, type TieKind } from '../domain/records.ts';

/** A tie as it is put in; days are counted from 1970-01-01, null when unknown or open. */
export interface TieInput {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  /** First and last day it may have held. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  /** How many different sources stand behind it. */
  readonly sources: number;
  /** The day it was first recorded; null when it carries none. */
  readonly recorded: number | null;
  /** Whether it takes a stance; false when left out. */
  readonly stated?: boolean;
}

/** The day that stands for "unknown or open" in the arrays. */
export const NO_DAY = -0x80000000;

/**
 * The classes of links: each kind of tie once seen from its start (even) and once from its end (odd); the last pair is a
 * statement seen as one link between its speaker (even) and its subject (odd).
 */
export const STATEMENT_CLASS = TIE_KINDS.length;
export const CLASS_COUNT = TIE_KINDS.length + 1;

/**
 * All entities and the links between them in typed arrays (compressed sparse rows), each link once from either end. The
 * links of a node are grouped into *ports*, one for each class of link it has; a port knows how many different
 * neighbours it leads to. Within a port, links are ordered by neighbour, so that parallel ones lie side by side.
 *
 * About 60 bytes a link and 120 a node: 130 MB for 400,000 entities and 1.6 million ties.
 */
export interface LinkArrays {
  /** For each node the number of its kind. */
  readonly nodeKind: Uint8Array;
  /** Ports of node n: `nodePorts[n]` to `nodePorts[n + 1]`. */
  readonly nodePorts: Int32Array;
  /** Class and side of a port: class × 2, plus 1 at the end a link leads to. */
  readonly portClass: Uint8Array;
  /** Binary logarithm of the number of different neighbours of a port. */
  readonly portLog: Float64Array;
  /** Entries of port p: `portEntries[p]` to `portEntries[p + 1]`. */
  readonly portEntries: Int32Array;
  /** For each entry: the neighbour, its port that the link arrives at, and the link. */
  readonly entryNode: Int32Array;
  readonly entryPort: Int32Array;
  readonly entryLink: Int32Array;
  /** For each link: first and last day, the day it was recorded (`NO_DAY` when unknown), sources, the statement it runs through or −1. */
  readonly linkFirst: Int32Array;
  readonly linkLast: Int32Array;
  readonly linkRecorded: Int32Array;
  readonly linkSources: Int32Array;
  readonly linkStatement: Int32Array;
  /** 1 for a link that takes a stance. */
  readonly linkStated: Uint8Array;
  /** What it costs to go along a link. */
  readonly linkCost: Float64Array;
}

/** The arrays with what they are about. */
export interface LinkGraph extends LinkArrays {
  readonly ids: readonly string[];
  /** The kinds there are; `nodeKind` numbers them. */
  readonly kinds: readonly EntityKind[];
  kindOf(node: number): EntityKind | undefined;
  /** The number of a node by its id. */
  readonly indexOf: Pick<ReadonlyMap<string, number>, 'get'>;
}

/** Entities and ties before they are put together: one number in each column for each tie. */
export interface LinkColumns {
  readonly nodeKind: Uint8Array;
  /** Numbers of nodes. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Places in `TIE_KINDS`. */
  readonly tieKind: Int32Array;
  /** Days, `NO_DAY` when unknown or open. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly recorded: Int32Array;
  readonly sources: Int32Array;
  readonly stated: Uint8Array;
}

/** How entities are called, where the arrays say numbers. */
export interface NodeNames {
  readonly ids: readonly string[];
  readonly kinds: readonly EntityKind[];
  readonly indexOf: Pick<ReadonlyMap<string, number>, 'get'>;
}

export function nameNodes(arrays: LinkArrays, names: NodeNames): LinkGraph {
  const { kinds } = names;
  const { nodeKind } = arrays;
  return { ...arrays, ...names, kindOf: (node) => kinds[nodeKind[node] ?? kinds.length] };
}
