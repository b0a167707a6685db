import type { ConstraintFamily } from '../constraintFamily.ts'
import { mostPlacedMw } from '../siting.ts'

/**
 * Siting: a stream is placed at an open site only. The strong formulation: it follows from the halls in whole numbers, but
 * not in fractions, where a thousandth of a large site would do for a small stream.
 *
 *   reservedItMw[p] − min(demandItMw, maxItMw[p], room at s) × open[s]  ≤  0     ∀ p at decided s
 *
 * Hourly routing: without the room, which bounds what stands there and not the yearly work of it.
 *
 * Unit    MW of rated IT power.
 * Dual    none of its own: with the open sites fixed, demandServed says the same.
 */
export const placementWhereOpen: ConstraintFamily = {
  name: 'placementWhereOpen',
  unit: 'MW',
  keys({ placements, rules }) {
    if (!rules.siting?.strong) return []
    const decided = new Set(rules.siting.candidates.map(({ site }) => site))
    return placements.flatMap(({ site }, p) => (decided.has(site) ? [p] : []))
  },
  label({ placements, regions, sites, workloads }, p) {
    const at = placements[p]
    return `${regions[at?.region ?? -1]?.id},${sites[at?.site ?? -1]?.id},${workloads[at?.workload ?? -1]?.id}`
  },
  write(instance, columns, p, row) {
    const open = columns.open(instance.placements[p]?.site ?? -1)
    row.add(columns.reservedItMw(p), 1)
    if (open !== null) row.add(open, -mostPlacedMw(instance, p))
    row.atMost(0)
  },
}
