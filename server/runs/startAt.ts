import { type Optimum, startFrom } from '../lp/startFrom.ts'
import type { SolveInstanceOptions } from './solveInstance.ts'

/**
 * Where to begin programs near one that is solved: that optimum. It must follow from the scenario alone, as its own plan does,
 * so that no answer depends on what was asked before. Whole numbers begin at nothing.
 */
export function startAt(optimum: Optimum | null): SolveInstanceOptions['startFor'] {
  if (!optimum) return undefined
  return async (program) => (program.integer?.includes(1) ? null : startFrom(optimum, program))
}
