import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'
import { existingUsableItMw } from '../instance.ts'

/**
 * Servers at a site never exceed the halls that AI may use there.
 *
 *   Σ_w serverItMw[s,w] − builtItMw[s]  ≤  min(availableExistingShare[s] × existingItMw[s], maxItMw[s])     ∀ s
 *
 * Siting: the right side × open[s].
 *
 * Unit    MW of rated IT power; PUE enters later, in energyBalance.
 * Dual    CNY per MW-year: −dual is what one more MW of usable halls at s would save.
 * Source  existingItMw, availableExistingShare: data/tables, sourceId per row.
 */
export const siteItCapacity: ConstraintFamily = {
  name: 'siteItCapacity',
  unit: 'MW',
  keys: ({ sites }) => range(sites.length),
  label: ({ sites }, s) => sites[s]?.id ?? '',
  write({ sites, workloads }, columns, s, row) {
    const site = sites[s]
    const standing = site ? existingUsableItMw(site) : 0
    for (const w of workloads.keys()) row.add(columns.serverItMw(s, w), 1)
    row.add(columns.builtItMw(s), -1)
    const open = columns.open(s)
    if (open !== null) row.add(open, -standing)
    row.atMost(open === null ? standing : 0)
  },
}
