import { noRules } from '../baselines/plainInstance.ts'
import type { Instance, Workload } from '../instance.ts'
import type { Period } from '../time.ts'

/** What a plan built at one site, MW and MWh. */
export interface SiteSizes {
  readonly s: number
  readonly serverItMw: readonly number[]
  readonly windMw: number
  readonly solarMw: number
  readonly storageMw: number
  readonly storageMwh: number
  readonly gridPeakMw: number | null
}

/** Money that is spent whatever the hours bring. */
const sunk = { wind: 0, solar: 0 } as const

/**
 * One site with its sizes given, over some hours of the year: what is left to decide is when waiting work runs, what charges
 * the store, and what is drawn from the grid. The hours are a ring. Rules over the plan are gone; a carbon cap acts through
 * the price it came to, `carbonPriceCnyPerTonne`.
 */
export function siteWeek(
  year: Instance,
  sizes: SiteSizes,
  hours: { readonly from: number; readonly to: number },
  carbonPriceCnyPerTonne: number,
): Instance {
  const site = year.sites[sizes.s]
  if (!site) throw new RangeError(`no site ${sizes.s}`)
  const cut = (list: readonly number[]): number[] => list.slice(hours.from, hours.to)
  const itMw = sizes.serverItMw.reduce((sum, mw) => sum + mw, 0)
  const periods: Period[] = year.periods
    .slice(hours.from, hours.to)
    .map(({ id, hours: length }) => ({ id, hours: length, weight: 1, day: 0 }))
  const { economics } = year
  return {
    ...year,
    routing: 'steady',
    periods,
    time: {
      mode: 'hours',
      days: [{ id: 'week', name: { en: 'week', zh: '周' }, weight: 1, firstPeriod: 0, periodCount: periods.length }],
      calendar: [],
      clock: null,
      notes: [],
    },
    regions: [{ id: 'all', name: { en: 'all', zh: '全部' }, zone: site.zone, position: null }],
    sites: [
      {
        ...site,
        homeOf: null,
        existingItMw: itMw,
        availableExistingShare: 1,
        maxItMw: itMw,
        gridImportMaxMw: Math.min(site.gridImportMaxMw, sizes.gridPeakMw ?? Number.POSITIVE_INFINITY),
        demandChargeCnyPerMwYear: 0,
        byPeriod: {
          pue: cut(site.byPeriod.pue),
          tariffCnyPerMwh: cut(site.byPeriod.tariffCnyPerMwh),
          gridCarbonTonnesPerMwh: cut(site.byPeriod.gridCarbonTonnesPerMwh),
        },
        capacityFactor: { wind: cut(site.capacityFactor.wind), solar: cut(site.capacityFactor.solar) },
        maxBuildMw: { wind: sizes.windMw, solar: sizes.solarMw },
        maxBuildStorageMw: sizes.storageMw,
        maxBuildStorageMwh: sizes.storageMwh,
      },
    ],
    workloads: year.workloads.map((workload): Workload => ({ ...workload, activity: cut(workload.activity) })),
    demandItMw: Float64Array.from(sizes.serverItMw),
    placements: sizes.serverItMw.map((_, workload) => ({
      ...{ region: 0, site: 0, workload, oneWayLatencyMs: null, routeKm: null, linkCostCnyPerMwYear: 0 },
      maxItMw: Number.POSITIVE_INFINITY,
    })),
    links: [],
    origins: [],
    economics: {
      ...economics,
      annualisedServerCapexCnyPerMwYear: 0,
      annualisedBuildCnyPerMwYear: sunk,
      buildOmCnyPerMwYear: sunk,
      storage: {
        ...economics.storage,
        annualisedCnyPerMwYear: 0,
        annualisedCnyPerMwhYear: 0,
        omCnyPerMwYear: 0,
        omCnyPerMwhYear: 0,
        leastHours: 0,
        mostHours: 1e6,
      },
      carbonPriceCnyPerTonne,
      unservedPriceCnyPerMwYear: null,
      voluntaryCertificates: false,
      embodied: { ...economics.embodied, counted: false },
    },
    rules: {
      ...noRules(year.rules),
      carbonAccount: year.rules.carbonAccount,
      levers: discountHere(year, sizes.s),
    },
  }
}

/** A discount on grid energy holds in every hour; the other levers act on what is already built or decided. */
function discountHere({ rules }: Instance, s: number): Instance['rules']['levers'] {
  return rules.levers.flatMap((lever) =>
    lever.site === s ? [{ ...lever, site: 0, carbonPriceCnyPerTonne: null, greenCertificateCnyPerMwh: null }] : [],
  )
}
