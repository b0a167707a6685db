import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'

/**
 * Hourly routing: fibre is rented for the busiest period, so that following the wind is not cheaper to connect than staying.
 *
 *   placedItMw[p,t] − (max_t activity[w,t]) × peakItMw[p]  ≤  0     ∀ p, t
 *
 * Unit    MW at work.
 * Dual    CNY per MW: −dual is what one more MW of traffic in t would save.
 */
export const fibrePeak: ConstraintFamily = {
  name: 'fibrePeak',
  unit: 'MW',
  keys: ({ routing, placements, periods }) => range(routing === 'hourly' ? placements.length * periods.length : 0),
  label({ placements, regions, sites, workloads, periods }, key) {
    const at = placements[Math.floor(key / periods.length)]
    const period = periods[key % periods.length]?.id
    return `${regions[at?.region ?? -1]?.id},${sites[at?.site ?? -1]?.id},${workloads[at?.workload ?? -1]?.id},${period}`
  },
  write({ placements, periods, workloads }, columns, key, row) {
    const p = Math.floor(key / periods.length)
    const placed = columns.placedItMw(p, key % periods.length)
    const peak = columns.peakItMw(p)
    const activity = workloads[placements[p]?.workload ?? -1]?.activity ?? []
    if (placed !== null) row.add(placed, 1)
    if (peak !== null) row.add(peak, -activity.reduce((most, share) => Math.max(most, share), 0))
    row.atMost(0)
  },
}
