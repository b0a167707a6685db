import type { Dataset, DatasetSite, Province } from '../../contract/dataset.ts'
import type { Scenario } from '../../contract/scenario.ts'
import type { GreenOrigin, SiteByPeriod, Technology } from '../instance.ts'
import { yearHours } from '../time.ts'
import { activityOf } from './activity.ts'
import type { FigureLedger } from './figureLedger.ts'
import type { Findings } from './findings.ts'
import { measuredSeries } from './measuredSeries.ts'
import { type NationalTime, nationalTime } from './nationalTime.ts'
import { carbonByPeriod, pueByPeriod, sameAllYear, tariffByPeriod } from './siteByPeriod.ts'

type SiteMeans = Parameters<typeof sameAllYear>[0] & { readonly tariffEnergyPartCnyPerMwh: number }

/** How every figure of a national plan runs through its periods. */
export interface NationalShapes extends NationalTime {
  /** Wind or solar of a site in every period, at these full-load hours. */
  capacityFactor(siteId: string, technology: Technology, fullLoadHours: number): readonly number[]
  byPeriod(site: DatasetSite, province: Province, means: SiteMeans): SiteByPeriod
  /** MW in each period per MWh contracted a year. */
  originProfile(origin: Pick<GreenOrigin, 'technology'>, provinceId: string): readonly number[]
  /** Share of the servers of a class at work in each period; null when the load factor lies below the idle share. */
  activity(workloadId: string, loadFactor: number, idlePowerShare: number): number[] | null
}

const hoursPerYear = 8760
/** A site whose weather is not asked for. */
const noSeries = new Float64Array(hoursPerYear)

export function nationalShapes(
  scenario: Scenario,
  dataset: Dataset,
  ledger: FigureLedger,
  findings: Findings,
): NationalShapes {
  const time = nationalTime(scenario, dataset, findings)
  const { periods } = time
  const clock = time.time.clock
  const flat = periods.map(() => 1)
  const measured = measuredSeries(scenario, dataset, findings)
  const { shapes } = dataset
  const cooling = clock && {
    slopePerC: ledger.take('national.pueTemperatureSlopePerC', dataset.national.pueTemperatureSlopePerC),
    freeCoolingBelowC: ledger.take('national.pueFreeCoolingBelowC', dataset.national.pueFreeCoolingBelowC),
  }
  return {
    ...time,
    capacityFactor(siteId, technology, fullLoadHours) {
      const given = measured.get(`${siteId} ${technology}`)
      if (given) return time.factors(given, given.reduce((sum, value) => sum + value, 0) / given.length).values
      const series = time.weather?.sites.get(siteId)?.[technology] ?? noSeries
      return time.factors(series, fullLoadHours / hoursPerYear).values
    },
    byPeriod(site, province, means) {
      const weather = time.weather?.sites.get(site.id)
      if (!clock || !cooling || !weather) return sameAllYear(means, periods)
      const tariff = shapes.tariffShapes.find(({ provinceId }) => provinceId === province.id)
      const carbon = shapes.gridCarbonShapes.find(({ gridRegion }) => gridRegion === province.gridRegion)
      const tariffRatios = clock.map(({ month, hour }) => {
        const season = tariff?.seasons.find(({ months }) => months.includes(month))
        return season?.hourRatio[hour] ?? 1
      })
      const carbonRatios = clock.map(({ hour }) => carbon?.hourRatio[hour] ?? 1)
      const energyPart = Math.min(means.tariffEnergyPartCnyPerMwh, Math.max(0, means.tariffCnyPerMwh))
      return {
        pue: pueByPeriod(means.pue, time.sample(weather.temperatureC), cooling, periods),
        tariffCnyPerMwh: tariffByPeriod(means.tariffCnyPerMwh, energyPart, tariffRatios, periods),
        gridCarbonTonnesPerMwh: carbonByPeriod(means.gridCarbonTonnesPerMwh, carbonRatios, periods),
      }
    },
    originProfile({ technology }, provinceId) {
      const ratios = ((): readonly number[] => {
        if (!clock) return flat
        if (technology === 'hydro') return clock.map(({ month }) => shapes.hydroMonthlyRatio.monthRatio[month - 1] ?? 1)
        const series = time.weather?.provinces.get(provinceId)?.[technology]
        return series ? time.sample(series) : flat
      })()
      const sum = periods.reduce((all, period, t) => all + yearHours(period) * (ratios[t] ?? 0), 0)
      // A block of hours without sun delivers nothing of a solar contract.
      return ratios.map((ratio) => (sum > 0 ? ratio / sum : 0))
    },
    activity(workloadId, loadFactor, idlePowerShare) {
      const shape = clock ? shapes.workloadShapes.find((candidate) => candidate.workloadId === workloadId) : undefined
      const ratios = clock?.map(({ weekday, hour }) => {
        const weekend = weekday === 0 || weekday === 6
        return (weekend ? shape?.weekendRatio[hour] : shape?.weekdayRatio[hour]) ?? 1
      })
      return activityOf(loadFactor, idlePowerShare, periods, ratios ?? flat)
    },
  }
}
