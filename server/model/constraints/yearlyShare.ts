import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'
import { yearHours } from '../time.ts'

/**
 * Hourly routing: what is reserved at a placement is the yearly mean of what is placed there, so that shares, caps and
 * policy read the same under both routings.
 *
 *   Σ_t n_t h_t placedItMw[p,t] − (Σ_t n_t h_t activity[w,t]) × reservedItMw[p]  =  0     ∀ p
 *
 * Unit    MWh of work a year.
 * Dual    CNY per MWh of work.
 */
export const yearlyShare: ConstraintFamily = {
  name: 'yearlyShare',
  unit: 'MWh',
  keys: ({ routing, placements }) => range(routing === 'hourly' ? placements.length : 0),
  label({ placements, regions, sites, workloads }, p) {
    const at = placements[p]
    return `${regions[at?.region ?? -1]?.id},${sites[at?.site ?? -1]?.id},${workloads[at?.workload ?? -1]?.id}`
  },
  write({ placements, periods, workloads }, columns, p, row) {
    const activity = workloads[placements[p]?.workload ?? -1]?.activity ?? []
    let work = 0
    for (const [t, period] of periods.entries()) {
      const placed = columns.placedItMw(p, t)
      if (placed !== null) row.add(placed, yearHours(period))
      work += yearHours(period) * (activity[t] ?? 0)
    }
    row.add(columns.reservedItMw(p), -work)
    row.equals(0)
  },
}
