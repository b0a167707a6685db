import type { ConstraintFamily } from '../constraintFamily.ts'
import { storageSites } from '../storage.ts'
import { sitePeriod, sitePeriodLabel, sitePeriods } from './sitePeriods.ts'

/**
 * Charging and discharging share one converter.
 *
 *   chargeMw[s,t] + dischargeMw[s,t] − builtStorageMw[s]  ≤  0     ∀ s with storage, t
 *
 * Unit    MW.
 * Dual    CNY per MW in t for the year: −dual is what one more MW of converter would save then.
 */
export const storagePower: ConstraintFamily = {
  name: 'storagePower',
  unit: 'MW',
  keys: (instance) => sitePeriods(instance, storageSites(instance)),
  label: sitePeriodLabel,
  write(instance, columns, key, row) {
    const { s, t } = sitePeriod(instance, key)
    const store = columns.store(s)
    for (const part of store?.parts ?? []) {
      row.add(part.chargeMw(t), 1)
      row.add(part.dischargeMw(t), 1)
    }
    if (store) row.add(store.builtMw, -1)
    row.atMost(0)
  },
}
