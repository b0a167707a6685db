import type { ConstraintFamily } from '../constraintFamily.ts'
import { storageSites } from '../storage.ts'

/**
 * Siting: batteries stand at open sites only. At a shut one they would be paid to waste power wherever its price is below
 * 0, or lose own power only for it to count as green.
 *
 *   builtStorageMw[s]  − maxBuildStorageMw[s] × open[s]   ≤  0
 *   builtStorageMwh[s] − maxBuildStorageMwh[s] × open[s]  ≤  0     ∀ decided s with storage
 *
 * Two rows per site, power first.
 *
 * Unit    MW, MWh.
 * Dual    none of its own: with the decisions fixed, the bounds of both columns say the same.
 */
export const storageWhereOpen: ConstraintFamily = {
  name: 'storageWhereOpen',
  unit: 'MWh',
  keys(instance) {
    const held = new Set(storageSites(instance))
    const candidates = instance.rules.siting?.candidates ?? []
    return candidates.flatMap(({ site }) => (held.has(site) ? [2 * site, 2 * site + 1] : []))
  },
  label: ({ sites }, key) => `${sites[Math.floor(key / 2)]?.id},${key % 2 === 0 ? 'power' : 'energy'}`,
  write({ sites }, columns, key, row) {
    const s = Math.floor(key / 2)
    const store = columns.store(s)
    const open = columns.open(s)
    const isPower = key % 2 === 0
    const most = isPower ? sites[s]?.maxBuildStorageMw : sites[s]?.maxBuildStorageMwh
    if (store) row.add(isPower ? store.builtMw : store.builtMwh, 1)
    if (open !== null) row.add(open, -(most ?? 0))
    row.atMost(0)
  },
}
