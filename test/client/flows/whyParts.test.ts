import { describe, expect, test } from 'vitest'
import { comparedWith, itemsBeside, rowsBehind, streamsAt } from '../../../client/flows/whyParts.ts'
import type { PriceItem, Why, WhyAlternative } from '../../../server/contract/why.ts'
import { aPlacement, aPlan } from '../../support/aPlan.ts'

function item(id: PriceItem['id'], cnyPerMwYear: number, ...rows: string[]): PriceItem {
  return { id, name: { en: id, zh: id }, cnyPerMwYear, rows }
}

function aPlace(siteId: string, ...items: PriceItem[]): WhyAlternative {
  const priceCnyPerMwYear = items.reduce((sum, { cnyPerMwYear }) => sum + cnyPerMwYear, 0)
  return {
    regionId: 'shanghai',
    siteId,
    workloadId: 'training',
    siteName: { en: siteId, zh: siteId },
    itMw: 0,
    oneWayLatencyMs: 5,
    priceCnyPerMwYear,
    reducedCostCnyPerMwYear: priceCnyPerMwYear - 100,
    carbonTonnesPerItMwh: 0.3,
    items,
  }
}

// Energy 70 here, 90 at b, 95 at c; rent 30 here, none at b, 8 at c; network 10 everywhere.
const here = aPlace(
  'a',
  item('energy', 70),
  item('network', 10),
  item('capacityRent', 30, 'siteItCapacity[a]', 'siteCap[a]'),
)
const b = aPlace('b', item('energy', 90, 'energyBalance[b]'), item('network', 10, 'linkCapacity[b]'))
const c = aPlace('c', item('energy', 95), item('network', 10), item('capacityRent', 8, 'siteItCapacity[c]'))

describe('what a MW costs at two places', () => {
  // 30 − 0 = 30 of rent, 70 − 90 = −20 of energy, network the same: 110 − 100 = 10 in all.
  test('the differences add up to the difference of the prices, the largest first', () => {
    const items = itemsBeside(here, b)
    expect(items.map(({ id, here: mine, there, difference }) => [id, mine, there, difference])).toEqual([
      ['capacityRent', 30, 0, 30],
      ['energy', 70, 90, -20],
      ['network', 10, 10, 0],
    ])
    const total = items.reduce((sum, { difference }) => sum + difference, 0)
    expect(total).toBe(here.priceCnyPerMwYear - b.priceCnyPerMwYear)
  })

  test('rows of both places count where the item differs, and only there', () => {
    expect(rowsBehind(itemsBeside(here, b))).toEqual(['siteItCapacity[a]', 'siteCap[a]', 'energyBalance[b]'])
    expect(rowsBehind(itemsBeside(here, here))).toEqual([])
  })
})

describe('the place the server compared with', () => {
  const asked = { here, alternatives: [b, c] } as const
  const answer = (differences: PriceItem[]): Why => ({
    status: 'optimal',
    question: 'whyHere',
    itMw: 5,
    placement: null,
    demandCostCnyPerMwYear: 100,
    ...asked,
    alternatives: [...asked.alternatives],
    differences,
    forced: [],
    statements: [],
  })

  test('is the one its differences belong to, not always the cheapest', () => {
    expect(comparedWith(answer([item('energy', -25), item('capacityRent', 22)]))?.siteId).toBe('c')
    expect(comparedWith(answer([item('capacityRent', 30), item('energy', -20)]))?.siteId).toBe('b')
  })

  test('is none without prices', () => {
    expect(comparedWith({ ...answer([]), here: null })).toBeNull()
    expect(comparedWith({ ...answer([]), alternatives: [] })).toBeNull()
  })
})

test('the streams of a site, the largest first; rounding is no stream', () => {
  const plan = aPlan({
    placements: [
      aPlacement({ siteId: 'guian', workloadId: 'batch', itMw: 10 }),
      aPlacement({ siteId: 'guian', workloadId: 'training', itMw: 60 }),
      aPlacement({ siteId: 'guian', workloadId: 'backup', itMw: 1e-9 }),
      aPlacement({ siteId: 'zhongwei', workloadId: 'training', itMw: 90 }),
    ],
  })
  expect(streamsAt(plan, 'guian').map(({ workloadId }) => workloadId)).toEqual(['training', 'batch'])
})
