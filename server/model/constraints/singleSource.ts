import type { ConstraintFamily } from '../constraintFamily.ts'
import { demandOf } from '../instance.ts'
import { singleSourced } from '../siting.ts'

/**
 * Siting: what a region places of a single-source class stands where its one source is.
 *
 *   reservedItMw[r,s,w] − demandItMw[r,w] × chosen[r,s,w]  ≤  0     ∀ placements of such classes
 *
 * Unit    MW of rated IT power.
 * Dual    none of its own: with the sources fixed, demandServed says the same.
 */
export const singleSource: ConstraintFamily = {
  name: 'singleSource',
  unit: 'MW',
  keys: singleSourced,
  label({ placements, regions, sites, workloads }, p) {
    const at = placements[p]
    return `${regions[at?.region ?? -1]?.id},${sites[at?.site ?? -1]?.id},${workloads[at?.workload ?? -1]?.id}`
  },
  write(instance, columns, p, row) {
    const at = instance.placements[p]
    const chosen = columns.chosen(p)
    row.add(columns.reservedItMw(p), 1)
    if (at && chosen !== null) row.add(chosen, -demandOf(instance, at.region, at.workload))
    row.atMost(0)
  },
}
