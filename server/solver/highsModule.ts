import type { Highs, ModelData } from 'highs'
import type { LinearProgram } from '../lp/program.ts'
import { tolerance } from '../lp/tolerance.ts'
import { loadHighs } from './loadHighs.ts'

export const highsVersion = '1.15.3'

/** What every model is set to before it is solved. */
export const highsOptions = {
  output_flag: false,
  primal_feasibility_tolerance: tolerance.highsFeasibility,
  dual_feasibility_tolerance: tolerance.highsFeasibility,
  mip_feasibility_tolerance: tolerance.highsFeasibility,
  mip_rel_gap: tolerance.highsIntegerGap,
}

let loaded: Promise<Highs> | undefined

/** The HiGHS module of this process: loaded at the first solve and kept. */
export function highsModule(): Promise<Highs> {
  loaded ??= loadHighs()
  return loaded
}

/** After a trap the WebAssembly memory is in an unknown state: the next solve starts from a fresh module. */
export function dropHighsModule(): void {
  loaded = undefined
}

/** A program, already scaled, in the form HiGHS takes. */
export function modelData(program: LinearProgram): ModelData {
  return {
    numCols: program.columnCount,
    numRows: program.rowCount,
    offset: program.costOffset,
    colCost: program.cost,
    colLower: program.columnLower,
    colUpper: program.columnUpper,
    rowLower: program.rowLower,
    rowUpper: program.rowUpper,
    matrix: {
      format: 'csc',
      numRows: program.rowCount,
      numCols: program.columnCount,
      starts: program.columnStart,
      indices: program.rowIndex,
      values: program.value,
    },
    ...(program.integer ? { integrality: Int32Array.from(program.integer) } : {}),
  }
}
