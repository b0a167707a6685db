import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { aScenario, type DataInput, type ScenarioChange, type SiteInput } from './aScenario.ts'
import { demoSites } from './demoSites.ts'

/** 8 h of day and 16 h of night, 365 times a year: 2920 h and 5840 h. */
export const dayAndNight = [
  { id: 'noon', hours: 8, weight: 365 },
  { id: 'night', hours: 16, weight: 365 },
]

/** A year in three blocks of 2920 h, of two kinds: `a` comes twice, then `b` once; each has a noon and a night of 1460 h. */
export const carriedDays: ScenarioChange & { readonly data: Partial<DataInput> } = {
  timeMode: 'typicalDays',
  data: {
    periods: [
      { id: 'aNoon', hours: 1460, weight: 2, day: 'a' },
      { id: 'aNight', hours: 1460, weight: 2, day: 'a' },
      { id: 'bNoon', hours: 1460, weight: 1, day: 'b' },
      { id: 'bNight', hours: 1460, weight: 1, day: 'b' },
    ],
    calendar: ['a', 'a', 'b'],
  },
}

/**
 * The demo sites by day and by night, for golden LP text: zhongwei has sun by day only, a PUE of 1.25 by day, storage
 * that puts 0.9 of a MWh in and gives 0.8 of it out; wuhu has neither. Half of the power is idle power; half of the
 * servers are at work by day, a quarter by night.
 */
export function demoHours({ data, ...rest }: ScenarioChange = {}): ScenarioInput {
  const { data: demo } = demoSites()
  if (!demo) throw new Error('the demo sites bring their own data')
  const { sites, ...others } = demo
  const count = data?.periods?.length ?? dayAndNight.length
  const noonNight = (noon: number, night: number): number[] =>
    Array.from({ length: count }, (_, t) => (t % 2 === 0 ? noon : night))
  const hourly: Readonly<Record<string, Partial<SiteInput>>> = {
    zhongwei: {
      solarCapacityFactor: noonNight(0.5, 0),
      windCapacityFactor: noonNight(0.25, 0.25),
      tariffByPeriodCnyPerMwh: noonNight(200, 400),
      gridCarbonByPeriodTonnesPerMwh: noonNight(0.5, 0.75),
      pueByPeriod: noonNight(1.25, 1),
      maxBuildStorageMw: 5,
      maxBuildStorageMwh: 20,
    },
    wuhu: { demandChargeCnyPerMwYear: 300_000 },
  }
  return aScenario({
    timeMode: 'hours',
    ...rest,
    data: {
      ...others,
      sites: sites.map((site) => ({ ...site, ...hourly[site.id] })),
      workloads: [{ id: 'training', activity: noonNight(0.5, 0.25), dataGbpsPerMw: 0.25 }],
      idlePowerShare: 0.5,
      storageChargeFactor: 0.9,
      storageDischargeFactor: 0.8,
      periods: dayAndNight,
      ...data,
    },
  })
}
