import type { Basis } from './basis.ts'

/** What a solver says. Infeasible, unbounded and time limit are values, never exceptions. */
export interface SolveOutcome {
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unbounded' | 'timeLimit'
  readonly solver: string
  readonly solverVersion: string
  readonly seconds: number
  readonly iterations: number | null
  /** Column values in program order; absent unless status is optimal, feasible, or timeLimit with an incumbent. */
  readonly values?: Float64Array
  /** d objective / d row limit, program order. */
  readonly rowDuals?: Float64Array
  readonly boundFrom: 'rowDuals' | 'explicitDualProgram' | 'highsBound' | 'none'
  /** The solver's own bound, when it is the only one there is (integers). */
  readonly bound?: number
  /** Of the optimum of a linear program, where it was asked for and the solver has one. */
  readonly basis?: Basis
}
