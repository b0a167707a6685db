import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'
import { existingUsableItMw } from '../instance.ts'

/**
 * Halls are not built, or opened, to stand empty. Without siting the floor is that of new halls; of a site whose opening is
 * decided, all usable halls count.
 *
 *   Σ_w serverItMw[s,w] − onRackFloor × builtItMw[s] − onRackFloor × usable[s] × open[s]  ≥  0     ∀ s
 *
 * Unit    MW of rated IT power; usable = min(availableExistingShare × existingItMw, maxItMw).
 * Dual    CNY per MW-year, the open sites fixed: what one more MW asked on the racks of s costs.
 * Source  0.65 for the clusters: hub approval letters of 2022.
 */
export const onRackFloor: ConstraintFamily = {
  name: 'onRackFloor',
  unit: 'MW',
  keys: ({ rules, sites }) => range(rules.onRackFloor === null ? 0 : sites.length),
  label: ({ sites }, s) => sites[s]?.id ?? '',
  write({ rules, sites, workloads }, columns, s, row) {
    const floor = rules.onRackFloor ?? 0
    const site = sites[s]
    const open = columns.open(s)
    for (const w of workloads.keys()) row.add(columns.serverItMw(s, w), 1)
    row.add(columns.builtItMw(s), -floor)
    if (open !== null && site) row.add(open, -floor * existingUsableItMw(site))
    row.atLeast(0)
  },
}
