import type { Dataset } from '../contract/dataset.ts'
import type { RunProgress } from '../contract/run.ts'
import type { Basis } from '../lp/basis.ts'
import { whyWork } from './answerWhy.ts'
import { paretoWork } from './paretoWork.ts'
import { sensitivityWork } from './sensitivityWork.ts'
import { shadowPricesWork } from './shadowPrices.ts'
import type { SolvedBefore } from './solvedBefore.ts'
import { solveWork } from './solveScenario.ts'
import type { StartingPoints } from './startingPoints.ts'

/** What a piece of work tells while it runs; what is left out is null, the seconds are added. */
export type WorkReport = Pick<RunProgress, 'step'> & Partial<Omit<RunProgress, 'step' | 'seconds'>>

/** What a piece of work is given beside its request. */
export interface WorkContext {
  /** Every national data set, frozen. */
  readonly datasets: readonly Dataset[]
  /** Optima of this process for instances that come again beside changing plans, such as the baselines. */
  readonly solvedBefore: SolvedBefore
  /** Where solves of national plans begin; left out, from nothing. */
  readonly startingPoints?: StartingPoints | undefined
  /** Told the basis of the plan’s optimum. */
  readonly onBasis?: (basis: Basis) => void
  /** Whether anybody hears `report` and may press Stop: false for a plain request, and a solver then need not be asked at every iteration. */
  readonly isFollowed: boolean
  /** Says how far it is. Call it as often as it is convenient: one a tenth of a second crosses to the server, the rest are dropped. */
  report(progress: WorkReport): void
  /**
   * True from the moment somebody pressed Stop, also inside a synchronous solve: end soon and answer with what there is.
   * A work that can only be thrown away whole need not ask: a caller that goes away ends its process.
   */
  shouldStop(): boolean
}

/**
 * Every kind of work a solver process does: its name and the function that does it. A new kind is one line here.
 *
 *   pareto: paretoWork,      // (request: ParetoRequest, context: WorkContext) => Promise<ParetoFront>
 *
 * The request and the answer are plain JSON values, checked by their schemas in contract/ before and after. The function
 * runs in a solver process, one at a time, and may block it. It throws `ProblemError` for what the caller can mend;
 * anything else thrown ends the process and is answered with `solverFailed`. The server side is
 *
 *   const answer = await deps.solver.run('pareto', request, { timeLimitSeconds, signal })
 *   await sendAnswer(req, res, answer)                       // http/sendAnswer.ts
 *
 * and never loads this file: it imports types of it only.
 */
const register = {
  solve: solveWork,
  pareto: paretoWork,
  shadowPrices: shadowPricesWork,
  sensitivity: sensitivityWork,
  why: whyWork,
}

type Register = typeof register
export type WorkKind = keyof Register
export type WorkRequest<Kind extends WorkKind> = Parameters<Register[Kind]>[0]

/** The register, typed so that a kind and its request stay together. */
export const works: {
  readonly [Kind in WorkKind]: (request: WorkRequest<Kind>, context: WorkContext) => Promise<unknown>
} = register
