import { describe, expect, test } from 'vitest'
import { carbonAt, costAt, type FrontSample, kneeOf, largestGap, nextCap } from '../../server/runs/paretoFront.ts'

/** The curve cost = 100 / carbon, with its slopes: convex, steep at the clean end. */
function onCurve(carbon: number): FrontSample {
  const mac = 100 / carbon ** 2
  return { carbon, cost: 100 / carbon, macTighter: mac, macLooser: mac }
}

const known = (carbon: number, cost: number, macTighter: number | null, macLooser: number | null): FrontSample => ({
  carbon,
  cost,
  macTighter,
  macLooser,
})

describe('where the next point goes', () => {
  // Slopes 6 and 2 through (0, 100) and (20, 40) meet where 100 - 6x = 40 + 2 (20 - x): 100 - 80 = 4x, x = 5, cost 70.
  // The chord has 85 there. Scaled: 15 / 60 below, slope 3 x 20 / 60 = 1, so 0.25 / sqrt 2.
  test('where the lines of two neighbours meet', () => {
    const next = nextCap([known(0, 100, null, 6), known(20, 40, 2, 0)])
    expect(next?.carbon).toBeCloseTo(5, 9)
    expect(next?.gap).toBeCloseTo(0.25 / Math.SQRT2, 9)
  })

  test('into the interval that may bend most, not the widest', () => {
    // Straight from 10 to 30, bent from 0 to 10.
    const samples = [known(0, 100, null, 9), known(10, 50, 2, 1), known(30, 30, 1, 0)]
    expect(nextCap(samples)?.carbon).toBeLessThan(10)
  })

  test('into the middle of the longest stretch once all is known', () => {
    const samples = [known(0, 90, null, 3), known(10, 60, 3, 1), known(40, 30, 1, 0)]
    const next = nextCap(samples)
    expect(next?.gap).toBe(0)
    expect(next?.carbon).toBe(25)
    expect(largestGap(samples)).toBeCloseTo(0, 12)
  })

  test('an unknown slope says nothing: the middle', () => {
    expect(nextCap([known(0, 100, null, null), known(20, 40, null, null)])?.carbon).toBe(10)
    expect(largestGap([known(0, 100, null, null), known(20, 40, null, null)])).toBeNull()
  })

  test('nowhere with one point or no room', () => {
    expect(nextCap([onCurve(1)])).toBeNull()
    expect(nextCap([known(5, 10, null, 0), known(5, 10, 0, 0)])).toBeNull()
  })

  test('points chosen so come nearer to a curve than as many spread evenly', () => {
    const adaptive = [onCurve(1), onCurve(20)]
    while (adaptive.length < 12) {
      const next = nextCap(adaptive)
      if (!next) break
      adaptive.push(onCurve(next.carbon))
      adaptive.sort((a, b) => a.carbon - b.carbon)
    }
    const even = Array.from({ length: 12 }, (_, i) => onCurve(1 + (19 * i) / 11))
    expect(adaptive).toHaveLength(12)
    expect(largestGap(adaptive) ?? 1).toBeLessThan((largestGap(even) ?? 0) / 4)
  })
})

describe('the knee', () => {
  // Scaled to the unit square the corner lies at (0.25, 0.25): (1 - 0.5) / sqrt 2.
  test('is the point farthest from the chord', () => {
    const knee = kneeOf([known(0, 80, null, 6), known(10, 20, 6, 1), known(25, 10, 1, 1), known(40, 0, 1, 0)])
    expect(knee?.index).toBe(1)
    expect(knee?.distance).toBeCloseTo(0.5 / Math.SQRT2, 9)
  })

  test('a straight front has none', () => {
    expect(kneeOf([known(0, 20, null, 1), known(10, 10, 1, 1), known(20, 0, 1, 0)])).toBeNull()
  })
})

describe('what the front costs in between', () => {
  const samples = [known(10, 100, null, 5), known(20, 50, 5, 1), known(40, 30, 1, 0)]

  test('a mix of the neighbours', () => {
    expect(costAt(samples, 15, true)).toBe(75)
    expect(costAt(samples, 30, true)).toBe(40)
    expect(carbonAt(samples, 75, true)).toBe(15)
    expect(carbonAt(samples, 40, true)).toBe(30)
  })

  test('the cleaner neighbour where plans do not mix', () => {
    expect(costAt(samples, 15, false)).toBe(100)
    expect(costAt(samples, 20, false)).toBe(50)
    expect(carbonAt(samples, 75, false)).toBe(20)
  })

  test('beyond the cheap end nothing is cheaper, beyond the clean end nothing is cleaner', () => {
    expect(costAt(samples, 99, true)).toBe(30)
    expect(costAt(samples, 9, true)).toBeNull()
    expect(carbonAt(samples, 999, true)).toBe(10)
    expect(carbonAt(samples, 29, true)).toBeNull()
  })
})
