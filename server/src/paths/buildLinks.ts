import { TIE_KINDS } from '../domain/records.ts';
import { Column } from './Column.ts';
import { CLASS_COUNT, STATEMENT_CLASS, type LinkArrays, type LinkColumns } from './linkGraph.ts';
import { stepCost } from './stepCost.ts';

/** The arrays lie in memory that threads share. */
const shared = {
  bytes: (length: number) => new Uint8Array(new SharedArrayBuffer(length)),
  numbers: (length: number) => new Int32Array(new SharedArrayBuffer(length * 4)),
  fractions: (length: number) => new Float64Array(new SharedArrayBuffer(length * 8)),
};

/** Puts ties together: some seconds at 1.6 million, in one go. */
export function buildLinks(columns: LinkColumns): LinkArrays {
  const nodes = columns.nodeKind.length;
  const statements = statementLinks(columns);
  const ties = columns.start.length;
  const links = ties + statements.length;
  const entries = links * 2;
  // Entry 2 × link lies at the start of a link, 2 × link + 1 at its end.
  const nodeOf = new Int32Array(entries);
  const classOf = new Uint8Array(entries);
  const linkFirst = shared.numbers(links);
  const linkLast = shared.numbers(links);
  const linkRecorded = shared.numbers(links);
  const linkSources = shared.numbers(links);
  const linkStatement = shared.numbers(links).fill(-1);
  const linkStated = shared.bytes(links);
  const linkCost = shared.fractions(links);
  linkFirst.set(columns.first);
  linkLast.set(columns.last);
  linkRecorded.set(columns.recorded);
  linkSources.set(columns.sources);
  linkStated.set(columns.stated);
  for (let tie = 0; tie < ties; tie++) {
    nodeOf[tie * 2] = columns.start[tie] ?? 0;
    nodeOf[tie * 2 + 1] = columns.end[tie] ?? 0;
    classOf[tie * 2] = (columns.tieKind[tie] ?? 0) * 2;
    classOf[tie * 2 + 1] = (columns.tieKind[tie] ?? 0) * 2 + 1;
    linkCost[tie] = stepCost(columns.sources[tie] ?? 0, 1);
  }
  for (let index = 0; index < statements.length; index++) {
    const link = ties + index;
    const [said, about] = [statements.said.at(index), statements.about.at(index)];
    nodeOf[link * 2] = columns.start[said] ?? 0;
    nodeOf[link * 2 + 1] = columns.end[about] ?? 0;
    classOf[link * 2] = STATEMENT_CLASS * 2;
    classOf[link * 2 + 1] = STATEMENT_CLASS * 2 + 1;
    linkFirst[link] = columns.first[about] ?? 0;
    linkLast[link] = columns.last[about] ?? 0;
    linkRecorded[link] = Math.max(columns.recorded[said] ?? 0, columns.recorded[about] ?? 0);
    linkSources[link] = Math.min(columns.sources[said] ?? 0, columns.sources[about] ?? 0);
    linkStatement[link] = columns.start[about] ?? -1;
    linkStated[link] = columns.stated[about] ?? 0;
    linkCost[link] = stepCost(linkSources[link] ?? 0, statements.subjects.at(index));
  }

  let order = new Int32Array(entries);
  for (let entry = 0; entry < entries; entry++) order[entry] = entry;
  order = sortedBy(order, nodes, (entry) => nodeOf[entry ^ 1] ?? 0);
  order = sortedBy(order, CLASS_COUNT * 2, (entry) => classOf[entry] ?? 0);
  order = sortedBy(order, nodes, (entry) => nodeOf[entry] ?? 0);

  const nodePorts = shared.numbers(nodes + 1);
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
        const neighbour = nodeOf[entry ^ 1] ?? 0;
        if (neighbour !== before) neighbours++;
        before = neighbour;
      }
      portNeighbours.push(neighbours);
    }
  }
  nodePorts[nodes] = portClass.length;
  portEntries.push(entries);

  const ports = portClass.length;
  const nodeKind = shared.bytes(nodes);
  nodeKind.set(columns.nodeKind);
  const entryNode = shared.numbers(entries);
  const entryPort = shared.numbers(entries);
  const entryLink = shared.numbers(entries);
  for (let index = 0; index < entries; index++) {
    const entry = order[index] ?? 0;
    entryNode[index] = nodeOf[entry ^ 1] ?? 0;
    entryPort[index] = portOfEntry[entry ^ 1] ?? 0;
    entryLink[index] = entry >> 1;
  }
  const classes = shared.bytes(ports);
  const logs = shared.fractions(ports);
  const firstEntries = shared.numbers(ports + 1);
  for (let port = 0; port < ports; port++) {
    classes[port] = portClass.at(port);
    logs[port] = Math.log2(portNeighbours.at(port));
  }
  firstEntries.set(portEntries.toArray());
  return {
    nodeKind,
    nodePorts,
    portClass: classes,
    portLog: logs,
    portEntries: firstEntries,
    entryNode,
    entryPort,
    entryLink,
    linkFirst,
    linkLast,
    linkRecorded,
    linkSources,
    linkStatement,
    linkStated,
    linkCost,
  };
}

/**
 * Each statement as one link from each of its speakers to each of its subjects, as strong as its weaker half: the two ties
 * it is made of, and how many subjects the statement has.
 */
function statementLinks({ start, end, tieKind }: LinkColumns): {
  readonly length: number;
  readonly said: Column;
  readonly about: Column;
  readonly subjects: Column;
} {
  const saidKind = TIE_KINDS.indexOf('SAID');
  const aboutKind = TIE_KINDS.indexOf('ABOUT');
  const ofStatement = new Map<number, { said: number[]; about: number[] }>();
  for (let tie = 0; tie < tieKind.length; tie++) {
    const kind = tieKind[tie];
    if (kind !== saidKind && kind !== aboutKind) continue;
    const statement = (kind === saidKind ? end : start)[tie] ?? 0;
    let halves = ofStatement.get(statement);
    if (!halves) ofStatement.set(statement, (halves = { said: [], about: [] }));
    (kind === saidKind ? halves.said : halves.about).push(tie);
  }
  const [said, about, subjects] = [new Column(), new Column(), new Column()];
  for (const halves of ofStatement.values()) {
    for (const one of halves.said) {
      for (const other of halves.about) {
        if (start[one] === end[other]) continue;
        said.push(one);
        about.push(other);
        subjects.push(halves.about.length);
      }
    }
  }
  return { length: said.length, said, about, subjects };
}

/** A stable counting sort by a key from 0 to `count` − 1. */
function sortedBy(
  order: Int32Array,
  count: number,
  keyOf: (entry: number) => number,
): Int32Array<ArrayBuffer> {
  const places = new Int32Array(count + 1);
  for (let entry = 0; entry < order.length; entry++) {
    const next = keyOf(entry) + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let key = 0; key < count; key++) places[key + 1] = (places[key + 1] ?? 0) + (places[key] ?? 0);
  const sorted = new Int32Array(order.length);
  for (let index = 0; index < order.length; index++) {
    const entry = order[index] ?? 0;
    const key = keyOf(entry);
    const place = places[key] ?? 0;
    sorted[place] = entry;
    places[key] = place + 1;
  }
  return sorted;
}
