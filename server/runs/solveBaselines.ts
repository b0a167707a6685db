import type { Baseline, Kpis } from '../contract/plan.ts'
import {
  type BaselineWords,
  localEast,
  localEastInstance,
  moveTheElectron,
  moveTheElectronInstance,
} from '../model/baselines.ts'
import type { Instance } from '../model/instance.ts'
import { readPlan } from '../model/read/readPlan.ts'
import { type SolveInstanceOptions, solveInstance } from './solveInstance.ts'

/** The other ways of serving the same demand, each solved and certified like the plan itself. */
export async function solveBaselines(
  instance: Instance,
  plan: Kpis,
  options: SolveInstanceOptions,
): Promise<Baseline[]> {
  const ways: readonly (readonly [BaselineWords, Instance | null])[] = [
    [localEast, localEastInstance(instance)],
    [moveTheElectron, moveTheElectronInstance(instance, plan.greenAnnualShare)],
  ]
  const baselines: Baseline[] = []
  for (const [words, way] of ways) {
    if (!way) continue
    const { built, outcome, certificate } = await solveInstance(way, options)
    const kpis = outcome.values ? readPlan(way, built, outcome.values, outcome.rowDuals).kpis : null
    baselines.push({ ...words, status: outcome.status, kpis, certificate })
  }
  return baselines
}
