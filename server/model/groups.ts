import type { Instance } from './instance.ts'

/** Placement numbers by what they share, made once per instance. */
export interface Groups {
  /** [r × W + w] */
  readonly byDemand: readonly (readonly number[])[]
  /** [s × W + w] */
  readonly byServer: readonly (readonly number[])[]
  readonly byRegion: readonly (readonly number[])[]
}

const made = new WeakMap<Instance, Groups>()

export function groupsOf(instance: Instance): Groups {
  const known = made.get(instance)
  if (known) return known
  const W = instance.workloads.length
  const lists = (count: number): number[][] => Array.from({ length: count }, () => [])
  const byDemand = lists(instance.regions.length * W)
  const byServer = lists(instance.sites.length * W)
  const byRegion = lists(instance.regions.length)
  for (const [p, { region, site, workload }] of instance.placements.entries()) {
    byDemand[region * W + workload]?.push(p)
    byServer[site * W + workload]?.push(p)
    byRegion[region]?.push(p)
  }
  const groups = { byDemand, byServer, byRegion }
  made.set(instance, groups)
  return groups
}

export function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i)
}
