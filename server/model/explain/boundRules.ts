import { range } from '../groups.ts'
import { type Instance, technologies } from '../instance.ts'
import type { Columns } from '../variables.ts'

/** Limits of the planner that stand as bounds of columns, not as rows: as a family of rules, named like rows. */
export interface BoundFamily {
  readonly name: string
  /** Unit of the bound; a reduced cost is CNY per this unit and year. */
  readonly unit: string
  keys(instance: Instance): readonly number[]
  /** What stands in the brackets of the rule's name. */
  label(instance: Instance, key: number): string
  /** The columns that share the limit: one, or one per period. Empty where the limit does not exist. */
  columns(instance: Instance, columns: Columns, key: number): readonly number[]
}

const siteLabel = ({ sites }: Instance, s: number): string => sites[s]?.id ?? ''
const everySite = ({ sites }: Instance): readonly number[] => range(sites.length)
const poweredSites = (instance: Instance): readonly number[] => (instance.energy ? everySite(instance) : [])
const present = (column: number | null | undefined): readonly number[] => (typeof column === 'number' ? [column] : [])

/** Room for new halls: maxItMw less what stands. */
const hallRoom: BoundFamily = {
  name: 'builtItMw',
  unit: 'MW',
  keys: everySite,
  label: siteLabel,
  columns: (_, columns, s) => [columns.builtItMw(s)],
}

/** Room for wind and solar at the site; key = site x technologies + technology. */
const renewableRoom: BoundFamily = {
  name: 'builtMw',
  unit: 'MW',
  keys: (instance) => range(poweredSites(instance).length * technologies.length),
  label: (instance, key) =>
    `${siteLabel(instance, Math.floor(key / technologies.length))},${technologies[key % technologies.length]}`,
  columns: (_, columns, key) => [columns.builtMw(Math.floor(key / technologies.length), key % technologies.length)],
}

const storageRoom: BoundFamily = {
  name: 'builtStorageMw',
  unit: 'MW',
  keys: poweredSites,
  label: siteLabel,
  columns: (_, columns, s) => present(columns.store(s)?.builtMw),
}

const storageEnergyRoom: BoundFamily = {
  name: 'builtStorageMwh',
  unit: 'MWh',
  keys: poweredSites,
  label: siteLabel,
  columns: (_, columns, s) => present(columns.store(s)?.builtMwh),
}

/** The grid connection: the same limit in every period, worth the sum of what it is worth in each. */
const gridConnection: BoundFamily = {
  name: 'gridImportMw',
  unit: 'MW',
  keys: poweredSites,
  label: siteLabel,
  columns: ({ periods }, columns, s) => periods.map((_, t) => columns.gridImportMw(s, t)),
}

/** Fibre of a pair that has a limit. The row only adds up the traffic; what may be rented is a bound. */
const fibre: BoundFamily = {
  name: 'linkCapacity',
  unit: 'Gbps',
  keys: ({ links }) => range(links.length),
  label: ({ links, regions, sites }, l) => `${regions[links[l]?.region ?? -1]?.id},${sites[links[l]?.site ?? -1]?.id}`,
  columns: (_, columns, l) => [columns.linkGbps(l)],
}

/** A placement that own data limits. */
const placementLimit: BoundFamily = {
  name: 'reservedItMw',
  unit: 'MW',
  keys: ({ placements }) => placements.flatMap(({ maxItMw }, p) => (Number.isFinite(maxItMw) ? [p] : [])),
  label: ({ placements, regions, sites, workloads }, p) => {
    const at = placements[p]
    return `${regions[at?.region ?? -1]?.id},${sites[at?.site ?? -1]?.id},${workloads[at?.workload ?? -1]?.id}`
  },
  columns: (_, columns, p) => [columns.reservedItMw(p)],
}

export const boundFamilies: readonly BoundFamily[] = [
  hallRoom,
  renewableRoom,
  storageRoom,
  storageEnergyRoom,
  gridConnection,
  fibre,
  placementLimit,
]
