import type { Zone } from '../../server/contract/figure.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { BreakEven, LoadCondition } from '../../server/contract/sensitivity.ts'

/** What may be moved until load goes elsewhere. Those of a site need one. */
export type Movable = 'carbonPrice' | 'siteTariff' | 'allTariffs' | 'demand' | 'sitePue' | 'siteHallCapex'

/** A break-even question as the planner fills it in; empty ids mean "any". */
export interface BreakEvenForm {
  readonly movable: Movable
  /** Site whose tariff, PUE or building cost is moved. */
  readonly movedSiteId: string
  /** Range looked at, in the parameter's unit. */
  readonly low: number
  readonly high: number
  readonly asks: 'exceeds' | 'stays'
  /** `exceeds`: more load here than at the other. */
  readonly siteId: string
  readonly thanSiteId: string
  /** `stays`: more than so many MW in this zone. */
  readonly zone: Zone
  readonly thanMw: number
  readonly regionId: string
  readonly workloadId: string
}

interface Parameter {
  /** As the API names it. */
  readonly name: string
  /** Figure of the plan that holds it now; null for a factor of 1. */
  readonly figure: string | null
  /** As the data tables write it; empty for a factor. */
  readonly unit: string
}

const perSite: ReadonlySet<Movable> = new Set(['siteTariff', 'sitePue', 'siteHallCapex'])

export function needsSite(movable: Movable): boolean {
  return perSite.has(movable)
}

/** What can be moved in a plan: own data have no figures, only what the scenario itself holds. */
export function movablesOf({ datasetId }: Plan): readonly Movable[] {
  const both = ['carbonPrice', 'siteTariff', 'sitePue', 'siteHallCapex'] as const
  return datasetId === null ? both : ['carbonPrice', 'siteTariff', 'allTariffs', 'demand', 'sitePue', 'siteHallCapex']
}

export function parameterOf(movable: Movable, siteId: string, { datasetId }: Plan): Parameter {
  const ofSite = (key: string, unit: string): Parameter => ({
    name: datasetId === null ? `data.sites[id=${siteId}].${key}` : `sites.${siteId}.${key}`,
    figure: `sites.${siteId}.${key}`,
    unit,
  })
  switch (movable) {
    case 'carbonPrice':
      return { name: 'carbon.priceCnyPerTonne', figure: 'national.carbonPriceCnyPerTonne', unit: 'CNY per tCO2' }
    case 'allTariffs':
      return { name: 'prices.tariffFactor', figure: null, unit: '' }
    case 'demand':
      return { name: 'national.totalItMw', figure: 'national.totalItMw', unit: 'MW IT' }
    case 'siteTariff':
      return ofSite('tariffCnyPerMwh', 'CNY per MWh')
    case 'sitePue':
      return ofSite('pue', 'facility / IT energy')
    case 'siteHallCapex':
      return ofSite('hallCapexCnyPerMw', 'CNY per MW IT')
  }
}

/** The parameter as it is; null where the plan does not say. */
export function valueNow(movable: Movable, siteId: string, plan: Plan): number | null {
  const { figure } = parameterOf(movable, siteId, plan)
  return figure === null ? 1 : (plan.restsOn.find((rests) => rests.figure === figure)?.value ?? null)
}

/** Where a planner would look first: prices from nothing up, the rest half and half as much again. */
export function usualRange(
  movable: Movable,
  siteId: string,
  plan: Plan,
): { readonly low: number; readonly high: number } {
  if (movable === 'carbonPrice') return { low: 0, high: 1000 }
  if (movable === 'sitePue') return { low: 1, high: 2 }
  const now = valueNow(movable, siteId, plan)
  if (now === null || now <= 0) return { low: 0, high: 1000 }
  const high = Number((1.5 * now).toPrecision(3))
  return { low: movable === 'siteTariff' ? 0 : Number((0.5 * now).toPrecision(3)), high }
}

