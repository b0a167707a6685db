import type { BaselineId } from '../contract/baseline.ts'
import type { Baseline, Kpis } from '../contract/plan.ts'
import type { Scenario } from '../contract/scenario.ts'
import { baselineChange } from '../model/baselines/baselineChange.ts'
import type { Way, WayProblem } from '../model/baselines/way.ts'
import { askedWays } from '../model/baselines/ways.ts'
import type { Instance } from '../model/instance.ts'
import { readHeadline } from '../model/read/readHeadline.ts'
import { type NextOptions, sharedTime } from './sharedTime.ts'
import { type SolvedInstance, type SolveInstanceOptions, solveInstance } from './solveInstance.ts'
import { solveUnion } from './solveUnion.ts'

type Answer = Pick<Baseline, 'status' | 'kpis' | 'certificate' | 'note'>

/**
 * The other ways of serving the same demand that the scenario asks for, each solved and checked like the plan itself. The
 * time limit holds for all of them together; what it cuts off is `timeLimit`, without figures.
 */
export async function solveBaselines(
  instance: Instance,
  plan: Kpis,
  asked: Scenario['baselines'],
  options: SolveInstanceOptions,
  startFor: (way: BaselineId) => SolveInstanceOptions['startFor'] = () => undefined,
): Promise<Baseline[]> {
  const next = sharedTime(options)
  const baselines: Baseline[] = []
  for (const way of askedWays(asked)) {
    const problem = way.problem(instance, plan)
    const from = startFor(way.id)
    if (problem) baselines.push(baselineOf(way, await solveWay(problem, () => ({ ...next(), startFor: from })), plan))
  }
  return baselines
}

function baselineOf({ id, name, explanation }: Way, answer: Answer, plan: Kpis): Baseline {
  const change = answer.kpis ? { change: baselineChange(answer.kpis, plan) } : {}
  return { id, name, explanation, ...answer, ...change }
}

async function solveWay(problem: WayProblem, next: NextOptions): Promise<Answer> {
  if (problem.kind === 'union') return solveUnion(problem.whole, problem.parts, next)
  const { instance } = problem
  const solved = await solveInstance(instance, next())
  const { outcome, certificate } = solved
  const kpis = kpisOf(instance, solved)
  // A rule placed the demand, so the proof is of the arithmetic and the rows; it is the best way of nothing.
  const computed = problem.kind === 'computed' && outcome.status === 'optimal'
  return computed
    ? {
        status: 'feasible',
        kpis,
        certificate: certificate && { ...certificate, bound: null, relativeGap: null, boundFrom: 'none' },
      }
    : { status: outcome.status, kpis, certificate }
}

/** An answer known from before has been read before. */
const readBefore = new WeakMap<SolvedInstance, Kpis>()

function kpisOf(instance: Instance, solved: SolvedInstance): Kpis | null {
  const { built, outcome } = solved
  if (!outcome.values) return null
  const known = readBefore.get(solved)
  if (known) return known
  const { kpis } = readHeadline(instance, built, outcome.values, outcome.rowDuals)
  readBefore.set(solved, kpis)
  return kpis
}
