import { groupsOf } from '../../groups.ts'
import { type Instance, itEnergyFactor, technologies } from '../../instance.ts'

/**
 * Σ over all demand of MWh of IT energy a year × the least of `perItMwh` among the sites it may use: what no plan can stay
 * below. Infinite where some demand has no site.
 */
export function leastOverDemand(instance: Instance, perItMwh: (site: number) => number): number {
  const W = instance.workloads.length
  return groupsOf(instance).byDemand.reduce((sum, placements, key) => {
    const itMw = instance.demandItMw[key] ?? 0
    const workload = instance.workloads[key % W]
    if (itMw <= 0 || !workload) return sum
    const least = placements.reduce((min, p) => Math.min(min, perItMwh(instance.placements[p]?.site ?? -1)), Infinity)
    return sum + itMw * itEnergyFactor(instance, workload) * least
  }, 0)
}

/** In one-year mode: the part of a site's load that own wind and solar can cover; 0 where none may be built. */
export function ownShareAt({ sites, economics }: Instance, s: number): number {
  const site = sites[s]
  const builds = technologies.some(
    (g) => (site?.maxBuildMw[g] ?? 0) > 0 && (site?.capacityFactor[g].some((factor) => factor > 0) ?? false),
  )
  return builds ? economics.directShareMax : 0
}
