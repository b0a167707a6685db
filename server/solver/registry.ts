import { highs } from './highs.ts'
import { javascriptLp } from './javascriptLp.ts'
import type { Solver } from './solver.ts'

/** Every solver there is; the conformance suite runs over this list. */
export const solvers: readonly Solver[] = [highs, javascriptLp]
