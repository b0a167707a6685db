import type { BaselineId } from '../contract/baseline.ts'
import type { Dataset } from '../contract/dataset.ts'
import type { Plan } from '../contract/plan.ts'
import { ProblemError } from '../contract/problem.ts'
import type { Scenario } from '../contract/scenario.ts'
import type { YearCheck } from '../contract/yearCheck.ts'
import { buildInstance } from '../model/buildInstance.ts'
import { bindingRules } from '../model/explain/bindingRules.ts'
import { valueOfCoordination } from '../model/explain/coordination.ts'
import { statements } from '../model/explain/statements.ts'
import type { Instance } from '../model/instance.ts'
import { noPlanBody, type PlanBody, readPlan } from '../model/read/readPlan.ts'
import { datasetOf } from './datasetOf.ts'
import { impossibleAtSight, type SeenImpossible } from './impossibleAtSight.ts'
import { refuseTooLarge, sizeStep } from './refuseTooLarge.ts'
import { sharedTime } from './sharedTime.ts'
import { sitingPart } from './sitingPart.ts'
import { solveBaselines } from './solveBaselines.ts'
import { type SolvedInstance, solveInstance } from './solveInstance.ts'
import { solveReports } from './solveReports.ts'
import { followedOptions, solveSteps } from './solveSteps.ts'
import { startAt } from './startAt.ts'
import { whyNoPlan } from './whyNoPlan.ts'
import type { WorkContext } from './work.ts'
import { checkOverYear } from './yearCheck.ts'

/**
 * One run from scenario to plan: build, solve, certify, read, compare, put in words.
 * Stopped with a plan at hand, it answers with that plan and status `timeLimit`.
 * @throws ProblemError `invalidScenario` with every finding, `certificateFailed` when an answer fails its certificate,
 *   `runStopped` when it is stopped before there is any plan.
 */
export async function solveScenario(
  scenario: Scenario,
  dataset: Dataset | null,
  context: Partial<WorkContext> = {},
): Promise<Plan> {
  const { solvedBefore, report, startingPoints, onBasis } = context
  const { solver, timeLimitSeconds } = scenario
  const options = { solver, timeLimitSeconds, ...followedOptions(context) }
  report?.({ step: solveSteps.build })
  const instance = buildInstance(scenario, dataset)
  refuseTooLarge(instance)
  if (instance.periods.length > 1) report?.({ step: sizeStep(instance) })
  const next = sharedTime(options)
  const seen = await impossibleAtSight({ scenario, dataset, instance, options })
  if (seen) return { ...planHead(instance, seen.head), ...noPlanBody, ...seen.why }
  const startFor = startingPoints?.of(scenario, dataset)
  const solved = await solveInstance(instance, { ...options, startFor })
  const { outcome, optimum } = solved
  if (optimum?.program === solved.built.program) onBasis?.(optimum.basis)
  const head = planHead(instance, solved)
  if (!outcome.values) {
    if (options.shouldStop?.()) throw new ProblemError('runStopped')
    const why = await whyNoPlan({ scenario, dataset, instance, built: solved.built, options }, outcome)
    return { ...head, ...noPlanBody, ...why }
  }
  report?.({ step: solveSteps.read })
  const body = readPlan(instance, solved.built, outcome.values, outcome.rowDuals)
  report?.({ step: solveSteps.compare })
  // Alone the provinces do much the same as together: the plan's own optimum is the nearest that is known.
  const startOf = (way: BaselineId) =>
    way === 'siloed' ? startAt(optimum) : startingPoints?.of(scenario, dataset, way)
  const baselines = await solveBaselines(instance, body.kpis, scenario.baselines, { ...next(), solvedBefore }, startOf)
  const coordination = valueOfCoordination(instance, body, baselines)
  const reports = await solveReports(instance, solved, body, scenario, dataset, next())
  const decisions = sitingPart(instance, solved, body)
  return {
    ...head,
    ...body,
    baselines,
    ...reports,
    ...(coordination ? { valueOfCoordination: coordination } : {}),
    ...decisions.plan,
    statements: [...decisions.statements, ...statements(instance, body, baselines, coordination)],
    bindingRules: bindingRules(instance, solved.decided, outcome),
    yearCheck: await yearCheckOf(scenario, dataset, { instance, built: solved.built, outcome, body }, report),
  }
}

interface Solved {
  readonly instance: Instance
  readonly built: SolvedInstance['built']
  readonly outcome: SolvedInstance['outcome']
  readonly body: PlanBody
}

/** Typical days of a national plan, run through every hour of the year; null unless the scenario asks. */
async function yearCheckOf(
  scenario: Scenario,
  dataset: Dataset | null,
  { instance, built, outcome, body }: Solved,
  report: WorkContext['report'] | undefined,
): Promise<YearCheck | null> {
  const { timeMode, time } = scenario
  if (!time.checkOverYear || timeMode !== 'typicalDays' || !dataset || !outcome.values) return null
  const whole = { ...time, startHour: 0, hours: 8760 }
  const year = buildInstance({ ...scenario, timeMode: 'hours', time: whole }, dataset)
  const { values, rowDuals } = outcome
  return checkOverYear({ instance, year, built, values, rowDuals, plan: body }, report)
}

/** A scenario of a national data set or of its own data, in a solver process. */
export function solveWork(scenario: Scenario, context: WorkContext): Promise<Plan> {
  return solveScenario(scenario, datasetOf(scenario, context.datasets), context)
}

type PlanHead = Omit<Plan, keyof typeof noPlanBody>

function planHead(instance: Instance, { outcome, certificate, reason }: SeenImpossible['head']): PlanHead {
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
    conflict: null,
    restsOn: [...instance.restsOn],
    yearCheck: null,
    certificate,
  }
}
