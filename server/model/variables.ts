import type { ColumnBlock, ProgramBuilder } from '../lp/programBuilder.ts'
import { certificatesCount, contractsCount, type Instance, maxNewHallMw, technologies } from './instance.ts'

/** Every variable family: a column is `offset + index` in its block. All are >= 0. */
export interface Columns {
  /** MW of rated IT power of placement p contracted for the year. */
  reservedItMw(p: number): number
  /** MW of demand left without service; exists only where the scenario prices it. */
  unservedItMw(r: number, w: number): number | null
  /** MW of servers of class w standing at s. */
  serverItMw(s: number, w: number): number
  /** MW of new halls at s, at most room and rules allow. */
  builtItMw(s: number): number
  /** MW of technology g built at s. */
  builtMw(s: number, g: number): number
  /** MW of technology g used at s in t; what the wind could give beyond it is curtailed. */
  generatedMw(s: number, g: number, t: number): number
  /** MW drawn from the grid at s in t. */
  gridImportMw(s: number, t: number): number
  /** MWh a year of green power contracted for s from origin o. Null where contracts count for nothing. */
  contractedGreenMwh(s: number, o: number): number | null
  /** MWh a year of unbundled green certificates bought for s. Null unless certificates are counted. */
  greenCertificateMwh(s: number): number | null
  /** Gbps rented on a link that has a capacity. */
  linkGbps(l: number): number
  readonly blocks: Readonly<Record<string, ColumnBlock>>
}

/** Declares the columns of an instance. */
export function declareColumns(instance: Instance, builder: ProgramBuilder): Columns {
  const { placements, regions, sites, workloads, periods, origins, links } = instance
  const W = workloads.length
  const T = periods.length
  const G = technologies.length
  const blocks: Record<string, ColumnBlock> = {}
  const block = (name: string, count: number, options: Parameters<ProgramBuilder['columns']>[2]): ColumnBlock => {
    const made = builder.columns(name, count, options)
    blocks[name] = made
    return made
  }
  const site = (s: number): string => sites[s]?.id ?? `${s}`
  const workload = (w: number): string => workloads[w]?.id ?? `${w}`
  const tech = (g: number): string => technologies[g] ?? `${g}`

  const reserved = block('reservedItMw', placements.length, {
    upper: (p) => placements[p]?.maxItMw ?? Number.POSITIVE_INFINITY,
    label: (p) => {
      const at = placements[p]
      return at ? `${regions[at.region]?.id},${site(at.site)},${workload(at.workload)}` : `${p}`
    },
  })
  const priced = instance.economics.unservedPriceCnyPerMwYear !== null
  const unserved = block('unservedItMw', priced ? regions.length * W : 0, {
    label: (i) => `${regions[Math.floor(i / W)]?.id},${workload(i % W)}`,
  })
  const server = block('serverItMw', sites.length * W, {
    label: (i) => `${site(Math.floor(i / W))},${workload(i % W)}`,
  })
  const hall = block('builtItMw', sites.length, {
    upper: (s) => {
      const at = sites[s]
      return at ? maxNewHallMw(at, instance.rules) : 0
    },
    label: site,
  })
  const powered = instance.energy ? sites.length : 0
  const built = block('builtMw', powered * G, {
    upper: (i) => sites[Math.floor(i / G)]?.maxBuildMw[technologies[i % G] ?? 'wind'] ?? 0,
    label: (i) => `${site(Math.floor(i / G))},${tech(i % G)}`,
  })
  const generated = block('generatedMw', powered * G * T, {
    label: (i) => `${site(Math.floor(i / (G * T)))},${tech(Math.floor(i / T) % G)},${periods[i % T]?.id}`,
  })
  const gridImport = block('gridImportMw', powered * T, {
    upper: (i) => sites[Math.floor(i / T)]?.gridImportMaxMw ?? Number.POSITIVE_INFINITY,
    label: (i) => `${site(Math.floor(i / T))},${periods[i % T]?.id}`,
  })
  const counted = contractsCount(instance)
  const contracted = block('contractedGreenMwh', counted ? sites.length * origins.length : 0, {
    label: (i) => `${site(Math.floor(i / origins.length))},${origins[i % origins.length]?.id}`,
  })
  const certified = certificatesCount(instance)
  const certificate = block('greenCertificateMwh', certified ? sites.length : 0, { label: site })
  const link = block('linkGbps', links.length, {
    upper: (l) => links[l]?.capacityGbps ?? 0,
    label: (l) => `${regions[links[l]?.region ?? -1]?.id},${site(links[l]?.site ?? -1)}`,
  })
  return {
    reservedItMw: (p) => reserved.offset + p,
    unservedItMw: (r, w) => (priced ? unserved.offset + r * W + w : null),
    serverItMw: (s, w) => server.offset + s * W + w,
    builtItMw: (s) => hall.offset + s,
    builtMw: (s, g) => built.offset + s * G + g,
    generatedMw: (s, g, t) => generated.offset + (s * G + g) * T + t,
    gridImportMw: (s, t) => gridImport.offset + s * T + t,
    contractedGreenMwh: (s, o) => (counted ? contracted.offset + s * origins.length + o : null),
    greenCertificateMwh: (s) => (certified ? certificate.offset + s : null),
    linkGbps: (l) => link.offset + l,
    blocks,
  }
}
