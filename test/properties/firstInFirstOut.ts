/** Work of one class at one site round one day: MWh that arrive and that run in each period, each period's hours. */
export interface DayOfWork {
  readonly hours: readonly number[]
  readonly arrivedMwh: readonly number[]
  readonly runMwh: readonly number[]
  /** MWh waiting as the day begins, which is also as it ends. */
  readonly waitingMwh: number
}

/** How the day went, first in, first out. */
export interface QueueRun {
  /** Longest wait of any unit of work, hours from the start of its arrival's period to the start of the one it runs in. */
  readonly longestWaitHours: number
  /** MWh waiting at the end of each period. */
  readonly backlogMwh: readonly number[]
}

/** Less than this share of the day's work is rounding. */
const rounding = 1e-6

/**
 * Runs the day's work first in, first out, unit by unit. What waits as the day begins is the latest of the day before.
 * @throws Error where more runs than has arrived.
 */
export function firstInFirstOut({ hours, arrivedMwh, runMwh, waitingMwh }: DayOfWork): QueueRun {
  const starts = hours.map((_, t) => hours.slice(0, t).reduce((sum, h) => sum + h, 0))
  const round = hours.reduce((sum, h) => sum + h, 0)
  const small = rounding * Math.max(1, ...arrivedMwh, waitingMwh)
  const queue: { since: number; mwh: number }[] = []
  let before = waitingMwh
  for (let t = hours.length - 1; t >= 0 && before > small; t--) {
    const mwh = Math.min(before, arrivedMwh[t] ?? 0)
    queue.unshift({ since: (starts[t] ?? 0) - round, mwh })
    before -= mwh
  }
  if (before > small) throw new Error(`${before} MWh waited for more than a day`)
  let longestWaitHours = 0
  const backlogMwh = hours.map((_, t) => {
    queue.push({ since: starts[t] ?? 0, mwh: arrivedMwh[t] ?? 0 })
    let toRun = runMwh[t] ?? 0
    while (toRun > small) {
      const first = queue[0]
      if (!first) throw new Error(`${toRun} MWh ran in period ${t} that had not arrived`)
      const mwh = Math.min(toRun, first.mwh)
      if (mwh > small) longestWaitHours = Math.max(longestWaitHours, (starts[t] ?? 0) - first.since)
      toRun -= mwh
      first.mwh -= mwh
      if (first.mwh <= small) queue.shift()
    }
    return queue.reduce((sum, { mwh }) => sum + mwh, 0)
  })
  return { longestWaitHours, backlogMwh }
}

/** MWh waiting as the day begins: the least that lets all that runs have arrived before it. */
export function leastWaiting(arrivedMwh: readonly number[], runMwh: readonly number[]): number {
  let [level, least] = [0, 0]
  for (const [i, arrived] of arrivedMwh.entries()) {
    level += arrived - (runMwh[i] ?? 0)
    least = Math.min(least, level)
  }
  return -least
}
