import type { ConstraintFamily } from '../constraintFamily.ts'
import { range } from '../groups.ts'
import { contractsCount } from '../instance.ts'
import { addCertified, addContracted, addYearImport } from '../load.ts'

/**
 * Contracts and certificates can only be claimed on energy that was drawn from the grid.
 *
 *   Σ_o contractedGreenMwh[s,o] + greenCertificateMwh[s] − Σ_t n_t h_t gridImportMw[s,t]  ≤  0     ∀ s
 *
 * Unit    MWh a year.
 * Dual    CNY per MWh: −dual is what one more MWh of import to claim on would save.
 */
export const greenClaims: ConstraintFamily = {
  name: 'greenClaims',
  unit: 'MWh',
  keys: (instance) => range(contractsCount(instance) ? instance.sites.length : 0),
  label: ({ sites }, s) => sites[s]?.id ?? '',
  write(instance, columns, s, row) {
    addContracted(instance, columns, s, 1, row)
    addCertified(columns, s, 1, row)
    addYearImport(instance, columns, s, -1, row)
    row.atMost(0)
  },
}
