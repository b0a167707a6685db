import type { ConstraintFamily } from '../constraintFamily.ts'
import { sitePeriod, sitePeriodLabel, sitePeriods } from './sitePeriods.ts'

/**
 * Where the grid connection is paid for by its highest draw, no period draws more.
 *
 *   gridImportMw[s,t] − gridPeakMw[s]  ≤  0     ∀ s with a demand charge, t
 *
 * Unit    MW.
 * Dual    CNY per MW in t for the year: −dual is what one more MW of connection would save then.
 */
export const gridPeak: ConstraintFamily = {
  name: 'gridPeak',
  unit: 'MW',
  keys: (instance) =>
    instance.energy
      ? sitePeriods(
          instance,
          [...instance.sites.keys()].filter((s) => (instance.sites[s]?.demandChargeCnyPerMwYear ?? 0) > 0),
        )
      : [],
  label: sitePeriodLabel,
  write(instance, columns, key, row) {
    const { s, t } = sitePeriod(instance, key)
    row.add(columns.gridImportMw(s, t), 1)
    const peak = columns.gridPeakMw(s)
    if (peak !== null) row.add(peak, -1)
    row.atMost(0)
  },
}
