import { describe, expect, test } from 'vitest'
import { rescaleToMean } from '../../../server/series/days/rescaleToMean.ts'
import { randomNumbers } from '../../support/randomNumbers.ts'

/** Two days; the first holds `first` in its first hours and 0 after, the second `second` in all. */
function twoDays(first: readonly number[], second: number): Float64Array {
  return Float64Array.from({ length: 48 }, (_, hour) => (hour < 24 ? (first[hour] ?? 0) : second))
}

const both = (one: number, other: number) => [
  { firstHour: 0, weight: one },
  { firstHour: 24, weight: other },
]

describe('by hand', () => {
  // Means 12 × 0.4 / 24 = 0.2 and 0.4; weights 100 and 265: (20 + 106) / 365 = 126/365. For 0.3 × 365 = 109.5 the factor
  // is 109.5 / 126.
  test('down: one factor for all hours', () => {
    const { values, factor, residual } = rescaleToMean(twoDays(Array(12).fill(0.4), 0.4), both(100, 265), 0.3)
    expect(factor).toBeCloseTo(109.5 / 126, 12)
    expect(values[0]).toBeCloseTo((0.4 * 109.5) / 126, 12)
    expect(values[12]).toBe(0)
    expect(values[47]).toBeCloseTo((0.4 * 109.5) / 126, 12)
    expect(residual).toBe(0)
  })

  // One day of 0.9 × 12 h and 0.3 × 12 h, mean 0.6; wanted 0.75 = 18 h. Plain factor 1.25 would lift 0.9 to 1.125: cut at 1,
  // which makes 12 h; the other 12 hours must bring 6: 0.5 each, factor 0.5 / 0.3 = 5/3.
  test('up: what is cut at 1 is made up by the rest', () => {
    const series = Float64Array.from({ length: 24 }, (_, hour) => (hour < 12 ? 0.9 : 0.3))
    const { values, factor, residual } = rescaleToMean(series, [{ firstHour: 0, weight: 365 }], 0.75)
    expect(factor).toBeCloseTo(5 / 3, 12)
    expect([...values.slice(0, 12)]).toEqual(Array(12).fill(1))
    expect(values[12]).toBeCloseTo(0.5, 12)
    expect(residual).toBe(0)
  })

  // Three steps: 0.8, 0.5, 0.1 for 8 h each, mean 11.2/24. Wanted 17.6 h: factor 1.571 cuts 0.8; (17.6 − 8) / 4.8 = 2 makes
  // 0.5 exactly 1 and 0.1 to 0.2: 8 + 8 + 1.6 = 17.6.
  test('the cut may bite twice', () => {
    const series = Float64Array.from({ length: 24 }, (_, hour) => [0.8, 0.5, 0.1][Math.floor(hour / 8)] ?? 0)
    const { values, factor, residual } = rescaleToMean(series, [{ firstHour: 0, weight: 1 }], 17.6 / 24)
    expect(factor).toBeCloseTo(2, 12)
    expect([values[0], values[8], values[16]].map((value) => value?.toFixed(9))).toEqual(
      [1, 1, 0.2].map((v) => v.toFixed(9)),
    )
    expect(residual).toBe(0)
  })

  // 6 sunlit hours of 24 at 1 are a mean of 0.25 at most; 0.3 is missed by 0.05, and night stays dark.
  test('a mean the sunlit hours cannot reach leaves a residual', () => {
    const series = Float64Array.from({ length: 24 }, (_, hour) => (hour >= 9 && hour < 15 ? 0.5 : 0))
    const { values, residual } = rescaleToMean(series, [{ firstHour: 0, weight: 365 }], 0.3)
    expect([...values]).toEqual(Array.from({ length: 24 }, (_, hour) => (hour >= 9 && hour < 15 ? 1 : 0)))
    expect(residual).toBeCloseTo(0.05, 12)
  })

  test('a series of nothing stays nothing, and nothing may be asked of any', () => {
    expect(rescaleToMean(new Float64Array(24), [{ firstHour: 0, weight: 3 }], 0.2)).toMatchObject({ residual: 0.2 })
    const none = rescaleToMean(twoDays([0.5], 0.5), both(1, 2), 0)
    expect(Math.max(...none.values)).toBe(0)
    expect(none.residual).toBe(0)
  })
})

test('on a hundred random series the weighted mean is the target, within 0..1, in the same order', () => {
  let cut = 0
  for (let seed = 1; seed <= 100; seed++) {
    const chance = randomNumbers(seed)
    const series = Float64Array.from({ length: 8760 }, () => chance() ** 2)
    const days = Array.from({ length: 5 }, (_, day) => ({
      firstHour: 24 * 70 * day,
      weight: 1 + Math.floor(chance() * 99),
    }))
    const target = 0.05 + 0.9 * chance()
    const { values, factor, residual } = rescaleToMean(series, days, target)
    const weights = days.reduce((sum, { weight }) => sum + weight, 0)
    const sum = values.reduce((all, value, at) => all + value * (days[Math.floor(at / 24)]?.weight ?? 0), 0)
    expect(sum / weights / 24 + residual, `seed ${seed}`).toBeCloseTo(target, 10)
    expect(residual, `seed ${seed}`).toBe(0)
    for (const [at, value] of values.entries()) {
      const before = series[(days[Math.floor(at / 24)]?.firstHour ?? 0) + (at % 24)] ?? 0
      expect(value).toBeCloseTo(Math.min(1, factor * before), 12)
      if (value === 1) cut++
    }
  }
  expect(cut).toBeGreaterThan(100)
})

test('what is no capacity factor is refused', () => {
  const days = [{ firstHour: 0, weight: 1 }]
  expect(() => rescaleToMean(new Float64Array(24).fill(1.2), days, 0.5)).toThrow('outside 0..1')
  expect(() => rescaleToMean(new Float64Array(24), days, 1.5)).toThrow('1.5')
  expect(() => rescaleToMean(new Float64Array(24), days, Number.NaN)).toThrow('NaN')
})
