import { TIE_KINDS, type EntityKind, type TieKind } from '../domain/records.ts';
import { stepCost } from './stepCost.ts';

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
}

/** The day that stands for "unknown or open" in the arrays. */
export const NO_DAY = -0x80000000;

/**
 * The classes of links: each kind of tie once seen from its start (even) and once from its end (odd); the last pair is a
 * statement seen as one link between its speaker (even) and its subject (odd).
 */
export const STATEMENT_CLASS = TIE_KINDS.length;
export const CLASS_COUNT = TIE_KINDS.length + 1;

/** A list of whole numbers that grows. */
class Column {
  private values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }

  toArray(): Int32Array {
    return this.values.slice(0, this.length);
  }
}

/**
 * All entities and the links between them in typed arrays (compressed sparse rows), each link once from either end. The
 * links of a node are grouped into *ports*, one for each class of link it has; a port knows how many different
 * neighbours it leads to. Within a port, links are ordered by neighbour, so that parallel ones lie side by side.
 *
 * About 60 bytes a link and 120 a node: 130 MB for 400,000 entities and 1.6 million ties.
 */
export interface LinkGraph {
  readonly ids: readonly string[];
  /** The kinds there are, and for each node the number of its kind among them. */
  readonly kinds: readonly EntityKind[];
  readonly nodeKind: Uint8Array;
  kindOf(node: number): EntityKind | undefined;
  /** The number of a node by its id. */
  readonly indexOf: ReadonlyMap<string, number>;
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
  /** What it costs to go along a link. */
  readonly linkCost: Float64Array;
}

/** Takes entities, then the ties between them, in any order; `build` gives the graph. */
export class LinkGraphBuilder {
  private readonly ids: string[] = [];
  private readonly kinds: EntityKind[] = [];
  private readonly nodeKind = new Column();
  private readonly indexOf = new Map<string, number>();
  private readonly start = new Column();
  private readonly end = new Column();
  private readonly classes = new Column();
  private readonly first = new Column();
  private readonly last = new Column();
  private readonly recorded = new Column();
  private readonly sources = new Column();
  private readonly statement = new Column();
  private readonly subjects = new Column();

  addNode(id: string, kind: EntityKind): void {
    if (this.indexOf.has(id)) return;
    this.indexOf.set(id, this.ids.length);
    this.ids.push(id);
    if (!this.kinds.includes(kind)) this.kinds.push(kind);
    this.nodeKind.push(this.kinds.indexOf(kind));
  }

  /** A tie between two entities that were added; one that leads nowhere or back to its start is left out. */
  addTie(tie: TieInput): void {
    const start = this.indexOf.get(tie.from);
    const end = this.indexOf.get(tie.to);
    const kind = TIE_KINDS.indexOf(tie.kind);
    if (start === undefined || end === undefined || start === end || kind < 0) return;
    this.addLink(
      start,
      end,
      kind,
      tie.firstDay ?? NO_DAY,
      tie.lastDay ?? NO_DAY,
      tie.sources,
      tie.recorded ?? NO_DAY,
      -1,
      1,
    );
  }

  private addLink(
    start: number,
    end: number,
    kind: number,
    first: number,
    last: number,
    sources: number,
    recorded: number,
    statement: number,
    subjects: number,
  ): void {
    this.start.push(start);
    this.end.push(end);
    this.classes.push(kind);
    this.first.push(first);
    this.last.push(last);
    this.sources.push(sources);
    this.recorded.push(recorded);
    this.statement.push(statement);
    this.subjects.push(subjects);
  }

