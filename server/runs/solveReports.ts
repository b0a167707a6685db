import type { Dataset } from '../contract/dataset.ts'
import type { Plan } from '../contract/plan.ts'
import type { Suitability } from '../contract/reports.ts'
import type { Scenario } from '../contract/scenario.ts'
import { pricePlacements } from '../model/explain/placementPrice.ts'
import { roomItMw } from '../model/explain/whyNotThere.ts'
import { groupsOf } from '../model/groups.ts'
import { demandOf, type Instance } from '../model/instance.ts'
import type { PlanBody } from '../model/read/readPlan.ts'
import { bitVsElectron } from '../model/reports/bitVsElectron.ts'
import { concentration } from '../model/reports/concentration.ts'
import { localBenefit } from '../model/reports/localBenefit.ts'
import { reportFactorsOf } from '../model/reports/reportFactors.ts'
import { suitability } from '../model/reports/suitability.ts'
import { isShutIn } from './pricedPlaces.ts'
import type { SolvedInstance, SolveInstanceOptions } from './solveInstance.ts'
import { startAt } from './startAt.ts'
import { traceOf } from './traceOf.ts'

/** The reports that the scenario asks for; nothing where it asks for none. Only suitability takes one more solve. */
export async function solveReports(
  instance: Instance,
  solved: SolvedInstance,
  body: PlanBody,
  scenario: Scenario,
  dataset: Dataset | null,
  options: SolveInstanceOptions,
): Promise<Pick<Plan, 'bitVsElectron' | 'reports'>> {
  const asked = new Set(scenario.reports)
  if (asked.size === 0) return {}
  const factors = reportFactorsOf(scenario, dataset)
  const pairs = asked.has('bitVsElectron') ? bitVsElectron(instance) : null
  const ranking = asked.has('suitability') ? await solveSuitability(instance, solved, body, options) : null
  const reports = {
    ...(asked.has('concentration') ? { concentration: concentration(body, factors.economicSiteItMw) } : {}),
    ...(asked.has('localBenefit') ? { localBenefit: localBenefit(instance, body, factors) } : {}),
    ...(ranking ? { suitability: ranking } : {}),
  }
  return { ...(pairs ? { bitVsElectron: pairs } : {}), ...(Object.keys(reports).length > 0 ? { reports } : {}) }
}

/** A trace of every class at every site, so that each place has its own price; then one ranking. */
async function solveSuitability(
  instance: Instance,
  { decided: built, optimum }: SolvedInstance,
  body: PlanBody,
  options: SolveInstanceOptions,
): Promise<Suitability | null> {
  if (instance.routing === 'hourly') return null
  const { placements } = instance
  const largest = (p: number): number => demandOf(instance, placements[p]?.region ?? -1, placements[p]?.workload ?? -1)
  const traced = groupsOf(instance).byServer.flatMap((here) =>
    here.length === 0 ? [] : [here.reduce((most, p) => (largest(p) > largest(most) ? p : most))],
  )
  const trace = await traceOf(instance, built, traced, { ...options, startFor: startAt(optimum) })
  if (!trace) return null
  const priceOf = pricePlacements(instance, built, trace.values, trace.rowDuals)
  // At a site that siting keeps shut nothing can stand, and nothing is priced.
  const priced = [...placements.keys()].flatMap((p) =>
    roomItMw(instance, placements[p]?.site ?? -1) > 0 && !isShutIn(built, p) ? [{ p, price: priceOf(p) }] : [],
  )
  const roomLeft = instance.sites.map((_, s) => Math.max(0, roomItMw(instance, s) - (body.sites[s]?.itMw ?? 0)))
  return suitability(instance, priced, roomLeft)
}
