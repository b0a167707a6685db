import { type LinearProgram, nonzeroCount } from '../lp/program.ts'

type Sized = Pick<LinearProgram, 'rowCount' | 'columnCount' | 'columnStart' | 'value'>

/** From here on interior point is the faster one. */
const largeRows = 250_000
/** Below this the simplex takes seconds. */
const tiedNonzeros = 300_000
/** A column in so many rows ties them together. A tenth of the columns do where streams are routed hour by hour, hardly any elsewhere. */
const tyingRows = 8
const tyingShare = 0.1

/** Whether interior point with crossover is asked from nothing instead of the simplex. Decision 0032 has what was measured. */
export function isInterior(program: Sized & Pick<LinearProgram, 'integer'>): boolean {
  const isWhole = program.integer?.includes(1) === true
  return !isWhole && (program.rowCount >= largeRows || isTied(program))
}

/** Whether many columns tie the rows together: a large program in which every step of the simplex is slow. */
export function isTied(program: Sized): boolean {
  if (nonzeroCount(program) < tiedNonzeros) return false
  const { columnCount, columnStart } = program
  let tying = 0
  for (let j = 0; j < columnCount; j++) if ((columnStart[j + 1] ?? 0) - (columnStart[j] ?? 0) >= tyingRows) tying++
  return tying >= tyingShare * columnCount
}
