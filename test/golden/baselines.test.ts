import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aScenario, aSite } from '../support/aScenario.ts'
import { dayAndNight } from '../support/demoHours.ts'
import { expectClose } from '../support/solveWithBoth.ts'
import { baselineOf, twoProvinces } from './twoProvinces.ts'

const hours = 8760

describe('as today', () => {
  // Halls stand 100 : 50, so of 100 MW near takes 66.67 and far 33.33. One (60 MW, the larger) chooses first and finds
  // all of it near; two takes the 6.67 left near and 33.33 far.
  // 66.67 × 500 + 33.33 × 200 = 40 000 CNY an hour; carbon 66.67 × 0.3 + 33.33 × 0.9 = 50 t an hour.
  // Latency (66.67 × 1 + 33.33 × 20) / 100 = 7.333 ms. The plan fills far first: 50 × 200 + 50 × 500 = 35 000.
  test('shares follow the halls that stand, nearest first', async () => {
    const { kpis, status, certificate, change, plan } = await baselineOf('asToday', twoProvinces())
    expect(status).toBe('feasible')
    expect(certificate?.passed).toBe(true)
    expect([certificate?.bound, certificate?.relativeGap, certificate?.boundFrom]).toEqual([null, null, 'none'])
    expectClose(kpis?.costCny, 40_000 * hours)
    expectClose(kpis?.carbonTonnes, 50 * hours)
    expectClose(kpis?.meanOneWayLatencyMs ?? Number.NaN, 22 / 3)
    expectClose(plan.objectiveCny ?? Number.NaN, 35_000 * hours)
    // Per MWh: 350 − 400 CNY, 0.6 − 0.5 t.
    expectClose(change?.costWithoutServersCnyPerItMwh, -50)
    expectClose(change?.carbonTonnesPerItMwh, 0.1)
    const said = plan.statements.find(({ code }) => code === 'against.asToday')
    expect(said?.tone).toBe('worse')
    expect(said?.text.en).toContain('Against today’s distribution of halls')
    expect(said?.text.en).toMatch(/12\.5\s%\sless without servers/)
    expect(said?.text.en).toMatch(/carbon is 20\s%\smore on the location account/)
    expect(said?.text.zh).toMatch(/碳排放按区域口径高\s20\s%/)
  })

  // near is capped at 30 MW and its halls' share of 66.67 does not count against that: far takes its 33.33, then the
  // rest up to its 50 MW; 20 MW find no room.
  test('what finds no room is said to be unserved', async () => {
    const input = twoProvinces({
      policy: { siteCaps: [{ siteId: 'near', maxItMw: 30 }] },
      unservedPriceCnyPerMwYear: 1e8,
    })
    const { kpis } = await baselineOf('asToday', input)
    expectClose(kpis?.unservedItMw, 20)
    expectClose(kpis?.servedItMw, 80)
    expectClose(kpis?.costCny, (30 * 500 + 50 * 200) * hours)
  })

  test('there is none where no hall stands', async () => {
    const sites = [aSite('new', { existingItMw: 0, maxItMw: 200, tariffCnyPerMwh: 100 })]
    const plan = await solveScenario(
      parseScenario({ ...twoProvinces({ data: { sites, placements: [] } }), baselines: ['asToday'] }),
      null,
    )
    expect(plan.status).toBe('optimal')
    expect(plan.baselines).toEqual([])
  })
})

