import type { Kpis, PlanSite } from '../../contract/plan.ts'
import type { BuiltProgram } from '../buildProgram.ts'
import type { Instance } from '../instance.ts'
import { readKpis } from './readKpis.ts'
import { readPlacements } from './readPlacements.ts'
import { readSites } from './readSites.ts'
import { siteTotals } from './siteTotals.ts'
import { readSolution } from './solution.ts'

/** What comparisons of many plans need of each: its headline figures, its sites and where load stands. */
export interface Headline {
  readonly kpis: Kpis
  readonly sites: readonly PlanSite[]
  readonly placements: ReturnType<typeof readPlacements>
}

/** Solver values → headline, by the same reading as the whole plan. */
export function readHeadline(
  instance: Instance,
  built: BuiltProgram,
  values: Float64Array,
  rowDuals: Float64Array | undefined,
): Headline {
  const solution = readSolution(instance, built, values)
  const totals = instance.sites.map((_, s) => siteTotals(instance, built.columns, solution, s))
  const placements = readPlacements(instance, built, solution, totals)
  const sites = readSites(instance, built, solution, totals, rowDuals)
  const itEnergy = new Map(instance.sites.map((site, s) => [site.id, totals[s]?.itEnergyMwh ?? 0]))
  const kpis = readKpis(instance, solution, placements, sites, (site) => itEnergy.get(site.siteId) ?? 0)
  return { kpis, sites, placements }
}
