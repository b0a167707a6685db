import { expect, test } from 'vitest'
import { objectiveOf, rowActivity } from '../../server/lp/activity.ts'
import { scaleProgram } from '../../server/solver/scaleProgram.ts'
import { aLinearProgram } from '../support/aLinearProgram.ts'
import { anAllocation } from '../support/anAllocation.ts'
import { randomNumbers } from '../support/randomNumbers.ts'

const program = anAllocation({ regions: 4, sites: 6, workloads: 2 })

test('entries come near 1 and the largest cost near 1024', () => {
  const { program: scaled } = scaleProgram(program)
  const spread = (values: Float64Array) => {
    const sizes = Array.from(values, Math.abs).filter((size) => size > 0)
    return Math.max(...sizes) / Math.min(...sizes)
  }
  expect(spread(scaled.value)).toBeLessThan(spread(program.value) / 100)
  const largest = Math.max(...scaled.cost)
  expect(largest).toBeGreaterThanOrEqual(512)
  expect(largest).toBeLessThanOrEqual(2048)
})

test('the way back is exact: same activity, same objective, same duals to the last bit', () => {
  const random = randomNumbers(3)
  const scaled = scaleProgram(program)
  const inside = Float64Array.from({ length: program.columnCount }, random)
  const values = scaled.values(inside)
  expect(scaled.objective(objectiveOf(scaled.program, inside))).toBe(objectiveOf(program, values))
  const activity = rowActivity(program, values)
  const scaledActivity = rowActivity(scaled.program, inside)
  for (let i = 0; i < program.rowCount; i++) {
    const factor = Math.log2((scaledActivity[i] ?? 0) / (activity[i] ?? 1))
    if (activity[i] !== 0) expect(factor).toBe(Math.round(factor))
  }
  // Σ y·activity is money whichever way it is measured.
  const duals = Float64Array.from({ length: program.rowCount }, random)
  const worth = (y: Float64Array, a: Float64Array) => y.reduce((sum, dual, i) => sum + dual * (a[i] ?? 0), 0)
  expect(worth(scaled.rowDuals(duals), activity)).toBe(scaled.objective(worth(duals, scaledActivity)))
})

test('whole-number columns keep their unit, and a program of zeros stays as it is', () => {
  const whole = aLinearProgram({ cost: [1000], rows: [{ terms: [1000], max: 5000 }], integer: true })
  expect(Array.from(scaleProgram(whole).values(Float64Array.of(3)))).toEqual([3])
  const zeros = aLinearProgram({ cost: [0], rows: [{ terms: [0], max: 1 }] })
  expect(Array.from(scaleProgram(zeros).program.rowUpper)).toEqual([1])
})
