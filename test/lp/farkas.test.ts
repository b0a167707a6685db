import { describe, expect, test } from 'vitest'
import { checkFarkas } from '../../server/lp/farkas.ts'
import { phaseOneProgram } from '../../server/lp/phaseOneProgram.ts'
import { highs } from '../../server/solver/highs.ts'
import { aLinearProgram } from '../support/aLinearProgram.ts'
import { randomNumbers } from '../support/randomNumbers.ts'

const multipliers = (...y: number[]): Float64Array => Float64Array.from(y)

describe('multipliers on rows', () => {
  // x + y ≥ 3 and x + y ≤ 1, both columns free: the first row minus the second asks 0 ≥ 2.
  const clash = aLinearProgram({
    cost: [5, 5],
    lower: [-Infinity, -Infinity],
    rows: [
      { terms: [1, 1], min: 3 },
      { terms: [1, 1], max: 1 },
    ],
  })

  test('prove two rows that clash, with the margin between their limits', () => {
    expect(checkFarkas(clash, multipliers(1, -1))).toEqual({ proved: true, margin: 2, relativeMargin: 2 / 3 })
  })

  test('prove it with column bounds too: x + y ≥ 5 with x ≤ 2, y ≤ 2 asks one more than there is', () => {
    const program = aLinearProgram({ cost: [0, 0], upper: [2, 2], rows: [{ terms: [1, 1], min: 5 }] })
    expect(checkFarkas(program, multipliers(1))).toEqual({ proved: true, margin: 1, relativeMargin: 1 / 5 })
  })

  test.each([
    ['of one row only, where the columns are free', [1, 0]],
    ['with the wrong sign, which lean on limits that do not exist', [-1, 1]],
    ['out of balance, which leave free columns', [1, -2]],
    ['that are all 0', [0, 0]],
  ])('prove nothing %s', (_name, y) => {
    expect(checkFarkas(clash, multipliers(...y)).proved).toBe(false)
  })

  test('prove nothing where one is not a number', () => {
    expect(checkFarkas(clash, multipliers(Number.NaN, -1)).proved).toBe(false)
  })

  test('of another length are a fault of the caller', () => {
    expect(() => checkFarkas(clash, multipliers(1))).toThrow(RangeError)
  })

  // y has no upper bound of its own, but y ≤ 1 − x follows from the third row; x + y ≥ 3 cannot hold.
  test('may use the bound that a row gives a column', () => {
    const program = aLinearProgram({
      cost: [0, 0],
      rows: [
        { terms: [1, 1], min: 3 },
        { terms: [1, 1], max: 1 },
      ],
    })
    expect(checkFarkas(program, multipliers(1, -0.5)).proved).toBe(true)
  })
})

test('no multipliers ever prove a feasible program infeasible', () => {
  const random = randomNumbers(7)
  const around = (): number => 2 * random() - 1
  for (let k = 0; k < 2000; k++) {
    const columns = 1 + Math.floor(random() * 4)
    const at = Array.from({ length: columns }, () => 4 * around())
    const rows = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
      const terms = at.map(() => (random() < 0.7 ? 3 * around() : 0))
      const activity = terms.reduce((sum, a, j) => sum + a * (at[j] ?? 0), 0)
      return random() < 0.5 ? { terms, min: activity - random() } : { terms, max: activity + random() }
    })
    const program = aLinearProgram({
      cost: at.map(() => 0),
      lower: at.map((x) => (random() < 0.3 ? -Infinity : x - random())),
      upper: at.map((x) => (random() < 0.3 ? Infinity : x + random())),
      rows,
    })
    const y = Float64Array.from(rows, () => (random() < 0.2 ? 0 : 2 * around()))
    expect(checkFarkas(program, y).proved, `program ${k}`).toBe(false)
  }
})

describe('the least sum of violations', () => {
  // x ≥ 3, x ≤ 1 and y = 2: the two clash by 2.
  test('is the distance between rows that clash, and its duals prove it', async () => {
    const program = aLinearProgram({
      cost: [7, 0],
      rows: [
        { terms: [1], min: 3 },
        { terms: [1], max: 1 },
        { terms: [0, 1], min: 2, max: 2 },
      ],
    })
    const { status, values, rowDuals } = await highs.solve(phaseOneProgram(program))
    expect(status).toBe('optimal')
    const violation = values?.slice(program.columnCount).reduce((sum, x) => sum + x, 0)
    expect(violation).toBeCloseTo(2, 9)
    expect(checkFarkas(program, rowDuals ?? multipliers())).toMatchObject({ proved: true, margin: 2 })
  })

  test('is 0 where everything holds', async () => {
    const program = aLinearProgram({ cost: [1], rows: [{ terms: [1], min: 3 }], integer: true })
    const phaseOne = phaseOneProgram(program)
    expect(phaseOne.integer).toBeUndefined()
    const { values } = await highs.solve(phaseOne)
    expect(values?.slice(1)).toEqual(Float64Array.of(0))
  })
})
