import { describe, expect, test } from 'vitest'
import { priceStep, verdictOf } from '../../../client/flows/priceStep.ts'
import type { ShadowPrice } from '../../../server/contract/shadowPrices.ts'

/** A limit of 100 MW worth 5 CNY a MW more up to 120 MW, 7 a MW less down to 80 MW. */
function aPrice(to: number | null, changes: Partial<ShadowPrice> = {}): ShadowPrice {
  return {
    row: 'siteItCapacity[a]',
    family: 'siteItCapacity',
    dual: -5,
    unit: 'MW',
    limit: 100,
    text: { en: 'one', zh: '一' },
    rangeLow: 80,
    rangeHigh: 120,
    dualBelow: -7,
    dualAbove: -5,
    notUnique: true,
    followed: true,
    apply: { changes: [], exact: true, limit: to },
    ...changes,
  }
}

describe('what a price predicts', () => {
  // 10 MW more at 5 CNY each.
  test('inside the range: price times step', () => {
    expect(priceStep(aPrice(110))).toEqual({
      from: 100,
      to: 110,
      dual: -5,
      end: 120,
      isInside: true,
      insideCny: -50,
      wholeCny: -50,
    })
  })

  // 20 MW of 50 lie inside: at least 100 CNY are saved, at most 250.
  test('past the end: two bounds', () => {
    expect(priceStep(aPrice(150))).toMatchObject({ isInside: false, insideCny: -100, wholeCny: -250 })
  })

  // 10 MW less cost 70 CNY: the price of the other side.
  test('downwards the lower price counts', () => {
    expect(priceStep(aPrice(90))).toMatchObject({ dual: -7, end: 80, isInside: true, wholeCny: 70 })
  })

  test('without end every step is inside; the end handed on with nine digits is inside too', () => {
    expect(priceStep(aPrice(1e6, { rangeHigh: null }))?.isInside).toBe(true)
    expect(priceStep(aPrice(120.000001, { rangeHigh: 120.0000004 }))?.isInside).toBe(true)
  })

  test('nothing is predicted without a limit, a step or a plan beyond', () => {
    expect(priceStep(aPrice(null))).toBeNull()
    expect(priceStep(aPrice(100))).toBeNull()
    expect(priceStep(aPrice(110, { dualAbove: null }))).toBeNull()
    expect(priceStep(aPrice(110, { apply: null }))).toBeNull()
  })
})

describe('how the solve bore it out', () => {
  const [inside, past] = [priceStep(aPrice(110)), priceStep(aPrice(150))]
  if (!inside || !past) throw new Error('no step')

  // 4e-9 of 1e9 CNY are 4 CNY of rounding.
  test('agrees within the rounding of two optima, else differs', () => {
    expect(verdictOf(inside, -53, 1e9)).toBe('agrees')
    expect(verdictOf(inside, -60, 1e9)).toBe('differs')
    expect(verdictOf(inside, -51, 1e3)).toBe('differs')
  })

  test('past the range anything between the bounds is as it should be', () => {
    expect(verdictOf(past, -180, 1e3)).toBe('withinBounds')
    expect(verdictOf(past, -250, 1e3)).toBe('agrees')
    expect(verdictOf(past, -90, 1e3)).toBe('differs')
    expect(verdictOf(past, -260, 1e3)).toBe('differs')
  })
})
