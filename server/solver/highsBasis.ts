import type { BasisInput, Highs, Model } from 'highs'
import type { Basis } from '../lp/basis.ts'
import type { Start } from '../lp/startFrom.ts'

/** Dual simplex after a change of limits, primal simplex after a change of costs: each keeps what is still right. */
const strategy = { limits: 1, costs: 4 } as const

/** Devex weights: exact steepest-edge weights would first be computed for the whole basis. */
const warm = { simplex_dual_edge_weight_strategy: 1, simplex_scale_strategy: 0 }

/** What a solve from nothing has in their place: HiGHS's own defaults. */
const cold = {
  simplex_dual_edge_weight_strategy: -1,
  simplex_scale_strategy: 2,
  simplex_strategy: strategy.limits,
  simplex_iteration_limit: 2 ** 31 - 1,
}

/**
 * A start that has not led to the optimum in so many iterations was none: half as many as from nothing, about. Where
 * rows are tied together an iteration costs several times as much, and interior point does without.
 */
const longest = (rows: number, isTied: boolean): number => 500 + Math.round(rows / (isTied ? 40 : 4))

/**
 * Solves from a basis. Null where that led to no optimum: the model is then as before, to be solved from nothing, for only a
 * solve from nothing may say that there is no plan.
 * @param isTied see `isTied`.
 */
export function runFrom(
  { constants }: Highs,
  model: Model,
  { basis, changed }: Start,
  run: () => number,
  isTied: boolean,
): number | null {
  const { optimal, timeLimit, interrupted } = constants.modelStatus
  model.options.set({
    ...warm,
    simplex_strategy: strategy[changed],
    simplex_iteration_limit: longest(basis.rows.length, isTied),
  })
  model.setBasis(basisInput(basis))
  const status = run()
  if (status === optimal || status === timeLimit || status === interrupted) return status
  model.clearSolver()
  model.options.set(cold)
  return null
}

export function basisInput({ columns, rows }: Basis): BasisInput {
  return { colStatus: Int32Array.from(columns), rowStatus: Int32Array.from(rows) }
}

/** The basis a simplex ended at. */
export function basisOf(model: Model): Basis {
  const { colStatus, rowStatus } = model.getBasis()
  return { columns: Int8Array.from(colStatus), rows: Int8Array.from(rowStatus) }
}
