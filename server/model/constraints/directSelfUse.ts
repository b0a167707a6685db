import type { ConstraintFamily } from '../constraintFamily.ts'
import { addYearOwnEnergy } from '../load.ts'
import { addYearAvailable, directSupplySites } from '../ownSupply.ts'

/**
 * Direct green supply: a site uses at least a share of what its plants could give; the rest may be sold or curtailed.
 *
 *   Σ_g,t n_t h_t generatedMw − exported − selfUseShareMin × Σ_g,t n_t h_t capacityFactor × builtMw[s,g]  ≥  0     ∀ s with room for plants
 *
 * Unit    MWh a year.
 * Dual    CNY per MWh: what one more MWh asked to be used at s costs.
 * Source  60 %: Fa-Gai-Neng-Yuan [2025] 650.
 */
export const directSelfUse: ConstraintFamily = {
  name: 'directSelfUse',
  unit: 'MWh',
  keys: directSupplySites,
  label: ({ sites }, s) => sites[s]?.id ?? '',
  write(instance, columns, s, row) {
    addYearOwnEnergy(instance, columns, s, 1, row)
    const share = instance.rules.directSupply?.selfUseShareMin ?? 0
    addYearAvailable(instance, columns, s, -share, (column, value) => row.add(column, value))
    row.atLeast(0)
  },
}
