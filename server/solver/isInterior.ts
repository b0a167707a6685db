import { type LinearProgram, nonzeroCount } from '../lp/program.ts'

type Sized = Pick<LinearProgram, 'rowCount' | 'value'>

/** From here on interior point is the faster one whatever the rows look like. */
const largeNonzeros = 800_000
/** Below this the simplex takes seconds. */
const tiedNonzeros = 300_000
/** Coefficients a row: plans over typical days and hours have under 4, with streams that are routed hour by hour over 6. */
const tiedPerRow = 5

/** Whether interior point with crossover is asked from nothing instead of the simplex. Decision 0032 has what was measured. */
export function isInterior(program: Sized & Pick<LinearProgram, 'integer'>): boolean {
  const isWhole = program.integer?.includes(1) === true
  return !isWhole && (isTied(program) || nonzeroCount(program) >= largeNonzeros)
}

/** Whether many columns tie the rows together: a large program in which every step of the simplex is slow. */
export function isTied(program: Sized): boolean {
  const nonzeros = nonzeroCount(program)
  return nonzeros >= tiedNonzeros && nonzeros >= tiedPerRow * program.rowCount
}
