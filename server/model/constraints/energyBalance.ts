import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'
import { technologies } from '../instance.ts'
import { addLoad } from '../load.ts'

/**
 * At every site and in every period what comes in is what goes out.
 *
 *   Σ_g generatedMw[s,g,t] + dischargeMw[s,t] − chargeMw[s,t] + gridImportMw[s,t] − gridExportMw[s,t]
 *     − pue[s,t] × Σ_w (idlePowerShare × serverItMw[s,w] + (1 − idlePowerShare) × runItMw[s,w,t])  =  0     ∀ s, t
 *
 * Work that cannot wait runs on arrival: runItMw = activity[w,t] × serverItMw.
 *
 * Unit    MW at the meter.
 * Dual    CNY per MW of load in t for the year; divided by the hours t stands for, the price of a MWh there.
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
    for (const part of columns.store(s)?.parts ?? []) {
      row.add(part.dischargeMw(t), 1)
      row.add(part.chargeMw(t), -1)
    }
    row.add(columns.gridImportMw(s, t), 1)
    const exported = columns.gridExportMw(s, t)
    if (exported !== null) row.add(exported, -1)
    addLoad(instance, columns, s, t, -1, row)
    row.equals(0)
  },
}
