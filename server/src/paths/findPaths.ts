import { TIE_KINDS, type TieKind } from '../domain/records.ts';
import { HUB_COST, passCost } from './cost.ts';
import { Heap } from './Heap.ts';
import { NodeSteps } from './NodeSteps.ts';
import { Passage, type LinkFilter } from './linkFilter.ts';
import { PortCosts } from './PortCosts.ts';
import { STEP_COST } from './stepCost.ts';
import { NO_DAY, STATEMENT_CLASS, type LinkGraph } from './linkGraph.ts';

export interface PathRequest extends LinkFilter {
  /** Ids of two different entities of the graph. */
  readonly start: string;
  readonly goal: string;
  /** The most steps, 1 to 6; a statement between speaker and subject is one. */
  readonly maxHops: number;
  /** At most 3 things that every path passes, in any order. */
  readonly via: readonly string[];
  /** How many paths. */
  readonly first: number;
}

/** What leads from one thing of a path to the next. */
export interface FoundStep {
  /** The kind of the tie; null for a statement between its speaker and its subject. */
  readonly tie: TieKind | null;
  /** The statement: of several, the one on fewest subjects, then with most sources, then the earliest. */
  readonly statement: string | null;
}

export interface FoundPath {
  /** From the first end to the last. */
  readonly nodes: readonly string[];
  /** One less than the nodes. */
  readonly steps: readonly FoundStep[];
  readonly cost: number;
  /** Things it passes that are hubs. */
  readonly hubs: readonly string[];
}

export interface FoundPaths {
  /** The cheapest first; different ones pass different things. */
  readonly paths: readonly FoundPath[];
  /** True when the search was cut: there may be a better path than those found, or one where none was. */
  readonly capped: boolean;
}

/** How much one question may look at: entries of the graph scanned, and beginnings of paths kept. */
export interface Effort {
  readonly scans: number;
  readonly beginnings: number;
}
const EFFORT: Effort = { scans: 4_000_000, beginnings: 200_000 };

/** Costs above the fewest steps that are tried one after the other; most questions are answered by the first two. */
const MARGINS = [2, 3, 4, 5.5, 8, 13, Number.POSITIVE_INFINITY];

/**
 * The `first` cheapest simple paths of at most `maxHops` steps; `cost.ts` says what a path costs. If all of them pass hubs
 * and there is one that passes none, the cheapest of those takes the last place.
 *
 * A breadth-first search from both ends gives the fewest steps. Then, within a bound of cost that grows only until enough
 * paths are found, the least cost to come to each port is worked out forwards, and the least
 * cost to go on from each port to the goal backwards (a Bellman–Ford by layers of steps), keeping to what both together
 * allow; so hubs, being dear, are not opened unless nothing cheaper exists. With the backward costs as its estimate, a
 * best-first search from the start meets whole paths in order of cost: the estimate is exact but for the demand that
 * nothing is passed twice, and never too high.
 */
export function findPaths(graph: LinkGraph, request: PathRequest, effort: Effort = EFFORT): FoundPaths {
  const { start, goal } = request;
  // A path costs the same either way; the search fans out from the end that has fewer links.
  if (linksAt(graph, goal) >= linksAt(graph, start)) return search(graph, request, effort);
  const { paths, capped } = search(graph, { ...request, start: goal, goal: start }, effort);
  return { paths: paths.map(reversed), capped };
}

const reversed = ({ nodes, steps, cost, hubs }: FoundPath): FoundPath => ({
  nodes: nodes.toReversed(),
  steps: steps.toReversed(),
  cost,
  hubs: hubs.toReversed(),
});

function linksAt(graph: LinkGraph, id: string): number {
  const node = graph.indexOf.get(id);
  if (node === undefined) throw new Error(`findPaths: there is no entity "${id}" in the graph`);
  const first = graph.portEntries[graph.nodePorts[node] ?? 0] ?? 0;
  return (graph.portEntries[graph.nodePorts[node + 1] ?? 0] ?? 0) - first;
}

