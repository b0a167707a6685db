import { expect, test } from 'vitest'
import { reduceProgram } from '../../server/solver/reduceProgram.ts'
import { aLinearProgram } from '../support/aLinearProgram.ts'

function reduced(program: ReturnType<typeof aLinearProgram>) {
  const answer = reduceProgram(program)
  if (answer === 'infeasible') return answer
  return { lower: Array.from(answer.columnLower), upper: Array.from(answer.columnUpper), kept: Array.from(answer.kept) }
}

test('a row of one column becomes a bound, mirrored where its coefficient is negative', () => {
  const program = aLinearProgram({
    cost: [1, 1],
    rows: [
      { terms: [2, 0], max: 8 },
      { terms: [0, -1], min: -5, max: -1 },
      { terms: [1, -1], max: 100 },
    ],
  })
  expect(reduced(program)).toEqual({ lower: [0, 1], upper: [4, 5], kept: [0, 0, 1] })
})

test('an upper bound that a row implies is dropped; one that is tighter stays', () => {
  const rows = [{ terms: [1, 1], min: 10, max: 10 }]
  expect(reduced(aLinearProgram({ cost: [1, 1], upper: [10, 9], rows }))).toMatchObject({ upper: [Infinity, 9] })
})

test('two bounds that imply each other are not both dropped', () => {
  // x ≤ y + 0 and y ≤ x: with x, y ≤ 5 each bound follows from the other, and one of them must stay.
  const program = aLinearProgram({
    cost: [-1, 0],
    upper: [5, 5],
    rows: [
      { terms: [1, -1], max: 0 },
      { terms: [-1, 1], max: 0 },
    ],
  })
  const answer = reduced(program)
  expect(answer).not.toBe('infeasible')
  if (answer !== 'infeasible') expect(answer.upper.filter(Number.isFinite)).toHaveLength(1)
})

test('what cannot hold is seen at once, and rounding is not', () => {
  const impossible = [
    aLinearProgram({ cost: [1], rows: [{ terms: [0], min: 1 }] }),
    aLinearProgram({
      cost: [1],
      rows: [
        { terms: [1], min: 3 },
        { terms: [1], max: 2 },
      ],
    }),
    aLinearProgram({ cost: [1], lower: [2], upper: [1], rows: [] }),
  ]
  for (const program of impossible) expect(reduced(program)).toBe('infeasible')
  const rounded = aLinearProgram({
    cost: [1],
    rows: [
      { terms: [3], min: 1, max: 1 },
      { terms: [1], max: 0.3333333333 },
    ],
  })
  expect(reduced(rounded)).not.toBe('infeasible')
})
