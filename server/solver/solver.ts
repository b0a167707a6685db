import type { SolveOutcome } from '../lp/outcome.ts'
import type { LinearProgram } from '../lp/program.ts'
import type { Start } from '../lp/startFrom.ts'

export interface SolverFeatures {
  readonly duals: boolean
  readonly integers: boolean
  readonly timeLimit: boolean
}

/** The solver's running word while it works; only the certificate proves anything. */
export interface SolveProgress {
  readonly phase: 'presolve' | 'simplex' | 'interiorPoint' | 'crossover' | 'branchAndBound'
  /** Of this phase. */
  readonly iterations: number
  /** Cost of the best point so far; null without one. */
  readonly objective: number | null
  /** No point costs less, as far as the solver knows. */
  readonly bound: number | null
}

export interface SolveOptions {
  readonly timeLimitSeconds?: number
  /** Told now and then while it solves; a solver that cannot tell stays silent. */
  readonly onProgress?: ((progress: SolveProgress) => void) | undefined
  /** Asked again and again while it solves; true ends it with `timeLimit` and the best point so far. */
  readonly shouldStop?: (() => boolean) | undefined
  /** Where to begin; a solver without bases, or with whole numbers to find, begins from nothing. */
  readonly start?: Start | null | undefined
  /** Asks for the basis of the optimum. */
  readonly wantsBasis?: boolean | undefined
}

/** One adapter per file; every adapter passes the same conformance suite. */
export interface Solver {
  readonly name: 'highs' | 'javascriptLp'
  readonly version: string
  readonly features: SolverFeatures
  solve(program: LinearProgram, options?: SolveOptions): Promise<SolveOutcome>
}
