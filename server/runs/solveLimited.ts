import type { Certificate } from '../contract/certificate.ts'
import { certify } from '../lp/certify.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import type { BuiltProgram } from '../model/buildProgram.ts'
import type { Instance } from '../model/instance.ts'
import { chooseSolver } from '../solver/chooseSolver.ts'
import { sharedTime } from './sharedTime.ts'
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
  built: BuiltProgram,
  limits: readonly ColumnLimit[],
  options: SolveInstanceOptions,
): Promise<{ readonly outcome: SolveOutcome; readonly certificate: Certificate | null }> {
  const { program } = built
  const columnLower = program.columnLower.slice()
  const columnUpper = program.columnUpper.slice()
  for (const { column, lower, upper } of limits) {
    if (lower !== undefined) columnLower[column] = lower
    if (upper !== undefined) columnUpper[column] = upper
  }
  const limited = { ...program, columnLower, columnUpper }
  const { solver } = chooseSolver(limited, options.solver)
  const { timeLimitSeconds, shouldStop, startFor } = options
  const next = sharedTime(options)
  const start = await startFor?.(limited)
  const outcome = await solver.solve(limited, { timeLimitSeconds, shouldStop, start })
  if (!outcome.values) return { outcome, certificate: null }
  const certificate = certify(limited, outcome, instance.datasetHash)
  const failed = outcome.status === 'optimal' && !certificate.passed
  // As in solveInstance: a basis from elsewhere may end at rounding.
  if (failed && start) return solveLimited(instance, built, limits, { ...next(), startFor: undefined })
  if (failed) throw new Error(`${outcome.solver} answered outside its certificate when a placement was forced`)
  return { outcome, certificate }
}
