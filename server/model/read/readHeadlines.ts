import type { Kpis } from '../../contract/plan.ts'
import type { BuiltProgram } from '../buildProgram.ts'
import type { Instance } from '../instance.ts'
import { readKpis } from './readKpis.ts'
import { readPlacements } from './readPlacements.ts'
import { readSites } from './readSites.ts'
import { siteTotals } from './siteTotals.ts'
import { readSolution } from './solution.ts'

/** The headline figures of a plan without the rest of it: all that is shown of another way of serving the demand. */
export function readHeadlines(instance: Instance, built: BuiltProgram, values: Float64Array): Kpis {
  const solution = readSolution(instance, built, values)
  const totals = instance.sites.map((_, s) => siteTotals(instance, built.columns, solution, s))
  const placements = readPlacements(instance, built, solution, totals)
  const sites = readSites(instance, built, solution, totals, undefined)
  const itEnergy = new Map(instance.sites.map((site, s) => [site.id, totals[s]?.itEnergyMwh ?? 0]))
  return readKpis(instance, solution, placements, sites, (site) => itEnergy.get(site.siteId) ?? 0)
}
