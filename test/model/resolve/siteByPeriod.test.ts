import { expect, test } from 'vitest'
import { yearMean } from '../../../server/model/resolve/calibrate.ts'
import { carbonByPeriod, pueByPeriod, sameAllYear, tariffByPeriod } from '../../../server/model/resolve/siteByPeriod.ts'
import type { Period } from '../../../server/model/time.ts'

/** 8 h and 16 h a day. */
const periods: readonly Period[] = [
  { id: 'noon', hours: 8, weight: 365, day: 0 },
  { id: 'night', hours: 16, weight: 365, day: 0 },
]
const rounded = (values: readonly number[]): number[] => values.map((value) => Number(value.toFixed(9)))

test('a site without shapes is the same all year', () => {
  expect(sameAllYear({ pue: 1.2, tariffCnyPerMwh: 400, gridCarbonTonnesPerMwh: 0.5 }, periods)).toEqual({
    pue: [1.2, 1.2],
    tariffCnyPerMwh: [400, 400],
    gridCarbonTonnesPerMwh: [0.5, 0.5],
  })
})

// Of 600 CNY 300 are energy. Ratios 1.6 and 0.7 average (1.6 + 1.4) / 3 = 1: 600 + 300 × 0.6 and 600 − 300 × 0.3. Twice
// the ratios are the same shape.
test('the energy part follows the hour and a flat load pays the all-in price', () => {
  const tariff = tariffByPeriod(600, 300, [1.6, 0.7], periods)
  expect(rounded(tariff)).toEqual([780, 510])
  expect(rounded(tariffByPeriod(600, 300, [3.2, 1.4], periods))).toEqual([780, 510])
  expect(yearMean(tariff, periods)).toBeCloseTo(600, 9)
  expect(tariffByPeriod(600, 300, [0, 0], periods)).toEqual([600, 600])
})

// 30 and 15 °C, free cooling below 18: 12 degrees by day, none by night; 0.01 each make 0.12 by day, 0.04 on average.
test('PUE rises with the heat and keeps its mean', () => {
  const pue = pueByPeriod(1.3, [30, 15], { slopePerC: 0.01, freeCoolingBelowC: 18 }, periods)
  expect(rounded(pue)).toEqual([1.38, 1.26])
  expect(yearMean(pue, periods)).toBeCloseTo(1.3, 12)
})

// A mean of 1.03 leaves 0.02 down to 1.01: half of the swing above.
test('no site runs below the least PUE, and the mean still holds', () => {
  const pue = pueByPeriod(1.03, [30, 15], { slopePerC: 0.01, freeCoolingBelowC: 18 }, periods)
  expect(rounded(pue)).toEqual([1.07, 1.01])
  expect(yearMean(pue, periods)).toBeCloseTo(1.03, 12)
  expect(pueByPeriod(1, [30, 15], { slopePerC: 0.01, freeCoolingBelowC: 18 }, periods)).toEqual([1, 1])
  expect(pueByPeriod(1.3, [10, 15], { slopePerC: 0.01, freeCoolingBelowC: 18 }, periods)).toEqual([1.3, 1.3])
})

test('a flat load emits the yearly factor', () => {
  const carbon = carbonByPeriod(0.6, [0.5, 1.25], periods)
  expect(rounded(carbon)).toEqual([0.3, 0.75])
  expect(yearMean(carbon, periods)).toBeCloseTo(0.6, 12)
  expect(carbonByPeriod(0.6, [0, 0], periods)).toEqual([0.6, 0.6])
})
