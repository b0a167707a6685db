import type { ConstraintFamily } from '../constraintFamily.ts'
import { groupsOf } from '../groups.ts'

/**
 * Siting: a region's demand of a single-source class has at most one source.
 *
 *   Σ_s chosen[r,s,w]  ≤  1     ∀ r, single-source w with a placement
 *
 * Unit    sources.
 * Dual    none: what a second source is worth is told by solving again.
 */
export const oneSource: ConstraintFamily = {
  name: 'oneSource',
  unit: 'sources',
  keys(instance) {
    const W = instance.workloads.length
    const classes = new Set(instance.rules.siting?.singleSource)
    if (classes.size === 0) return []
    return groupsOf(instance).byDemand.flatMap((list, key) => (list.length > 0 && classes.has(key % W) ? [key] : []))
  },
  label: ({ regions, workloads }, key) =>
    `${regions[Math.floor(key / workloads.length)]?.id},${workloads[key % workloads.length]?.id}`,
  write(instance, columns, key, row) {
    for (const p of groupsOf(instance).byDemand[key] ?? []) {
      const chosen = columns.chosen(p)
      if (chosen !== null) row.add(chosen, 1)
    }
    row.atMost(1)
  },
}
