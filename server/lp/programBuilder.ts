import { addAt } from './addAt.ts'
import {
  type Growing,
  growingFloats,
  growingIntegers,
  pushFloat,
  pushFloats,
  pushInteger,
  pushIntegers,
} from './growing.ts'
import { type IndexSet, labelOver } from './indexSet.ts'
import { blockHolding, type NamedBlock, nameInBlock } from './namedBlocks.ts'
import type { LinearProgram } from './program.ts'
import { transposeRows } from './transposeRows.ts'

export interface ColumnBlock {
  readonly name: string
  readonly offset: number
  readonly count: number
  /** The sets the block is indexed by, slowest first, where it was said. */
  readonly over?: readonly IndexSet[]
}

export interface ColumnOptions {
  /** Per column or one for all; 0 when left out. */
  readonly lower?: number | ((i: number) => number)
  /** Per column or one for all; no bound when left out. */
  readonly upper?: number | ((i: number) => number)
  /** Called only when somebody asks for a name: `${name}[${label(i)}]`. */
  readonly label?: (i: number) => string
  /** Sets the block is indexed by, slowest first: names its columns, and keeps the structure of the program visible. */
  readonly over?: readonly IndexSet[]
  readonly integer?: boolean
}

/** Writes one row at a time; every method that closes a row returns its index in the program. */
export interface RowWriter {
  /** Adds value × column; several adds on one column are summed. Throws on an unknown column or a non-finite value. */
  add(column: number, value: number): void
  atMost(limit: number): number
  atLeast(limit: number): number
  equals(value: number): number
  /** Either side may be infinite, not both. Throws when lower > upper. */
  between(lower: number, upper: number): number
}

export interface NamedProgram extends LinearProgram {
  rowFamilyOf(row: number): string
  rowsOf(family: string): { offset: number; count: number } | undefined
  columnsOf(name: string): ColumnBlock | undefined
}

export interface ProgramBuilder {
  /** Declares `count` columns. Refuses a duplicate name. Bounds may cross: that program is simply infeasible. */
  columns(name: string, count: number, options: ColumnOptions): ColumnBlock
  /** Adds to the objective coefficient of a column. */
  cost(column: number, value: number): void
  costOffset(value: number): void
  /** Starts a family of rows and ends the one before. Refuses a duplicate name. `label(k)` names its k-th row. */
  rows(name: string, label: (k: number) => string): RowWriter
  /** Ends the writing; the builder refuses everything after. */
  build(): NamedProgram
}

