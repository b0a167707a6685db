import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'

/**
 * Hourly routing moves work between sites, it does not do the same work with fewer servers: of every class as many stand
 * somewhere as its demand is rated for.
 *
 *   Σ_s serverItMw[s,w]  ≥  Σ_{r,s} reservedItMw[r,s,w]     ∀ w
 *
 * Unit    MW of rated IT power.
 * Dual    CNY per MW-year: what one more MW of servers of this class costs.
 */
export const serversForDemand: ConstraintFamily = {
  name: 'serversForDemand',
  unit: 'MW',
  keys: ({ workloads, routing }) => range(routing === 'hourly' ? workloads.length : 0),
  label: ({ workloads }, w) => workloads[w]?.id ?? '',
  write({ sites, placements }, columns, w, row) {
    for (const s of sites.keys()) row.add(columns.serverItMw(s, w), 1)
    for (const [p, { workload }] of placements.entries()) if (workload === w) row.add(columns.reservedItMw(p), -1)
    row.atLeast(0)
  },
}
