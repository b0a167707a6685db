import type { ConstraintFamily } from '../constraintFamily.ts'
import { storageSites } from '../storage.ts'

/**
 * A battery holds so many hours of its power: no fewer and no more than are on offer.
 *
 *   leastHours × builtStorageMw[s]  ≤  builtStorageMwh[s]  ≤  mostHours × builtStorageMw[s]     ∀ s with storage
 *
 * Two rows per site, the lower first.
 *
 * Unit    MWh.
 * Dual    CNY per MWh of capacity and year.
 * Source  storageMaxHours: data/tables/national_figures.csv.
 */
export const storageDuration: ConstraintFamily = {
  name: 'storageDuration',
  unit: 'MWh',
  keys: (instance) => storageSites(instance).flatMap((s) => [2 * s, 2 * s + 1]),
  label: ({ sites }, key) => `${sites[Math.floor(key / 2)]?.id},${key % 2 === 0 ? 'least' : 'most'}`,
  write({ economics }, columns, key, row) {
    const store = columns.store(Math.floor(key / 2))
    const least = key % 2 === 0
    if (store) {
      row.add(store.builtMwh, 1)
      row.add(store.builtMw, -(least ? economics.storage.leastHours : economics.storage.mostHours))
    }
    if (least) row.atLeast(0)
    else row.atMost(0)
  },
}
