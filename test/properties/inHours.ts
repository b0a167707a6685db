import type { ScenarioInput } from '../../server/contract/scenario.ts'
import type { DataInput, SiteInput } from '../support/aScenario.ts'

type Own = ScenarioInput & { readonly data: DataInput }

/** Eight hours of day and sixteen of night, every day of the year. */
const periods = [
  { id: 'day', hours: 8, weight: 365 },
  { id: 'night', hours: 16, weight: 365 },
]

/**
 * A one-year problem cut into day and night: sun by day only, cheap nights, storage, demand charge, and work of the last
 * class that may wait. Every yearly figure keeps its mean but for sun cut off at full output.
 */
export function inHours<P extends Own>(problem: P, routing: 'steady' | 'hourly' = 'steady'): P {
  const { data } = problem
  const last = (data.workloads ?? []).length - 1
  return {
    ...problem,
    timeMode: 'hours',
    routing,
    data: {
      ...data,
      periods,
      sites: data.sites.map(siteInHours),
      workloads: (data.workloads ?? []).map(({ loadFactor = 1, ...workload }, w) => {
        const activity = (loadFactor - 0.3) / 0.7
        const swing = Math.min(activity, (1 - activity) / 2)
        const deferral = w === last ? { maxDeferralHours: 24 } : {}
        return { ...workload, ...deferral, activity: [activity + 2 * swing, activity - swing] }
      }),
      idlePowerShare: 0.3,
      storageCapexCnyPerMw: 3e5,
      storageCapexCnyPerMwh: 5e5,
      storageChargeFactor: 0.9,
      storageDischargeFactor: 0.9,
    },
  }
}

function siteInHours(site: SiteInput, s: number): SiteInput {
  const { windFullLoadHours = 0, solarFullLoadHours = 0, tariffCnyPerMwh = 0 } = site
  return {
    ...site,
    windCapacityFactor: [windFullLoadHours / 8760, windFullLoadHours / 8760],
    solarCapacityFactor: [Math.min(1, (3 * solarFullLoadHours) / 8760), 0],
    tariffByPeriodCnyPerMwh: [tariffCnyPerMwh * 1.4, tariffCnyPerMwh * 0.8],
    maxBuildStorageMw: s === 0 ? 50 : 0,
    maxBuildStorageMwh: s === 0 ? 200 : 0,
    demandChargeCnyPerMwYear: s === 1 ? 200_000 : 0,
  }
}
