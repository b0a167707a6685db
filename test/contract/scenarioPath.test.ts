import { describe, expect, test } from 'vitest'
import { parseScenarioPath, readScenarioPath, withScenarioChanges } from '../../server/contract/scenarioPath.ts'

const scenario = { carbon: { capTonnes: 5 }, sites: [{ siteId: 'a', pue: 1.2 }, { siteId: 'b' }], demand: {} }

function read(path: string): unknown {
  return readScenarioPath(scenario, parseScenarioPath(path) ?? [])
}

describe('a path into a scenario', () => {
  test.each([
    ['carbon.capTonnes', 5],
    ['sites[0].pue', 1.2],
    ['sites[siteId=a].pue', 1.2],
    ['sites[siteId=c].pue', undefined],
    ['prices.discountRate', undefined],
  ])('%s', (path, value) => {
    expect(read(path)).toBe(value)
  })

  test.each(['', '[0]', 'a..b', 'a[', 'a[siteId=]', '__proto__.x', 'a.constructor', 'a b', 'sites[=x]'])(
    '%j is none',
    (path) => {
      expect(parseScenarioPath(path)).toBeNull()
    },
  )
})

describe('changes', () => {
  test('replace a value and leave the original alone', () => {
    const before = structuredClone(scenario)
    expect(withScenarioChanges(scenario, [{ path: 'carbon.capTonnes', value: 7 }])).toEqual({
      ...scenario,
      carbon: { capTonnes: 7 },
    })
    expect(scenario).toEqual(before)
  })

  test('make what is missing on the way, an entry with its ids too', () => {
    const changes = [
      { path: 'prices.discountRate', value: 0.08 },
      { path: 'sites[siteId=c].pue', value: 1.3 },
      { path: 'sites[siteId=c].maxItMw', value: 10 },
      { path: 'demand.changes[regionId=x,workloadId=y].itMw', value: 4 },
    ]
    expect(withScenarioChanges(scenario, changes)).toEqual({
      ...scenario,
      prices: { discountRate: 0.08 },
      sites: [...scenario.sites, { siteId: 'c', pue: 1.3, maxItMw: 10 }],
      demand: { changes: [{ regionId: 'x', workloadId: 'y', itMw: 4 }] },
    })
  })

  test('a path that is none is refused', () => {
    expect(() => withScenarioChanges(scenario, [{ path: '__proto__.polluted', value: 1 }])).toThrow(RangeError)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})
