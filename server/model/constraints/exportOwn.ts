import type { ConstraintFamily } from '../constraintFamily.ts'
import { technologies } from '../instance.ts'
import { sitePeriod, sitePeriodLabel, sitePeriods } from './sitePeriods.ts'

/**
 * Only own wind and solar may be sent to the grid, as they blow and shine: power is not bought to be sold.
 *
 *   gridExportMw[s,t] − Σ_g generatedMw[s,g,t]  ≤  0     ∀ s, t
 *
 * Unit    MW.
 * Dual    CNY per MW in t for the year: −dual is what one more MW to sell would earn.
 */
export const exportOwn: ConstraintFamily = {
  name: 'exportOwn',
  unit: 'MW',
  keys: (instance) =>
    instance.energy && instance.economics.exportPriceCnyPerMwh !== null ? sitePeriods(instance) : [],
  label: sitePeriodLabel,
  write(instance, columns, key, row) {
    const { s, t } = sitePeriod(instance, key)
    const exported = columns.gridExportMw(s, t)
    if (exported !== null) row.add(exported, 1)
    for (const g of technologies.keys()) row.add(columns.generatedMw(s, g, t), -1)
    row.atMost(0)
  },
}
