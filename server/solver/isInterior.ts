import { type LinearProgram, nonzeroCount } from '../lp/program.ts'

/** Below this the simplex takes seconds. */
const leastNonzeros = 300_000
/** Coefficients a row: plans over typical days and hours have under 4, with streams that are routed hour by hour over 6. */
const leastPerRow = 5

/**
 * Whether interior point with crossover is asked from nothing instead of the simplex: large programs whose rows are tied
 * together by many columns. Decision 0032 has what was measured.
 */
export function isInterior(program: Pick<LinearProgram, 'rowCount' | 'value' | 'integer'>): boolean {
  const nonzeros = nonzeroCount(program)
  const isWhole = program.integer?.includes(1) === true
  return !isWhole && nonzeros >= leastNonzeros && nonzeros >= leastPerRow * program.rowCount
}
