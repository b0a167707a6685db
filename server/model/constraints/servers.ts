import type { ConstraintFamily } from '../constraintFamily.ts'
import { groupsOf, range } from '../groups.ts'

/**
 * Steady routing: the servers of a class at a site are exactly the streams contracted there.
 *
 *   Σ_r reservedItMw[r,s,w] − serverItMw[s,w]  =  0     ∀ s, w
 *
 * Unit    MW of rated IT power.
 * Dual    CNY per MW-year: what one MW of this class costs at s, before fibre.
 */
export const servers: ConstraintFamily = {
  name: 'servers',
  unit: 'MW',
  keys: ({ sites, workloads, routing }) => range(routing === 'steady' ? sites.length * workloads.length : 0),
  label: ({ sites, workloads }, key) =>
    `${sites[Math.floor(key / workloads.length)]?.id},${workloads[key % workloads.length]?.id}`,
  write(instance, columns, key, row) {
    const W = instance.workloads.length
    for (const p of groupsOf(instance).byServer[key] ?? []) row.add(columns.reservedItMw(p), 1)
    row.add(columns.serverItMw(Math.floor(key / W), key % W), -1)
    row.equals(0)
  },
}
