/** Steps to nodes, for one search at a time; clearing takes as long as what was noted. */
export class NodeSteps {
  /** 0 for unknown, else one more than the steps. */
  private readonly marks: Int8Array;
  readonly touched: number[] = [];

  constructor(nodes: number) {
    this.marks = new Int8Array(nodes);
  }

  /** −1 where unknown. */
  at(node: number): number {
    return (this.marks[node] ?? 0) - 1;
  }

  /** True when it was unknown. */
  note(node: number, steps: number): boolean {
    if (this.marks[node] !== 0) return false;
    this.marks[node] = steps + 1;
    this.touched.push(node);
    return true;
  }

  clear(): void {
    for (const node of this.touched) this.marks[node] = 0;
    this.touched.length = 0;
  }
}
