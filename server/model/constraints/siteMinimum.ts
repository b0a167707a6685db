import type { ConstraintFamily } from '../constraintFamily.ts'
import { candidateAt } from '../siting.ts'

/**
 * Siting: an open site holds at least its economic size, or stays shut.
 *
 *   Σ_w serverItMw[s,w] − minItMw[s] × open[s]  ≥  0     ∀ decided s with a minimum
 *
 * Unit    MW of rated IT power.
 * Dual    CNY per MW-year, the open sites fixed: what one more MW asked of s costs.
 * Source  economicSiteItMw, or the scenario.
 */
export const siteMinimum: ConstraintFamily = {
  name: 'siteMinimum',
  unit: 'MW',
  keys: ({ rules }) => rules.siting?.candidates.flatMap(({ site, minItMw }) => (minItMw > 0 ? [site] : [])) ?? [],
  label: ({ sites }, s) => sites[s]?.id ?? '',
  write(instance, columns, s, row) {
    const open = columns.open(s)
    for (const w of instance.workloads.keys()) row.add(columns.serverItMw(s, w), 1)
    if (open !== null) row.add(open, -(candidateAt(instance, s)?.minItMw ?? 0))
    row.atLeast(0)
  },
}
