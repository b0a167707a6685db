import type { Words } from '../contract/figure.ts'
import type { SolveProgress } from '../solver/solver.ts'
import type { SolveInstanceOptions } from './solveInstance.ts'
import type { WorkContext, WorkReport } from './work.ts'

/** What a solve does, one after the other, in a planner's words. */
export const solveSteps = {
  build: { en: 'Building the program', zh: '正在建立模型' },
  read: { en: 'Checking and reading the plan', zh: '正在校验并整理方案' },
  compare: { en: 'Solving the other ways beside it', zh: '正在求解对比方案' },
} as const satisfies Record<string, Words>

const phases: Readonly<Record<SolveProgress['phase'], Words>> = {
  presolve: { en: 'Simplifying the program', zh: '正在化简模型' },
  simplex: { en: 'Solving by simplex', zh: '正在用单纯形法求解' },
  interiorPoint: { en: 'Solving by interior point', zh: '正在用内点法求解' },
  crossover: { en: 'Moving from the interior to a corner of the optimum', zh: '正在由内点解转到顶点解' },
  branchAndBound: { en: 'Searching whole numbers', zh: '正在对整数变量作分支定界' },
}

/** How a solver is followed on behalf of whoever follows the work; not at all when nobody does. */
export function followedOptions({
  isFollowed,
  report,
  shouldStop,
}: Partial<WorkContext>): Pick<SolveInstanceOptions, 'onProgress' | 'shouldStop'> {
  if (!isFollowed || !report) return {}
  return { shouldStop, onProgress: (progress) => report(solverStep(progress)) }
}

/** The solver's word as progress of the whole work. */
function solverStep({ phase, iterations, objective, bound }: SolveProgress): WorkReport {
  const relativeGap =
    objective === null || bound === null || objective === 0 ? null : (objective - bound) / Math.abs(objective)
  return { step: phases[phase], iterations, objectiveCny: objective, boundCny: bound, relativeGap }
}
