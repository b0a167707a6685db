import type { Certificate } from '../contract/certificate.ts'
import { certify } from '../lp/certify.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import type { BuiltProgram } from '../model/buildProgram.ts'
import type { Instance } from '../model/instance.ts'
import { chooseSolver } from '../solver/chooseSolver.ts'
import type { SolveInstanceOptions } from './solveInstance.ts'

/** New limits of one column; a side that is left out stays. */
export interface ColumnLimit {
  readonly column: number
  readonly lower?: number
  readonly upper?: number
}

/** What the instance's own program answers under further limits; an answer that fails its certificate counts as none. */
export async function solveLimited(
  instance: Instance,
  { program }: BuiltProgram,
  limits: readonly ColumnLimit[],
  options: SolveInstanceOptions,
): Promise<{ readonly outcome: SolveOutcome; readonly certificate: Certificate | null }> {
  const columnLower = program.columnLower.slice()
  const columnUpper = program.columnUpper.slice()
  for (const { column, lower, upper } of limits) {
    if (lower !== undefined) columnLower[column] = lower
    if (upper !== undefined) columnUpper[column] = upper
  }
  const limited = { ...program, columnLower, columnUpper }
  const { solver } = chooseSolver(limited, options.solver)
  const { timeLimitSeconds, shouldStop } = options
  const outcome = await solver.solve(limited, { timeLimitSeconds, shouldStop })
  if (!outcome.values) return { outcome, certificate: null }
  const certificate = certify(limited, outcome, instance.datasetHash)
  if (outcome.status === 'optimal' && !certificate.passed)
    throw new Error(`${outcome.solver} answered outside its certificate when a placement was forced`)
  return { outcome, certificate }
}
