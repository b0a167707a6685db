/** One site's day as a dispatcher sees it: one value per hour. */
export interface DayAtSite {
  /** MW of work that arrives. */
  readonly arrivedMw: readonly number[]
  /** MW of rated servers: no hour runs more. */
  readonly serverMw: number
  /** MW at the meter per MW of IT power. */
  readonly pue: readonly number[]
  readonly idlePowerShare: number
  readonly priceCnyPerMwh: readonly number[]
  /** MW of own sun and wind that cost nothing more. */
  readonly ownMw: readonly number[]
}

/** CNY of a day's grid energy when so many MW of work run in each hour. */
export function gridCostCny(day: DayAtSite, runMw: readonly number[]): number {
  return runMw.reduce((sum, run, t) => sum + (day.priceCnyPerMwh[t] ?? 0) * importMw(day, run, t), 0)
}

/**
 * The plain dispatcher: hour by hour, the dearest first, its work is handed to the cheapest hour of its waiting time that
 * still has servers free, as long as that is cheaper than running it now. Sun that would be lost costs nothing. No unit of
 * work is moved twice, so none waits longer than it may.
 */
export function greedyRun(day: DayAtSite, maxDeferralHours: number): number[] {
  const hours = day.arrivedMw.length
  const runMw = [...day.arrivedMw]
  const dearestFirst = runMw
    .map((_, t) => t)
    .sort((a, b) => (day.priceCnyPerMwh[b] ?? 0) - (day.priceCnyPerMwh[a] ?? 0))
  const ownWork = [...day.arrivedMw]
  for (const from of dearestFirst) {
    const window = Array.from({ length: Math.min(maxDeferralHours, hours - 1) }, (_, i) => (from + 1 + i) % hours)
    for (;;) {
      const small = stepMw(day, ownWork[from] ?? 0, runMw, from)
      const to = window
        .filter((t) => (runMw[t] ?? 0) < day.serverMw - 1e-9)
        .sort((a, b) => marginalCny(day, runMw, a, 1e-6) - marginalCny(day, runMw, b, 1e-6))[0]
      if (to === undefined || small <= 1e-9) break
      const move = Math.min(small, day.serverMw - (runMw[to] ?? 0), roomInSun(day, runMw, to))
      if (marginalCny(day, runMw, to, move) >= -marginalCny(day, runMw, from, -move) - 1e-9) break
      runMw[from] = (runMw[from] ?? 0) - move
      runMw[to] = (runMw[to] ?? 0) + move
      ownWork[from] = (ownWork[from] ?? 0) - move
    }
  }
  return runMw
}

function meterMw({ idlePowerShare, serverMw, pue }: DayAtSite, run: number, t: number): number {
  return (pue[t] ?? 1) * (idlePowerShare * serverMw + (1 - idlePowerShare) * run)
}

function importMw(day: DayAtSite, run: number, t: number): number {
  return Math.max(0, meterMw(day, run, t) - (day.ownMw[t] ?? 0))
}

/** CNY more for `more` MW of work in t. */
function marginalCny(day: DayAtSite, runMw: readonly number[], t: number, more: number): number {
  const run = runMw[t] ?? 0
  return (day.priceCnyPerMwh[t] ?? 0) * (importMw(day, run + more, t) - importMw(day, run, t))
}

/** MW of work until the sun of t is used up; without limit once it is. */
function roomInSun(day: DayAtSite, runMw: readonly number[], t: number): number {
  const left = (day.ownMw[t] ?? 0) - meterMw(day, runMw[t] ?? 0, t)
  const work = left / ((day.pue[t] ?? 1) * (1 - day.idlePowerShare))
  return work > 1e-9 ? work : Number.POSITIVE_INFINITY
}

/** MW that may leave t at one price: no more than its own work, and no more than what runs on grid power. */
function stepMw(day: DayAtSite, ownMw: number, runMw: readonly number[], t: number): number {
  const onGrid = importMw(day, runMw[t] ?? 0, t) / ((day.pue[t] ?? 1) * (1 - day.idlePowerShare))
  return Math.min(ownMw, onGrid)
}
