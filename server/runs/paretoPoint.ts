import type { ParetoPoint, ParetoSegment, ParetoSite } from '../contract/pareto.ts'
import type { PlanSite } from '../contract/plan.ts'
import { readHeadline } from '../model/read/readHeadline.ts'
import type { ParetoProblem } from './paretoProblem.ts'
import type { SolvedCap } from './paretoSweep.ts'

export interface PointPlace {
  readonly index: number
  readonly lastIndex: number
  readonly knee: boolean
}

/** Marginal costs nearer than this, relative, are one. */
const sameMac = 1e-6
/** MW below which nothing stands at a site. */
const leastMw = 1e-6

/** A solved cap as the caller reads it. */
export function paretoPoint(problem: ParetoProblem, solved: SolvedCap, place: PointPlace): ParetoPoint {
  const { instance, built, unservedPrice } = problem
  const { kpis, sites } = readHeadline(instance, built, solved.values, solved.rowDuals)
  const { capTonnes, cappedTonnes, certificate, macTighter, macLooser } = solved
  const { index, lastIndex, knee } = place
  const { carbonAccount: account } = instance.rules
  return {
    // A front of one point is its cheapest plan and its cleanest.
    kind: index === lastIndex ? 'leastCost' : index === 0 ? 'leastCarbon' : 'between',
    knee,
    capTonnes,
    cappedTonnes,
    costCny: kpis.costCny,
    carbonTonnes: kpis.carbonTonnes,
    marketCarbonTonnes: kpis.marketCarbonTonnes,
    macTighterCnyPerTonne: macTighter,
    macLooserCnyPerTonne: macLooser,
    isCorner: macTighter !== null && macLooser !== null && macTighter - macLooser > sameMac * Math.max(1, macTighter),
    kpis,
    sites: sites.filter(isUsed).map(paretoSite),
    certificate,
    patch: {
      carbon: { capTonnes, account },
      ...(unservedPrice ? { unservedPriceCnyPerMwYear: unservedPrice.changedTo } : {}),
    },
  }
}

function isUsed({ itMw, builtItMw, builtWindMw, builtSolarMw, builtStorageMw, builtStorageMwh }: PlanSite): boolean {
  return itMw + builtItMw + builtWindMw + builtSolarMw + builtStorageMw + builtStorageMwh > leastMw
}

function paretoSite(site: PlanSite): ParetoSite {
  const { siteId, itMw, builtItMw, builtWindMw, builtSolarMw, builtStorageMw, builtStorageMwh } = site
  return { siteId, itMw, builtItMw, builtWindMw, builtSolarMw, builtStorageMw, builtStorageMwh }
}

/** Average cost of a tonne between neighbouring points. */
export function segmentsOf(points: readonly ParetoPoint[]): ParetoSegment[] {
  return points.slice(1).flatMap((right, i) => {
    const left = points[i]
    const width = left ? right.cappedTonnes - left.cappedTonnes : 0
    if (!left || width <= 0) return []
    const macCnyPerTonne = (left.costCny - right.costCny) / width
    return [{ fromTonnes: left.cappedTonnes, toTonnes: right.cappedTonnes, macCnyPerTonne }]
  })
}
