/** What a cell turned out to be: a value, or why it is refused and how to mend it. */
type Cell<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fix: string }

/** The things a cell may point at; data:check proves that what it names exists. */
export type Reference = 'province' | 'site' | 'workload' | 'source'

/** One column of a table: its unit, its range in words, what it means, how a cell is read. */
export interface Column<T> {
  readonly unit: string
  readonly range: string
  readonly description: string
  readonly refersTo?: Reference
  read(cell: string): Cell<T>
}

interface NumberRange {
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly description: string
}

const pass = <T>(value: T): Cell<T> => ({ ok: true, value })
const refuse = (fix: string): Cell<never> => ({ ok: false, fix })

// Plain decimals only: `Number` would also take '', '0x10' and 'Infinity'.
const decimal = /^-?\d+(\.\d+)?$/

export function number({ unit, min, max, description }: NumberRange): Column<number> {
  return {
    unit,
    range: `${min} to ${max}`,
    description,
    read(cell) {
      if (!decimal.test(cell)) return refuse(`Write a plain decimal number in ${unit}`)
      const value = Number(cell)
      return value < min || value > max ? refuse(`Give a value from ${min} to ${max} ${unit}`) : pass(value)
    },
  }
}

export function text(description: string, refersTo?: Reference): Column<string> {
  return {
    unit: '',
    range: 'not empty',
    description,
    ...(refersTo === undefined ? {} : { refersTo }),
    read: (cell) => (cell === '' ? refuse('Fill this cell') : pass(cell)),
  }
}

/** A short name that rows are known by: lower-case words joined by hyphens. */
export function slug(description: string): Column<string> {
  return {
    unit: '',
    range: 'a-z, 0-9, -',
    description,
    read: (cell) =>
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(cell) ? pass(cell) : refuse('Use lower-case words joined by hyphens'),
  }
}

export function choice<const V extends string>(values: readonly V[], description: string): Column<V> {
  return {
    unit: '',
    range: values.join(', '),
    description,
    read(cell) {
      const value = values.find((v) => v === cell)
      return value === undefined ? refuse(`Use one of ${values.join(', ')}`) : pass(value)
    },
  }
}

/** The same column, allowed to be empty. */
export function optional<T>(column: Column<T>): Column<T | undefined> {
  return {
    ...column,
    range: `${column.range}, or empty`,
    read: (cell) => (cell === '' ? pass(undefined) : column.read(cell)),
  }
}
