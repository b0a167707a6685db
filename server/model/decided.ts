import { addAt } from '../lp/addAt.ts'
import type { LinearProgram } from '../lp/program.ts'
import type { BuiltProgram } from './buildProgram.ts'
import { groupsOf } from './groups.ts'
import { type Instance, technologies } from './instance.ts'

/** Rows that only tie what is placed or built to a decision: once that is taken, a bound or another row says the same. */
const ties = [
  'hallsWhereOpen',
  'placementWhereOpen',
  'plantsWhereOpen',
  'storageWhereOpen',
  'singleSource',
  'plantsOfOwnSupply',
]

/**
 * The same program once every whole-number decision is taken as in `values`: an LP, whose duals are the prices that hold
 * as long as the decisions stand. Decisions leave the rows and stand in their limits, so that a limit reads as it is
 * (halls of an open site: what stands there; of a shut one: 0). At a shut site nothing may be placed or built, and rows
 * that only tie things to a decision are let go, so that no price is split with a row that says nothing more.
 * The program itself where it has no such decision.
 */
export function decidedProgram(instance: Instance, built: BuiltProgram, values: Float64Array): BuiltProgram {
  const { program } = built
  const whole = program.integer
  if (!whole?.includes(1)) return built
  const columnLower = program.columnLower.slice()
  const columnUpper = program.columnUpper.slice()
  const rowLower = program.rowLower.slice()
  const rowUpper = program.rowUpper.slice()
  const columnStart = new Int32Array(program.columnCount + 1)
  const kept: number[] = []
  for (let j = 0; j < program.columnCount; j++) {
    const taken = whole[j] === 1 ? Math.round(values[j] ?? 0) : null
    if (taken !== null) columnLower[j] = columnUpper[j] = taken
    for (let k = program.columnStart[j] ?? 0; k < (program.columnStart[j + 1] ?? 0); k++) {
      if (taken === null) kept.push(k)
      else
        for (const limits of [rowLower, rowUpper])
          addAt(limits, program.rowIndex[k] ?? 0, -(program.value[k] ?? 0) * taken)
    }
    columnStart[j + 1] = kept.length
  }
  for (const column of closedColumns(instance, built, values)) columnUpper[column] = columnLower[column] ?? 0
  for (const column of notTaken(instance, built, values)) columnUpper[column] = columnLower[column] ?? 0
  for (const name of ties) {
    const rows = built.families.get(name)
    for (const k of rows?.keys.keys() ?? []) {
      rowLower[(rows?.offset ?? 0) + k] = -Infinity
      rowUpper[(rows?.offset ?? 0) + k] = Infinity
    }
  }
  const { integer: _whole, ...rest } = program
  const decided: LinearProgram = {
    ...rest,
    columnLower,
    columnUpper,
    rowLower,
    rowUpper,
    columnStart,
    rowIndex: Int32Array.from(kept, (k) => program.rowIndex[k] ?? 0),
    value: Float64Array.from(kept, (k) => program.value[k] ?? 0),
  }
  return { ...built, program: decided }
}

/** Everything that would stand at a shut site. */
function closedColumns(instance: Instance, { columns }: BuiltProgram, values: Float64Array): number[] {
  const { byServer } = groupsOf(instance)
  const W = instance.workloads.length
  return (instance.rules.siting?.candidates ?? []).flatMap(({ site: s }) => {
    const open = columns.open(s)
    if (open === null || (values[open] ?? 0) > 0.5) return []
    const placed = instance.workloads.flatMap((_, w) => [
      columns.serverItMw(s, w),
      ...(byServer[s * W + w] ?? []).map((p) => columns.reservedItMw(p)),
    ])
    const store = columns.store(s)
    const plants = instance.energy ? technologies.map((_, g) => columns.builtMw(s, g)) : []
    return [...placed, columns.builtItMw(s), ...plants, ...(store ? [store.builtMw, store.builtMwh] : [])]
  })
}

/** What is not the source of its stream, and plants of sites that take up no direct supply. */
function notTaken(instance: Instance, { columns }: BuiltProgram, values: Float64Array): number[] {
  const isRefused = (column: number | null): boolean => column !== null && (values[column] ?? 0) < 0.5
  const placed = instance.placements.flatMap((_, p) => (isRefused(columns.chosen(p)) ? [columns.reservedItMw(p)] : []))
  const plants = instance.sites.flatMap((_, s) =>
    isRefused(columns.ownSupply(s)) ? technologies.map((__, g) => columns.builtMw(s, g)) : [],
  )
  return [...placed, ...plants]
}
