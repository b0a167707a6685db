import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'
import { addYearLoad, addYearOwnEnergy } from '../load.ts'

/**
 * One-year mode only: own wind and solar cover at most the share of load they would really meet hour by hour.
 *
 *   Σ_g,t n_t h_t generatedMw[s,g,t] − directShareMax × yearLoad[s]  ≤  0     ∀ s
 *
 * Unit    MWh a year.
 * Dual    CNY per MWh: −dual is what one more MWh of direct supply would save.
 * Source  directShareMax 0.65, assumed: annual sizing covers 63–69 % of load hour by hour.
 */
export const directShare: ConstraintFamily = {
  name: 'directShare',
  unit: 'MWh',
  keys: ({ energy, sites, time }) => range(energy && time.mode === 'year' ? sites.length : 0),
  label: ({ sites }, s) => sites[s]?.id ?? '',
  write(instance, columns, s, row) {
    addYearOwnEnergy(instance, columns, s, 1, row)
    addYearLoad(instance, columns, s, -instance.economics.directShareMax, row)
    row.atMost(0)
  },
}
