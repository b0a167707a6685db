import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'
import { contractsCount } from '../instance.ts'

/**
 * An origin sells no more green power than it offers, all buyers together.
 *
 *   Σ_s contractedGreenMwh[s,o]  ≤  volumeMwh[o]     ∀ o
 *
 * Unit    MWh a year.
 * Dual    CNY per MWh: −dual is the scarcity rent of this origin.
 * Source  10 % of the province's installed wind, solar or hydro energy, assumed: data/tables.
 */
export const originVolume: ConstraintFamily = {
  name: 'originVolume',
  unit: 'MWh',
  keys: (instance) => range(contractsCount(instance) ? instance.origins.length : 0),
  label: ({ origins }, o) => origins[o]?.id ?? '',
  write({ sites, origins }, columns, o, row) {
    for (const s of sites.keys()) {
      const column = columns.contractedGreenMwh(s, o)
      if (column !== null) row.add(column, 1)
    }
    row.atMost(origins[o]?.volumeMwh ?? 0)
  },
}
