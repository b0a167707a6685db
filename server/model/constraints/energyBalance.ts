import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'
import { itPowerFactor, technologies } from '../instance.ts'

/**
 * In every period a site's supply equals its load at the meter.
 *
 *   Σ_g generatedMw[s,g,t] + gridImportMw[s,t]
 *     − pue[s] × Σ_w (idlePowerShare + (1 − idlePowerShare) × activity[w,t]) × serverItMw[s,w]  =  0     ∀ s, t
 *
 * Unit    MW at the meter.
 * Dual    CNY per MW of load in t for the year; divided by the period's hours, the price of a MWh there.
 * Source  pue per site, loadFactor per class and idlePowerShare: data/tables.
 */
export const energyBalance: ConstraintFamily = {
  name: 'energyBalance',
  unit: 'MW',
  keys: ({ energy, sites, periods }) => range(energy ? sites.length * periods.length : 0),
  label: ({ sites, periods }, key) =>
    `${sites[Math.floor(key / periods.length)]?.id},${periods[key % periods.length]?.id}`,
  write(instance, columns, key, row) {
    const s = Math.floor(key / instance.periods.length)
    const t = key % instance.periods.length
    for (const g of technologies.keys()) row.add(columns.generatedMw(s, g, t), 1)
    row.add(columns.gridImportMw(s, t), 1)
    const pue = instance.sites[s]?.pue ?? 1
    for (const [w, workload] of instance.workloads.entries())
      row.add(columns.serverItMw(s, w), -pue * itPowerFactor(instance, workload, t))
    row.equals(0)
  },
}