/** The question as the API takes it. */
export function breakEvenAsked(form: BreakEvenForm, plan: Plan): BreakEven {
  const { movable, movedSiteId, low, high, asks, siteId, thanSiteId, zone, thanMw, regionId, workloadId } = form
  const whose = { ...(regionId && { regionId }), ...(workloadId && { workloadId }) }
  const condition: LoadCondition =
    asks === 'exceeds' ? { siteId, thanSiteId, thanMw: 0, ...whose } : { zone, thanMw, ...whose }
  return { name: parameterOf(movable, movedSiteId, plan).name, low, high, condition }
}

/** "At what carbon price does Qingyang beat Shaoguan?"; null where the plan has not both sites. */
export function carbonPriceQuestion(plan: Plan): BreakEvenForm | null {
  const [siteId, thanSiteId] = ['qingyang', 'shaoguan']
  const has = (id: string): boolean => plan.sites.some((site) => site.siteId === id)
  if (!has(siteId) || !has(thanSiteId)) return null
  return { ...blank, ...usualRange('carbonPrice', '', plan), movable: 'carbonPrice', siteId, thanSiteId }
}

/**
 * "What power price keeps this load east?" of the eastern class of load that moves west most: the tariff at its region's
 * own site at which half of it stays. Null where nothing moves west or the region has no site of its own.
 */
export function powerPriceQuestion(plan: Plan): BreakEvenForm | null {
  const moved = largestMoved(plan)
  const region = plan.regions.find(({ regionId }) => regionId === moved?.regionId)
  const own = plan.sites.find(({ kind, siteId }) => kind === 'home' && siteId === `home-${region?.regionId}`)
  if (!moved || !own) return null
  const all = plan.placements.reduce(
    (sum, { regionId, workloadId, itMw }) =>
      regionId === moved.regionId && workloadId === moved.workloadId ? sum + itMw : sum,
    0,
  )
  return {
    ...blank,
    ...usualRange('siteTariff', own.siteId, plan),
    movable: 'siteTariff',
    movedSiteId: own.siteId,
    asks: 'stays',
    zone: 'east',
    thanMw: Math.round(all / 2),
    regionId: moved.regionId,
    workloadId: moved.workloadId,
  }
}

/** A form to begin with; sites and range are filled in from the plan. */
const blank: BreakEvenForm = {
  movable: 'carbonPrice',
  movedSiteId: '',
  low: 0,
  high: 1000,
  asks: 'exceeds',
  siteId: '',
  thanSiteId: '',
  zone: 'east',
  thanMw: 0,
  regionId: '',
  workloadId: '',
}

/** The first question a plan can be asked. */
export function firstQuestion(plan: Plan): BreakEvenForm {
  const [first, second] = plan.sites.toSorted((a, b) => b.itMw - a.itMw)
  return (
    carbonPriceQuestion(plan) ?? { ...blank, siteId: first?.siteId ?? '', thanSiteId: (second ?? first)?.siteId ?? '' }
  )
}

/** Load of one region and class that goes from the east to the west, the largest. */
function largestMoved({ placements, regions, sites }: Plan) {
  const east = new Set(regions.flatMap(({ regionId, zone }) => (zone === 'east' ? [regionId] : [])))
  const west = new Set(sites.flatMap(({ siteId, zone }) => (zone === 'west' ? [siteId] : [])))
  const sums = new Map<string, { readonly regionId: string; readonly workloadId: string; readonly itMw: number }>()
  for (const { regionId, siteId, workloadId, itMw } of placements) {
    if (!east.has(regionId) || !west.has(siteId)) continue
    const key = `${regionId} ${workloadId}`
    sums.set(key, { regionId, workloadId, itMw: itMw + (sums.get(key)?.itMw ?? 0) })
  }
  return [...sums.values()].toSorted((a, b) => b.itMw - a.itMw)[0]
}
