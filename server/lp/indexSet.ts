/** A set that columns are indexed by, e.g. sites or periods, with the name of each member. */
export interface IndexSet {
  readonly name: string
  readonly size: number
  label(i: number): string
  /** Number in the whole set of the i-th member, where a block has only some of them. */
  readonly members?: readonly number[]
}

/** Members of every set that the i-th column of a block stands for; the last set runs fastest. */
export function membersOf(over: readonly IndexSet[], i: number): number[] {
  const members: number[] = []
  let rest = i
  for (const { size } of [...over].reverse()) {
    members.unshift(rest % size)
    rest = Math.floor(rest / size)
  }
  return members
}

/** `zhongwei,wind,d2h14`: the names of the members, slowest set first. */
export function labelOver(over: readonly IndexSet[], i: number): string {
  return membersOf(over, i)
    .map((member, k) => over[k]?.label(member) ?? `${member}`)
    .join(',')
}
