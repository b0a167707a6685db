import type { NamedProgram } from '../../server/lp/programBuilder.ts'

export interface ConformanceCase {
  readonly name: string
  readonly program: NamedProgram
  readonly status: 'optimal' | 'infeasible' | 'unbounded'
  readonly objective?: number
  /** Only where the optimum is unique. */
  readonly values?: readonly number[]
  /** Only where the duals are unique. */
  readonly rowDuals?: readonly number[]
}
