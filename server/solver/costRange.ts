import type { Model } from 'highs'
import { reducedCosts } from '../lp/activity.ts'
import type { LinearProgram } from '../lp/program.ts'
import { tolerance } from '../lp/tolerance.ts'

/** The nonbasic row or column that leaves its limit when the costs have changed so far. */
export interface Breakpoint {
  /** Change of the weight, >= 0, in whichever of the two directions. */
  readonly by: number
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  /** It stands at its lower limit and goes up; else the other way round. */
  readonly rises: boolean
}

/** How far the costs may move along other costs, more of them and less, before the basis is no longer optimal. */
export interface CostRange {
  /** Null where it stays for ever. */
  readonly up: Breakpoint | null
  readonly down: Breakpoint | null
  /** What each row dual changes by per unit of the weight, as long as the basis stays. */
  readonly rowDuals: Float64Array
}

const status = { lower: 0, upper: 2 } as const

interface Found {
  by: number
  /** A column, or row i as -1 - i. */
  variable: number
  rises: boolean
}

/** The ratio test of the objective cost + weight × along, at the optimal basis the model stands at. */
export function costRange(model: Model, program: LinearProgram, along: Float64Array): CostRange {
  const { colDual, rowDual } = model.getSolution()
  const { colStatus, rowStatus } = model.getBasis()
  const rightSide = new Float64Array(program.rowCount)
  for (const [k, variable] of model.getBasicVariables().entries())
    if (variable >= 0) rightSide[k] = along[variable] ?? 0
  const rowDuals = model.getBasisTransposeSolve(rightSide).values
  const reduced = reducedCosts({ ...program, cost: along }, rowDuals)
  const still = tolerance.still * along.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0)
  const up: Found = { by: Infinity, variable: 0, rises: true }
  const down: Found = { by: Infinity, variable: 0, rises: true }

  function test(at: number | undefined, price: number, change: number, variable: number): void {
    if ((at !== status.lower && at !== status.upper) || Math.abs(change) <= still) return
    const rises = at === status.lower
    const found = change > 0 === rises ? down : up
    // A price of the wrong sign is rounding: it stands at the breakpoint already.
    const by = Math.max(0, rises ? price : -price) / Math.abs(change)
    if (by >= found.by) return
    found.by = by
    found.variable = variable
    found.rises = rises
  }

  for (let j = 0; j < program.columnCount; j++)
    if (program.columnLower[j] !== program.columnUpper[j]) test(colStatus[j], colDual[j] ?? 0, reduced[j] ?? 0, j)
  for (let i = 0; i < program.rowCount; i++)
    if (program.rowLower[i] !== program.rowUpper[i]) test(rowStatus[i], rowDual[i] ?? 0, rowDuals[i] ?? 0, -1 - i)
  return { up: breakpoint(up), down: breakpoint(down), rowDuals }
}

function breakpoint({ by, variable, rises }: Found): Breakpoint | null {
  if (by === Infinity) return null
  return variable >= 0
    ? { by, rows: [], columns: [variable], rises }
    : { by, rows: [-1 - variable], columns: [], rises }
}
