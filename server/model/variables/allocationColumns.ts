import { type Instance, maxNewHallMw } from '../instance.ts'
import type { DeclareBlock } from '../variables.ts'
import { none, setsOf } from './sets.ts'

/** Where demand runs, and the halls and fibre it needs. */
export interface AllocationColumns {
  /** MW of rated IT power of placement p contracted for the year; hourly routing: its yearly mean. */
  reservedItMw(p: number): number
  /** MW of demand left without service; exists only where the scenario prices it. */
  unservedItMw(r: number, w: number): number | null
  /** MW of servers of class w standing at s. */
  serverItMw(s: number, w: number): number
  /** MW of new halls at s, at most room and rules allow. */
  builtItMw(s: number): number
  /** Gbps rented on a link that has a capacity. */
  linkGbps(l: number): number
}

export function declareAllocation(instance: Instance, declare: DeclareBlock): AllocationColumns {
  const { placements, sites, workloads, links } = instance
  const sets = setsOf(instance)
  const W = workloads.length
  const reserved = declare('reservedItMw', [sets.placements], {
    upper: (p) => placements[p]?.maxItMw ?? Number.POSITIVE_INFINITY,
  })
  const priced = instance.economics.unservedPriceCnyPerMwYear !== null
  const unserved = declare('unservedItMw', [priced ? sets.regions : none(sets.regions), sets.workloads])
  const server = declare('serverItMw', [sets.sites, sets.workloads])
  const hall = declare('builtItMw', [sets.sites], {
    upper(s) {
      const site = sites[s]
      return site ? maxNewHallMw(site, instance.rules) : 0
    },
  })
  const link = declare('linkGbps', [sets.links], { upper: (l) => links[l]?.capacityGbps ?? 0 })
  return {
    reservedItMw: (p) => reserved.offset + p,
    unservedItMw: (r, w) => (priced ? unserved.offset + r * W + w : null),
    serverItMw: (s, w) => server.offset + s * W + w,
    builtItMw: (s) => hall.offset + s,
    linkGbps: (l) => link.offset + l,
  }
}
