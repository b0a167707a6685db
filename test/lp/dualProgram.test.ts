import { expect, test } from 'vitest'
import { dualProgram } from '../../server/lp/dualProgram.ts'
import { writeLp } from '../../server/lp/writeLp.ts'
import { aLinearProgram } from '../support/aLinearProgram.ts'

test('every kind of row and column has its counterpart', () => {
  const program = aLinearProgram({
    cost: [1, 2, 3, 4, 5],
    lower: [0, -Infinity, 0, -Infinity, 2],
    upper: [Infinity, Infinity, 7, 6, 2],
    offset: 10,
    rows: [
      { terms: [1, 1, 0, 0, 1], min: 4 },
      { terms: [0, 1, 1, 0, 0], max: 8 },
      { terms: [1, 0, 0, 1, 0], min: 3, max: 3 },
      { terms: [0, 0, 1, 1, 0], min: -1, max: 9 },
    ],
  })
  const { program: dual, rowDuals } = dualProgram(program)
  // Offset −10 − 6·4 (x[3] rests at its upper bound 6) − 2·5 (x[4] is fixed at 2). r[0]: −4 + 2 for the fixed column;
  // r[2] and r[3] carry + 6 of x[3].
  expect(writeLp(dual)).toBe(`Minimize
 - 2 atLower[r[0]] + 7 atLower[r[3]] + 8 atUpper[r[1]] + 3 atUpper[r[3]] + 3 equal[r[2]] + 7 boxed[x[2]] - 44
Subject To
 reducedCost[x[0]]: atLower[r[0]] + equal[r[2]] <= 1
 reducedCost[x[1]]: atLower[r[0]] - atUpper[r[1]] = 2
 reducedCost[x[2]]: atLower[r[3]] - atUpper[r[1]] - atUpper[r[3]] - boxed[x[2]] <= 3
 reducedCost[x[3]]: atLower[r[3]] - atUpper[r[3]] + equal[r[2]] >= 4
Bounds
 equal[r[2]] free
End
`)
  // atLower r0, r3; atUpper r1, r3; equal r2; boxed x2.
  expect(Array.from(rowDuals(Float64Array.of(1, 2, 3, 4, 5, 6)))).toEqual([1, -3, 5, -2])
})
