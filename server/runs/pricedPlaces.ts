import type { WhyAlternative } from '../contract/why.ts'
import type { BuiltProgram } from '../model/buildProgram.ts'
import { type PlacementPrice, pricePlacements } from '../model/explain/placementPrice.ts'
import { siteWords } from '../model/explain/placeNames.ts'
import type { Instance } from '../model/instance.ts'
import { gridPowerPerMw } from '../model/perMw.ts'
import { readPlan } from '../model/read/readPlan.ts'
import type { SolveInstanceOptions } from './solveInstance.ts'
import { traceOf } from './traceOf.ts'

/** A placement with its price at the plan's duals. */
export interface PricedPlace extends PlacementPrice {
  readonly p: number
  readonly place: WhyAlternative
}

/**
 * The placements, cheapest first, each with a trace of load in it so that its price is what the next MW meets. Empty
 * under hourly routing, where a stream has no one place, and where there are no duals. A site that siting keeps shut has
 * no price: what it would cost to open is told by forcing it.
 */
export async function pricedPlaces(
  instance: Instance,
  built: BuiltProgram,
  placements: readonly number[],
  inPlan: (p: number) => number,
  options: SolveInstanceOptions,
): Promise<PricedPlace[]> {
  if (instance.routing === 'hourly') return []
  const trace = await traceOf(instance, built, placements, options)
  if (!trace) return []
  const priceOf = pricePlacements(instance, built, trace.values, trace.rowDuals)
  const { sites } = readPlan(instance, built, trace.values, trace.rowDuals)
  const priced = placements.flatMap((p): PricedPlace[] => {
    const at = instance.placements[p]
    if (!at || isShutIn(built, p)) return []
    const price = priceOf(p)
    const used = sites[at.site]
    const grid = gridPowerPerMw(instance, at.site, at.workload)
    return [
      {
        ...price,
        p,
        place: {
          regionId: instance.regions[at.region]?.id ?? '',
          siteId: instance.sites[at.site]?.id ?? '',
          workloadId: instance.workloads[at.workload]?.id ?? '',
          siteName: siteWords(instance, at.site),
          itMw: Math.max(0, inPlan(p)),
          oneWayLatencyMs: at.oneWayLatencyMs,
          priceCnyPerMwYear: price.priceCny,
          reducedCostCnyPerMwYear: price.reducedCostCny,
          carbonTonnesPerItMwh:
            used && used.itMw > 0
              ? used.carbonTonnesPerItMwh
              : grid.itEnergyMwh > 0
                ? grid.carbonTonnes / grid.itEnergyMwh
                : 0,
          items: [...price.items],
        },
      },
    ]
  })
  return priced.sort((a, b) => a.reducedCostCny - b.reducedCostCny || a.p - b.p)
}

/** True where decisions that are taken leave no room for the placement. */
export function isShutIn({ program, columns }: BuiltProgram, p: number): boolean {
  return program.columnUpper[columns.reservedItMw(p)] === 0
}
