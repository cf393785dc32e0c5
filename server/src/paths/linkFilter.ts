import { TIE_KINDS, type EntityKind, type TieKind } from '../domain/records.ts';
import { CLASS_COUNT, NO_DAY, STATEMENT_CLASS, type LinkGraph } from './linkGraph.ts';

/** What a path may be made of. */
export interface LinkFilter {
  /**
   * Kinds of ties; null for all. A statement as one step between speaker and subject needs `SAID` or `ABOUT`; a path
   * goes through statements as things of their own only where `ON_BEHALF_OF`, `APPEARED_IN` or `REPORTED_BY` is named,
   * or, with null, an end is a medium.
   */
  readonly ties: readonly TieKind[] | null;
  /** Kinds of what lies between the ends; null for all. A statement as a step needs `STATEMENT`. */
  readonly kinds: readonly EntityKind[] | null;
  /** First and last day of a window; null, both of them, for none. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether what has no date at all is kept in a window. */
  readonly undated: boolean;
  /** The last day of record time; null for all. */
  readonly knownOn: number | null;
  readonly minSources: number;
  /** Things and statements that no path may pass. */
  readonly avoid: readonly string[];
}

const SAID = TIE_KINDS.indexOf('SAID');
const ABOUT = TIE_KINDS.indexOf('ABOUT');
const MEDIA: readonly TieKind[] = ['ON_BEHALF_OF', 'APPEARED_IN', 'REPORTED_BY'];

/** A filter made ready for one graph and the ends of one question. */
export class Passage {
  private readonly graph: LinkGraph;
  private readonly filter: LinkFilter;
  /** 1 where allowed, by class of link. */
  private readonly classes = new Uint8Array(CLASS_COUNT);
  /** 1 where allowed, by number of kind: to lie between the ends, and for statements to be passed besides. */
  private readonly standing: Uint8Array;
  private readonly passing: Uint8Array;
  private readonly avoided: ReadonlySet<number>;
  /** True when every link of an open class may be used. */
  private readonly always: boolean;

  constructor(graph: LinkGraph, filter: LinkFilter, ends: readonly number[]) {
    const { ties, kinds } = filter;
    this.graph = graph;
    this.filter = filter;
    const asked = (kind: TieKind) => ties === null || ties.includes(kind);
    TIE_KINDS.forEach((kind, index) => (this.classes[index] = asked(kind) ? 1 : 0));
    const statements = (asked('SAID') || asked('ABOUT')) && (kinds?.includes('STATEMENT') ?? true);
    this.classes[STATEMENT_CLASS] = statements ? 1 : 0;
    const passStatements =
      ties?.some((kind) => MEDIA.includes(kind)) ?? ends.some((end) => graph.kindOf(end) === 'MEDIUM');
    this.standing = Uint8Array.from(graph.kinds, (kind) => ((kinds?.includes(kind) ?? true) ? 1 : 0));
    this.passing = this.standing.map((is, index) =>
      graph.kinds[index] === 'STATEMENT' && !passStatements ? 0 : is,
    );
    this.avoided = new Set(filter.avoid.flatMap((id) => graph.indexOf.get(id) ?? []));
    this.always =
      filter.from === null && filter.knownOn === null && filter.minSources <= 0 && this.avoided.size === 0;
  }

  /** Whether links of a port may be gone along at all. */
  isOpen(port: number): boolean {
    return this.classes[(this.graph.portClass[port] ?? 0) >> 1] === 1;
  }

  /** Whether a thing may be passed on the way from end to end. */
  mayPass(node: number): boolean {
    return this.passing[this.graph.nodeKind[node] ?? 0] === 1 && !this.isAvoided(node);
  }

  /** Whether a thing is of the kinds asked and not to be avoided. */
  mayStand(node: number): boolean {
    return this.standing[this.graph.nodeKind[node] ?? 0] === 1 && !this.isAvoided(node);
  }

  private isAvoided(node: number): boolean {
    return this.avoided.size > 0 && this.avoided.has(node);
  }

  /** Whether a statement may be passed from one of its ties to another: from speaker to subject it is one link already. */
  mayTurn(into: number, out: number): boolean {
    const one = (this.graph.portClass[into] ?? 0) >> 1;
    const other = (this.graph.portClass[out] ?? 0) >> 1;
    return !((one === SAID && other === ABOUT) || (one === ABOUT && other === SAID));
  }

  /** Whether a link of an open port lies in the window, was known and has sources enough. */
  mayUse(link: number): boolean {
    if (this.always) return true;
    const { graph, filter } = this;
    const statement = graph.linkStatement[link] ?? -1;
    if (statement >= 0 && this.isAvoided(statement)) return false;
    if ((graph.linkSources[link] ?? 0) < filter.minSources) return false;
    const recorded = graph.linkRecorded[link] ?? NO_DAY;
    if (filter.knownOn !== null && recorded !== NO_DAY && recorded > filter.knownOn) return false;
    if (filter.from === null || filter.to === null) return true;
    const first = graph.linkFirst[link] ?? NO_DAY;
    const last = graph.linkLast[link] ?? NO_DAY;
    if (first === NO_DAY && last === NO_DAY) return filter.undated;
    return (first === NO_DAY || first <= filter.to) && (last === NO_DAY || last >= filter.from);
  }
}
