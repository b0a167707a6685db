/** One way of doing a piece of work that a table compares. */
export type Contender = () => Promise<unknown> | unknown

/**
 * Median seconds of each contender, measured turn by turn in one process, so that a busy machine slows all of them alike
 * and their ratio stands. The first turn of each warms up and is not counted. Every turn begins with another one, so that
 * the garbage of the one before falls on all alike.
 * @param before each turn, not timed.
 */
export async function interleaved<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  turns: number,
  before: () => void = () => {},
): Promise<Record<Name, number>> {
  const names = Object.keys(contenders) as Name[]
  const seconds = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let turn = 0; turn <= turns; turn++) {
    before()
    const first = turn % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const started = performance.now()
      await contenders[name]()
      if (turn > 0) seconds[name].push((performance.now() - started) / 1000)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(seconds[name])])) as Record<Name, number>
}

/** The middle of the measured figures; of an even number, the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN
  const high = sorted[Math.floor(middle)] ?? Number.NaN
  return (low + high) / 2
}
