import { expect, test } from 'vitest'
import { changedFlows, changedInputs } from '../../../client/state/changes.ts'
import { aPlacement, aPlan } from '../../support/aPlan.ts'

test('changed inputs name the field, with the value before and after', () => {
  const changes = changedInputs(
    { dataset: 'china-2030' },
    { dataset: 'china-2030', carbon: { priceCnyPerTonne: 300 }, supply: { contracts: false } },
  )
  expect(changes.map(({ key, from, to }) => [key, from, to])).toEqual([
    ['carbon.priceCnyPerTonne', undefined, 300],
    ['supply.contracts', undefined, false],
  ])
})

test('a default written out is no change', () => {
  expect(changedInputs({}, { dataset: 'china-2030', green: { accounting: 'none' }, solver: 'auto' })).toEqual([])
})

test('a site that is switched off and one that is given back both count', () => {
  const changes = changedInputs(
    { sites: [{ siteId: 'hami', maxItMw: 10 }] },
    { sites: [{ siteId: 'guian', enabled: false }] },
  )
  expect(changes.map(({ siteId, key, from, to }) => [siteId, key, from, to])).toEqual([
    ['hami', 'maxItMw', 10, undefined],
    ['guian', 'enabled', undefined, false],
  ])
})

// Shanghai to Gui'an 60 + 40 of two classes, then 30; Beijing to Hami comes new with 50. 0.4 MW is noise.
test('flows are summed over classes; the largest change stands first, noise is left out', () => {
  const before = aPlan({
    placements: [
      aPlacement({ workloadId: 'a', itMw: 60 }),
      aPlacement({ workloadId: 'b', itMw: 40 }),
      aPlacement({ regionId: 'hebei', itMw: 10 }),
    ],
  })
  const after = aPlan({
    placements: [
      aPlacement({ itMw: 30 }),
      aPlacement({ regionId: 'beijing', siteId: 'hami', itMw: 50 }),
      aPlacement({ regionId: 'hebei', itMw: 10.4 }),
    ],
  })
  expect(changedFlows(before, after)).toEqual([
    { regionId: 'shanghai', siteId: 'guian', fromMw: 100, toMw: 30 },
    { regionId: 'beijing', siteId: 'hami', fromMw: 0, toMw: 50 },
  ])
})
