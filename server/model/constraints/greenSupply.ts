import type { ConstraintFamily } from '../constraintFamily.ts'
import { technologies } from '../instance.ts'
import { matchesHourly } from '../storage.ts'
import { sitePeriod, sitePeriodLabel, sitePeriods } from './sitePeriods.ts'

/**
 * Hourly accounting: what is called green in a period is green supply of that very period.
 *
 *   directGreenMw[s,t] + chargeGreenMw[s,t]  ≤  Σ_g generatedMw[s,g,t] − gridExportMw[s,t] + contractDrawnMw[s,t]     ∀ s, t
 *
 * Unit    MW.
 * Dual    CNY per MW in t for the year: −dual is what one more MW of green supply would save then.
 */
export const greenSupply: ConstraintFamily = {
  name: 'greenSupply',
  unit: 'MW',
  keys: (instance) => (matchesHourly(instance) ? sitePeriods(instance) : []),
  label: sitePeriodLabel,
  write(instance, columns, key, row) {
    const { s, t } = sitePeriod(instance, key)
    const direct = columns.directGreenMw(s, t)
    if (direct !== null) row.add(direct, 1)
    const green = columns.store(s)?.parts.find(({ name }) => name === 'green')
    if (green) row.add(green.chargeMw(t), 1)
    for (const g of technologies.keys()) row.add(columns.generatedMw(s, g, t), -1)
    const exported = columns.gridExportMw(s, t)
    if (exported !== null) row.add(exported, 1)
    const drawn = columns.contractDrawnMw(s, t)
    if (drawn !== null) row.add(drawn, -1)
    row.atMost(0)
  },
}
