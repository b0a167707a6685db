import { type Period, yearHours } from '../time.ts'

/**
 * Relative values scaled to a mean over the year's hours, none above `most`:
 *
 *   Σ_t n_t h_t min(most, f × ratio_t)  =  mean × Σ_t n_t h_t
 *
 * What rises over the limit is cut there and the rest scaled on. Null when the mean cannot be reached.
 */
export function calibrate(
  ratios: readonly number[],
  periods: readonly Period[],
  mean: number,
  most = Number.POSITIVE_INFINITY,
): number[] | null {
  const hours = periods.map(yearHours)
  const wanted = mean * hours.reduce((sum, h) => sum + h, 0)
  if (wanted === 0) return ratios.map(() => 0)
  let cut = new Set<number>()
  for (;;) {
    let [atLimit, below] = [0, 0]
    for (const [t, h] of hours.entries()) {
      if (cut.has(t)) atLimit += h * most
      else below += h * (ratios[t] ?? 0)
    }
    if (below <= 0)
      return Math.abs(atLimit - wanted) <= 1e-9 * wanted ? ratios.map((_, t) => (cut.has(t) ? most : 0)) : null
    const factor = (wanted - atLimit) / below
    const over = new Set(ratios.flatMap((ratio, t) => (factor * ratio > most ? [t] : [])))
    for (const t of cut) over.add(t)
    if (over.size === cut.size) return ratios.map((ratio, t) => (cut.has(t) ? most : factor * ratio))
    cut = over
  }
}

/** Mean over the year's hours. */
export function yearMean(values: readonly number[], periods: readonly Period[]): number {
  let [sum, hours] = [0, 0]
  for (const [t, period] of periods.entries()) {
    sum += yearHours(period) * (values[t] ?? 0)
    hours += yearHours(period)
  }
  return sum / hours
}
