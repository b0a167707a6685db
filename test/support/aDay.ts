import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { aScenario, aSite, type DataInput, type ScenarioChange, type SiteInput } from './aScenario.ts'

/** A day cut into periods of equal length, 365 times a year: 2 make 4380 h a year each, 3 make 2920, 4 make 2190. */
export function equalPeriods(count: number): NonNullable<DataInput['periods']> {
  return Array.from({ length: count }, () => ({ hours: 24 / count, weight: 365 }))
}

/** The scenario of one region of 100 MW and the site `s`, hour by hour, with money that bears no interest. */
export function aDay(count: number, site: Partial<SiteInput>, { data, ...rest }: ScenarioChange = {}): ScenarioInput {
  return aScenario({
    timeMode: 'hours',
    ...rest,
    data: { sites: [aSite('s', site)], periods: equalPeriods(count), discountRate: 0, ...data },
  })
}
