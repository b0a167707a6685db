import { describe, expect, test } from 'vitest'
import { readField, readSiteField, sameScenario, writeField, writeSiteField } from '../../../client/state/draft.ts'
import type { ScenarioInput } from '../../../server/contract/scenario.ts'

const base: ScenarioInput = { dataset: 'china-2030' }

describe('a field', () => {
  test('is written where its path says, and read back', () => {
    const draft = writeField(base, 'carbon.priceCnyPerTonne', 200)
    expect(draft).toEqual({ dataset: 'china-2030', carbon: { priceCnyPerTonne: 200 } })
    expect(readField(draft, 'carbon.priceCnyPerTonne')).toBe(200)
  })

  test('taken away again leaves the scenario as it was, without empty groups', () => {
    expect(writeField(writeField(base, 'carbon.priceCnyPerTonne', 200), 'carbon.priceCnyPerTonne', undefined)).toEqual(
      base,
    )
  })

  test('leaves its neighbours and the draft before alone', () => {
    const before: ScenarioInput = { ...base, carbon: { capTonnes: 5, account: 'market' } }
    expect(writeField(before, 'carbon.capTonnes', undefined)).toEqual({ ...base, carbon: { account: 'market' } })
    expect(before.carbon?.capTonnes).toBe(5)
  })

  test('false and 0 are values, not "as the data set"', () => {
    const draft = writeField(writeField(base, 'supply.ownBuild', false), 'carbon.priceCnyPerTonne', 0)
    expect(draft).toMatchObject({ supply: { ownBuild: false }, carbon: { priceCnyPerTonne: 0 } })
  })
})

describe('a site', () => {
  test('keeps its other changes when one is taken back', () => {
    const two = writeSiteField(writeSiteField(base, 'guian', 'maxItMw', 900), 'guian', 'enabled', false)
    expect(two.sites).toEqual([{ siteId: 'guian', maxItMw: 900, enabled: false }])
    expect(writeSiteField(two, 'guian', 'enabled', undefined).sites).toEqual([{ siteId: 'guian', maxItMw: 900 }])
    expect(readSiteField(two, 'guian', 'enabled')).toBe(false)
  })

  test('without a change is not named, and no site leaves no list', () => {
    expect(writeSiteField(writeSiteField(base, 'guian', 'pue', 1.2), 'guian', 'pue', undefined)).toEqual(base)
  })
})

test('two scenarios are the same whatever the order of their keys, not of their lists', () => {
  expect(sameScenario({ a: 1, b: { c: [1, 2] } }, { b: { c: [1, 2] }, a: 1 })).toBe(true)
  expect(sameScenario({ c: [1, 2] }, { c: [2, 1] })).toBe(false)
  expect(sameScenario({ a: 1 }, { a: 1, b: 2 })).toBe(false)
})
