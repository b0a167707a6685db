import type { ParetoFront, ParetoRequest } from '../contract/pareto.ts'
import { ProblemError } from '../contract/problem.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import { buildInstance } from '../model/buildInstance.ts'
import { noDemand } from '../model/explain/noDemand.ts'
import { highsVersion } from '../solver/highsModule.ts'
import { datasetOf } from './datasetOf.ts'
import { kneeOf, largestGap } from './paretoFront.ts'
import { solveOthers } from './paretoOthers.ts'
import { paretoPoint, segmentsOf } from './paretoPoint.ts'
import { traceByPrices } from './paretoPrices.ts'
import { canPrice, openParetoProblem, sweptScenario } from './paretoProblem.ts'
import { sampleOf, type TracedFront, traceByCaps } from './paretoTrace.ts'
import { paretoStatements, paretoSteps } from './paretoWords.ts'
import { solveScenario } from './solveScenario.ts'
import { timeLimit } from './whyNoPlan.ts'
import type { WorkContext } from './work.ts'
import { startWorkClock, type WorkClock } from './workClock.ts'

type Timed = Pick<WorkContext, 'datasets' | 'report' | 'shouldStop'> &
  Partial<Pick<WorkContext, 'solvedBefore' | 'isFollowed'>>

/**
 * The front of a scenario from least carbon to least cost, every point certified, and the plans beside it. The time
 * limit of the scenario holds for the whole front.
 * @throws ProblemError `invalidScenario`, also where there is no carbon to trade; `certificateFailed`; `runStopped` when
 *   it is stopped before there is any point.
 */
export async function paretoWork(request: ParetoRequest, context: Timed): Promise<ParetoFront> {
  const clock = startWorkClock(request.scenario.timeLimitSeconds, context)
  context.report({ step: paretoSteps.front, doneShare: 0 })
  const scenario = sweptScenario(request)
  const dataset = datasetOf(scenario, context.datasets)
  const opened = await openParetoProblem(scenario, dataset, clock.options)
  if ('failed' in opened) return noFront(request, opened.failed, context, clock)
  let problem = opened
  const { instance } = problem
  try {
    const report = (doneShare: number): void => context.report({ step: paretoSteps.front, doneShare })
    const trace = <T>(by: (...asked: Parameters<typeof traceByCaps>) => Promise<T>): Promise<T> => {
      const { sweep, weights, leastCostTonnes } = problem
      return by(sweep, leastCostTonnes, request.points, { options: clock.options, weights, report })
    }
    const priced = canPrice(problem.built) ? await trace(traceByPrices) : null
    if (!priced && canPrice(problem.built)) {
      // No price leads to a proven end: the whole program and caps do.
      const again = await openParetoProblem(scenario, dataset, clock.options, false)
      if ('failed' in again) return noFront(request, again.failed, context, clock)
      problem.sweep.dispose()
      problem = again
    }
    const traced = priced ?? (await trace(traceByCaps))
    if ('failed' in traced) return noFront(request, traced.failed, context, clock)
    const { complete } = traced
    const samples = traced.solved.map(sampleOf)
    const knee = kneeOf(samples)
    const points = pointsOf(problem, traced, knee?.index ?? -1)
    const frontSeconds = clock.seconds()
    context.report({ step: paretoSteps.others, doneShare: 1 })
    const shared = { ...clock.options(), timeLimitSeconds: clock.left(), solvedBefore: context.solvedBefore }
    // Who has pressed Stop wants the points there are: over typical days the others take longer than Stop may.
    const others = context.shouldStop() ? [] : await solveOthers(request.scenario, dataset, points, shared)
    const front = { points, knee, others, complete }
    const empty = noDemand(instance)
    return {
      status: complete ? 'optimal' : 'timeLimit',
      name: instance.name,
      datasetId: instance.datasetId,
      datasetHash: instance.datasetHash,
      account: instance.rules.carbonAccount,
      segments: segmentsOf(points),
      largestGap: largestGap(samples),
      statements: empty ? [empty] : paretoStatements(front, instance.economics.carbonPriceCnyPerTonne),
      reasons: [],
      solver: 'highs',
      solverVersion: highsVersion,
      ...problem.sweep.counts(),
      frontSeconds,
      ...front,
    }
  } finally {
    problem.sweep.dispose()
  }
}

function pointsOf(
  problem: Parameters<typeof paretoPoint>[0],
  { solved }: TracedFront,
  kneeIndex: number,
): ParetoFront['points'] {
  const lastIndex = solved.length - 1
  return solved.map((at, index) => paretoPoint(problem, at, { index, lastIndex, knee: index === kneeIndex }))
}

/** Without any plan there is no front: the ordinary solve says why, unless there was only no time. */
async function noFront(
  request: ParetoRequest,
  failed: SolveOutcome['status'],
  context: Timed,
  clock: WorkClock,
): Promise<ParetoFront> {
  if (context.shouldStop()) throw new ProblemError('runStopped')
  const scenario = sweptScenario(request)
  const dataset = datasetOf(scenario, context.datasets)
  const instance = buildInstance(scenario, dataset)
  const { name, datasetId, datasetHash } = instance
  const { status, reasons } =
    failed === 'timeLimit'
      ? { status: failed, reasons: [timeLimit(scenario.timeLimitSeconds, instance)] }
      : await solveScenario({ ...scenario, baselines: false, timeLimitSeconds: Math.max(1, clock.left()) }, dataset)
  return {
    status,
    name,
    datasetId,
    datasetHash,
    account: scenario.carbon.account,
    complete: false,
    points: [],
    segments: [],
    knee: null,
    largestGap: null,
    others: [],
    statements: [],
    reasons,
    solver: 'highs',
    solverVersion: highsVersion,
    solves: 1,
    iterations: 0,
    frontSeconds: clock.seconds(),
  }
}
