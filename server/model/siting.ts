import { demandOf, existingUsableItMw, type Instance, maxNewHallMw } from './instance.ts'

/** Which sites are decided, and what an open one must keep. */
export interface Siting {
  readonly candidates: readonly Candidate[]
  readonly maxOpenSites: number | null
  /** Lists of sites of which at most one may be open. */
  readonly exclusive: readonly (readonly number[])[]
  /** Classes of which each region's demand is served from one site. */
  readonly singleSource: readonly number[]
  /** One row per placement ties it to its site; see decisions/0030. */
  readonly strong: boolean
}

export interface Candidate {
  readonly site: number
  readonly fixedCnyPerYear: number
  /** MW of servers at least, once open. */
  readonly minItMw: number
  /** MW of one block of new halls; null: to the MW. */
  readonly blockItMw: number | null
  readonly lock: 'open' | 'shut' | null
}

/** The candidate a site is; undefined where its opening is not decided. */
export function candidateAt({ rules }: Instance, s: number): Candidate | undefined {
  return rules.siting?.candidates.find(({ site }) => site === s)
}

/** MW of new halls a candidate may have: whole blocks only, where it builds in blocks. */
export function maxHallsIfOpenMw(instance: Instance, { site, blockItMw }: Candidate): number {
  const at = instance.sites[site]
  const room = at ? maxNewHallMw(at, instance.rules) : 0
  return blockItMw === null ? room : mostBlocks(room, blockItMw) * blockItMw
}

/** Whole blocks that fit into so many MW; a rounding error short of one more is one more. */
export function mostBlocks(roomMw: number, blockItMw: number): number {
  return Math.floor(roomMw / blockItMw + 1e-9)
}

/**
 * MW that placement p can be reserved at most once its site is open. Under hourly routing that is a yearly mean of work:
 * servers that never rest do the work of more than they are rated for, and the room says nothing of it.
 */
export function mostPlacedMw(instance: Instance, p: number): number {
  const at = instance.placements[p]
  const site = instance.sites[at?.site ?? -1]
  if (!at || !site) return 0
  const most = Math.min(demandOf(instance, at.region, at.workload), at.maxItMw)
  if (instance.routing === 'hourly') return most
  return Math.min(most, existingUsableItMw(site) + maxNewHallMw(site, instance.rules))
}

/** Placements of classes that each region serves from one site. */
export function singleSourced({ rules, placements }: Instance): number[] {
  if (!rules.siting || rules.siting.singleSource.length === 0) return []
  const classes = new Set(rules.siting.singleSource)
  return placements.flatMap(({ workload }, p) => (classes.has(workload) ? [p] : []))
}