  build(): LinkGraph {
    this.addStatementLinks();
    const nodes = this.ids.length;
    const links = this.start.length;
    const entries = links * 2;
    const starts = this.start.toArray();
    const ends = this.end.toArray();
    const classes = this.classes.toArray();
    // Entry 2 × link lies at the start of a link, 2 × link + 1 at its end.
    const nodeOf = new Int32Array(entries);
    const classOf = new Int32Array(entries);
    for (let link = 0; link < links; link++) {
      nodeOf[link * 2] = starts[link] ?? 0;
      nodeOf[link * 2 + 1] = ends[link] ?? 0;
      classOf[link * 2] = (classes[link] ?? 0) * 2;
      classOf[link * 2 + 1] = (classes[link] ?? 0) * 2 + 1;
    }
    const neighbourOf = nodeOf.map((_node, entry) => nodeOf[entry ^ 1] ?? 0);
    let order = new Int32Array(entries);
    for (let entry = 0; entry < entries; entry++) order[entry] = entry;
    order = sortedBy(order, nodes, neighbourOf);
    order = sortedBy(order, CLASS_COUNT * 2, classOf);
    order = sortedBy(order, nodes, nodeOf);

    const nodePorts = new Int32Array(nodes + 1);
    const portOfEntry = new Int32Array(entries);
    const portClass = new Column();
    const portEntries = new Column();
    const portNeighbours = new Column();
    let place = 0;
    for (let node = 0; node < nodes; node++) {
      nodePorts[node] = portClass.length;
      while (place < entries && nodeOf[order[place] ?? 0] === node) {
        const ofClass = classOf[order[place] ?? 0] ?? 0;
        portClass.push(ofClass);
        portEntries.push(place);
        let neighbours = 0;
        let before = -1;
        for (; place < entries; place++) {
          const entry = order[place] ?? 0;
          if (nodeOf[entry] !== node || classOf[entry] !== ofClass) break;
          portOfEntry[entry] = portClass.length - 1;
          const neighbour = neighbourOf[entry] ?? 0;
          if (neighbour !== before) neighbours++;
          before = neighbour;
        }
        portNeighbours.push(neighbours);
      }
    }
    nodePorts[nodes] = portClass.length;
    portEntries.push(entries);
    const { ids, kinds } = this;
    const nodeKind = Uint8Array.from(this.nodeKind.toArray());
    return {
      ids,
      kinds,
      nodeKind,
      kindOf: (node) => kinds[nodeKind[node] ?? kinds.length],
      indexOf: this.indexOf,
      nodePorts,
      portClass: Uint8Array.from(portClass.toArray()),
      portLog: Float64Array.from(portNeighbours.toArray(), (count) => Math.log2(count)),
      portEntries: portEntries.toArray(),
      entryNode: order.map((entry) => neighbourOf[entry] ?? 0),
      entryPort: order.map((entry) => portOfEntry[entry ^ 1] ?? 0),
      entryLink: order.map((entry) => entry >> 1),
      linkFirst: this.first.toArray(),
      linkLast: this.last.toArray(),
      linkRecorded: this.recorded.toArray(),
      linkSources: this.sources.toArray(),
      linkStatement: this.statement.toArray(),
      linkCost: Float64Array.from(this.sources.toArray(), (sources, link) =>
        stepCost(sources, this.subjects.at(link)),
      ),
    };
  }

  /** Each statement as one link from each of its speakers to each of its subjects, as strong as its weaker half. */
  private addStatementLinks(): void {
    const said = TIE_KINDS.indexOf('SAID');
    const about = TIE_KINDS.indexOf('ABOUT');
    const ofStatement = new Map<number, { said: number[]; about: number[] }>();
    const ties = this.start.length;
    for (let tie = 0; tie < ties; tie++) {
      const kind = this.classes.at(tie);
      if (kind !== said && kind !== about) continue;
      const statement = (kind === said ? this.end : this.start).at(tie);
      const halves = ofStatement.get(statement) ?? { said: [], about: [] };
      (kind === said ? halves.said : halves.about).push(tie);
      ofStatement.set(statement, halves);
    }
    for (const [statement, halves] of ofStatement) {
      for (const one of halves.said) {
        for (const other of halves.about) {
          const speaker = this.start.at(one);
          const subject = this.end.at(other);
          if (speaker === subject) continue;
          this.addLink(
            speaker,
            subject,
            STATEMENT_CLASS,
            this.first.at(other),
            this.last.at(other),
            Math.min(this.sources.at(one), this.sources.at(other)),
            Math.max(this.recorded.at(one), this.recorded.at(other)),
            statement,
            halves.about.length,
          );
        }
      }
    }
  }
}

/** A stable counting sort by a key from 0 to `count` − 1, given for each entry. */
function sortedBy(order: Int32Array, count: number, keys: Int32Array): Int32Array<ArrayBuffer> {
  const places = new Int32Array(count + 1);
  for (let entry = 0; entry < keys.length; entry++) {
    const next = (keys[entry] ?? 0) + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let key = 0; key < count; key++) places[key + 1] = (places[key + 1] ?? 0) + (places[key] ?? 0);
  const sorted = new Int32Array(order.length);
  for (let index = 0; index < order.length; index++) {
    const entry = order[index] ?? 0;
    const key = keys[entry] ?? 0;
    const place = places[key] ?? 0;
    sorted[place] = entry;
    places[key] = place + 1;
  }
  return sorted;
}
