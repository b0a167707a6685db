import type { Link, Placement, Region, Site, Workload } from '../instance.ts'
import type { FibreModel } from '../reach.ts'
import { oneWayLatencyMs, routeKm } from '../reach.ts'

export interface PlacementInput {
  readonly regions: readonly Region[]
  readonly sites: readonly Site[]
  readonly workloads: readonly Workload[]
  readonly demandItMw: Float64Array
  readonly westSuitable: boolean
  readonly links: readonly Link[]
  readonly fibre: FibreModel
  /** Price of a route of so many km, CNY per Gbps-year. */
  readonly linkPriceCnyPerGbpsYear: (km: number) => number
  /** A published one-way figure that replaces the computed one. */
  readonly publishedMs: (region: Region, site: Site) => number | undefined
  /** What the scenario gives for this very triple; `allowed: false` takes it away. */
  readonly given: (region: number, site: number, workload: number) => GivenPlacement | undefined
  readonly onlyGiven: boolean
}

export interface GivenPlacement {
  readonly allowed: boolean
  readonly costCnyPerMwYear: number
  readonly oneWayLatencyMs: number | undefined
  readonly maxItMw: number | undefined
}

interface Pair {
  readonly routeKm: number | null
  readonly oneWayLatencyMs: number | null
}

/** The admissible triples: an open site, within the class's latency, allowed by policy, with demand to serve. */
export function admissiblePlacements(input: PlacementInput): Placement[] {
  const { regions, sites, workloads } = input
  const placements: Placement[] = []
  const limited = new Set(input.links.map(({ region, site }) => region * sites.length + site))
  for (const [r, region] of regions.entries())
    for (const [s, site] of sites.entries()) {
      if (!site.enabled || (site.homeOf !== null && site.homeOf !== region.id)) continue
      const pair = pairOf(input, region, site)
      for (const [w, workload] of workloads.entries()) {
        if ((input.demandItMw[r * workloads.length + w] ?? 0) <= 0) continue
        const given = input.given(r, s, w)
        if (given ? !given.allowed : input.onlyGiven) continue
        const latency = given?.oneWayLatencyMs ?? pair.oneWayLatencyMs
        if (latency !== null && latency > workload.maxOneWayLatencyMs) continue
        if (keptFromTheWest(input, region, site, workload)) continue
        placements.push({
          region: r,
          site: s,
          workload: w,
          oneWayLatencyMs: latency,
          routeKm: pair.routeKm,
          linkCostCnyPerMwYear:
            given?.costCnyPerMwYear ?? linkCost(input, pair, site, workload, limited.has(r * sites.length + s)),
          maxItMw: given?.maxItMw ?? Number.POSITIVE_INFINITY,
        })
      }
    }
  return placements
}

function pairOf(input: PlacementInput, region: Region, site: Site): Pair {
  if (site.homeOf === region.id) return { routeKm: 0, oneWayLatencyMs: input.fibre.fixedLatencyMs }
  if (region.position === null || site.position === null) return { routeKm: null, oneWayLatencyMs: null }
  const km = routeKm(region.position, site.position, input.fibre)
  return { routeKm: km, oneWayLatencyMs: input.publishedMs(region, site) ?? oneWayLatencyMs(km, input.fibre) }
}

function keptFromTheWest(input: PlacementInput, region: Region, site: Site, workload: Workload): boolean {
  return input.westSuitable && workload.westSuitableShare <= 0 && region.zone === 'east' && site.zone === 'west'
}

/** Links with a capacity are paid for in linkGbps; at home there is no long-haul fibre. */
function linkCost(input: PlacementInput, pair: Pair, site: Site, workload: Workload, limited: boolean): number {
  if (limited || site.homeOf !== null || pair.routeKm === null) return 0
  return input.linkPriceCnyPerGbpsYear(pair.routeKm) * workload.dataGbpsPerMw
}
