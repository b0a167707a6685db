import type { ConstraintFamily } from '../constraintFamily.ts'
import { storageSites } from '../storage.ts'
import { sitePeriod, sitePeriodLabel, sitePeriods } from './sitePeriods.ts'

/**
 * The store never holds more than was built. Where energy is carried between days this caps the day's peak above its floor,
 * and storageCarried adds the floor.
 *
 *   Σ_parts storedMwh[s,t] − builtStorageMwh[s]  ≤  0     (carried: − dayPeakMwh[s, day of t])     ∀ s with storage, t
 *
 * Unit    MWh.
 * Dual    CNY per MWh at the end of t: −dual is what one more MWh of room would save then.
 */
export const storageEnergy: ConstraintFamily = {
  name: 'storageEnergy',
  unit: 'MWh',
  keys: (instance) => sitePeriods(instance, storageSites(instance)),
  label: sitePeriodLabel,
  write(instance, columns, key, row) {
    const { s, t } = sitePeriod(instance, key)
    const store = columns.store(s)
    for (const part of store?.parts ?? []) row.add(part.storedMwh(t), 1)
    if (store) row.add(store.dayPeakMwh(instance.periods[t]?.day ?? 0) ?? store.builtMwh, -1)
    row.atMost(0)
  },
}
