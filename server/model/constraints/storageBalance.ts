import type { ConstraintFamily } from '../constraintFamily.ts'
import type { Instance } from '../instance.ts'
import { storageSites } from '../storage.ts'
import { periodBefore } from '../time.ts'
import { sitePeriod, sitePeriodLabel, sitePeriods } from './sitePeriods.ts'

/**
 * What is in store at the end of a period is what was there, plus what went in, less what came out, losses paid both ways.
 *
 *   storedMwh[s,t] − storedMwh[s,t−1] − h_t × (chargeFactor × chargeMw[s,t] − dischargeMw[s,t] / dischargeFactor)  =  0     ∀ s, t
 *
 * A block of hours is a ring: its end is its beginning. A typical day starts from dayStartMwh instead, and what it gains or
 * loses is carried along the calendar (storageCarried). Under hourly accounting the store has two parts, each with its own
 * balance, so that grid power that was stored never comes out green.
 *
 * Unit    MWh.
 * Dual    CNY per MWh in store at the end of t.
 * Source  round trip and price of lithium storage: data/tables/national_figures.csv.
 */
export const storageBalance: ConstraintFamily = storeBalance('storageBalance', storageSites, 'all', 'grid')

/** The balance of the part of the store that goes by one of these names, at the sites that have it. */
export function storeBalance(
  name: string,
  sitesWith: (instance: Instance) => readonly number[],
  ...parts: readonly string[]
): ConstraintFamily {
  return {
    name,
    unit: 'MWh',
    keys: (instance) => sitePeriods(instance, sitesWith(instance)),
    label: sitePeriodLabel,
    write(instance, columns, key, row) {
      const { s, t } = sitePeriod(instance, key)
      const part = columns.store(s)?.parts.find((candidate) => parts.includes(candidate.name))
      const { chargeFactor, dischargeFactor } = instance.economics.storage
      const period = instance.periods[t]
      const h = period?.hours ?? 0
      if (part) {
        const first = instance.time.days[period?.day ?? -1]?.firstPeriod === t
        row.add(part.storedMwh(t), 1)
        const before =
          part.carried && first ? part.carried.dayStartMwh(period?.day ?? 0) : part.storedMwh(periodBefore(instance, t))
        row.add(before, -1)
        row.add(part.chargeMw(t), -h * chargeFactor)
        row.add(part.dischargeMw(t), h / dischargeFactor)
      }
      row.equals(0)
    },
  }
}
