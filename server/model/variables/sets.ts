import type { IndexSet } from '../../lp/indexSet.ts'
import { type Instance, technologies } from '../instance.ts'

/** The sets columns are indexed by, with the names of their members. */
export interface Sets {
  readonly placements: IndexSet
  readonly regions: IndexSet
  readonly sites: IndexSet
  readonly workloads: IndexSet
  readonly technologies: IndexSet
  readonly periods: IndexSet
  readonly origins: IndexSet
  readonly links: IndexSet
  readonly days: IndexSet
}

export function setsOf(instance: Instance): Sets {
  const { placements, regions, sites, workloads, periods, origins, links, time } = instance
  const pair = (r: number | undefined, s: number | undefined): string => `${regions[r ?? -1]?.id},${sites[s ?? -1]?.id}`
  return {
    placements: {
      name: 'placements',
      size: placements.length,
      label(p) {
        const at = placements[p]
        return `${pair(at?.region, at?.site)},${workloads[at?.workload ?? -1]?.id}`
      },
    },
    regions: named('regions', regions),
    sites: named('sites', sites),
    workloads: named('workloads', workloads),
    technologies: { name: 'technologies', size: technologies.length, label: (g) => technologies[g] ?? `${g}` },
    periods: named('periods', periods),
    origins: named('origins', origins),
    links: { name: 'links', size: links.length, label: (l) => pair(links[l]?.region, links[l]?.site) },
    days: named('days', time.days),
  }
}

/** The members of a set that a block is declared for; the block's index counts only them. */
export function subset(set: IndexSet, members: readonly number[]): IndexSet {
  return { name: set.name, size: members.length, label: (i) => set.label(members[i] ?? -1), members }
}

/** No member: a block over it has no columns. */
export function none(set: IndexSet): IndexSet {
  return { ...set, size: 0 }
}

function named(name: string, members: readonly { readonly id: string }[]): IndexSet {
  return { name, size: members.length, label: (i) => members[i]?.id ?? `${i}` }
}
