import { expect, test } from 'vitest'
import { extendProgram } from '../../server/lp/extendProgram.ts'
import { writeLp } from '../../server/lp/writeLp.ts'
import { aLinearProgram } from '../support/aLinearProgram.ts'

const program = aLinearProgram({
  cost: [2, 3],
  upper: [4, Infinity],
  rows: [{ terms: [1, 1], min: 5 }],
  offset: 1,
  integer: true,
})

test('new columns and rows stand behind the old, which stay as they are', () => {
  const extended = extendProgram(program, {
    columnCount: 1,
    rows: [{ lower: -Infinity, upper: 4 }],
    terms: [
      { row: 0, column: 2, value: 1 },
      { row: 1, column: 0, value: 1 },
      { row: 1, column: 2, value: -2 },
    ],
    rowName: (k) => `new[${k}]`,
    columnName: (k) => `give[${k}]`,
  })
  expect(writeLp(extended)).toBe(`Minimize
 2 x[0] + 3 x[1] + 1
Subject To
 r[0]: x[0] + x[1] + give[0] >= 5
 new[0]: x[0] - 2 give[0] <= 4
Bounds
 0 <= x[0] <= 4
General
 x[0]
 x[1]
End
`)
  expect(writeLp(program)).toContain('r[0]: x[0] + x[1] >= 5')
})
