import type { Words } from '../contract/figure.ts'
import type { Sensitivity, SensitivityRequest } from '../contract/sensitivity.ts'
import { noDemand } from '../model/explain/noDemand.ts'
import { datasetOf } from './datasetOf.ts'
import { instanceAsked } from './instanceAsked.ts'
import { breakEven } from './sensitivityBreakEven.ts'
import { oneWay } from './sensitivityOneWay.ts'
import type { ParameterContext } from './sensitivityParameters.ts'
import { openVariationSolver, type VariationSolver } from './sensitivitySolver.ts'
import { twoWay } from './sensitivityTwoWay.ts'
import { breakEvenStatements, oneWayStatements, sensitivitySteps } from './sensitivityWords.ts'
import { solveScenario } from './solveScenario.ts'
import type { WorkContext } from './work.ts'
import { startWorkClock, type WorkClock } from './workClock.ts'

type Context = Pick<WorkContext, 'datasets' | 'report' | 'shouldStop' | 'startingPoints'>
type Parts = Pick<Sensitivity, 'oneWay' | 'twoWay' | 'breakEven' | 'complete' | 'statements'>

const noParts: Parts = { oneWay: null, twoWay: null, breakEven: null, complete: true, statements: [] }

/**
 * How the plan changes with what it rests on. The scenario's time limit holds for all solves together.
 * @throws ProblemError `invalidScenario` with every finding; `certificateFailed`.
 */
export async function sensitivityWork(request: SensitivityRequest, context: Context): Promise<Sensitivity> {
  // Baselines stand beside a plan; here only the plan itself is looked at.
  const scenario = { ...request.scenario, baselines: false as const }
  const clock = startWorkClock(scenario.timeLimitSeconds, context)
  const dataset = datasetOf(scenario, context.datasets)
  const instance = instanceAsked(scenario, dataset)
  const solver = await openVariationSolver(instance, clock, context.startingPoints?.of(scenario, dataset))
  const { name, datasetId, datasetHash, restsOn } = instance
  const { status, costCny } = solver.base.outcome
  const solved = costCny !== null
  const parts = solved
    ? await answer(request, { scenario, dataset, restsOn }, solver, clock, context)
    : { ...noParts, complete: false }
  const empty = variesDemand(request) ? null : noDemand(instance)
  const reasons = solved ? [] : (await solveScenario({ ...scenario, timeLimitSeconds: clock.left() }, dataset)).reasons
  return {
    status,
    name,
    datasetId,
    datasetHash,
    base: solver.base.outcome,
    ...parts,
    ...(empty ? { statements: [empty] } : {}),
    reasons,
    solves: solver.solves(),
    seconds: clock.seconds(),
  }
}

/** Where demand itself is varied, a scenario that asks for nothing is only where it begins. */
function variesDemand({ oneWay, twoWay, breakEven }: SensitivityRequest): boolean {
  const varied = [...(oneWay?.parameters ?? []), twoWay?.x, twoWay?.y, breakEven]
  return varied.some((parameter) => parameter?.name.startsWith('demand.'))
}

async function answer(
  request: SensitivityRequest,
  parameters: ParameterContext,
  solver: VariationSolver,
  clock: WorkClock,
  { report }: Context,
): Promise<Parts> {
  const tell = (step: Words) => (doneShare: number) => report({ step, doneShare: Math.min(1, doneShare) })
  if (request.twoWay) {
    const { answer, complete } = await twoWay(request.twoWay, parameters, solver, clock, tell(sensitivitySteps.twoWay))
    return { ...noParts, twoWay: answer, complete }
  }
  if (request.breakEven) {
    const step = tell(sensitivitySteps.breakEven)
    const { answer, complete } = await breakEven(request.breakEven, parameters, solver, clock, step)
    const statements = breakEvenStatements(answer, request.breakEven.condition, solver.instance)
    return { ...noParts, breakEven: answer, complete, statements }
  }
  const asked = request.oneWay ?? { top: 15 }
  const { answer, complete } = await oneWay(asked, parameters, solver, clock, tell(sensitivitySteps.oneWay))
  return { ...noParts, oneWay: answer, complete, statements: oneWayStatements(answer) }
}
