import type { Certificate } from '../contract/certificate.ts'
import type { Words } from '../contract/figure.ts'
import { ProblemError } from '../contract/problem.ts'
import { certify } from '../lp/certify.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import type { LinearProgram } from '../lp/program.ts'
import type { Optimum, Start } from '../lp/startFrom.ts'
import { type BuiltProgram, buildProgram } from '../model/buildProgram.ts'
import type { Instance } from '../model/instance.ts'
import { chooseSolver } from '../solver/chooseSolver.ts'
import type { SolveOptions } from '../solver/solver.ts'
import { decisionPrices } from './decisionPrices.ts'
import { sharedTime } from './sharedTime.ts'
import type { SolvedBefore } from './solvedBefore.ts'

export interface SolveInstanceOptions {
  readonly solver: 'auto' | 'highs' | 'javascriptLp'
  readonly timeLimitSeconds: number
  /** Optima of instances that come again; left out, every instance is solved. */
  readonly solvedBefore?: SolvedBefore | undefined
  readonly onProgress?: SolveOptions['onProgress']
  readonly shouldStop?: SolveOptions['shouldStop']
  /** Where to begin; left out, from nothing. */
  readonly startFor?: ((program: LinearProgram) => Promise<Start | null>) | undefined
}

export interface SolvedInstance {
  readonly built: BuiltProgram
  /** The program that the duals belong to: the same, with decisions in whole numbers taken where there are any. */
  readonly decided: BuiltProgram
  readonly outcome: SolveOutcome
  readonly certificate: Certificate | null
  readonly reason: Words
  /** The optimum of `decided`, for solves near it to begin at; null where the solver has no basis. */
  readonly optimum: Optimum | null
}

/**
 * Build, solve and certify one instance.
 * @throws ProblemError `certificateFailed`: an answer that fails its certificate is never a plan.
 */
export async function solveInstance(instance: Instance, options: SolveInstanceOptions): Promise<SolvedInstance> {
  const { solvedBefore, solver } = options
  if (!solvedBefore) return solveAnew(instance, options)
  // Neither is part of the problem: a plan of another name, resting on more figures, may hold the same one.
  const problem: Instance = { ...instance, name: '', restsOn: [] }
  const known = solvedBefore.find(problem, solver)
  if (known) return known
  const solved = await solveAnew(problem, options)
  solvedBefore.keep(problem, solver, solved)
  return solved
}

async function solveAnew(instance: Instance, options: SolveInstanceOptions): Promise<SolvedInstance> {
  const built = buildProgram(instance)
  const { solver, reason } = chooseSolver(built.program, options.solver)
  const { timeLimitSeconds, onProgress, shouldStop, startFor } = options
  const next = sharedTime(options)
  const start = await startFor?.(built.program)
  const told = { timeLimitSeconds, onProgress, shouldStop, start, wantsBasis: true }
  const answered = await solver.solve(built.program, told)
  const none = { certificate: null, reason, optimum: null }
  if (!answered.values) return { built, decided: built, outcome: answered, ...none }
  const isWhole = built.program.integer?.includes(1) === true
  const { decided, outcome, basis } = isWhole
    ? await decisionPrices(instance, built, answered, options)
    : { decided: built, outcome: answered, basis: answered.basis }
  const certificate = certify(built.program, outcome, instance.datasetHash)
  const needed = outcome.status === 'optimal'
  // A basis from elsewhere may end at rounding that the way from nothing does not meet.
  if (needed && !certificate.passed && start) return solveAnew(instance, { ...next(), startFor: undefined })
  if (needed && !certificate.passed)
    throw new ProblemError('certificateFailed', [
      {
        path: '',
        found: `${outcome.solver} ${outcome.solverVersion} answered with primal residual ${certificate.primalResidual}, dual residual ${certificate.dualResidual}, relative gap ${certificate.relativeGap ?? 'unknown'}`,
        fix: 'Solve it with the other solver (`solver`: "highs" or "javascriptLp"); if both fail, very large and very small figures stand side by side in the data.',
      },
    ])
  const optimum = basis && outcome.status === 'optimal' ? { program: decided.program, basis } : null
  return { built, decided, outcome, certificate, reason, optimum }
}
