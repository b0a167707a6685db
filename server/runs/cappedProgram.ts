import { forEachTerm } from '../lp/activity.ts'
import { extendProgram } from '../lp/extendProgram.ts'
import { activityRange } from '../lp/impliedBounds.ts'
import type { LinearProgram } from '../lp/program.ts'
import type { BuiltProgram } from '../model/buildProgram.ts'
import { presolveAround } from '../solver/presolveAround.ts'

/** The one program of a front: its last column counts carbon, and the cap is that column's upper limit. */
export interface CappedProgram {
  /** What is solved: without a cap, and smaller than the plan's own where presolve helps. */
  readonly program: LinearProgram
  /** The last column: what the cap counts, tonnes, and `shift`. */
  readonly total: number
  /** 1 for that column, tonnes per unit; 0 for all others. */
  readonly carbon: Float64Array
  /** What stands in the cap's row of the plan's own program beside the cap, tonnes. */
  readonly shift: number
  readonly capRow: number
  /** The plan's own program under a cap, tonnes. */
  under(capTonnes: number): LinearProgram
  /** What the cap counts in a plan, by the values of the plan's own program; 0 for what is left of a sum that comes to nothing. */
  cappedTonnesOf(values: Float64Array): number
  /** Values and duals of the plan's own program from those of the program solved. */
  restore(values: Float64Array, rowDuals: Float64Array): { values: Float64Array; rowDuals: Float64Array }
  /** It comes near a limit that was only meant to be far away: solve without presolve. */
  isFar(tonnes: number): boolean
  readonly datasetHash: string | null
  dispose(): void
}

/** Tonnes: what is left of a sum that comes to nothing. */
const leastTonnes = 1e-6

/**
 * @param built the program of an instance whose carbon cap is 0: the row is there, and what stands in it beside the cap
 *   can be read from its limit.
 * @param mayPresolve not with whole numbers, nor where costs other than the price of carbon will change.
 */
export async function capProgram(
  { program, families }: BuiltProgram,
  datasetHash: string | null,
  mayPresolve: boolean,
): Promise<CappedProgram> {
  const capRow = families.get('carbonCap')?.offset ?? -1
  const shift = program.rowUpper[capRow] ?? 0
  const counted = withTotal(program, capRow)
  const perUnit = rowCoefficients(program, capRow)
  const presolved = mayPresolve ? await presolveAround(counted) : null
  const solved = presolved?.program ?? counted
  const total = solved.columnCount - 1
  return {
    program: solved,
    total,
    carbon: new Float64Array(solved.columnCount).with(total, 1),
    shift,
    capRow,
    cappedTonnesOf: (values) => {
      const tonnes = values.reduce((sum, value, j) => sum + (perUnit[j] ?? 0) * value, -shift)
      return nothingLeft(tonnes) ? 0 : tonnes
    },
    under: (capTonnes) => ({ ...program, rowUpper: program.rowUpper.with(capRow, capTonnes + shift) }),
    restore(values, rowDuals) {
      const counted = presolved?.restore(values, rowDuals) ?? { values, rowDuals }
      return { ...counted, values: counted.values.slice(0, program.columnCount) }
    },
    isFar: (tonnes) => presolved !== null && tonnes + shift > 0.5 * (solved.columnUpper[total] ?? 0),
    datasetHash,
    dispose: () => presolved?.dispose(),
  }
}

/** Tonnes: rounding. */
export function nothingLeft(tonnes: number): boolean {
  return Math.abs(tonnes) < leastTonnes
}

function rowCoefficients(program: LinearProgram, row: number): Float64Array {
  const found = new Float64Array(program.columnCount)
  forEachTerm(program, (i, j, value) => {
    if (i === row) found[j] = value
  })
  return found
}

/** The row of the cap as an equation: its sum is the new column. */
function withTotal(program: LinearProgram, capRow: number): LinearProgram {
  const total = program.columnCount
  const extended = extendProgram(program, {
    columnCount: 1,
    rows: [],
    terms: [{ row: capRow, column: total, value: -1 }],
    rowName: String,
    columnName: () => 'carbonTotal',
  })
  const { finiteLow, infiniteLow } = activityRange(program)
  const least = infiniteLow[capRow] === 0 ? (finiteLow[capRow] ?? 0) : -Infinity
  return {
    ...extended,
    columnLower: extended.columnLower.with(total, least),
    rowLower: extended.rowLower.with(capRow, 0),
    rowUpper: extended.rowUpper.with(capRow, 0),
  }
}
