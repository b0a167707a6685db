import type { ConstraintFamily } from '../constraintFamily.ts'
import { addLoad, addMatched } from '../load.ts'
import { matchesHourly } from '../storage.ts'
import { sitePeriod, sitePeriodLabel, sitePeriods } from './sitePeriods.ts'

/**
 * Hourly accounting: no more green energy is matched in a period than there is load.
 *
 *   directGreenMw[s,t] + dischargeGreenMw[s,t]  ≤  load[s,t]     ∀ s, t
 *
 * Unit    MW at the meter.
 * Dual    CNY per MW in t for the year.
 */
export const matchedLoad: ConstraintFamily = {
  name: 'matchedLoad',
  unit: 'MW',
  keys: (instance) => (matchesHourly(instance) ? sitePeriods(instance) : []),
  label: sitePeriodLabel,
  write(instance, columns, key, row) {
    const { s, t } = sitePeriod(instance, key)
    addMatched(columns, s, t, 1, row)
    addLoad(instance, columns, s, t, -1, row)
    row.atMost(0)
  },
}
