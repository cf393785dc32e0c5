/** Numbers by the group they belong to, in two typed arrays: those of group g lie from `starts[g]` to `starts[g + 1]`. */
export class Groups {
  private constructor(
    private readonly starts: Uint32Array,
    private readonly members: Uint32Array,
  ) {}

  /**
   * @param count how many groups there are; every value of `groups` is below it
   * @param groups for each pair its group
   * @param members for each pair the number; within a group they keep their order
   */
  static of(count: number, groups: Uint32Array, members: Uint32Array): Groups {
    const starts = new Uint32Array(count + 1);
    for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
    for (let group = 0; group < count; group++)
      starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
    const next = starts.slice();
    const sorted = new Uint32Array(members.length);
    for (let pair = 0; pair < members.length; pair++) {
      const group = groups[pair] ?? 0;
      const place = next[group] ?? 0;
      sorted[place] = members[pair] ?? 0;
      next[group] = place + 1;
    }
    return new Groups(starts, sorted);
  }

  of(group: number): Uint32Array {
    return this.members.subarray(this.starts[group] ?? 0, this.starts[group + 1] ?? 0);
  }
}