function search(graph: LinkGraph, request: PathRequest, effort: Effort): FoundPaths {
  const one = new Search(graph, request, effort);
  try {
    const paths = one.cheapest(request.first, false);
    if (paths.length === 0 || paths.some(({ hubs }) => hubs.length === 0))
      return { paths, capped: one.capped };
    const [plain] = one.cheapest(1, true);
    if (!plain) return { paths, capped: one.capped };
    const kept = paths.slice(0, Math.max(0, request.first - 1));
    return { paths: [...kept, plain], capped: one.capped };
  } finally {
    one.clear();
  }
}

/** The arrays of a search, kept with their graph: searches run one after the other. */
interface Workspace {
  readonly fromStart: NodeSteps;
  readonly fromGoal: NodeSteps;
  readonly forward: PortCosts;
  /** The start, and nodes that have a forward cost; the least of them, rounded as the costs are. */
  readonly ahead: NodeSteps;
  readonly leastAhead: Float32Array;
  /** One for each thing that must be passed, and one for the goal. */
  readonly backward: PortCosts[];
}
const workspaces = new WeakMap<LinkGraph, Workspace>();
const MOST_STEPS = 6;

function workspaceOf(graph: LinkGraph): Workspace {
  const known = workspaces.get(graph);
  if (known) return known;
  const nodes = graph.ids.length;
  const ports = graph.portClass.length;
  const workspace: Workspace = {
    fromStart: new NodeSteps(nodes),
    fromGoal: new NodeSteps(nodes),
    forward: new PortCosts(ports, MOST_STEPS - 1),
    ahead: new NodeSteps(nodes),
    leastAhead: new Float32Array(nodes),
    backward: [new PortCosts(ports, MOST_STEPS)],
  };
  workspaces.set(graph, workspace);
  return workspace;
}

/** The beginning of a path. */
interface Beginning {
  readonly node: number;
  /** The port it arrived by; −1 at the start. */
  readonly port: number;
  /** The link it arrived by. */
  readonly link: number;
  readonly cost: number;
  readonly hops: number;
  /** How many of the things it must pass it has passed. */
  readonly stage: number;
  readonly before: Beginning | null;
}

class Search {
  capped = false;
  private readonly graph: LinkGraph;
  private readonly start: number;
  private readonly goal: number;
  private readonly maxHops: number;
  private readonly orders: readonly (readonly number[])[];
  private readonly passage: Passage;
  private readonly effort: Effort;
  private readonly space: Workspace;
  /** The part of the budget that is looked at from the start. */
  private readonly share: number;
  /** The least number of steps of any path; more than the most when there is none. */
  private readonly fewest: number;
  /** How many steps around either end the breadth-first searches saw. */
  private seenFromStart = 0;
  private seenFromGoal = 0;
  /** Forward costs are known up to this one. */
  private radius = 0;
  private scans = 0;
  private withoutHubs = false;

  constructor(graph: LinkGraph, request: PathRequest, effort: Effort) {
    const place = (id: string) => {
      const index = graph.indexOf.get(id);
      if (index === undefined) throw new Error(`findPaths: there is no entity "${id}" in the graph`);
      return index;
    };
    this.graph = graph;
    this.effort = effort;
    this.start = place(request.start);
    this.goal = place(request.goal);
    this.maxHops = request.maxHops;
    this.orders = permutations([...new Set(request.via.map(place))]);
    this.passage = new Passage(graph, request, [this.start, this.goal]);
    this.space = workspaceOf(graph);
    const [near, far] = [this.entriesOf([this.start]), this.entriesOf([this.goal])];
    this.share = Math.min(0.8, 0.5 + 0.03 * Math.log2((far + 1) / (near + 1)));
    this.fewest = this.fewestSteps();
  }

  clear(): void {
    const { fromStart, fromGoal, forward, ahead, backward } = this.space;
    for (const part of [fromStart, fromGoal, forward, ahead, ...backward]) part.clear();
  }

