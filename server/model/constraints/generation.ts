import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'
import { technologies } from '../instance.ts'

/**
 * Wind and solar give no more than the weather lets them; what is not used is curtailed.
 *
 *   generatedMw[s,g,t] − capacityFactor[s,g,t] × builtMw[s,g]  ≤  0     ∀ s, g, t
 *
 * Unit    MW.
 * Dual    CNY per MW in t for the year: −dual is what one more MW of weather would save.
 * Source  full-load hours of the site's province: data/tables.
 */
export const generation: ConstraintFamily = {
  name: 'generation',
  unit: 'MW',
  keys: ({ energy, sites, periods }) => range(energy ? sites.length * technologies.length * periods.length : 0),
  label({ sites, periods }, key) {
    const T = periods.length
    const g = Math.floor(key / T) % technologies.length
    return `${sites[Math.floor(key / (T * technologies.length))]?.id},${technologies[g]},${periods[key % T]?.id}`
  },
  write({ sites, periods }, columns, key, row) {
    const T = periods.length
    const s = Math.floor(key / (T * technologies.length))
    const g = Math.floor(key / T) % technologies.length
    const t = key % T
    row.add(columns.generatedMw(s, g, t), 1)
    row.add(columns.builtMw(s, g), -(sites[s]?.capacityFactor[technologies[g] ?? 'wind'][t] ?? 0))
    row.atMost(0)
  },
}
