import { TIE_KINDS, type EntityKind } from '../domain/records.ts';
import { buildLinks } from './buildLinks.ts';
import { Column } from './Column.ts';
import {
  nameNodes,
  NO_DAY,
  type LinkColumns,
  type LinkGraph,
  type NodeNames,
  type TieInput,
} from './linkGraph.ts';

/** Takes entities, then the ties between them, in any order; `build` gives the graph. */
export class LinkGraphBuilder {
  private readonly ids: string[] = [];
  private readonly kinds: EntityKind[] = [];
  private readonly indexOf = new Map<string, number>();
  private readonly nodeKind = new Column();
  private readonly start = new Column();
  private readonly end = new Column();
  private readonly tieKind = new Column();
  private readonly first = new Column();
  private readonly last = new Column();
  private readonly recorded = new Column();
  private readonly sources = new Column();
  private readonly stated = new Column();

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
    this.start.push(start);
    this.end.push(end);
    this.tieKind.push(kind);
    this.first.push(tie.firstDay ?? NO_DAY);
    this.last.push(tie.lastDay ?? NO_DAY);
    this.sources.push(tie.sources);
    this.stated.push(tie.stated ? 1 : 0);
    this.recorded.push(tie.recorded ?? NO_DAY);
  }

  get ties(): number {
    return this.start.length;
  }

  names(): NodeNames {
    return { ids: this.ids, kinds: this.kinds, indexOf: this.indexOf };
  }

  columns(): LinkColumns {
    return {
      nodeKind: Uint8Array.from(this.nodeKind.toArray()),
      start: this.start.toArray(),
      end: this.end.toArray(),
      tieKind: this.tieKind.toArray(),
      first: this.first.toArray(),
      last: this.last.toArray(),
      recorded: this.recorded.toArray(),
      sources: this.sources.toArray(),
      stated: Uint8Array.from(this.stated.toArray()),
    };
  }

  build(): LinkGraph {
    return nameNodes(buildLinks(this.columns()), this.names());
  }
}