  /** The cheapest paths in order. */
  cheapest(count: number, withoutHubs: boolean): FoundPath[] {
    this.withoutHubs = withoutHubs;
    if (this.fewest > this.maxHops) return [];
    let found: FoundPath[] = [];
    for (const margin of MARGINS) {
      const budget = this.fewest * STEP_COST + margin;
      this.forwards(budget);
      const all = this.orders.flatMap((via) => (this.capped ? [] : this.within(budget, via, count)));
      if (!this.capped || all.length > found.length)
        found = all.toSorted((a, b) => a.cost - b.cost).slice(0, count);
      if (this.capped || found.length >= count) break;
    }
    if (found.length === 0 && this.capped && !withoutHubs && (this.orders[0]?.length ?? 0) === 0)
      return this.shortest();
    return found;
  }

  /** Goes around both ends in turn, the smaller side first, until they meet; the number of steps between them. */
  private fewestSteps(): number {
    const { fromStart, fromGoal } = this.space;
    fromStart.note(this.start, 0);
    fromGoal.note(this.goal, 0);
    let [ahead, behind] = [[this.start], [this.goal]];
    while (this.seenFromStart + this.seenFromGoal < this.maxHops && ahead.length > 0 && behind.length > 0) {
      const isForward = this.entriesOf(ahead) <= this.entriesOf(behind);
      const steps = isForward ? ++this.seenFromStart : ++this.seenFromGoal;
      const [side, other] = isForward ? [fromStart, fromGoal] : [fromGoal, fromStart];
      const next = this.around(isForward ? ahead : behind, side, steps);
      if (isForward) ahead = next;
      else behind = next;
      const meets = next.some(
        (node) => other.at(node) >= 0 && (this.isEnd(node) || this.passage.mayPass(node)),
      );
      if (meets) return this.seenFromStart + this.seenFromGoal;
    }
    return this.maxHops + 1;
  }

  private isEnd(node: number): boolean {
    return node === this.start || node === this.goal;
  }

  private entriesOf(nodes: readonly number[]): number {
    const { nodePorts, portEntries } = this.graph;
    let sum = 0;
    for (const node of nodes)
      sum += (portEntries[nodePorts[node + 1] ?? 0] ?? 0) - (portEntries[nodePorts[node] ?? 0] ?? 0);
    return sum;
  }

  /** What is one step beyond some nodes and was not seen before. */
  private around(nodes: readonly number[], seen: NodeSteps, steps: number): number[] {
    const { graph, passage } = this;
    const next: number[] = [];
    for (const node of nodes) {
      if (!this.isEnd(node) && !passage.mayPass(node)) continue;
      const lastPort = graph.nodePorts[node + 1] ?? 0;
      for (let port = graph.nodePorts[node] ?? 0; port < lastPort; port++) {
        if (!passage.isOpen(port)) continue;
        const last = graph.portEntries[port + 1] ?? 0;
        for (let entry = graph.portEntries[port] ?? 0; entry < last; entry++) {
          const neighbour = graph.entryNode[entry] ?? 0;
          if (seen.at(neighbour) >= 0 || !passage.mayUse(graph.entryLink[entry] ?? 0)) continue;
          seen.note(neighbour, steps);
          next.push(neighbour);
        }
      }
    }
    return next;
  }

  /** No path from the start to a node has fewer steps; likewise to the goal. */
  private leastFromStart(node: number): number {
    const steps = this.space.fromStart.at(node);
    return steps < 0 ? this.seenFromStart + 1 : steps;
  }
  private leastToGoal(node: number): number {
    const steps = this.space.fromGoal.at(node);
    return steps < 0 ? this.seenFromGoal + 1 : steps;
  }

