import { groupsOf } from '../groups.ts'
import { existingUsableItMw, type Instance, itPowerFactor, maxNewHallMw } from '../instance.ts'
import { candidateAt } from '../siting.ts'

/** What is still free while an allocation is filled by rule, stream by stream. */
export interface Room {
  /** MW of demand of region r and class w not placed yet. */
  unplacedItMw(r: number, w: number): number
  /** Places as much of `wantedItMw` as fits at placement p and answers how much that was. */
  take(p: number, wantedItMw: number): number
  /** MW placed so far, per placement. */
  readonly itMw: Float64Array
}

/** One limit, shared by several placements: MW of its own unit left. */
interface Limit {
  left: number
}

/**
 * Everything that says how much fits: demand, halls (existing and new), the site's grid connection, caps of site and
 * province, single placements, fibre with a capacity, and the share that may go west. Rules on the whole plan are not
 * looked at. Each site's grid connection is held against the peaks of its classes added up, which is on the safe side.
 */
export function roomOf(instance: Instance): Room {
  const { sites, workloads, placements, demandItMw, rules, periods } = instance
  const W = workloads.length
  const limit = (left: number): Limit => ({ left })
  const halls = sites.map((site, s) =>
    limit(
      site.enabled && candidateAt(instance, s)?.lock !== 'shut'
        ? existingUsableItMw(site) + maxNewHallMw(site, rules)
        : 0,
    ),
  )
  const grid = sites.map(({ gridImportMaxMw }) => limit(gridImportMaxMw))
  const siteCaps = new Map(rules.siteCaps.map(({ site, maxItMw }) => [site, limit(maxItMw)]))
  const provinceCaps = new Map(rules.provinceCaps.map(({ provinceId, maxItMw }) => [provinceId, limit(maxItMw)]))
  const links = new Map(
    instance.links.map(({ region, site, capacityGbps }) => [region * sites.length + site, limit(capacityGbps)]),
  )
  const demand = Array.from(demandItMw, limit)
  const west = Array.from(demandItMw, (mw, key) => limit(mw * (workloads[key % W]?.westSuitableShare ?? 1)))
  const peak = workloads.map((workload) => Math.max(...periods.map((_, t) => itPowerFactor(instance, workload, t))))
  const highestPue = sites.map((site) => Math.max(site.pue, ...site.byPeriod.pue))
  const itMw = new Float64Array(placements.length)

  /** Every limit on placement p, with how much of it one MW takes. */
  function limitsOn(p: number): (readonly [Limit | undefined, number])[] {
    const at = placements[p]
    const site = sites[at?.site ?? -1]
    if (!at || !site) return []
    const { region, workload } = at
    const key = region * W + workload
    const held = rules.westSuitable && instance.regions[region]?.zone === 'east' && site.zone === 'west'
    return [
      [demand[key], 1],
      [halls[at.site], 1],
      [siteCaps.get(at.site), 1],
      [provinceCaps.get(site.provinceId ?? ''), 1],
      [limit(at.maxItMw - (itMw[p] ?? 0)), 1],
      [links.get(region * sites.length + at.site), workloads[workload]?.dataGbpsPerMw ?? 0],
      [instance.energy ? grid[at.site] : undefined, (highestPue[at.site] ?? 1) * (peak[workload] ?? 1)],
      [held ? west[key] : undefined, 1],
    ]
  }

  return {
    itMw,
    unplacedItMw: (r, w) => demand[r * W + w]?.left ?? 0,
    take(p, wantedItMw) {
      const limits = limitsOn(p)
      const mw = limits.reduce(
        (least, [on, per]) => (on && per > 0 ? Math.min(least, on.left / per) : least),
        wantedItMw,
      )
      if (!(mw > 0) || limits.length === 0) return 0
      for (const [on, per] of limits) if (on) on.left -= per * mw
      itMw[p] = (itMw[p] ?? 0) + mw
      return mw
    },
  }
}

/** A stream of demand and the placements open to it. */
export interface Stream {
  readonly region: number
  readonly workload: number
  readonly placements: readonly number[]
}

/** The order in which streams choose: the class with the tightest latency first, then the largest demand. */
export function streamsInOrder(instance: Instance): Stream[] {
  const W = instance.workloads.length
  const latency = (key: number): number => instance.workloads[key % W]?.maxOneWayLatencyMs ?? Number.POSITIVE_INFINITY
  const keys = [...instance.demandItMw.keys()].filter((key) => (instance.demandItMw[key] ?? 0) > 0)
  keys.sort((a, b) => {
    const [first, second] = [latency(a), latency(b)]
    if (first !== second) return first < second ? -1 : 1
    return (instance.demandItMw[b] ?? 0) - (instance.demandItMw[a] ?? 0) || a - b
  })
  const { byDemand } = groupsOf(instance)
  return keys.map((key) => ({ region: Math.floor(key / W), workload: key % W, placements: byDemand[key] ?? [] }))
}
