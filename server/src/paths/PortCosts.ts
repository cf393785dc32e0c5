/**
 * The least cost known for each port in at most so many steps, for one search at a time: clearing takes as long as what
 * was noted, not as the graph is large.
 */
export class PortCosts {
  /** The most steps. */
  readonly steps: number;
  private readonly costs: Float32Array;
  private readonly touched: number[] = [];

  constructor(ports: number, steps: number) {
    this.steps = steps;
    this.costs = new Float32Array(ports * (steps + 1)).fill(Number.POSITIVE_INFINITY);
  }

  /** The least cost in at most so many steps; infinite where none is known. */
  within(port: number, steps: number): number {
    return this.costs[port * (this.steps + 1) + Math.min(steps, this.steps)] ?? Number.POSITIVE_INFINITY;
  }

  /** Notes a cost that takes so many steps; true when it is less than any of as many steps or fewer. */
  lower(port: number, steps: number, cost: number): boolean {
    const first = port * (this.steps + 1);
    const last = first + this.steps;
    if (cost >= (this.costs[first + steps] ?? 0)) return false;
    if (this.costs[last] === Number.POSITIVE_INFINITY) this.touched.push(port);
    for (let place = first + steps; place <= last && cost < (this.costs[place] ?? 0); place++)
      this.costs[place] = cost;
    return true;
  }

  clear(): void {
    const { steps } = this;
    for (const port of this.touched)
      this.costs.fill(Number.POSITIVE_INFINITY, port * (steps + 1), (port + 1) * (steps + 1));
    this.touched.length = 0;
  }
}