/** Terms go straight into growing typed arrays: no object and no string per row, column or term. */
export function createProgramBuilder(): ProgramBuilder {
  const columnBlocks = new Map<string, NamedBlock>()
  const rowFamilies = new Map<string, NamedBlock>()
  const cost = growingFloats()
  const columnLower = growingFloats()
  const columnUpper = growingFloats()
  const integer = growingIntegers()
  /** Where in `terms` a column was last written: the terms of the open row are those at or after its start. */
  const writtenAt = growingIntegers()
  const rowLower = growingFloats()
  const rowUpper = growingFloats()
  const rowStart = growingIntegers()
  const termColumn = growingIntegers()
  const termValue = growingFloats()
  let offset = 0
  let openStart = 0
  let anyInteger = false
  let finished = false
  let currentFamily: NamedBlock | undefined
  pushInteger(rowStart, 0)

  function refuseWhenFinished(): void {
    if (finished) throw new Error('the program is built; nothing can be added to it')
  }

  function rowWriter(family: NamedBlock): RowWriter {
    function close(lower: number, upper: number): number {
      if (currentFamily !== family) throw new Error(`rows of ${family.name} have ended; families are contiguous`)
      if (
        !(lower <= upper) ||
        (lower === -Infinity && upper === Infinity) ||
        lower === Infinity ||
        upper === -Infinity
      ) {
        throw new RangeError(`row ${family.count} of ${family.name} has limits ${lower} to ${upper}`)
      }
      pushFloat(rowLower, lower)
      pushFloat(rowUpper, upper)
      openStart = termColumn.length
      pushInteger(rowStart, openStart)
      family.count += 1
      return rowLower.length - 1
    }
    return {
      add(column, value) {
        if (currentFamily !== family) throw new Error(`rows of ${family.name} have ended; families are contiguous`)
        const at = column >= 0 && column < cost.length ? writtenAt.items[column] : undefined
        if (at === undefined) throw new RangeError(`row of ${family.name} uses unknown column ${column}`)
        if (!Number.isFinite(value)) {
          throw new RangeError(
            `row of ${family.name} has ${value} on ${nameInBlock([...columnBlocks.values()], column)}`,
          )
        }
        if (at >= openStart) {
          addAt(termValue.items, at, value)
        } else {
          writtenAt.items[column] = termColumn.length
          pushInteger(termColumn, column)
          pushFloat(termValue, value)
        }
      },
      atMost: (limit) => close(-Infinity, limit),
      atLeast: (limit) => close(limit, Infinity),
      equals: (value) => close(value, value),
      between: close,
    }
  }

  return {
    columns(name, count, { lower = 0, upper = Infinity, over = [], integer: whole = false, ...named }) {
      refuseWhenFinished()
      if (columnBlocks.has(name)) throw new Error(`columns ${name} are declared twice`)
      if (!Number.isInteger(count) || count < 0) throw new RangeError(`columns ${name} cannot count ${count}`)
      const label = named.label ?? (over.length > 0 ? (i: number) => labelOver(over, i) : undefined)
      const block: NamedBlock = { name, offset: cost.length, count, label, over }
      columnBlocks.set(name, block)
      pushFloats(cost, 0, count)
      pushIntegers(integer, whole ? 1 : 0, count)
      pushIntegers(writtenAt, -1, count)
      pushBounds(columnLower, lower, count)
      pushBounds(columnUpper, upper, count)
      for (let i = 0; i < count; i++) {
        const low = columnLower.items[block.offset + i] ?? 0
        const high = columnUpper.items[block.offset + i] ?? 0
        if (Number.isNaN(low) || Number.isNaN(high) || low === Infinity || high === -Infinity) {
          throw new RangeError(`${name}[${label ? label(i) : i}] has bounds ${low} to ${high}`)
        }
      }
      anyInteger ||= whole && count > 0
      return { name, offset: block.offset, count, over }
    },
    cost(column, value) {
      refuseWhenFinished()
      if (!(column >= 0 && column < cost.length && Number.isInteger(column))) {
        throw new RangeError(`cost on unknown column ${column}`)
      }
      if (!Number.isFinite(value)) {
        throw new RangeError(`cost ${value} on ${nameInBlock([...columnBlocks.values()], column)}`)
      }
      addAt(cost.items, column, value)
    },
    costOffset(value) {
      refuseWhenFinished()
      if (!Number.isFinite(value)) throw new RangeError(`cost offset ${value}`)
      offset += value
    },
    rows(name, label) {
      refuseWhenFinished()
      if (rowFamilies.has(name)) throw new Error(`rows ${name} are declared twice`)
      refuseOpenRow(currentFamily, openStart, termColumn.length)
      currentFamily = { name, offset: rowLower.length, count: 0, label }
      rowFamilies.set(name, currentFamily)
      return rowWriter(currentFamily)
    },
    build() {
      refuseWhenFinished()
      refuseOpenRow(currentFamily, openStart, termColumn.length)
      finished = true
      currentFamily = undefined
      const columnCount = cost.length
      const rowCount = rowLower.length
      const families = [...rowFamilies.values()].filter((family) => family.count > 0)
      const blocks = [...columnBlocks.values()].filter((block) => block.count > 0)
      const terms = { rowCount, rowStart: rowStart.items, column: termColumn.items, value: termValue.items }
      return {
        rowCount,
        columnCount,
        cost: cost.items.slice(0, columnCount),
        costOffset: offset,
        columnLower: columnLower.items.slice(0, columnCount),
        columnUpper: columnUpper.items.slice(0, columnCount),
        rowLower: rowLower.items.slice(0, rowCount),
        rowUpper: rowUpper.items.slice(0, rowCount),
        ...transposeRows(terms, columnCount),
        ...(anyInteger ? { integer: Uint8Array.from(integer.items.subarray(0, columnCount)) } : {}),
        rowName: (row) => nameInBlock(families, row),
        columnName: (column) => nameInBlock(blocks, column),
        rowFamilyOf: (row) => blockHolding(families, row).name,
        rowsOf: (family) => rowFamilies.get(family),
        columnsOf: (name) => columnBlocks.get(name),
      }
    },
  }
}

function pushBounds(list: Growing<Float64Array>, bound: number | ((i: number) => number), count: number): void {
  if (typeof bound === 'number') pushFloats(list, bound, count)
  else for (let i = 0; i < count; i++) pushFloat(list, bound(i))
}

function refuseOpenRow(family: NamedBlock | undefined, openStart: number, written: number): void {
  if (family && written > openStart) throw new Error(`the last row of ${family.name} was never closed with a limit`)
}
