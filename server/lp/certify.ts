import { objectiveOf } from './activity.ts'
import { dualBound } from './dualBound.ts'
import type { SolveOutcome } from './outcome.ts'
import { primalResidual } from './primalResidual.ts'
import { type LinearProgram, nonzeroCount } from './program.ts'
import { tolerance } from './tolerance.ts'

/** Proof of optimality, recomputed from program and values; never asks a solver. */
export interface Certificate {
  readonly passed: boolean
  readonly primalResidual: number
  readonly dualResidual: number
  readonly objective: number
  readonly bound: number | null
  readonly relativeGap: number | null
  readonly boundFrom: SolveOutcome['boundFrom']
  readonly solver: string
  readonly solverVersion: string
  readonly datasetHash: string | null
  readonly rows: number
  readonly columns: number
  readonly nonzeros: number
}

/**
 * Re-adds every row and bounds the objective from below, from the program and the numbers alone.
 *
 * An optimal LP passes when primal residual, dual residual and |relative gap| are within `tolerance`. With whole
 * numbers the bound is the solver's own (HiGHS's, or the least of the explicit duals of a search) and the certificate says so. An answer that only claims to be feasible passes on
 * its primal residual, as long as it does not undercut its own bound.
 * @throws RangeError when the outcome has no values or arrays of another length than the program's: a bug, no answer.
 */
export function certify(program: LinearProgram, outcome: SolveOutcome, datasetHash: string | null): Certificate {
  const { values, rowDuals } = outcome
  if (values?.length !== program.columnCount) {
    throw new RangeError(`cannot certify ${values?.length ?? 'no'} values of ${program.columnCount} columns`)
  }
  const whole = program.integer?.includes(1) === true
  const objective = objectiveOf(program, values)
  const primal = primalResidual(program, values)
  const proof = whole ? undefined : proofFromDuals(program, rowDuals)
  const bound = proof?.bound ?? outcome.bound ?? null
  const dualResidual = proof?.residual ?? 0
  const relativeGap = bound === null ? null : (objective - bound) / Math.max(1, Math.abs(objective))
  const boundHolds = relativeGap === null || relativeGap >= -tolerance.gap
  const gapLimit = whole ? tolerance.integerGap : tolerance.gap
  const isOptimal = relativeGap !== null && Math.abs(relativeGap) <= gapLimit && dualResidual <= tolerance.dual
  return {
    passed: primal <= tolerance.primal && boundHolds && (outcome.status !== 'optimal' || isOptimal),
    primalResidual: primal,
    dualResidual,
    objective,
    bound,
    relativeGap,
    boundFrom: bound === null ? 'none' : outcome.boundFrom,
    solver: outcome.solver,
    solverVersion: outcome.solverVersion,
    datasetHash,
    rows: program.rowCount,
    columns: program.columnCount,
    nonzeros: nonzeroCount(program),
  }
}

function proofFromDuals(program: LinearProgram, rowDuals: Float64Array | undefined) {
  if (rowDuals === undefined) return undefined
  if (rowDuals.length !== program.rowCount) {
    throw new RangeError(`cannot certify ${rowDuals.length} duals of ${program.rowCount} rows`)
  }
  return dualBound(program, rowDuals)
}
