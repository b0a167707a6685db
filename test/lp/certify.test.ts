import { describe, expect, test } from 'vitest'
import { certify } from '../../server/lp/certify.ts'
import type { SolveOutcome } from '../../server/lp/outcome.ts'
import { highs } from '../../server/solver/highs.ts'
import { aLinearProgram } from '../support/aLinearProgram.ts'
import { anAllocation } from '../support/anAllocation.ts'

// 100 MW for one hour. The cheap site holds 60 MW at 200 CNY/MWh, the dear one takes 40 MW at 500: 32 000 CNY.
// One more MW at the cheap site saves 300; one more MW of demand costs 500.
const program = aLinearProgram({
  cost: [200, 500],
  rows: [
    { terms: [1, 1], min: 100, max: 100 },
    { terms: [1, 0], max: 60 },
  ],
})

function anOutcome(change: Partial<SolveOutcome> = {}): SolveOutcome {
  return {
    status: 'optimal',
    solver: 'byHand',
    solverVersion: '1',
    seconds: 0,
    iterations: null,
    values: Float64Array.of(60, 40),
    rowDuals: Float64Array.of(500, -300),
    boundFrom: 'rowDuals',
    ...change,
  }
}

test('a right answer passes, with the bound equal to the objective', () => {
  expect(certify(program, anOutcome(), 'abc')).toEqual({
    passed: true,
    primalResidual: 0,
    dualResidual: 0,
    objective: 32_000,
    bound: 32_000,
    relativeGap: 0,
    boundFrom: 'rowDuals',
    solver: 'byHand',
    solverVersion: '1',
    datasetHash: 'abc',
    rows: 2,
    columns: 2,
    nonzeros: 3,
  })
})

describe('a wrong answer fails', () => {
  test.each([
    ['a row that does not hold', { values: Float64Array.of(60, 39.9) }],
    ['a row exceeded', { values: Float64Array.of(60.1, 39.9) }],
    ['a value below its bound', { values: Float64Array.of(100.5, -0.5), rowDuals: Float64Array.of(500, -300) }],
    ['a value that is not a number', { values: Float64Array.of(Number.NaN, 40) }],
    ['an optimum that is not one', { values: Float64Array.of(50, 50) }],
    ['duals that prove too little', { rowDuals: Float64Array.of(499, -299) }],
    ['a dual that is not a number', { rowDuals: Float64Array.of(Number.NaN, -300) }],
    ['a row dual of the wrong sign', { rowDuals: Float64Array.of(200, 300) }],
    ['duals that would prove more than is true', { rowDuals: Float64Array.of(600, -300) }],
    ['an optimum without duals or bound', { rowDuals: undefined, boundFrom: 'none' as const }],
    ['a bound above the objective', { rowDuals: undefined, bound: 33_000 }],
  ])('%s', (_, change) => {
    const { rowDuals, ...rest } = { ...anOutcome(), ...change }
    expect(certify(program, rowDuals ? { ...rest, rowDuals } : rest, null).passed).toBe(false)
  })

  test('corrupting any placement or any dual of a national-shaped answer is caught', async () => {
    const allocation = anAllocation({ regions: 4, sites: 5, workloads: 2 })
    const outcome = await highs.solve(allocation)
    const { values, rowDuals } = outcome
    if (!values || !rowDuals) throw new Error('no answer to corrupt')
    expect(certify(allocation, outcome, null).passed).toBe(true)
    // Every placement stands in a demand that must be met exactly; 1 MW too much anywhere shows.
    const placed = allocation.columnsOf('reservedItMw') ?? { offset: 0, count: 0 }
    expect(placed.count).toBeGreaterThan(20)
    for (let j = placed.offset; j < placed.offset + placed.count; j++) {
      const corrupted = values.slice()
      corrupted[j] = (corrupted[j] ?? 0) + 1
      expect(certify(allocation, { ...outcome, values: corrupted }, null).passed).toBe(false)
    }
    for (let i = 0; i < allocation.rowCount; i++) {
      const corrupted = rowDuals.slice()
      corrupted[i] = (corrupted[i] ?? 0) * 1.01 + 1e5
      expect(certify(allocation, { ...outcome, rowDuals: corrupted }, null).passed).toBe(false)
    }
  })
})

test('without duals the solver’s own bound serves and is named', () => {
  const { rowDuals: _, ...outcome } = anOutcome({ bound: 32_000, boundFrom: 'highsBound' })
  expect(certify(program, outcome, null)).toMatchObject({ passed: true, bound: 32_000, boundFrom: 'highsBound' })
})

test('a feasible answer passes on its rows alone and never gets a bound it did not bring', () => {
  const { rowDuals: _, ...outcome } = anOutcome({
    status: 'feasible',
    boundFrom: 'none',
    values: Float64Array.of(50, 50),
  })
  expect(certify(program, outcome, null)).toMatchObject({
    passed: true,
    bound: null,
    relativeGap: null,
    boundFrom: 'none',
  })
  expect(certify(program, { ...outcome, values: Float64Array.of(50, 49) }, null).passed).toBe(false)
})

test('whole numbers: fractions fail, row duals prove nothing, and the gap is the solver’s', () => {
  const whole = aLinearProgram({ cost: [1], rows: [{ terms: [2], min: 3 }], integer: true })
  const { rowDuals: _, ...outcome } = anOutcome({ values: Float64Array.of(2), bound: 2, boundFrom: 'highsBound' })
  expect(certify(whole, outcome, null)).toMatchObject({ passed: true, boundFrom: 'highsBound', relativeGap: 0 })
  expect(certify(whole, { ...outcome, bound: 1.5 }, null)).toMatchObject({ passed: false, relativeGap: 0.25 })
  expect(certify(whole, { ...outcome, values: Float64Array.of(1.5) }, null).passed).toBe(false)
  const withDuals = { ...outcome, rowDuals: Float64Array.of(0.5) }
  expect(certify(whole, withDuals, null)).toMatchObject({ bound: 2, boundFrom: 'highsBound' })
})

test('a reduced cost that points at no bound is counted, and uses the bound its row implies', () => {
  // x + y ≤ 10 caps both. With duals 0 the reduced cost of x is −1: no upper bound, but its row implies 10, so −10.
  const capped = aLinearProgram({ cost: [-1, 0], rows: [{ terms: [1, 1], max: 10 }] })
  const outcome = anOutcome({ values: Float64Array.of(10, 0), rowDuals: Float64Array.of(0) })
  expect(certify(capped, outcome, null)).toMatchObject({ passed: false, bound: -10, relativeGap: 0, dualResidual: 1 })
  const proved = certify(capped, { ...outcome, rowDuals: Float64Array.of(-1) }, null)
  expect(proved).toMatchObject({ passed: true, bound: -10, dualResidual: 0 })
})

test('an outcome that does not fit the program is a bug and throws', () => {
  const { values: _, ...without } = anOutcome()
  expect(() => certify(program, without, null)).toThrow(/no values/)
  expect(() => certify(program, anOutcome({ values: Float64Array.of(1) }), null)).toThrow(/1 values of 2/)
  expect(() => certify(program, anOutcome({ rowDuals: Float64Array.of(1) }), null)).toThrow(/1 duals of 2/)
})
