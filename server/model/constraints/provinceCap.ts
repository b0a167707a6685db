import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'

/**
 * All sites of a province together hold no more servers than its cap.
 *
 *   Σ_{s in province, w} serverItMw[s,w]  ≤  maxItMw     ∀ capped provinces
 *
 * Unit    MW of rated IT power.
 * Dual    CNY per MW-year: −dual is what one more MW allowed there would save.
 */
export const provinceCap: ConstraintFamily = {
  name: 'provinceCap',
  unit: 'MW',
  keys: ({ rules }) => range(rules.provinceCaps.length),
  label: ({ rules }, key) => rules.provinceCaps[key]?.provinceId ?? '',
  write({ sites, workloads, rules }, columns, key, row) {
    const cap = rules.provinceCaps[key]
    for (const [s, site] of sites.entries())
      if (site.provinceId === cap?.provinceId) for (const w of workloads.keys()) row.add(columns.serverItMw(s, w), 1)
    row.atMost(cap?.maxItMw ?? 0)
  },
}
