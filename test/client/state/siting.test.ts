import { describe, expect, test } from 'vitest'
import { type ChangedEntry, changedEntries } from '../../../client/state/changedEntries.ts'
import { changedInputs } from '../../../client/state/changes.ts'
import { readField, readList, writeField, writeList, writeSiteField } from '../../../client/state/draft.ts'
import { allFields, fieldGroups } from '../../../client/state/fields.ts'
import { findingPlace } from '../../../client/state/findingPlace.ts'
import { leverParts } from '../../../client/state/leverParts.ts'
import { lists } from '../../../client/state/lists.ts'
import { readSitingSite, undecided, writeSitingSite } from '../../../client/state/sitingSite.ts'
import { workloadParts } from '../../../client/state/workloadParts.ts'
import { answerWords } from '../../../client/text/siting/answerWords.ts'
import { formWords } from '../../../client/text/siting/formWords.ts'
import { Scenario, type ScenarioInput } from '../../../server/contract/scenario.ts'
import { aPlanSite } from '../../support/aPlan.ts'
import { nationalDataset } from '../../support/nationalDataset.ts'

const base: ScenarioInput = { dataset: 'china-2030' }
const chinese = /[\u4e00-\u9fff]/

describe.each(['siting', 'policy.directSupply'])('%s: settings that are on as soon as they are there', (path) => {
  const share = path === 'siting' ? 'siting.minItMw' : 'policy.directSupply.loadShareMin'

  test('are switched on as an empty object, which the schema takes, and off again without a trace', () => {
    const on = writeField(base, path, true)
    expect(readField(on, path)).toBe(true)
    expect(Scenario.safeParse(on).success).toBe(true)
    expect(JSON.stringify(on)).toContain(':{}')
    expect(writeField(on, path, undefined)).toEqual(base)
  })

  test('stay on when the last value in them is taken back', () => {
    const on = writeField(base, path, true)
    expect(writeField(writeField(on, share, 0.5), share, undefined)).toEqual(on)
  })

  test('are not switched on by taking back a value that is not there', () => {
    expect(writeField(base, share, undefined)).toEqual(base)
  })

  test('written as true they read as on, and a value in them turns them to an object', () => {
    const drafted: ScenarioInput = path === 'siting' ? { siting: true } : { policy: { directSupply: true } }
    expect(readField(drafted, path)).toBe(true)
    const changed = writeField(drafted, share, 0.5)
    expect(readField(changed, share)).toBe(0.5)
    expect(writeField(changed, share, undefined)).toEqual(writeField({}, path, true))
    expect(writeField(drafted, path, undefined)).toEqual({})
  })

  test('written as false they read as off', () => {
    const drafted: ScenarioInput = path === 'siting' ? { siting: false } : { policy: { directSupply: false } }
    expect(readField(drafted, path)).toBe(false)
  })
})

describe('one site of a siting', () => {
  const on = writeField(base, 'siting', true)

  test('keeps its other values when one is taken back; without any it is not named, and siting stays on', () => {
    const two = writeSitingSite(writeSitingSite(on, 'hami', 'lock', 'open'), 'hami', 'minItMw', 100)
    expect(readList(two, 'siting.sites')).toEqual([{ siteId: 'hami', lock: 'open', minItMw: 100 }])
    const one = writeSitingSite(two, 'hami', 'lock', undefined)
    expect(readSitingSite(one, 'hami')).toEqual({ siteId: 'hami', minItMw: 100 })
    expect(writeSitingSite(one, 'hami', 'minItMw', undefined)).toEqual(on)
  })

  test('keeps its place in the list, so that findings keep their path', () => {
    const two = writeSitingSite(writeSitingSite(on, 'hami', 'lock', 'open'), 'guian', 'lock', 'shut')
    const again = writeSitingSite(two, 'hami', 'blockItMw', 20)
    expect(readList(again, 'siting.sites').map(({ siteId }) => siteId)).toEqual(['hami', 'guian'])
    expect(Scenario.safeParse(again).success).toBe(true)
  })

  test('is decided unless siting is off, the site is switched off, or it is at home and homes are always open', () => {
    const [named, home] = [aPlanSite({ siteId: 'guian' }), aPlanSite({ siteId: 'home-hebei', kind: 'home' })]
    expect([undecided(base, named), undecided(on, named), undecided(on, home)]).toEqual(['off', null, 'home'])
    expect(undecided(writeSiteField(on, 'guian', 'enabled', false), named)).toBe('disabled')
    expect(undecided(writeField(on, 'siting.homes', true), home)).toBeNull()
  })
})

test('an emptied list leaves its group as it was', () => {
  const caps = writeList(base, 'policy.provinceCaps', [{ provinceId: 'hebei', maxItMw: 100 }])
  expect(Scenario.safeParse(caps).success).toBe(true)
  expect(writeList(caps, 'policy.provinceCaps', [])).toEqual(base)
})