  /**
   * For each port, the least cost of arriving by it in at most 1, 2, … steps, as far as that is within a part of the
   * budget, the greater the more the goal is a hub: the backward costs see to the rest, so that both sides stay small.
   */
  private forwards(budget: number): void {
    const { graph, passage, maxHops } = this;
    const { forward, ahead, leastAhead } = this.space;
    forward.clear();
    ahead.clear();
    this.radius = budget * this.share;
    ahead.note(this.start, 0);
    let frontier: Iterable<number> = [this.start];
    for (let step = 1; step < maxHops; step++) {
      const next = new Set<number>();
      for (const node of frontier) {
        const firstPort = graph.nodePorts[node] ?? 0;
        const lastPort = graph.nodePorts[node + 1] ?? 0;
        for (let out = firstPort; out < lastPort; out++) {
          if (!passage.isOpen(out)) continue;
          let so = node === this.start ? 0 : Number.POSITIVE_INFINITY;
          for (let into = firstPort; into < lastPort && node !== this.start; into++) {
            const cost = forward.within(into, step - 1);
            if (cost < so) so = Math.min(so, cost + this.turnCost(into, out, node));
          }
          if (so + STEP_COST > this.radius) continue;
          const last = graph.portEntries[out + 1] ?? 0;
          const first = graph.portEntries[out] ?? 0;
          if (this.isSpent(last - first)) return;
          for (let entry = first; entry < last; entry++) {
            const neighbour = graph.entryNode[entry] ?? 0;
            const left = this.leastToGoal(neighbour);
            // What is told by a byte comes first: of a hub's thousands of links few get further.
            if (step + left > maxHops || so + (left + 1) * STEP_COST > budget) continue;
            const link = graph.entryLink[entry] ?? 0;
            const cost = so + (graph.linkCost[link] ?? STEP_COST);
            if (cost > this.radius || cost + left * STEP_COST > budget) continue;
            if (!passage.mayUse(link) || this.isEnd(neighbour) || !passage.mayPass(neighbour)) continue;
            if (!forward.lower(graph.entryPort[entry] ?? 0, step, cost)) continue;
            if (ahead.note(neighbour, step) || cost < (leastAhead[neighbour] ?? 0))
              leastAhead[neighbour] = cost;
            next.add(neighbour);
          }
        }
      }
      frontier = next;
    }
  }

  /** No path comes to a node in at most so many steps for less. */
  private leastBefore(node: number, steps: number): number {
    if (node === this.start) return 0;
    const { graph } = this;
    const { forward, ahead } = this.space;
    let least = this.radius;
    if (ahead.at(node) < 0) return least;
    const lastPort = graph.nodePorts[node + 1] ?? 0;
    for (let into = graph.nodePorts[node] ?? 0; into < lastPort; into++)
      least = Math.min(least, forward.within(into, steps));
    return least;
  }

  private isSpent(entries: number): boolean {
    this.scans += entries;
    if (this.scans > this.effort.scans) this.capped = true;
    return this.capped;
  }

  /** The cheapest paths of at most a cost that pass `via` in this order. */
  private within(budget: number, via: readonly number[], count: number): FoundPath[] {
    const { backward } = this.space;
    const goals = [...via, this.goal];
    while (backward.length < goals.length)
      backward.push(new PortCosts(this.graph.portClass.length, MOST_STEPS));
    for (let stage = goals.length - 1; stage >= 0; stage--) {
      const later = stage === goals.length - 1 ? null : (backward[stage + 1] ?? null);
      const costs = backward[stage];
      if (costs) this.backwards(costs, goals[stage] ?? 0, later, budget, goals.length - 1 - stage);
      if (this.capped) return [];
    }
    return this.bestFirst(goals, backward, budget, count);
  }

