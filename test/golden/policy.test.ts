import { expect, test } from 'vitest'
import { aScenario, aSite, twoSites } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

const year = 8760
const cheapWest = { zone: 'west', tariffCnyPerMwh: 300 } as const
const dearEast = { zone: 'east', tariffCnyPerMwh: 500 } as const

// 100 MW of eastern demand, 40 % of which may go west: 40 MW at 300 and 60 MW at 500. One more MW allowed west saves 200.
test('only the suitable share of eastern demand goes west', async () => {
  const input = twoSites(cheapWest, dearEast, { data: { workloads: [{ id: 'all', westSuitableShare: 0.4 }] } })
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, (40 * 300 + 60 * 500) * year)
  expectClose(plan.kpis?.eastToWestShare, 0.4)
  const { dual } = await solveCase(input)
  expectClose(dual('westSuitable[home,all]'), -200 * year)
  const free = await solveWithBoth({ ...input, policy: { westSuitable: false } })
  expectClose(free.objectiveCny, 100 * 300 * year)
})

// A class that must stay has no column in the west; western demand is free to use western sites.
test('a share of 0 keeps eastern demand home and leaves western demand alone', async () => {
  const keep = { workloads: [{ id: 'all', westSuitableShare: 0 }] }
  const east = await solveWithBoth(twoSites(cheapWest, dearEast, { data: keep }))
  expectClose(east.objectiveCny, 100 * 500 * year)
  const west = { ...keep, regions: [{ id: 'home', zone: 'west' as const }] }
  expectClose((await solveWithBoth(twoSites(cheapWest, dearEast, { data: west }))).objectiveCny, 100 * 300 * year)
})

// The west is dearer here (600 against 500) and 70 % must go: 70 MW at 600, 30 at 500. One more forced MW costs 100.
test('a minimum west share costs the price gap per MW', async () => {
  const input = twoSites({ zone: 'west', tariffCnyPerMwh: 600 }, dearEast, { policy: { minWestShare: 0.7 } })
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, (70 * 600 + 30 * 500) * year)
  const { dual } = await solveCase(input)
  expectClose(dual('minWestShare[plan]'), 100 * year)
  expect(plan.bindingRules.map(({ row }) => row)).toEqual(['minWestShare[plan]'])
  expect(plan.bindingRules[0]?.text.en).toContain('one MW more costs')
})

// Two cheap sites of 60 MW stand in province p, which may hold 80: 20 MW go to the dear site of province q.
test('a province cap binds over all its sites', async () => {
  const data = {
    sites: [
      aSite('p1', { provinceId: 'p', existingItMw: 60, tariffCnyPerMwh: 300 }),
      aSite('p2', { provinceId: 'p', existingItMw: 60, tariffCnyPerMwh: 310 }),
      aSite('q', { provinceId: 'q', tariffCnyPerMwh: 500 }),
    ],
  }
  const input = aScenario({ data, policy: { provinceCaps: [{ provinceId: 'p', maxItMw: 80 }] } })
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, (60 * 300 + 20 * 310 + 20 * 500) * year)
  const { dual } = await solveCase(input)
  expectClose(dual('provinceCap[p]'), -190 * year)
  expectClose(dual('siteItCapacity[p1]'), -10 * year)
})

test('a site cap binds below what the halls hold', async () => {
  const input = twoSites(cheapWest, dearEast, { policy: { siteCaps: [{ siteId: 'a', maxItMw: 25 }] } })
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, (25 * 300 + 75 * 500) * year)
  const { dual } = await solveCase(input)
  expectClose(dual('siteCap[a]'), -200 * year)
})

// PUE 1.4 · 300 = 420 CNY per MWh of IT work against 1.2 · 500 = 600. The first site has 30 MW of halls and room for 70
// more; a ceiling of 1.3 forbids the new ones and leaves the old.
test('the PUE ceiling stops new halls and leaves those that stand', async () => {
  const input = twoSites(
    { existingItMw: 30, maxItMw: 100, pue: 1.4, tariffCnyPerMwh: 300 },
    { pue: 1.2, tariffCnyPerMwh: 500 },
    { policy: { pueCeiling: 1.3 } },
  )
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, (30 * 420 + 70 * 600) * year)
  expectClose(plan.sites[0]?.builtItMw, 0)
  expectClose(plan.sites[0]?.usableItMw, 30)
  const free = await solveWithBoth({ ...input, policy: {} })
  expectClose(free.objectiveCny, 100 * 420 * year)
})

// Nothing stands; a hall costs 100 000 CNY/MW-year outside the hubs and 150 000 inside. 60 % must stand inside:
// 60·150 000 + 40·100 000 = 13 000 000. One more MW asked inside costs 50 000.
const halls = { existingItMw: 0, maxItMw: 100 }
const outside = { ...halls, hallCapexCnyPerMw: 2_000_000 }
const inside = { ...halls, hallCapexCnyPerMw: 3_000_000, hub: 'gansu' }
test('the hub share pulls new halls into the hubs', async () => {
  const input = twoSites(outside, inside, {
    policy: { hubShareOfNewHalls: 0.6 },
    data: { discountRate: 0, hallLifeYears: 20 },
  })
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, 13_000_000)
  expectClose(plan.sites[1]?.builtItMw, 60)
  const { dual } = await solveCase(input)
  expectClose(dual('hubShare[plan]'), 50_000)
})

// The hub's energy is so dear that an empty hall there would be the cheap way to keep the letter of the rule. A new hall
// counts only with servers in it: 60 MW must really run at 900 CNY/MWh.
test('an empty hall in a hub does not meet the hub share', async () => {
  const input = twoSites(
    { ...outside, tariffCnyPerMwh: 100 },
    { ...inside, tariffCnyPerMwh: 900 },
    { policy: { hubShareOfNewHalls: 0.6 }, data: { discountRate: 0, hallLifeYears: 20 } },
  )
  const plan = await solveWithBoth(input)
  expectClose(plan.sites[1]?.itMw, 60)
  expectClose(plan.objectiveCny, 13_000_000 + (60 * 900 + 40 * 100) * year)
  expectClose(
    plan.placements.reduce((sum, p) => sum + p.costCny, 0),
    plan.objectiveCny,
  )
})
