import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'

/**
 * A site holds no more servers than the cap that policy sets for it, whatever its halls could take.
 *
 *   Σ_w serverItMw[s,w]  ≤  maxItMw     ∀ capped sites
 *
 * Unit    MW of rated IT power.
 * Dual    CNY per MW-year: −dual is what one more MW allowed there would save.
 */
export const siteCap: ConstraintFamily = {
  name: 'siteCap',
  unit: 'MW',
  keys: ({ rules }) => range(rules.siteCaps.length),
  label: ({ rules, sites }, key) => sites[rules.siteCaps[key]?.site ?? -1]?.id ?? '',
  write({ workloads, rules }, columns, key, row) {
    const cap = rules.siteCaps[key]
    if (cap) for (const w of workloads.keys()) row.add(columns.serverItMw(cap.site, w), 1)
    row.atMost(cap?.maxItMw ?? 0)
  },
}
