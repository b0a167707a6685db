import type { SolveOutcome } from '../lp/outcome.ts'
import type { LinearProgram } from '../lp/program.ts'

export interface SolverFeatures {
  readonly duals: boolean
  readonly integers: boolean
  readonly timeLimit: boolean
}

export interface SolveOptions {
  readonly timeLimitSeconds?: number
}

/** One adapter per file; every adapter passes the same conformance suite. */
export interface Solver {
  readonly name: 'highs' | 'javascriptLp'
  readonly version: string
  readonly features: SolverFeatures
  solve(program: LinearProgram, options?: SolveOptions): Promise<SolveOutcome>
}
