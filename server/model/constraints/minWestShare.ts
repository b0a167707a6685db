import type { ConstraintFamily } from '../constraintFamily.ts'
import { demandOf } from '../instance.ts'

/**
 * At least a share of eastern demand is placed at western sites.
 *
 *   Σ_{r east, s west, w} reservedItMw[r,s,w]  ≥  minWestShare × Σ_{r east, w} demandItMw[r,w]
 *
 * Unit    MW of rated IT power.
 * Dual    CNY per MW-year: what one more MW forced west costs.
 */
export const minWestShare: ConstraintFamily = {
  name: 'minWestShare',
  unit: 'MW',
  keys: ({ rules }) => (rules.minWestShare === null ? [] : [0]),
  label: () => 'plan',
  write(instance, columns, _key, row) {
    const { regions, sites, workloads, placements, rules } = instance
    for (const [p, { region, site }] of placements.entries())
      if (regions[region]?.zone === 'east' && sites[site]?.zone === 'west') row.add(columns.reservedItMw(p), 1)
    let eastDemand = 0
    for (const [r, region] of regions.entries())
      if (region.zone === 'east') for (const w of workloads.keys()) eastDemand += demandOf(instance, r, w)
    row.atLeast((rules.minWestShare ?? 0) * eastDemand)
  },
}
