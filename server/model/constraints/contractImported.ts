import type { ConstraintFamily } from '../constraintFamily.ts'
import { contractsMatchHourly } from '../storage.ts'
import { sitePeriod, sitePeriodLabel, sitePeriods } from './sitePeriods.ts'

/**
 * Hourly accounting: contracted green power counts only as far as the site draws from the grid then, for that is the way it
 * comes.
 *
 *   contractDrawnMw[s,t]  ≤  gridImportMw[s,t]     ∀ s, t
 *
 * Unit    MW.
 * Dual    CNY per MW in t for the year.
 */
export const contractImported: ConstraintFamily = {
  name: 'contractImported',
  unit: 'MW',
  keys: (instance) => (contractsMatchHourly(instance) ? sitePeriods(instance) : []),
  label: sitePeriodLabel,
  write(instance, columns, key, row) {
    const { s, t } = sitePeriod(instance, key)
    const drawn = columns.contractDrawnMw(s, t)
    if (drawn !== null) row.add(drawn, 1)
    row.add(columns.gridImportMw(s, t), -1)
    row.atMost(0)
  },
}
