import { objectiveOf } from '../lp/activity.ts'
import type { Basis } from '../lp/basis.ts'
import { certify } from '../lp/certify.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import type { BuiltProgram } from '../model/buildProgram.ts'
import { decidedProgram } from '../model/decided.ts'
import type { Instance } from '../model/instance.ts'
import { chooseSolver } from '../solver/chooseSolver.ts'
import type { SolveInstanceOptions } from './solveInstance.ts'

export interface DecisionPrices {
  /** The program with its whole-number decisions taken: the one the duals belong to. */
  readonly decided: BuiltProgram
  readonly outcome: SolveOutcome
  /** Of the optimum of `decided`, where there is one. */
  readonly basis?: Basis | undefined
}

/** Least time for the linear program behind the decisions, s: an incumbent kept on Stop deserves its prices too. */
const leastSeconds = 5

/**
 * Prices behind decisions in whole numbers: the linear program with the decisions fixed is solved once more, and its duals
 * and values take the place of the search's. The values cost no more and belong to the duals; the bound stays the
 * search's own. Without a certified optimum of that program the outcome stays as it is, without duals.
 */
export async function decisionPrices(
  instance: Instance,
  built: BuiltProgram,
  searched: SolveOutcome,
  options: SolveInstanceOptions,
): Promise<DecisionPrices> {
  const { values, rowDuals: _ofARelaxation, ...rest } = searched
  if (!values) return { decided: built, outcome: searched }
  const decided = decidedProgram(instance, built, values)
  const { solver } = chooseSolver(decided.program, options.solver)
  const timeLimitSeconds = Math.max(leastSeconds, options.timeLimitSeconds - searched.seconds)
  const priced = await solver.solve(decided.program, { timeLimitSeconds, wantsBasis: true })
  const without = { decided, outcome: { ...rest, values } }
  if (priced.status !== 'optimal' || !priced.values || !priced.rowDuals) return without
  if (!certify(decided.program, priced, instance.datasetHash).passed) return without
  const isBetter = objectiveOf(built.program, priced.values) <= objectiveOf(built.program, values) * (1 + 1e-9)
  const seconds = searched.seconds + priced.seconds
  return {
    decided,
    outcome: { ...rest, seconds, values: isBetter ? priced.values : values, rowDuals: priced.rowDuals },
    basis: priced.basis,
  }
}
