import { expect, test } from 'vitest'
import { aScenario, aSite } from '../support/aScenario.ts'
import { findingsOf, pathsOf } from '../support/findingsOf.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

test('all unknown ids and repeats of own data are found at once', () => {
  const findings = findingsOf(
    aScenario({
      policy: { siteCaps: [{ siteId: 'x', maxItMw: 1 }], provinceCaps: [{ provinceId: 'x', maxItMw: 1 }] },
      data: {
        regions: [{ id: 'r' }, { id: 'r' }, { id: 'q' }],
        sites: [aSite('s'), aSite('s', { homeOf: 'nobody' }), aSite('q-home', { homeOf: 'q' })],
        workloads: [{ id: 'w' }, { id: 'w2', loadFactor: 0.1 }],
        idlePowerShare: 0.3,
        demand: [
          { regionId: 'r', workloadId: 'w', itMw: 1 },
          { regionId: 'r', workloadId: 'w', itMw: 2 },
          { regionId: 'r', itMw: 3 },
          { regionId: 'x', workloadId: 'x', itMw: 4 },
        ],
        placements: [
          { regionId: 'r', siteId: 'x' },
          { regionId: 'r', siteId: 'q-home' },
        ],
        links: [{ regionId: 'x', siteId: 's', capacityGbps: 1 }],
      },
    }),
  )
  expect(pathsOf(findings)).toEqual([
    'data.demand[1]',
    'data.demand[2]',
    'data.demand[3].regionId',
    'data.demand[3].workloadId',
    'data.links[0].regionId',
    'data.placements[0].siteId',
    'data.placements[1].siteId',
    'data.regions[1].id',
    'data.sites[1].homeOf',
    'data.sites[1].id',
    'data.workloads[1].loadFactor',
    'policy.provinceCaps[0].provinceId',
    'policy.siteCaps[0].siteId',
  ])
})

test('with one class, a row that names it and one that does not are the same demand', () => {
  const demand = [
    { regionId: 'home', itMw: 1 },
    { regionId: 'home', workloadId: 'all', itMw: 2 },
  ]
  expect(pathsOf(findingsOf(aScenario({ data: { demand } })))).toEqual(['data.demand[1]'])
})

test('ids with spaces are not taken for one another', () => {
  const data = {
    regions: [{ id: 'a' }, { id: 'a b' }],
    sites: [aSite('b c'), aSite('c')],
    demand: [{ regionId: 'a', itMw: 1 }],
    placements: [
      { regionId: 'a', siteId: 'b c' },
      { regionId: 'a b', siteId: 'c' },
    ],
  }
  expect(findingsOf(aScenario({ data }))).toEqual([])
})

test('fields of a national data set are refused beside own data', () => {
  const findings = findingsOf(
    aScenario({
      sites: [{ siteId: 's', pue: 1.2 }],
      workloads: [{ workloadId: 'all', loadFactor: 1 }],
      demand: { totalItMw: 5, totalPflops: 1, itMwPerPflops: 1, changes: [{ regionId: 'home', itMw: 1 }] },
      network: { links: [{ regionId: 'home', siteId: 's', capacityGbps: 1 }] },
      prices: { discountRate: 0.1, tariffFactor: 2 },
    }),
  )
  expect(pathsOf(findings)).toEqual([
    'demand.changes',
    'demand.itMwPerPflops',
    'demand.totalItMw',
    'demand.totalPflops',
    'network.links',
    'prices.discountRate',
    'prices.tariffFactor',
    'sites',
    'workloads',
  ])
})

test('rules on energy are refused where energy is off', () => {
  const rules = { carbon: { capTonnes: 1, priceCnyPerTonne: 1 }, green: { accounting: 'annual' } } as const
  expect(pathsOf(findingsOf(aScenario({ ...rules, data: { energy: false } })))).toEqual([
    'carbon.capTonnes',
    'carbon.priceCnyPerTonne',
    'green.accounting',
  ])
  expect(findingsOf(aScenario(rules))).toEqual([])
})

test('positions the other way round and more sun than the year has hours are refused', () => {
  const data = {
    regions: [{ id: 'home', position: [39.9, 116.4] as const }],
    sites: [aSite('s', { position: [106, 37], solarFullLoadHours: 8770, windFullLoadHours: 8760 })],
  }
  expect(pathsOf(findingsOf(aScenario({ data })))).toEqual([
    'data.regions[0].position',
    'data.sites[0].solarFullLoadHours',
  ])
})

test('national: unknown ids, repeats and impossible loads are found at once', () => {
  const dataset = nationalDataset('china-2030')
  const workload = dataset.workloads[0]?.id ?? ''
  const findings = findingsOf(
    {
      sites: [{ siteId: 'nowhere' }, { siteId: 'zhongwei' }, { siteId: 'zhongwei' }],
      workloads: [{ workloadId: 'nothing' }, { workloadId: workload, loadFactor: 0.01, demandShare: 0.99 }],
      demand: {
        totalItMw: 1,
        totalPflops: 1,
        changes: [
          { regionId: 'atlantis', itMw: 1 },
          { regionId: 'beijing', workloadId: 'nothing', itMw: 1 },
          { regionId: 'beijing', itMw: 1 },
          { regionId: 'beijing', itMw: 2 },
        ],
      },
      network: { links: [{ regionId: 'atlantis', siteId: 'nowhere', capacityGbps: 1 }] },
      policy: { provinceCaps: [{ provinceId: 'atlantis', maxItMw: 1 }], siteCaps: [{ siteId: 'nowhere', maxItMw: 1 }] },
    },
    dataset,
  )
  expect(pathsOf(findings)).toEqual([
    'demand.changes[0].regionId',
    'demand.changes[1].workloadId',
    'demand.changes[3]',
    'demand.totalPflops',
    'network.links[0].regionId',
    'network.links[0].siteId',
    'policy.provinceCaps[0].provinceId',
    'policy.siteCaps[0].siteId',
    'sites[0].siteId',
    'sites[2].siteId',
    'workloads',
    'workloads[0].workloadId',
    'workloads[1].loadFactor',
  ])
})
