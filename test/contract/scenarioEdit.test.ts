import { expect, test } from 'vitest'
import { applyEdits, type ScenarioEdit } from '../../server/contract/scenarioEdit.ts'

const edit = (change: Partial<ScenarioEdit>): ScenarioEdit => ({ path: '', entry: null, key: 'x', value: 1, ...change })

const cases: readonly { name: string; before: unknown; edits: readonly ScenarioEdit[]; after: unknown }[] = [
  {
    name: 'a value of an object that is there',
    before: { policy: { minWestShare: 0.8, westSuitable: true } },
    edits: [edit({ path: 'policy', key: 'minWestShare', value: 0.62 })],
    after: { policy: { westSuitable: true, minWestShare: 0.62 } },
  },
  {
    name: 'a value of an object that is not there yet',
    before: {},
    edits: [edit({ path: 'carbon', key: 'capTonnes', value: 9.1e6 })],
    after: { carbon: { capTonnes: 9.1e6 } },
  },
  {
    name: 'a key of the scenario itself, and one that goes away',
    before: { name: 'a', policy: { pueCeiling: 1.2 } },
    edits: [
      edit({ key: 'unservedPriceCnyPerMwYear', value: 1 }),
      edit({ path: 'policy', key: 'pueCeiling', value: null }),
    ],
    after: { name: 'a', unservedPriceCnyPerMwYear: 1, policy: {} },
  },
  {
    name: 'the named entry of a list, others left alone',
    before: { data: { sites: [{ id: 'a', maxItMw: 1 }, { id: 'b' }] } },
    edits: [edit({ path: 'data.sites', entry: { id: 'b' }, key: 'maxItMw', value: 5 })],
    after: {
      data: {
        sites: [
          { id: 'a', maxItMw: 1 },
          { id: 'b', maxItMw: 5 },
        ],
      },
    },
  },
  {
    name: 'an entry that the list does not have, nor the scenario the list',
    before: {},
    edits: [edit({ path: 'sites', entry: { siteId: 'wuhu' }, key: 'maxItMw', value: 820 })],
    after: { sites: [{ siteId: 'wuhu', maxItMw: 820 }] },
  },
  {
    name: 'the entry that leaves a name out, not the one that has it',
    before: {
      data: {
        placements: [
          { regionId: 'r', siteId: 's', workloadId: 'w', maxItMw: 1 },
          { regionId: 'r', siteId: 's', maxItMw: 2 },
        ],
      },
    },
    edits: [
      edit({
        path: 'data.placements',
        entry: { regionId: 'r', siteId: 's', workloadId: null },
        key: 'maxItMw',
        value: 3,
      }),
    ],
    after: {
      data: {
        placements: [
          { regionId: 'r', siteId: 's', workloadId: 'w', maxItMw: 1 },
          { regionId: 'r', siteId: 's', maxItMw: 3 },
        ],
      },
    },
  },
]

test.each(cases)('an edit changes $name', ({ before, edits, after }) => {
  const kept = structuredClone(before)
  expect(applyEdits(before, edits)).toEqual(after)
  expect(before).toEqual(kept)
})

test('an edit cannot reach what an object inherits', () => {
  const edited = applyEdits({}, [edit({ path: '__proto__', key: 'polluted', value: true })])
  expect(Object.hasOwn({}.constructor.prototype, 'polluted')).toBe(false)
  expect(JSON.stringify(edited)).toContain('polluted')
})
