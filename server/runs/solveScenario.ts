import type { Dataset } from '../contract/dataset.ts'
import type { Plan } from '../contract/plan.ts'
import type { Scenario } from '../contract/scenario.ts'
import { buildInstance } from '../model/buildInstance.ts'
import { bindingRules } from '../model/explain/bindingRules.ts'
import { valueOfCoordination } from '../model/explain/coordination.ts'
import { statements } from '../model/explain/statements.ts'
import type { Instance } from '../model/instance.ts'
import { noPlanBody, readPlan } from '../model/read/readPlan.ts'
import { datasetOf } from './datasetOf.ts'
import { solveBaselines } from './solveBaselines.ts'
import { type SolvedInstance, solveInstance } from './solveInstance.ts'
import { solveReports } from './solveReports.ts'
import { whyNoPlan } from './whyNoPlan.ts'
import type { WorkContext } from './work.ts'

/**
 * One run from scenario to plan: build, solve, certify, read, compare, put in words.
 * @throws ProblemError `invalidScenario` with every finding, `certificateFailed` when an answer fails its certificate.
 */
export async function solveScenario(
  scenario: Scenario,
  dataset: Dataset | null,
  { solvedBefore }: Partial<WorkContext> = {},
): Promise<Plan> {
  const instance = buildInstance(scenario, dataset)
  const options = { solver: scenario.solver, timeLimitSeconds: scenario.timeLimitSeconds }
  const solved = await solveInstance(instance, options)
  const { outcome } = solved
  const head = planHead(instance, solved)
  if (!outcome.values) return { ...head, ...noPlanBody, reasons: await whyNoPlan(instance, outcome, options) }
  const body = readPlan(instance, solved.built, outcome.values, outcome.rowDuals)
  const baselines = await solveBaselines(instance, body.kpis, scenario.baselines, { ...options, solvedBefore })
  const coordination = valueOfCoordination(instance, body, baselines)
  const reports = await solveReports(instance, solved, body, scenario, dataset, options)
  return {
    ...head,
    ...body,
    baselines,
    ...reports,
    ...(coordination ? { valueOfCoordination: coordination } : {}),
    statements: statements(instance, body, baselines, coordination),
    bindingRules: bindingRules(instance, solved.built, outcome.rowDuals),
  }
}

/** A scenario of a national data set or of its own data, in a solver process. */
export function solveWork(scenario: Scenario, context: WorkContext): Promise<Plan> {
  return solveScenario(scenario, datasetOf(scenario, context.datasets), context)
}

type PlanHead = Omit<Plan, keyof typeof noPlanBody>

function planHead(instance: Instance, { outcome, certificate, reason }: SolvedInstance): PlanHead {
  return {
    status: outcome.status,
    name: instance.name,
    datasetId: instance.datasetId,
    datasetHash: instance.datasetHash,
    solver: outcome.solver,
    solverVersion: outcome.solverVersion,
    solverReason: reason,
    solveSeconds: outcome.seconds,
    objectiveCny: null,
    kpis: null,
    statements: [],
    bindingRules: [],
    reasons: [],
    restsOn: [...instance.restsOn],
    certificate,
  }
}
