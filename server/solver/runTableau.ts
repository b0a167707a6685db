import { addAt } from '../lp/addAt.ts'
import type { LinearProgram } from '../lp/program.ts'
import { javascriptLpLibrary as library } from './javascriptLpLibrary.ts'
import type { ReducedProgram } from './reduceProgram.ts'

type Model = InstanceType<typeof library.Model>
type Constraint = InstanceType<typeof library.Constraint>
type Variable = InstanceType<typeof library.Variable>

export interface TableauAnswer {
  readonly status: 'optimal' | 'infeasible' | 'unbounded' | 'timeLimit' | 'stalled'
  readonly values: Float64Array
  /** Of the scaled program, as the tableau has them; noise included, and 0 for columns it split or did not see. */
  readonly reducedCosts: Float64Array
  readonly pivots: number
}

/** An answer without values. */
export function noAnswer(status: TableauAnswer['status'], pivots: number): TableauAnswer {
  return { status, values: new Float64Array(0), reducedCosts: new Float64Array(0), pivots }
}

export interface TableauLimits {
  /** What the library takes for zero: pivots, reduced costs and right sides alike. */
  readonly precision: number
  /** `performance.now()` at which to give up. */
  readonly deadline: number
}

/** Thrown from inside the library's pivot, which has no other way out. */
class Stopped extends Error {
  readonly status: 'timeLimit' | 'stalled'
  constructor(status: 'timeLimit' | 'stalled') {
    super(status)
    this.status = status
  }
}

/**
 * Poses a scaled program to javascript-lp-solver through its Model class, which takes objects where the JSON form takes
 * names: no name can be misspelt, taken for the objective, or called `result`.
 *
 * The tableau knows only columns ≥ 0. A column is shifted to its lower bound, mirrored at its upper bound when it has no
 * lower, or split in two when it has neither (the library's own "unrestricted" columns leave the basis wrongly). Its
 * presolve is off (it zeroes the cost of columns it fixes) and so is its cycle check (it calls a cycle infeasible);
 * a count of pivots takes its place.
 */
export function runTableau(program: LinearProgram, reduced: ReducedProgram, limits: TableauLimits): TableauAnswer {
  const model = new library.Model(limits.precision)
  model.usePresolve = false
  model.checkForCycles = false
  const columns = addColumns(model, program, reduced)
  addRows(model, program, reduced, columns)
  const pivots = countPivots(model, limits.deadline)
  try {
    if (performance.now() >= limits.deadline) throw new Stopped('timeLimit')
    model.solve()
  } catch (error) {
    if (error instanceof Stopped) return noAnswer(error.status, pivots())
    throw error
  }
  const { feasible, bounded } = model.tableau
  // Both flags come before any value: infeasible and unbounded answers carry numbers too.
  const status = !feasible ? 'infeasible' : bounded ? 'optimal' : 'unbounded'
  return {
    status,
    values: readValues(model, columns),
    reducedCosts: readReducedCosts(model, columns),
    pivots: pivots(),
  }
}

/** x = origin + Σ sign × variable; a fixed column has no variable. */
interface Column {
  readonly origin: number
  readonly parts: readonly { readonly variable: Variable; readonly sign: number }[]
}

function addColumns(model: Model, program: LinearProgram, { columnLower, columnUpper }: ReducedProgram): Column[] {
  return Array.from(program.cost, (cost, j) => {
    const lower = columnLower[j] ?? 0
    const upper = columnUpper[j] ?? 0
    const part = (sign: number) => ({ variable: model.addVariable(sign * cost, `x${j}${sign}`), sign })
    if (lower === upper) return { origin: lower, parts: [] }
    if (lower !== -Infinity) return { origin: lower, parts: [part(1)] }
    if (upper !== Infinity) return { origin: upper, parts: [part(-1)] }
    return { origin: 0, parts: [part(1), part(-1)] }
  })
}

function addRows(model: Model, program: LinearProgram, reduced: ReducedProgram, columns: readonly Column[]): void {
  const atOrigin = new Float64Array(program.rowCount)
  for (const [j, { origin }] of columns.entries()) {
    for (let k = program.columnStart[j] ?? 0; k < (program.columnStart[j + 1] ?? 0); k++) {
      addAt(atOrigin, program.rowIndex[k] ?? 0, (program.value[k] ?? 0) * origin)
    }
  }
  const rows: Constraint[][] = Array.from(program.rowLower, (rowLower, i) => {
    if (reduced.kept[i] !== 1) return []
    const lower = rowLower - (atOrigin[i] ?? 0)
    const upper = (program.rowUpper[i] ?? 0) - (atOrigin[i] ?? 0)
    return [
      ...(lower !== -Infinity ? [model.greaterThan(lower)] : []),
      ...(upper !== Infinity ? [model.smallerThan(upper)] : []),
    ]
  })
  for (const [j, { parts }] of columns.entries()) {
    for (let k = program.columnStart[j] ?? 0; k < (program.columnStart[j + 1] ?? 0); k++) {
      for (const constraint of rows[program.rowIndex[k] ?? 0] ?? []) {
        for (const { variable, sign } of parts) constraint.addTerm(sign * (program.value[k] ?? 0), variable)
      }
    }
    const [only] = parts
    const width = (reduced.columnUpper[j] ?? 0) - (reduced.columnLower[j] ?? 0)
    if (only && width !== Infinity) model.smallerThan(width).addTerm(1, only.variable)
  }
}

/** Every pivot looks at the clock and at a generous count, so that a cycle ends; returns the count so far. */
function countPivots(model: Model, deadline: number): () => number {
  const { tableau } = model
  const pivot = tableau.pivot.bind(tableau)
  const most = 1000 + 50 * (model.nConstraints + model.nVariables)
  let count = 0
  tableau.pivot = (row, column) => {
    count += 1
    if (count > most) throw new Stopped('stalled')
    if (performance.now() >= deadline) throw new Stopped('timeLimit')
    pivot(row, column)
  }
  return () => count
}

/** Read from the tableau itself: the library's own values are rounded to its precision. A variable outside the basis is 0. */
function readValues({ tableau }: Model, columns: readonly Column[]): Float64Array {
  const readValue = ({ index }: Variable) => {
    const row = tableau.rowByVarIndex[index] ?? -1
    return row < 0 ? 0 : (tableau.matrix[row * tableau.width + tableau.rhsColumn] ?? 0)
  }
  return Float64Array.from(columns, ({ origin, parts }) =>
    parts.reduce((sum, { variable, sign }) => sum + sign * readValue(variable), origin),
  )
}

/** The cost row holds them with the sign turned; a basic variable has none. */
function readReducedCosts({ tableau }: Model, columns: readonly Column[]): Float64Array {
  return Float64Array.from(columns, ({ parts }) => {
    const at = parts[0] ? (tableau.colByVarIndex[parts[0].variable.index] ?? -1) : -1
    return at < 0 ? 0 : -(tableau.matrix[tableau.costRowIndex * tableau.width + at] ?? 0)
  })
}
