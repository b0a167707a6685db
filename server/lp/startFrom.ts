import { type Basis, basisStatus } from './basis.ts'
import type { LinearProgram } from './program.ts'

/** A program with a basis of its optimum. */
export interface Optimum {
  readonly program: LinearProgram
  readonly basis: Basis
}

/** A basis to start from, and what has changed since it was optimal: each kind of simplex keeps the other half. */
export interface Start {
  readonly basis: Basis
  readonly changed: 'costs' | 'limits'
}

/** Rows and columns that must be known from before, or the way from there is longer than the way from nothing. */
const leastKnownShare = 0.9

/**
 * A start for a program that is much like one solved before; null where too little of it is known. It only shortens the
 * way: what is optimal, and the proof of it, are the program's own.
 */
export function startFrom(optimum: Optimum, program: LinearProgram): Start | null {
  const { program: before, basis } = optimum
  if (hasSameShape(before, program)) {
    return { basis, changed: hasSameRows(before, program) ? 'costs' : 'limits' }
  }
  const known = namesOf(optimum)
  const columns = statuses(program.columnCount, program.columnName, known.columns, basisStatus.lower)
  const rows = statuses(program.rowCount, program.rowName, known.rows, basisStatus.basic)
  if (columns === null || rows === null) return null
  return { basis: { columns, rows }, changed: 'limits' }
}

/** Statuses by name; what is new gets the one given. Null where too much is new. */
function statuses(
  count: number,
  name: (i: number) => string,
  known: ReadonlyMap<string, number>,
  whenNew: number,
): Int8Array | null {
  const found = new Int8Array(count)
  let fresh = 0
  for (let i = 0; i < count; i++) {
    const status = known.get(name(i))
    if (status === undefined) fresh++
    found[i] = status ?? whenNew
  }
  return fresh > (1 - leastKnownShare) * count ? null : found
}

interface Names {
  readonly columns: ReadonlyMap<string, number>
  readonly rows: ReadonlyMap<string, number>
}

const namesBefore = new WeakMap<Optimum, Names>()

function namesOf(optimum: Optimum): Names {
  const made = namesBefore.get(optimum)
  if (made) return made
  const { program, basis } = optimum
  const names = {
    columns: new Map(Array.from(basis.columns, (status, j) => [program.columnName(j), status])),
    rows: new Map(Array.from(basis.rows, (status, i) => [program.rowName(i), status])),
  }
  namesBefore.set(optimum, names)
  return names
}

function hasSameShape(a: LinearProgram, b: LinearProgram): boolean {
  return (
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount &&
    isSame(a.columnStart, b.columnStart) &&
    isSame(a.rowIndex, b.rowIndex)
  )
}

function hasSameRows(a: LinearProgram, b: LinearProgram): boolean {
  return (
    isSame(a.value, b.value) &&
    isSame(a.rowLower, b.rowLower) &&
    isSame(a.rowUpper, b.rowUpper) &&
    isSame(a.columnLower, b.columnLower) &&
    isSame(a.columnUpper, b.columnUpper)
  )
}

function isSame(a: Float64Array | Int32Array, b: Float64Array | Int32Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
