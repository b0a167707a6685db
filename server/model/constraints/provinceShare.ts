import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'
import { provincesOf } from '../hubs.ts'

/**
 * No province takes more than a share of the nation's AI load: a cap on concentration.
 *
 *   Σ_{s in province, w} serverItMw[s,w]  ≤  provinceShareMax × Σ_{r,w} demandItMw[r,w]     ∀ provinces with a site
 *
 * Unit    MW of rated IT power.
 * Dual    CNY per MW-year: −dual is what one more MW allowed in the province would save.
 */
export const provinceShare: ConstraintFamily = {
  name: 'provinceShare',
  unit: 'MW',
  keys: (instance) => range(instance.rules.provinceShareMax === null ? 0 : provincesOf(instance).length),
  label: (instance, key) => provincesOf(instance)[key]?.id ?? '',
  write(instance, columns, key, row) {
    for (const s of provincesOf(instance)[key]?.sites ?? [])
      for (const w of instance.workloads.keys()) row.add(columns.serverItMw(s, w), 1)
    row.atMost((instance.rules.provinceShareMax ?? 0) * instance.demandItMw.reduce((sum, mw) => sum + mw, 0))
  },
}