  /**
   * For each port, the least cost of going out by it and arriving at a goal in at most 1, 2, … steps, everything after
   * the goal included.
   *
   * @param later what comes after the goal; null for the end of the path
   * @param ahead how many goals lie behind this one, each at least a step
   */
  private backwards(
    costs: PortCosts,
    goal: number,
    later: PortCosts | null,
    budget: number,
    ahead: number,
  ): void {
    const { graph, passage, maxHops, start, radius } = this;
    const { ahead: reached, leastAhead } = this.space;
    costs.clear();
    let frontier = new Set<number>();
    for (let step = 1; step <= maxHops; step++) {
      const next = new Set<number>();
      if (later === null ? step === 1 : step > ahead) frontier.add(goal);
      for (const node of frontier) {
        const firstPort = graph.nodePorts[node] ?? 0;
        const lastPort = graph.nodePorts[node + 1] ?? 0;
        for (let port = firstPort; port < lastPort; port++) {
          if (!passage.isOpen(port)) continue;
          const source = node === goal ? later : costs;
          const onward = source === null ? 0 : this.leastOnward(port, node, source, step - 1);
          if (onward + STEP_COST > budget) continue;
          const last = graph.portEntries[port + 1] ?? 0;
          const first = graph.portEntries[port] ?? 0;
          if (this.isSpent(last - first)) return;
          // So far from the goal, only what the start has reached can lie on a path within the budget.
          const isMeeting = onward + STEP_COST + radius > budget + SLACK || !Number.isFinite(radius);
          for (let entry = first; entry < last; entry++) {
            const neighbour = graph.entryNode[entry] ?? 0;
            // What is told by a byte comes first: of a hub's thousands of links few get further.
            const isReached = reached.at(neighbour) >= 0;
            if (isMeeting && !isReached) continue;
            const before = this.leastFromStart(neighbour);
            if (before + step > maxHops || onward + (before + 1) * STEP_COST > budget) continue;
            const least = !isReached ? radius : neighbour === start ? 0 : (leastAhead[neighbour] ?? 0);
            if (onward + STEP_COST + least > budget + SLACK) continue;
            const link = graph.entryLink[entry] ?? 0;
            const cost = onward + (graph.linkCost[link] ?? STEP_COST);
            if (cost + least > budget + SLACK || cost + before * STEP_COST > budget) continue;
            const into = graph.entryPort[entry] ?? 0;
            if (cost >= costs.within(into, step) || neighbour === this.goal || !passage.mayUse(link))
              continue;
            if (neighbour !== start) {
              if (!passage.mayPass(neighbour)) continue;
              const arrived = this.leastBefore(neighbour, maxHops - step);
              if (!Number.isFinite(arrived) || cost + arrived > budget + SLACK) continue;
            }
            if (costs.lower(into, step, cost) && neighbour !== this.start) next.add(neighbour);
          }
        }
      }
      frontier = next;
    }
  }

  /** The least cost of having come into a node by a port and going on to a goal; infinite when that cannot be. */
  private leastOnward(into: number, node: number, costs: PortCosts, steps: number): number {
    const { graph } = this;
    let least = Number.POSITIVE_INFINITY;
    const lastPort = graph.nodePorts[node + 1] ?? 0;
    for (let out = graph.nodePorts[node] ?? 0; out < lastPort; out++) {
      const onward = costs.within(out, steps);
      if (onward < least) least = Math.min(least, onward + this.turnCost(into, out, node));
    }
    return least;
  }

  /** What it costs to pass a node; infinite where that may not be. */
  private turnCost(into: number, out: number, node: number): number {
    const cost = passCost(this.graph, into, out);
    if (this.withoutHubs && cost >= HUB_COST) return Number.POSITIVE_INFINITY;
    if (this.graph.kindOf(node) === 'STATEMENT' && !this.passage.mayTurn(into, out))
      return Number.POSITIVE_INFINITY;
    return cost;
  }

