import type { ConstraintFamily } from '../constraintFamily.ts'
import { addYearAvailable, directSupplySites } from '../ownSupply.ts'
import { yearHours } from '../time.ts'

/**
 * Direct green supply where own power may be sold: at most a share of what the plants could give goes to the grid.
 *
 *   Σ_t n_t h_t gridExportMw[s,t] − exportShareMax × Σ_g,t n_t h_t capacityFactor × builtMw[s,g]  ≤  0     ∀ s with room for plants
 *
 * Unit    MWh a year.
 * Dual    CNY per MWh: −dual is what one more MWh allowed to be sold would earn.
 * Source  in general 20 %, set by the provinces: Fa-Gai-Neng-Yuan [2025] 650.
 */
export const directExport: ConstraintFamily = {
  name: 'directExport',
  unit: 'MWh',
  keys: (instance) => (instance.economics.exportPriceCnyPerMwh === null ? [] : directSupplySites(instance)),
  label: ({ sites }, s) => sites[s]?.id ?? '',
  write(instance, columns, s, row) {
    for (const [t, period] of instance.periods.entries()) {
      const exported = columns.gridExportMw(s, t)
      if (exported !== null) row.add(exported, yearHours(period))
    }
    const share = instance.rules.directSupply?.exportShareMax ?? 0
    addYearAvailable(instance, columns, s, -share, (column, value) => row.add(column, value))
    row.atMost(0)
  },
}