describe('greedy', () => {
  // Fibre to far costs `one` 300.1 CNY/MWh and `two` nothing. One (60 MW) chooses first: near at 500 against far at
  // 200 + 300.1. Two then takes far at 200.
  // 60 × 500 + 40 × 200 = 38 000 an hour, what the plan finds too.
  test('each stream takes the cheapest site open to it', async () => {
    const { kpis, plan } = await baselineOf('greedy', withFibre(300.1))
    expectClose(kpis?.costCny, 38_000 * hours)
    expectClose(plan.objectiveCny ?? Number.NaN, 38_000 * hours)
  })

  // At 299 one prefers far by 1 CNY and takes its 50 MW, and 10 MW near; two must stay near with 40 MW at 500:
  // 50 × 499 + 50 × 500 = 49 950. The plan gives far to two first: 40 × 200 + 10 × 499 + 50 × 500 = 37 990.
  test('and regrets it where another needed the site more', async () => {
    const { kpis, plan, status } = await baselineOf('greedy', withFibre(299))
    expect(status).toBe('feasible')
    expectClose(kpis?.costCny, 49_950 * hours)
    expectClose(plan.objectiveCny ?? Number.NaN, 37_990 * hours)
  })

  // 20 MW stand at near and 100 may be built at an annuity of 50 CNY/MWh; far asks 540. The first 20 MW cost 500, the
  // next 80 go to new halls at 550 or far's 50 at 540: far first, then 30 in new halls.
  // 20 × 500 + 50 × 540 + 30 × 550 = 53 500.
  test('counts new halls once the old ones are full', async () => {
    const halls = { existingItMw: 20, maxItMw: 120, hallCapexCnyPerMw: 50 * hours, tariffCnyPerMwh: 500 }
    const data = {
      sites: [aSite('near', halls), aSite('far', { existingItMw: 50, tariffCnyPerMwh: 540 })],
      hallLifeYears: 1,
      discountRate: 0,
    }
    const { kpis } = await baselineOf('greedy', twoProvinces({ data }))
    expectClose(kpis?.costCny, 53_500 * hours)
  })

  // near holds 100 MW at 500 CNY and 0.3 t, far 50 MW at 200 and 0.9 t. At 600 CNY/t near costs 680, far 740.
  test('pays the planner’s carbon price', async () => {
    const { kpis } = await baselineOf('greedy', twoProvinces({ carbon: { priceCnyPerTonne: 600 } }))
    expectClose(kpis?.costCny, 680 * 100 * hours)
  })

  function withFibre(cnyPerMwh: number) {
    const placements = [{ regionId: 'one', siteId: 'far', costCnyPerMwYear: cnyPerMwh * hours }]
    return twoProvinces({ data: { placements } })
  }
})