  private bestFirst(
    goals: readonly number[],
    estimates: readonly PortCosts[],
    budget: number,
    count: number,
  ): FoundPath[] {
    const { graph, passage, maxHops } = this;
    const found = new Map<string, FoundPath>();
    const beginnings: Beginning[] = [];
    const heap = new Heap();
    const keep = (beginning: Beginning, least: number) => {
      if (least > budget + SLACK || !Number.isFinite(least)) return;
      heap.push(least, beginnings.length);
      beginnings.push(beginning);
    };
    keep({ node: this.start, port: -1, link: -1, cost: 0, hops: 0, stage: 0, before: null }, 0);
    for (let index = heap.pop(); index !== undefined && found.size < count; index = heap.pop()) {
      const here = beginnings[index];
      if (!here) break;
      if (here.node === this.goal) {
        const path = this.toPath(here);
        const key = path.nodes.join(' ');
        if (!found.has(key)) found.set(key, path);
        continue;
      }
      const estimate = estimates[here.stage];
      const next = goals[here.stage] ?? this.goal;
      const left = maxHops - here.hops;
      const lastPort = graph.nodePorts[here.node + 1] ?? 0;
      for (let out = graph.nodePorts[here.node] ?? 0; out < lastPort && estimate; out++) {
        if (!Number.isFinite(estimate.within(out, left))) continue;
        const turned = here.cost + (here.port < 0 ? 0 : this.turnCost(here.port, out, here.node));
        if (turned + estimate.within(out, left) > budget + SLACK) continue;
        let before = -1;
        let cheapest = Number.POSITIVE_INFINITY;
        const last = graph.portEntries[out + 1] ?? 0;
        for (let entry = graph.portEntries[out] ?? 0; entry < last; entry++) {
          const node = graph.entryNode[entry] ?? 0;
          const link = graph.entryLink[entry] ?? 0;
          if (!passage.mayUse(link)) continue;
          const cost = turned + (graph.linkCost[link] ?? STEP_COST);
          // Of parallel links only the cheapest leads to a path of its own.
          if (node === before && cost >= cheapest) continue;
          const isGoal = node === this.goal;
          if (isGoal ? next !== this.goal : node === this.start || !passage.mayPass(node)) continue;
          if (passes(here, node) || (node !== next && goals.includes(node))) continue;
          const port = graph.entryPort[entry] ?? 0;
          const stage = !isGoal && node === next ? here.stage + 1 : here.stage;
          const onward = isGoal ? 0 : this.leastOnward(port, node, estimates[stage] ?? estimate, left - 1);
          if (!Number.isFinite(onward)) continue;
          keep({ node, port, link, cost, hops: here.hops + 1, stage, before: here }, cost + onward);
          before = node;
          cheapest = cost;
        }
        if (beginnings.length > this.effort.beginnings) {
          this.capped = true;
          return [...found.values()];
        }
      }
    }
    return [...found.values()];
  }

  /** Some path of the fewest steps, for want of a better one. */
  private shortest(): FoundPath[] {
    const { fromStart, fromGoal } = this.space;
    const isMeeting = (node: number) =>
      fromStart.at(node) >= 0 &&
      fromGoal.at(node) >= 0 &&
      fromStart.at(node) + fromGoal.at(node) === this.fewest &&
      (this.isEnd(node) || this.passage.mayPass(node));
    const meeting = [...fromStart.touched, ...fromGoal.touched].find(isMeeting);
    if (meeting === undefined) return [];
    const before: number[] = [];
    for (let node = meeting; node !== this.start && before.length < this.fewest;) {
      node = this.nearer(node, fromStart);
      before.unshift(node);
    }
    const nodes = [...before, meeting];
    for (let node = meeting; node !== this.goal && nodes.length <= this.fewest;) {
      node = this.nearer(node, fromGoal);
      nodes.push(node);
    }
    let end: Beginning | null = null;
    for (const node of nodes) {
      if (!end) end = { node, port: -1, link: -1, cost: 0, hops: 0, stage: 0, before: null };
      else {
        const next = this.step(end, node);
        if (!next) return [];
        end = next;
      }
    }
    return end ? [this.toPath(end)] : [];
  }

  /** A neighbour one step nearer to where a search began. */
  private nearer(node: number, steps: NodeSteps): number {
    const wanted = steps.at(node) - 1;
    for (const { neighbour } of this.linksAt(node))
      if (steps.at(neighbour) === wanted && (this.isEnd(neighbour) || this.passage.mayPass(neighbour)))
        return neighbour;
    return node;
  }

  private step(here: Beginning, to: number): Beginning | null {
    let best: Beginning | null = null;
    for (const { neighbour, out, port, link } of this.linksAt(here.node)) {
      if (neighbour !== to) continue;
      const turn = here.port < 0 ? 0 : this.turnCost(here.port, out, here.node);
      const cost = here.cost + turn + (this.graph.linkCost[link] ?? STEP_COST);
      if (Number.isFinite(cost) && cost < (best?.cost ?? Number.POSITIVE_INFINITY))
        best = { node: to, port, link, cost, hops: here.hops + 1, stage: 0, before: here };
    }
    return best;
  }

