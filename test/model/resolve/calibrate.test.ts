import { expect, test } from 'vitest'
import { activityOf } from '../../../server/model/resolve/activity.ts'
import { calibrate, yearMean } from '../../../server/model/resolve/calibrate.ts'
import type { Period } from '../../../server/model/time.ts'

const periodsOf = (...hours: number[]): Period[] =>
  hours.map((h, t) => ({ id: `h${t}`, hours: h, weight: 8760 / hours.reduce((sum, one) => sum + one, 0), day: 0 }))

// Ratios 1 and 3 over 8 and 16 h average 7/3: a mean of 0.35 asks for 0.15 and 0.45.
test('a shape is scaled to its mean over the hours', () => {
  const periods = periodsOf(8, 16)
  const scaled = calibrate([1, 3], periods, 0.35) ?? []
  expect(scaled[0]).toBeCloseTo(0.15, 12)
  expect(scaled[1]).toBeCloseTo(0.45, 12)
  expect(yearMean(scaled, periods)).toBeCloseTo(0.35, 12)
})

// Ratios 1, 2, 5 scaled to a mean of 0.6 would be 0.225, 0.45, 1.125. The last is cut to 1; the other two share 1.8 − 1 =
// 0.8 as 1 to 2. With a mean of 0.9 the second is cut as well, in a second round.
test('what rises over the limit is cut, and the rest makes up for it', () => {
  const periods = periodsOf(8, 8, 8)
  const round = (values: readonly number[] | null): number[] | undefined => values?.map((v) => Number(v.toFixed(9)))
  expect(round(calibrate([1, 2, 5], periods, 0.6, 1))).toEqual([0.266666667, 0.533333333, 1])
  expect(round(calibrate([1, 2, 5], periods, 0.9, 1))).toEqual([0.7, 1, 1])
  expect(round(calibrate([1, 2, 5], periods, 1, 1))).toEqual([1, 1, 1])
  expect(round(calibrate([1, 2, 5], periods, 0, 1))).toEqual([0, 0, 0])
})

test('a mean that the limit does not allow cannot be reached', () => {
  expect(calibrate([1, 2], periodsOf(12, 12), 1.1, 1)).toBeNull()
  expect(calibrate([1, 0], periodsOf(12, 12), 0.6, 1)).toBeNull()
  expect(calibrate([1, 0], periodsOf(12, 12), 0.5, 1)).toEqual([1, 0])
})

// Load factor 0.65 with 30 % idle power: 0.35 / 0.7 = half of the servers at work, by 0.25 and 0.75.
test('activity and idle power together make the load factor', () => {
  const periods = periodsOf(12, 12)
  const round = (values: readonly number[] | null): number[] | undefined => values?.map((v) => Number(v.toFixed(12)))
  expect(round(activityOf(0.65, 0.3, periods, [1, 3]))).toEqual([0.25, 0.75])
  expect(round(activityOf(0.65, 0.3, periods))).toEqual([0.5, 0.5])
  expect(activityOf(0.2, 0.3, periods)).toBeNull()
  expect(activityOf(0.3, 0.3, periods, [1, 3])).toEqual([0, 0])
  expect(activityOf(1, 1, periods, [1, 3])).toEqual([1, 1])
})

// Work by day only cannot make 80 % of the day: then it runs flat.
test('a shape that cannot carry its mean is given up for a flat one', () => {
  expect(activityOf(0.8, 0, periodsOf(12, 12), [1, 0])).toEqual([0.8, 0.8])
})
