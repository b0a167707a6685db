import { describe, expect, test } from 'vitest'
import type { LinearProgram } from '../../server/lp/program.ts'
import { createProgramBuilder } from '../../server/lp/programBuilder.ts'
import { startFrom } from '../../server/lp/startFrom.ts'

interface Choice {
  readonly columns?: readonly string[]
  readonly cost?: number
  readonly limit?: number
  readonly rows?: readonly string[]
}

/** Each row asks that all columns together reach a limit. */
function aProgram({ columns = ['a', 'b'], cost = 1, limit = 4, rows = ['r'] }: Choice = {}): LinearProgram {
  const builder = createProgramBuilder()
  const x = builder.columns('x', columns.length, { label: (i) => columns[i] ?? '' })
  for (let j = 0; j < columns.length; j++) builder.cost(x.offset + j, cost + j)
  const row = builder.rows('row', (k) => rows[k] ?? '')
  for (const _ of rows) {
    for (let j = 0; j < columns.length; j++) row.add(x.offset + j, 1)
    row.atLeast(limit)
  }
  return builder.build()
}

/** The dearer column is basic, the row lies at its lower limit. */
const basis = { columns: Int8Array.of(0, 1), rows: Int8Array.of(0) }
const before = { program: aProgram(), basis }

describe('the same shape', () => {
  test('with other costs the basis is as feasible as before', () => {
    expect(startFrom(before, aProgram({ cost: 7 }))).toEqual({ basis, changed: 'costs' })
  })

  test('with another limit it is as cheap as before', () => {
    expect(startFrom(before, aProgram({ limit: 9 }))).toEqual({ basis, changed: 'limits' })
  })
})

describe('another shape', () => {
  const names = (from: string, count: number) => Array.from({ length: count }, (_, i) => `${from}${i}`)

  test('what carries the same name keeps its status, in whatever place it stands', () => {
    const turned = aProgram({ columns: ['b', 'a'], rows: [] })
    expect(startFrom(before, turned)?.basis).toEqual({ columns: Int8Array.of(1, 0), rows: Int8Array.of() })
  })

  test('a new column stands at its lower limit, a new row binds nothing', () => {
    const columns = names('c', 20)
    const rows = names('r', 20)
    const known = {
      program: aProgram({ columns, rows }),
      basis: { columns: new Int8Array(20).fill(1), rows: new Int8Array(20) },
    }
    const start = startFrom(known, aProgram({ columns: ['new', ...columns], rows: [...rows, 'new'] }))
    expect(start).toEqual({
      basis: { columns: Int8Array.of(0, ...Array(20).fill(1)), rows: Int8Array.of(...Array(20).fill(0), 1) },
      changed: 'limits',
    })
  })

  test('more than a tenth that is new is no start', () => {
    // 1 of 3 columns.
    expect(startFrom(before, aProgram({ columns: ['a', 'b', 'c'] }))).toBeNull()
    // 1 of 2 rows.
    expect(startFrom(before, aProgram({ rows: ['r', 's'] }))).toBeNull()
  })
})