  private *linksAt(node: number): Generator<{ neighbour: number; out: number; port: number; link: number }> {
    const { graph, passage } = this;
    const lastPort = graph.nodePorts[node + 1] ?? 0;
    for (let out = graph.nodePorts[node] ?? 0; out < lastPort; out++) {
      if (!passage.isOpen(out)) continue;
      const last = graph.portEntries[out + 1] ?? 0;
      for (let entry = graph.portEntries[out] ?? 0; entry < last; entry++) {
        const link = graph.entryLink[entry] ?? 0;
        if (passage.mayUse(link))
          yield {
            neighbour: graph.entryNode[entry] ?? 0,
            out,
            port: graph.entryPort[entry] ?? 0,
            link,
          };
      }
    }
  }

  private toPath(end: Beginning): FoundPath {
    const { graph } = this;
    const nodes: string[] = [];
    const steps: FoundStep[] = [];
    const hubs: string[] = [];
    let onward: Beginning | null = null;
    for (let here: Beginning | null = end; here; here = here.before) {
      nodes.unshift(graph.ids[here.node] ?? '');
      if (here.before) steps.unshift(this.stepTo(here));
      if (onward && here.before) {
        const out = this.portOut(here.node, onward);
        if (passCost(graph, here.port, out) >= HUB_COST) hubs.unshift(graph.ids[here.node] ?? '');
      }
      onward = here;
    }
    return { nodes, steps, cost: end.cost, hubs };
  }

  private stepTo(here: Beginning): FoundStep {
    const { graph } = this;
    const linkClass = (graph.portClass[here.port] ?? 0) >> 1;
    if (linkClass !== STATEMENT_CLASS) return { tie: TIE_KINDS[linkClass] ?? null, statement: null };
    const from = here.before?.node;
    const candidates: number[] = [];
    const last = graph.portEntries[here.port + 1] ?? 0;
    for (let entry = graph.portEntries[here.port] ?? 0; entry < last; entry++) {
      const link = graph.entryLink[entry] ?? 0;
      if (graph.entryNode[entry] === from && this.passage.mayUse(link)) candidates.push(link);
    }
    const [best] = candidates.toSorted((a, b) => compareKeys(this.statementKey(a), this.statementKey(b)));
    const statement = graph.linkStatement[best ?? here.link] ?? -1;
    return { tie: null, statement: graph.ids[statement] ?? null };
  }

  /** Subjects, sources (most first), first day (unknown last) of the statement of a link. */
  private statementKey(link: number): readonly number[] {
    const { graph } = this;
    const statement = graph.linkStatement[link] ?? 0;
    const lastPort = graph.nodePorts[statement + 1] ?? 0;
    let subjects = 0;
    for (let port = graph.nodePorts[statement] ?? 0; port < lastPort; port++)
      if (graph.portClass[port] === ABOUT_CLASS) subjects = graph.portLog[port] ?? 0;
    const day = graph.linkFirst[link] ?? NO_DAY;
    return [
      subjects,
      -(graph.linkSources[link] ?? 0),
      day === NO_DAY ? Number.POSITIVE_INFINITY : day,
      statement,
    ];
  }

  /** The port of a node that a step onward went out by: of the link's class, seen from the other side. */
  private portOut(node: number, onward: Beginning): number {
    const { graph } = this;
    const wanted = (graph.portClass[onward.port] ?? 0) ^ 1;
    const lastPort = graph.nodePorts[node + 1] ?? 0;
    for (let port = graph.nodePorts[node] ?? 0; port < lastPort; port++)
      if (graph.portClass[port] === wanted) return port;
    throw new Error(`findPaths: ${graph.ids[node]} has no port of class ${wanted}`);
  }
}

const ABOUT_CLASS = TIE_KINDS.indexOf('ABOUT') * 2;

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let place = 0; place < a.length; place++) {
    const [one, other] = [a[place] ?? 0, b[place] ?? 0];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** Estimates are kept in single precision. */
const SLACK = 1e-4;

function passes(beginning: Beginning, node: number): boolean {
  for (let here: Beginning | null = beginning; here; here = here.before) if (here.node === node) return true;
  return false;
}

function permutations(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value) =>
    permutations(values.filter((other) => other !== value)).map((rest) => [value, ...rest]),
  );
}
