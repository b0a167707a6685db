import { addCountedCarbon } from '../carbon.ts'
import type { ConstraintFamily } from '../constraintFamily.ts'

/**
 * The plan's operational carbon stays under the cap, in the account the scenario names.
 *
 *   location   Σ_s,t gridCarbonTonnesPerMwh[s,t] × n_t h_t gridImportMw[s,t]  ≤  carbonCapTonnes
 *   market     Σ_s residualCarbonTonnesPerMwh[s] × (import − contracted − certified)  ≤  carbonCapTonnes
 *
 * Embodied carbon of what is built is added where the scenario counts it.
 *
 * Unit    tCO2 a year.
 * Dual    CNY per tonne: −dual is the price of carbon at which the cap would be met by itself.
 * Source  provincial factors of 2021 and 2022 (MEE and NBS), 2023 estimated: data/tables.
 */
export const carbonCap: ConstraintFamily = {
  name: 'carbonCap',
  unit: 't',
  keys: ({ energy, rules }) => (energy && rules.carbonCapTonnes !== null ? [0] : []),
  label: () => 'plan',
  write(instance, columns, _key, row) {
    addCountedCarbon(instance, columns, (column, tonnes) => row.add(column, tonnes))
    row.atMost(instance.rules.carbonCapTonnes ?? 0)
  },
}
