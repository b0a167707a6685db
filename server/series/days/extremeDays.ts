import type { DayFeature } from './dayDistances.ts'

export type ExtremeKind = 'stillest' | 'hottest'

const hoursPerDay = 24

/**
 * The days that no average may hide, by index from 0: `stillest` has the least wind and sun together over all series,
 * `hottest` the highest mean temperature, each series counted by its weight (all alike where all weights are 0). The
 * earliest day wins a tie.
 */
export function extremeDays(
  features: readonly DayFeature[],
  days: number,
  wanted: readonly ExtremeKind[],
): ReadonlyMap<number, ExtremeKind> {
  const found = new Map<number, ExtremeKind>()
  for (const kind of wanted) {
    const counted = features.filter(
      (one) => (kind === 'hottest') === (one.kind === 'temperature') && one.kind !== 'other',
    )
    if (counted.length === 0) continue
    const totals = dailyTotals(counted, days)
    const extreme = kind === 'hottest' ? firstOf(totals, (a, b) => a > b) : firstOf(totals, (a, b) => a < b)
    if (!found.has(extreme)) found.set(extreme, kind)
  }
  return found
}

function dailyTotals(features: readonly DayFeature[], days: number): Float64Array {
  const totals = new Float64Array(days)
  const alike = features.every(({ weight }) => weight === 0)
  for (const { hourly, weight } of features) {
    const each = alike ? 1 : weight
    for (const [hour, value] of hourly.entries()) {
      const day = Math.floor(hour / hoursPerDay)
      totals[day] = (totals[day] ?? 0) + each * value
    }
  }
  return totals
}

function firstOf(totals: Float64Array, beats: (a: number, b: number) => boolean): number {
  let [best, bestTotal] = [0, totals[0] ?? 0]
  for (const [day, total] of totals.entries()) if (beats(total, bestTotal)) [best, bestTotal] = [day, total]
  return best
}