describe('siloed', () => {
  // far's 50 MW are split 30 : 20 and near's 100 MW 60 : 40. For both every MWh at far is 300 CNY cheaper, so both fill
  // their part: 50 × 200 + 50 × 500 = 35 000 an hour, the same as together.
  test('where all gain alike nothing is lost', async () => {
    const { kpis, certificate, plan } = await baselineOf('siloed', twoProvinces())
    expect(certificate?.passed).toBe(true)
    expectClose(kpis?.costCny, 35_000 * hours)
    expectClose(plan.valueOfCoordination?.costCny ?? Number.NaN, 0)
    expect(plan.statements.some(({ code }) => code === 'valueOfCoordination')).toBe(true)
  })

  // With 250 CNY/MWh of fibre for one, far is worth 50 to one and 300 to two. Together two takes 40 MW there and one 10:
  // 40 × 200 + 10 × 450 + 50 × 500 = 37 500. Alone one uses its 30 MW and two its 20:
  // 30 × 450 + 30 × 500 + 20 × 200 + 20 × 500 = 42 500. Coordination is worth 5 000 an hour, 43.8 M CNY a year.
  test('the value of coordination is what the split costs', async () => {
    const placements = [{ regionId: 'one', siteId: 'far', costCnyPerMwYear: 250 * hours }]
    const { kpis, plan } = await baselineOf('siloed', twoProvinces({ data: { placements } }))
    expectClose(plan.objectiveCny ?? Number.NaN, 37_500 * hours)
    expectClose(kpis?.costCny, 42_500 * hours)
    expectClose(plan.valueOfCoordination?.costCny ?? Number.NaN, 5000 * hours)
    expectClose(plan.valueOfCoordination?.shareOfCostWithoutServers ?? Number.NaN, 5 / 42.5)
    const said = plan.statements.find(({ code }) => code === 'valueOfCoordination')
    expect(said?.text.en).toMatch(/worth 43\.8 M CNY a year, 11\.8\s%\sof what the silos cost/)
    expect(said?.text.zh).toContain('每年可节省 4,380 万元')
  })

  // far is out of one's reach: it is not split, two has it whole.
  test('what only one province can use stays its own', async () => {
    const placements = [{ regionId: 'one', siteId: 'far', allowed: false }]
    const { kpis } = await baselineOf('siloed', twoProvinces({ data: { placements } }))
    expectClose(kpis?.costCny, (60 * 500 + 40 * 200) * hours)
  })

  // `near` is out of two's reach, so that its silo has `far` alone, which is then its first site. Of far's cap of 90 MW one has
  // 54 and two 36, of its halls 60 and 40; the public pays 50 CNY of every MWh there. One: 54 × 150 + 6 × 500. Two: 36 × 150, and
  // 4 MW find no room.
  test('rules on a site hold in a silo where other sites are out of reach', async () => {
    const data = {
      sites: [aSite('near', { tariffCnyPerMwh: 500 }), aSite('far', { existingItMw: 100, tariffCnyPerMwh: 200 })],
      placements: [{ regionId: 'two', siteId: 'near', allowed: false }],
    }
    const policy = {
      siteCaps: [{ siteId: 'far', maxItMw: 90 }],
      levers: [{ siteId: 'far', powerDiscountCnyPerMwh: 50 }],
    }
    const { kpis, certificate } = await baselineOf(
      'siloed',
      twoProvinces({ data, policy, unservedPriceCnyPerMwYear: 1e8 }),
    )
    expect(certificate?.passed).toBe(true)
    expectClose(kpis?.unservedItMw, 4)
    expectClose(kpis?.costCny, (54 * 150 + 6 * 500 + 36 * 150) * hours)
  })

  // `quick` may only run near, which holds the 55 MW it asks for. Alone two has 40 % of them, 22 MW for its 30.
  test('demand that the silos cannot serve is not given a price', async () => {
    const data = {
      sites: [aSite('near', { existingItMw: 55 }), aSite('far', { existingItMw: 50 })],
      workloads: [
        { id: 'quick', maxOneWayLatencyMs: 5 },
        { id: 'slow', maxOneWayLatencyMs: 50 },
      ],
      demand: [
        { regionId: 'one', workloadId: 'quick', itMw: 25 },
        { regionId: 'one', workloadId: 'slow', itMw: 35 },
        { regionId: 'two', workloadId: 'quick', itMw: 30 },
        { regionId: 'two', workloadId: 'slow', itMw: 10 },
      ],
    }
    const { kpis, plan } = await baselineOf('siloed', twoProvinces({ data }))
    expectClose(kpis?.unservedItMw, 8)
    expect(plan.valueOfCoordination?.costCny).toBeNull()
    expect(plan.valueOfCoordination?.reason?.en).toContain('leave 8 MW unserved')
    expect(plan.statements.find(({ code }) => code === 'valueOfCoordination')?.tone).toBe('caution')
  })

  // A third of eastern demand must go west. `one` may not use the west at all, so alone it breaks the rule.
  test('a province without a plan of its own is named', async () => {
    const placements = [{ regionId: 'one', siteId: 'far', allowed: false }]
    const sites = [aSite('near', { zone: 'east' }), aSite('far', { zone: 'west' })]
    const { status, kpis, note, plan } = await baselineOf(
      'siloed',
      twoProvinces({ policy: { minWestShare: 0.3 }, data: { placements, sites } }),
    )
    expect([status, kpis]).toEqual(['infeasible', null])
    expect(note?.en).toMatch(/have no plan: one\./)
    expect(plan.valueOfCoordination?.reason?.zh).toContain('单独无可行方案：one')
  })
})

describe('moveTheElectron', () => {
  // 100 MW work at noon alone, 2920 h at PUE 2: 584 000 MWh, where the mean PUE of 4/3 would say 389 333. The west has
  // 200 000 MWh to sell, 34 % of it: no demand is left unserved for the sake of a share that cannot be had.
  test('contracts as far as volumes reach, of the load as it runs', async () => {
    const { status, kpis } = await baselineOf(
      'moveTheElectron',
      aScenario({
        timeMode: 'typicalDays',
        green: { accounting: 'annual', share: 1 },
        data: {
          periods: dayAndNight,
          regions: [{ id: 'r' }],
          sites: [
            aSite('home', { homeOf: 'r', zone: 'east', tariffCnyPerMwh: 500, pueByPeriod: [2, 1] }),
            aSite('away', { tariffCnyPerMwh: 300, windCapacityFactor: [1, 1], maxBuildWindMw: 1000 }),
          ],
          demand: [{ regionId: 'r', itMw: 100 }],
          workloads: [{ id: 'all', activity: [1, 0] }],
          origins: [{ id: 'w.wind', technology: 'wind', priceCnyPerMwh: 300, volumeMwh: 200_000 }],
        },
      }),
    )
    expect(status).toBe('optimal')
    expect(kpis?.unservedItMw).toBe(0)
    expectClose(kpis?.facilityEnergyMwh, 584_000)
    expectClose(kpis?.greenAnnualShare, 200_000 / 584_000)
  })
})
