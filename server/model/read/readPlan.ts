import type { Baseline, Kpis, Plan } from '../../contract/plan.ts'
import type { BuiltProgram } from '../buildProgram.ts'
import { demandOf, type Instance } from '../instance.ts'
import { readCostLines } from './readCostLines.ts'
import { readKpis } from './readKpis.ts'
import { readMoves } from './readMoves.ts'
import { readOperation } from './readOperation.ts'
import { readPlacements } from './readPlacements.ts'
import { readSites } from './readSites.ts'
import { siteTotals } from './siteTotals.ts'
import { readSolution } from './solution.ts'

/** What the values alone tell: everything of a plan but its certificate, words and comparisons. */
export type PlanBody = Pick<
  Plan,
  'placements' | 'sites' | 'regions' | 'contracts' | 'costLines' | 'moves' | 'operation'
> & {
  readonly kpis: Kpis
  readonly objectiveCny: number
}

/** Solver values → plan, named and in units. */
export function readPlan(
  instance: Instance,
  built: BuiltProgram,
  values: Float64Array,
  rowDuals: Float64Array | undefined,
): PlanBody {
  const solution = readSolution(instance, built, values)
  const totals = instance.sites.map((_, s) => siteTotals(instance, built.columns, solution, s))
  const placements = readPlacements(instance, built, solution, totals)
  const sites = readSites(instance, built, solution, totals, rowDuals)
  const itEnergy = new Map(instance.sites.map((site, s) => [site.id, totals[s]?.itEnergyMwh ?? 0]))
  const kpis = readKpis(instance, solution, placements, sites, (site) => itEnergy.get(site.siteId) ?? 0)
  return {
    objectiveCny: solution.termCostCny.reduce((sum, cny) => sum + cny, 0),
    kpis,
    placements,
    sites,
    regions: readRegions(instance, placements),
    contracts: readContracts(instance, built, solution),
    costLines: readCostLines(instance, built, solution),
    moves: readMoves(instance, placements, sites),
    operation: readOperation(instance, built, solution, totals, rowDuals),
  }
}

function readRegions(instance: Instance, placements: PlanBody['placements']): PlanBody['regions'] {
  const homes = new Map(instance.sites.flatMap((s) => (s.homeOf === null ? [] : [[s.id, s.homeOf] as const])))
  const served = new Map<string, number>()
  const servedAtHome = new Map<string, number>()
  for (const { regionId, siteId, itMw } of placements) {
    served.set(regionId, (served.get(regionId) ?? 0) + itMw)
    if (homes.get(siteId) === regionId) servedAtHome.set(regionId, (servedAtHome.get(regionId) ?? 0) + itMw)
  }
  return instance.regions.map(({ id, name, zone, position }, r) => {
    const demandItMw = instance.workloads.reduce((sum, _, w) => sum + demandOf(instance, r, w), 0)
    const servedItMw = served.get(id) ?? 0
    const homeItMw = servedAtHome.get(id) ?? 0
    const missing = demandItMw - servedItMw
    const unservedItMw = missing > 1e-6 * Math.max(1, demandItMw) ? missing : 0
    return { regionId: id, name, zone, position, demandItMw, servedItMw, homeItMw, unservedItMw }
  })
}

function readContracts(
  { sites, origins }: Instance,
  { columns }: BuiltProgram,
  solution: ReturnType<typeof readSolution>,
): PlanBody['contracts'] {
  const contracts: PlanBody['contracts'] = []
  for (const [s, site] of sites.entries())
    for (const [o, origin] of origins.entries()) {
      const column = columns.contractedGreenMwh(s, o)
      const energyMwh = column === null ? 0 : solution.value(column)
      if (column === null || energyMwh <= 1e-6) continue
      const costCny = solution.columnCostCny[column] ?? 0
      contracts.push({ siteId: site.id, originId: origin.id, technology: origin.technology, energyMwh, costCny })
    }
  return contracts
}

/** Empty lists for a plan that does not exist. */
export const noPlanBody: Pick<
  Plan,
  'placements' | 'sites' | 'regions' | 'contracts' | 'costLines' | 'moves' | 'operation'
> & {
  readonly baselines: Baseline[]
} = {
  placements: [],
  sites: [],
  regions: [],
  contracts: [],
  costLines: [],
  moves: [],
  operation: null,
  baselines: [],
}
