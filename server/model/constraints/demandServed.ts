import type { ConstraintFamily } from '../constraintFamily.ts'
import { groupsOf } from '../groups.ts'

/**
 * Every region's demand of every class is placed somewhere, or stays unserved at the scenario's price.
 *
 *   Σ_s reservedItMw[r,s,w] + unservedItMw[r,w]  =  demandItMw[r,w]     ∀ r, w with demand
 *
 * Unit    MW of rated IT power.
 * Dual    CNY per MW-year: what one more MW of this demand costs.
 * Source  demandItMw: national total x region share x class share (data/tables), or the scenario.
 */
export const demandServed: ConstraintFamily = {
  name: 'demandServed',
  unit: 'MW',
  keys: (instance) => [...instance.demandItMw.keys()].filter((key) => (instance.demandItMw[key] ?? 0) > 0),
  label: ({ regions, workloads }, key) =>
    `${regions[Math.floor(key / workloads.length)]?.id},${workloads[key % workloads.length]?.id}`,
  write(instance, columns, key, row) {
    const W = instance.workloads.length
    for (const p of groupsOf(instance).byDemand[key] ?? []) row.add(columns.reservedItMw(p), 1)
    const unserved = columns.unservedItMw(Math.floor(key / W), key % W)
    if (unserved !== null) row.add(unserved, 1)
    row.equals(instance.demandItMw[key] ?? 0)
  },
}
