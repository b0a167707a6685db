import type { ConstraintFamily } from '../constraintFamily.ts'
import { contractsMatchHourly } from '../storage.ts'
import { sitePeriod, sitePeriodLabel, sitePeriods } from './sitePeriods.ts'

/**
 * Hourly accounting: contracted green power counts only when its origin delivers it.
 *
 *   contractDrawnMw[s,t]  ≤  Σ_o profile[o,t] × contractedGreenMwh[s,o]     ∀ s, t
 *
 * Unit    MW.
 * Dual    CNY per MW in t for the year: −dual is what one more MW delivered then would save.
 */
export const contractProfile: ConstraintFamily = {
  name: 'contractProfile',
  unit: 'MW',
  keys: (instance) => (contractsMatchHourly(instance) ? sitePeriods(instance) : []),
  label: sitePeriodLabel,
  write(instance, columns, key, row) {
    const { s, t } = sitePeriod(instance, key)
    const drawn = columns.contractDrawnMw(s, t)
    if (drawn !== null) row.add(drawn, 1)
    for (const [o, { profile }] of instance.origins.entries()) {
      const contracted = columns.contractedGreenMwh(s, o)
      if (contracted !== null) row.add(contracted, -(profile[t] ?? 0))
    }
    row.atMost(0)
  },
}