describe('what changed', () => {
  const parts = ({ entry, from, to }: ChangedEntry) => [entry, from, to]

  test('siting that is switched on, and values in it, stand among the changed inputs', () => {
    const changes = changedInputs(base, { ...base, siting: { maxOpenSites: 10 }, policy: { onRackFloor: 0.65 } })
    expect(changes.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['policy.onRackFloor', undefined, 0.65],
      ['siting', undefined, true],
      ['siting.maxOpenSites', undefined, 10],
    ])
  })

  test('locks, levers and caps are told value by value; what stayed is not', () => {
    const from: ScenarioInput = {
      siting: { sites: [{ siteId: 'hami', lock: 'open', minItMw: 50 }] },
      policy: { levers: [{ provinceId: 'gansu', powerDiscountCnyPerMwh: 50, hallGrantCnyPerMw: 1e6 }] },
    }
    const to: ScenarioInput = {
      siting: { sites: [{ siteId: 'hami', lock: 'shut', minItMw: 50 }] },
      policy: {
        levers: [{ provinceId: 'gansu', hallGrantCnyPerMw: 1e6 }],
        provinceCaps: [{ provinceId: 'hebei', maxItMw: 9 }],
      },
    }
    expect(changedEntries(from, to).map(parts)).toEqual([
      [{ list: 'siting.sites', siteId: 'hami', part: 'lock' }, 'open', 'shut'],
      [{ list: 'policy.levers', provinceId: 'gansu', part: 'powerDiscountCnyPerMwh' }, 50, undefined],
      [{ list: 'policy.provinceCaps', provinceId: 'hebei' }, undefined, 9],
    ])
  })

  test('the order of a list, and of sites in an exclusion, is no change', () => {
    const one: ScenarioInput = { siting: { exclusive: [['a', 'b']], singleSource: ['x', 'y'] } }
    const other: ScenarioInput = { siting: { exclusive: [['b', 'a']], singleSource: ['y', 'x'] } }
    expect(changedEntries(one, other)).toEqual([])
    expect(changedEntries(one, { siting: { exclusive: [['b', 'a']], singleSource: ['y'] } }).map(parts)).toEqual([
      [{ list: 'siting.singleSource', workloadId: 'x' }, true, undefined],
    ])
  })
})

describe('where a finding is mended', () => {
  const scenario: ScenarioInput = {
    sites: [{ siteId: 'guian', pue: 1.2 }],
    siting: { sites: [{ siteId: 'hami', lock: 'open' }] },
  }

  test.each([
    ['siting.maxOpenSites', 'field', 'siting.maxOpenSites'],
    ['policy.levers[0].hallGrantCnyPerMw', 'list', 'policy.levers'],
    ['workloads[0].maxOneWayLatencyMs', 'list', 'workloads'],
    ['workloads', 'list', 'workloads'],
    ['siting.exclusive[1][0]', 'list', 'siting.exclusive'],
    ['siting.sites[0].minItMw', 'site', 'hami'],
    ['sites[0].pue', 'site', 'guian'],
  ])('%s: %s %s', (path, kind, where) => {
    const place = findingPlace(path, scenario)
    expect(place?.kind).toBe(kind)
    const found = place?.kind === 'field' ? place.field.path : place?.kind === 'list' ? place.list : place?.siteId
    expect(found).toBe(where)
  })

  test('nowhere, where the console has no field', () => {
    expect(findingPlace('network.links[0].capacityGbps', scenario)).toBeNull()
    expect(findingPlace('sites[7].pue', scenario)).toBeNull()
  })
})

describe('words that come with fields', () => {
  const labels = [
    ...allFields.flatMap((field) => [
      field.label,
      ...(field.kind === 'number' && field.whenEmpty ? [field.whenEmpty] : []),
    ]),
    ...fieldGroups.map(({ title }) => title),
    ...Object.values(leverParts).flatMap(({ label, whenEmpty }) => [label, whenEmpty]),
    ...Object.values(workloadParts).map(({ label }) => label),
    ...Object.values(lists),
    ...Object.values(formWords),
    ...Object.values(answerWords),
  ].filter((label) => typeof label !== 'string')

  test('are in both languages', () => {
    expect(labels.length).toBeGreaterThan(25)
    for (const { en, zh } of labels) {
      expect(en).not.toMatch(chinese)
      expect(zh).toMatch(chinese)
    }
  })
})

test('every document a field names is one of the data set', () => {
  const known = nationalDataset('china-2030').policies.map(({ policyId }) => policyId)
  const named = allFields.flatMap(({ policyId }) => policyId ?? [])
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((id) => !known.includes(id))).toEqual([])
})
