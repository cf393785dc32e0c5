import type { TieKind } from '../domain/records.ts';
import { HUB_COST, passCost } from './cost.ts';
import { Heap } from './Heap.ts';
import { Passage, type LinkFilter } from './linkFilter.ts';
import { STEP_COST } from './stepCost.ts';
import { NO_DAY, STATEMENT_CLASS, TIE_KINDS, type LinkGraph } from './linkGraph.ts';

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

/** How much one question may look at: entries scanned, and beginnings of paths kept. About 150 ms on one core. */
export interface Effort {
  readonly scans: number;
  readonly beginnings: number;
}
const EFFORT: Effort = { scans: 12_000_000, beginnings: 400_000 };

/** Costs above the fewest steps that are tried one after the other; most questions are answered by the first. */
const MARGINS = [2.5, 6, 14, Number.POSITIVE_INFINITY];

/**
 * The `first` cheapest simple paths of at most `maxHops` steps; `cost.ts` says what a path costs. If all of them pass hubs
 * and there is one that passes none, the cheapest of those takes the last place.
 *
 * Two breadth-first searches of half the length give the fewest steps, and which things lie near enough to either end.
 * Then, backwards from the goal, the least cost to arrive in exactly j steps is worked out for each port (a layered
 * Bellman–Ford), within a bound of cost that grows only until enough paths are found; so hubs, being dear, are not
 * opened unless nothing cheaper exists. With these costs as its estimate, a best-first search from the start meets whole
 * paths in order of cost: the estimate is exact but for the demand that nothing is passed twice, and never too high.
 */
