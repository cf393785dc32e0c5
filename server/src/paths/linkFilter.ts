import type { EntityKind, TieKind } from '../domain/records.ts';
import { CLASS_COUNT, NO_DAY, STATEMENT_CLASS, TIE_KINDS, type LinkGraph } from './linkGraph.ts';

/** What a path may be made of. */
export interface LinkFilter {
  /**
   * Kinds of ties; null for all. A statement as one step between speaker and subject needs `SAID` or `ABOUT`; a path
   * goes through statements as things of their own only where `ON_BEHALF_OF`, `APPEARED_IN` or `REPORTED_BY` is named.
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

/** A filter made ready for one graph and two ends. */
export class Passage {
  private readonly classes = new Uint8Array(CLASS_COUNT);
  private readonly avoided: ReadonlySet<number>;
  private readonly between: ReadonlySet<EntityKind> | null;
  private readonly passStatements: boolean;
  private readonly always: boolean;
  private readonly graph: LinkGraph;
  private readonly filter: LinkFilter;

  constructor(graph: LinkGraph, filter: LinkFilter, ends: readonly number[]) {
    this.graph = graph;
    this.filter = filter;
    const { ties, kinds, avoid } = filter;
    const asked = (kind: TieKind) => ties === null || ties.includes(kind);
    TIE_KINDS.forEach((kind, index) => (this.classes[index] = asked(kind) ? 1 : 0));
    this.between = kinds === null ? null : new Set(kinds);
    const statements = (asked('SAID') || asked('ABOUT')) && (this.between?.has('STATEMENT') ?? true);
    this.classes[STATEMENT_CLASS] = statements ? 1 : 0;
    this.passStatements =
      ties?.some((kind) => MEDIA.includes(kind)) ?? ends.some((end) => graph.kinds[end] === 'MEDIUM');
    this.avoided = new Set(avoid.flatMap((id) => graph.indexOf.get(id) ?? []));
    this.always = filter.from === null && filter.knownOn === null && filter.minSources <= 0;
  }

  /** Whether links of a port may be gone along at all. */
  isOpen(port: number): boolean {
    return this.classes[(this.graph.portClass[port] ?? 0) >> 1] === 1;
  }

  /** Whether a thing may lie between the ends. */
  mayPass(node: number): boolean {
    const kind = this.graph.kinds[node] ?? 'COMPANY';
    return (kind !== 'STATEMENT' || this.passStatements) && this.mayStand(node);
  }

  /** Whether a thing is of the kinds asked and not to be avoided. */
  mayStand(node: number): boolean {
    const kind = this.graph.kinds[node] ?? 'COMPANY';
    return (this.between === null || this.between.has(kind)) && !this.avoided.has(node);
  }

  /** Whether a statement may be passed from one of its ties to another: from speaker to subject it is one link already. */
  mayTurn(into: number, out: number): boolean {
    const one = (this.graph.portClass[into] ?? 0) >> 1;
    const other = (this.graph.portClass[out] ?? 0) >> 1;
    return !((one === SAID && other === ABOUT) || (one === ABOUT && other === SAID));
  }

  /** Whether a link of an open port lies in the window, was known and has sources enough. */
  mayUse(link: number): boolean {
    const { graph, filter } = this;
    const statement = graph.linkStatement[link] ?? -1;
    if (statement >= 0 && this.avoided.has(statement)) return false;
    if (this.always) return true;
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
