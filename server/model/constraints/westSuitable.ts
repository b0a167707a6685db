import type { ConstraintFamily } from '../constraintFamily.ts'
import { groupsOf } from '../groups.ts'
import { demandOf } from '../instance.ts'

/**
 * Of a class's demand in an eastern region at most the suitable share goes west. A share of 0 leaves no column at all.
 *
 *   Σ_{s west} reservedItMw[r,s,w]  ≤  westSuitableShare[w] × demandItMw[r,w]     ∀ r east, w with 0 < share < 1
 *
 * Unit    MW of rated IT power.
 * Dual    CNY per MW-year: −dual is what letting one more MW of this class go west would save.
 * Source  reading of what policy keeps near users (NDRC 2022), assumed shares: data/tables/workloads.
 */
export const westSuitable: ConstraintFamily = {
  name: 'westSuitable',
  unit: 'MW',
  keys(instance) {
    if (!instance.rules.westSuitable) return []
    const W = instance.workloads.length
    return [...instance.demandItMw.keys()].filter((key) => {
      const share = instance.workloads[key % W]?.westSuitableShare ?? 1
      const east = instance.regions[Math.floor(key / W)]?.zone === 'east'
      return east && share > 0 && share < 1 && (instance.demandItMw[key] ?? 0) > 0
    })
  },
  label: ({ regions, workloads }, key) =>
    `${regions[Math.floor(key / workloads.length)]?.id},${workloads[key % workloads.length]?.id}`,
  write(instance, columns, key, row) {
    const W = instance.workloads.length
    for (const p of groupsOf(instance).byDemand[key] ?? [])
      if (instance.sites[instance.placements[p]?.site ?? -1]?.zone === 'west') row.add(columns.reservedItMw(p), 1)
    const share = instance.workloads[key % W]?.westSuitableShare ?? 1
    row.atMost(share * demandOf(instance, Math.floor(key / W), key % W))
  },
}