export function findPaths(graph: LinkGraph, request: PathRequest, effort: Effort = EFFORT): FoundPaths {
  const search = new Search(graph, request, effort);
  const paths = search.cheapest(request.first, false);
  if (paths.length === 0 || paths.some(({ hubs }) => hubs.length === 0))
    return { paths, capped: search.capped };
  const [plain] = search.cheapest(1, true);
  if (!plain) return { paths, capped: search.capped };
  const kept = paths.slice(0, Math.max(0, request.first - 1));
  return { paths: [...kept, plain], capped: search.capped };
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
  /** Fewest steps from the start, for what lies within half of the most steps; absent beyond. */
  private readonly fromStart: Map<number, number>;
  private readonly half: number;
  private readonly fewest: number;
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
    this.half = Math.ceil(this.maxHops / 2);
    this.fromStart = this.reach(this.start, this.half);
    this.fewest = this.fewestSteps();
  }

  /** The cheapest paths in order. */
  cheapest(count: number, withoutHubs: boolean): FoundPath[] {
    this.withoutHubs = withoutHubs;
    if (this.fewest > this.maxHops) return [];
    let found: FoundPath[] = [];
    for (const margin of MARGINS) {
      const budget = this.fewest * STEP_COST + margin;
      const all = this.orders.flatMap((via) => this.within(budget, via, count));
      const complete = !this.capped;
      if (complete || all.length > 0) found = all.toSorted((a, b) => a.cost - b.cost).slice(0, count);
      if (!complete || found.length >= count) break;
    }
    return found;
  }

  /** Steps to everything within a number of steps of a node; nothing is passed that may not be. */
  private reach(origin: number, most: number): Map<number, number> {
    const { graph, passage } = this;
    const steps = new Map([[origin, 0]]);
    let frontier = [origin];
    for (let step = 1; step <= most && frontier.length > 0; step++) {
      const next: number[] = [];
      for (const node of frontier) {
        if (node !== origin && !passage.mayPass(node)) continue;
        const lastPort = graph.nodePorts[node + 1] ?? 0;
        for (let port = graph.nodePorts[node] ?? 0; port < lastPort; port++) {
          if (!passage.isOpen(port)) continue;
          const last = graph.portEntries[port + 1] ?? 0;
          const first = graph.portEntries[port] ?? 0;
          this.scans += last - first;
          for (let entry = first; entry < last; entry++) {
            const neighbour = graph.entryNode[entry] ?? 0;
            if (steps.has(neighbour) || !passage.mayUse(graph.entryLink[entry] ?? 0)) continue;
            steps.set(neighbour, step);
            next.push(neighbour);
          }
        }
      }
      frontier = next;
    }
    return steps;
  }

  /** The length of the shortest path there may be; more than the most when there is none. */
  private fewestSteps(): number {
    const fromGoal = this.reach(this.goal, this.maxHops - this.half);
    let fewest = this.fromStart.get(this.goal) ?? this.maxHops + 1;
    for (const [node, steps] of fromGoal) {
      const before = this.fromStart.get(node);
      const isPassed = node !== this.start && node !== this.goal;
      if (before !== undefined && (!isPassed || this.passage.mayPass(node)))
        fewest = Math.min(fewest, before + steps);
    }
    return fewest;
  }

  /** The cheapest paths of at most a cost that pass `via` in this order. */
  private within(budget: number, via: readonly number[], count: number): FoundPath[] {
    const goals = [...via, this.goal];
    const estimates: Estimate[] = [];
    for (let stage = goals.length - 1; stage >= 0; stage--) {
      const later = estimates[0] ?? null;
      estimates.unshift(this.estimate(goals[stage] ?? 0, later, budget, goals.length - 1 - stage));
      if (this.capped) return [];
    }
    return this.bestFirst(goals, estimates, budget, count);
  }

  /**
   * For each port, the least cost of going out by it and arriving at a goal after exactly j steps, everything after the
   * goal included.
   *
   * @param later what comes after the goal; null for the end of the path
   * @param ahead how many goals lie behind this one, each at least a step
   */
  private estimate(goal: number, later: Estimate | null, budget: number, ahead: number): Estimate {
    const { graph, passage, maxHops } = this;
    const estimate = new Estimate(maxHops);
    let frontier = new Set<number>();
    for (let step = 1; step <= maxHops; step++) {
      const next = new Set<number>();
      if (later === null ? step === 1 : step > ahead) frontier.add(goal);
      for (const node of frontier) {
        if (node === this.start) continue;
        const lastPort = graph.nodePorts[node + 1] ?? 0;
        const firstPort = graph.nodePorts[node] ?? 0;
        for (let port = firstPort; port < lastPort; port++) {
          if (!passage.isOpen(port)) continue;
          const onward =
            node === goal
              ? later === null
                ? 0
                : this.leastOnward(port, node, later, step - 1)
              : this.leastOnward(port, node, estimate, step - 1);
          if (onward + STEP_COST > budget) continue;
          const last = graph.portEntries[port + 1] ?? 0;
          const first = graph.portEntries[port] ?? 0;
          this.scans += last - first;
          if (this.scans > this.effort.scans) {
            this.capped = true;
            return estimate;
          }
          for (let entry = first; entry < last; entry++) {
            const neighbour = graph.entryNode[entry] ?? 0;
            const before = this.fromStart.get(neighbour) ?? this.half + 1;
            if (before + step > maxHops || neighbour === this.goal) continue;
            const link = graph.entryLink[entry] ?? 0;
            const cost = onward + (graph.linkCost[link] ?? STEP_COST);
            if (cost + before * STEP_COST > budget || !passage.mayUse(link)) continue;
            if (neighbour !== this.start && !passage.mayPass(neighbour)) continue;
            if (estimate.lower(graph.entryPort[entry] ?? 0, step, cost)) next.add(neighbour);
          }
        }
      }
      frontier = next;
    }
    return estimate;
  }

  /** The least cost of coming into a node by a port and arriving in exactly `steps`; infinite when that cannot be. */
  private leastOnward(into: number, node: number, estimate: Estimate, steps: number): number {
    const { graph } = this;
    let least = Number.POSITIVE_INFINITY;
    const lastPort = graph.nodePorts[node + 1] ?? 0;
    for (let out = graph.nodePorts[node] ?? 0; out < lastPort; out++) {
      const onward = estimate.at(out, steps);
      if (onward < least) least = Math.min(least, onward + this.turnCost(into, out, node));
    }
    return least;
  }

  /** What it costs to pass a node; infinite where that may not be. */
  private turnCost(into: number, out: number, node: number): number {
    const cost = passCost(this.graph, into, out);
    if (this.withoutHubs && cost >= HUB_COST) return Number.POSITIVE_INFINITY;
    if (this.graph.kinds[node] === 'STATEMENT' && !this.passage.mayTurn(into, out))
      return Number.POSITIVE_INFINITY;
    return cost;
  }

  private bestFirst(
    goals: readonly number[],
    estimates: readonly Estimate[],
    budget: number,
    count: number,
  ): FoundPath[] {
    const { graph, passage, maxHops } = this;
    const found = new Map<string, FoundPath>();
    const beginnings: Beginning[] = [];
    const heap = new Heap();
    const keep = (beginning: Beginning, least: number) => {
      if (least > budget) return;
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
          const onward = isGoal ? 0 : this.leastWithin(port, node, estimates[stage], left - 1);
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

  private leastWithin(into: number, node: number, estimate: Estimate | undefined, most: number): number {
    let least = Number.POSITIVE_INFINITY;
    const lastPort = this.graph.nodePorts[node + 1] ?? 0;
    for (let out = this.graph.nodePorts[node] ?? 0; out < lastPort && estimate; out++) {
      const onward = estimate.within(out, most);
      if (onward < least) least = Math.min(least, onward + this.turnCost(into, out, node));
    }
    return least;
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

/** Rounding may differ in the last digits between an estimate and the path itself. */
const SLACK = 1e-9;

/** Least costs by port and number of steps; what was never lowered is infinite. */
class Estimate {
  private readonly costs = new Map<number, Float64Array>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Notes a cost; true when it is less than what was known. */
  lower(port: number, steps: number, cost: number): boolean {
    let known = this.costs.get(port);
    if (!known) {
      known = new Float64Array(this.most + 1).fill(Number.POSITIVE_INFINITY);
      this.costs.set(port, known);
    }
    if (cost >= (known[steps] ?? 0)) return false;
    known[steps] = cost;
    return true;
  }

  /** In exactly so many steps. */
  at(port: number, steps: number): number {
    return this.costs.get(port)?.[steps] ?? Number.POSITIVE_INFINITY;
  }

  /** In at most so many steps. */
  within(port: number, most: number): number {
    const known = this.costs.get(port);
    let least = Number.POSITIVE_INFINITY;
    if (known) for (let steps = 1; steps <= most; steps++) least = Math.min(least, known[steps] ?? least);
    return least;
  }
}

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
