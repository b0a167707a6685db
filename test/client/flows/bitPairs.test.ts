import { describe, expect, test } from 'vitest'
import {
  againstStay,
  countWays,
  dirtierOnGrid,
  pairMatrix,
  savingOf,
  sortPairs,
} from '../../../client/flows/bitPairs.ts'
import { aPair, perItMwh } from '../../support/aPair.ts'

const near = aPair()
/** Grid power only: cheapest carries more carbon, so staying is cleanest. */
const dirty = aPair({
  regionId: 'fujian',
  bitOnGrid: perItMwh(600, 0.8),
  bit: null,
  electron: null,
  cheapest: 'bitOnGrid',
  leastCarbon: 'stay',
  oneWayLatencyMs: 9,
})
/** No fibre reaches it. */
const closed = aPair({
  provinceId: 'xizang',
  siteId: null,
  oneWayLatencyMs: null,
  bitOnGrid: null,
  bit: null,
  cheapest: 'stay',
  leastCarbon: 'stay',
})
const pairs = [closed, near, dirty]

describe('what a pair saves', () => {
  test('money by the cheapest way, carbon by the cleanest, each against staying', () => {
    expect(savingOf(near)).toEqual({ costCny: 300, carbonKg: 300, cheapestMoreKg: -300 })
    const { costCny, carbonKg, cheapestMoreKg } = savingOf(dirty)
    expect([costCny, carbonKg]).toEqual([400, 0])
    expect(cheapestMoreKg).toBeCloseTo(300, 9)
    expect(savingOf(closed)).toEqual({ costCny: 0, carbonKg: 0, cheapestMoreKg: 0 })
  })

  test('a figure against staying is a share, none where staying has none', () => {
    expect(againstStay(perItMwh(800, 0.6), near.stay, 'carbonTonnesPerItMwh')).toBeCloseTo(0.2, 12)
    expect(againstStay(perItMwh(800, 0.6), perItMwh(1000, 0), 'carbonTonnesPerItMwh')).toBeNull()
  })
})

describe('pairs in order', () => {
  test('by money, by carbon, by latency with those out of reach last', () => {
    expect(sortPairs(pairs, 'saving', null)).toEqual([dirty, near, closed])
    expect(sortPairs(pairs, 'carbon', null)).toEqual([near, closed, dirty])
    expect(sortPairs(pairs, 'latency', null)).toEqual([dirty, near, closed])
    expect(sortPairs([closed, aPair({ ...closed, provinceId: 'guangxi' })], 'latency', null)[0]).toBe(closed)
  })

  test('of one region alone', () => {
    expect(sortPairs(pairs, 'saving', 'shanghai')).toEqual([near, closed])
    expect(sortPairs(pairs, 'saving', 'nowhere')).toEqual([])
  })
})

test('the matrix has every region and province once, in the order of the data, and gaps stay open', () => {
  const { regionIds, provinceIds, at } = pairMatrix(pairs)
  expect(regionIds).toEqual(['shanghai', 'fujian'])
  expect(provinceIds).toEqual(['xizang', 'guizhou'])
  expect(at('fujian', 'guizhou')).toBe(dirty)
  expect(at('fujian', 'xizang')).toBeNull()
})

describe('over all pairs', () => {
  test('how often each way is best', () => {
    expect(countWays(pairs, 'cheapest')).toEqual({ stay: 1, bitOnGrid: 1, bit: 1, electron: 0 })
    expect(countWays(pairs, 'leastCarbon')).toEqual({ stay: 2, bitOnGrid: 0, bit: 1, electron: 0 })
  })

  // Fujian: 0.8 − 0.5 = 0.3 t more; Shanghai: 0.6 − 0.5 = 0.1 t more; the closed pair moves nothing.
  test('where the grid there carries more carbon, and the worst of it', () => {
    expect(dirtierOnGrid(pairs)).toEqual({ movable: 2, dirtier: 2, worst: dirty })
    expect(dirtierOnGrid([aPair({ bitOnGrid: perItMwh(800, 0.5) })])).toEqual({ movable: 1, dirtier: 0, worst: null })
  })
})
