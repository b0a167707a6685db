import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'
import { hubsOf } from '../hubs.ts'

/**
 * No hub takes more than a share of the nation's AI load: a cap on concentration.
 *
 *   Σ_{s in hub, w} serverItMw[s,w]  ≤  hubLoadShareMax × Σ_{r,w} demandItMw[r,w]     ∀ hubs
 *
 * Unit    MW of rated IT power.
 * Dual    CNY per MW-year: −dual is what one more MW allowed in the hub would save.
 */
export const hubLoadShare: ConstraintFamily = {
  name: 'hubLoadShare',
  unit: 'MW',
  keys: (instance) => range(instance.rules.hubLoadShareMax === null ? 0 : hubsOf(instance).length),
  label: (instance, h) => hubsOf(instance)[h]?.id ?? '',
  write(instance, columns, h, row) {
    for (const s of hubsOf(instance)[h]?.sites ?? [])
      for (const w of instance.workloads.keys()) row.add(columns.serverItMw(s, w), 1)
    row.atMost((instance.rules.hubLoadShareMax ?? 0) * instance.demandItMw.reduce((sum, mw) => sum + mw, 0))
  },
}
