import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../../server/contract/parseScenario.ts'
import { Plan } from '../../../server/contract/plan.ts'
import { ReportId, type Reports } from '../../../server/contract/reports.ts'
import type { ScenarioInput } from '../../../server/contract/scenario.ts'
import { hhiOf } from '../../../server/model/reports/concentration.ts'
import { solveScenario } from '../../../server/runs/solveScenario.ts'
import { aDay } from '../../support/aDay.ts'
import { aScenario, aSite } from '../../support/aScenario.ts'
import { nationalDataset } from '../../support/nationalDataset.ts'
import { expectClose } from '../../support/solveWithBoth.ts'

const hours = 8760
const all = [...ReportId.options]

async function reportsOf(input: ScenarioInput): Promise<Reports> {
  const plan = await solveScenario(parseScenario({ reports: all, ...input }), null)
  if (!plan.reports) throw new Error('no reports')
  return plan.reports
}

/** p holds 60 MW at 300 CNY a MWh, q 10 MW at 400, and new halls in q for 1 000 CNY a MW (life 1) take the other 30. */
const twoProvinces = aScenario({
  data: {
    sites: [
      aSite('a', { provinceId: 'p', existingItMw: 60, tariffCnyPerMwh: 300 }),
      aSite('b', {
        provinceId: 'q',
        existingItMw: 10,
        maxItMw: 100,
        tariffCnyPerMwh: 400,
        hallCapexCnyPerMw: 1000,
        hallOmShare: 0.1,
        gridCarbonTonnesPerMwh: 0.5,
      }),
      aSite('c', { provinceId: 'q', existingItMw: 30, tariffCnyPerMwh: 900 }),
    ],
    hallLifeYears: 1,
    discountRate: 0,
    serverCapexCnyPerMw: 5000,
    serverLifeYears: 5,
  },
})

describe('concentration', () => {
  test('HHI by hand: equal shares give 1/n, one owner 1', () => {
    expect(hhiOf([25, 25, 25, 25])).toBeCloseTo(0.25, 12)
    expect(hhiOf([0, 40])).toBe(1)
    expect(hhiOf([0, 0])).toBeNull()
  })

  // p has 60 and q 40 of 100 MW: 0.36 + 0.16. Halls today are 60 : 40 as well. c stays empty: 30 of 100 MW idle.
  test('shares, idle halls and sites too small', async () => {
    const { concentration } = await reportsOf({ ...twoProvinces, localFactors: { economicSiteItMw: 50 } })
    expectClose(concentration?.hhi, 0.52)
    expectClose(concentration?.hhiExisting ?? Number.NaN, 0.52)
    expectClose(concentration?.hhiNewHalls ?? Number.NaN, 1)
    expectClose(concentration?.idleExistingItMw, 30)
    expectClose(concentration?.idleExistingShare, 0.3)
    expect(concentration?.belowEconomicSize.map(({ siteId }) => siteId)).toEqual(['b'])
    // Both run one class for others: the same mix.
    expectClose(concentration?.similarity.mean ?? Number.NaN, 1)
    expect(concentration?.statements.map(({ en }) => en).join(' ')).toMatch(/HHI 0\.52.*30 MW of halls.*1 sites in use/)
  })

  // p runs 30 of x and 40 of y, q 10 of x: (30 × 10) / (50 × 10) = 0.6.
  test('structural similarity of two mixes', async () => {
    const data = {
      regions: [{ id: 'r' }],
      sites: [aSite('a', { provinceId: 'p' }), aSite('b', { provinceId: 'q' })],
      workloads: [{ id: 'x' }, { id: 'y' }],
      demand: [
        { regionId: 'r', workloadId: 'x', itMw: 40 },
        { regionId: 'r', workloadId: 'y', itMw: 40 },
      ],
      placements: [
        { regionId: 'r', siteId: 'a', workloadId: 'x', maxItMw: 30 },
        { regionId: 'r', siteId: 'b', workloadId: 'x', maxItMw: 10 },
        { regionId: 'r', siteId: 'b', workloadId: 'y', allowed: false },
      ],
    }
    const { concentration } = await reportsOf(aScenario({ data }))
    expectClose(concentration?.similarity.mean ?? Number.NaN, 0.6)
  })
})

describe('local benefit', () => {
  // q builds 30 MW of halls for 30 000 CNY: at 2 job-years a million, 0.06. 40 MW run there: 0.5 jobs a MW, 20.
  // Running cost in q: 40 × 8760 × 400 + upkeep 0.1 × 1000 × 40 = 140 164 000; tax 1 % of 30 000 + ten years of it.
  test('investment, jobs and tax of a province by hand', async () => {
    const { localBenefit } = await reportsOf({
      ...twoProvinces,
      localFactors: { localBuildJobsPerMcny: 2, localRunJobsPerMw: 0.5, localTaxShare: 0.01 },
    })
    const q = localBenefit?.provinces.find(({ provinceId }) => provinceId === 'q')
    expectClose(q?.investmentCny, 30_000)
    expectClose(q?.serverInvestmentCny, 40 * 5000)
    expectClose(q?.buildJobYears ?? Number.NaN, 0.06)
    expectClose(q?.runJobs ?? Number.NaN, 20)
    expectClose(q?.taxCny ?? Number.NaN, 0.01 * (30_000 + 10 * 140_164_000))
    expectClose(q?.carbonTonnes, 40 * hours * 0.5)
    expectClose(localBenefit?.total.itMw, 100)
    expect(localBenefit?.factors.map(({ figure, changed }) => [figure, changed])).toContainEqual([
      'national.localTaxShare',
      true,
    ])
  })

  // b emits 0.5 t a MWh: at 100 CNY a tonne the price would lie 50 CNY on each of its MWh, were it counted as energy.
  test('a carbon price is neither energy nor running cost, so it brings no tax', async () => {
    const localFactors = { localTaxShare: 0.01 }
    const carbon = { priceCnyPerTonne: 100 }
    const plan = await solveScenario(parseScenario({ ...twoProvinces, reports: all, localFactors, carbon }), null)
    const q = plan.reports?.localBenefit?.provinces.find(({ provinceId }) => provinceId === 'q')
    expectClose(q?.taxCny ?? Number.NaN, 0.01 * (30_000 + 10 * 140_164_000))
    expectClose(plan.sites.find(({ siteId }) => siteId === 'b')?.energyCostCnyPerMwh, 400)
    expectClose(plan.costLines.find(({ id }) => id === 'carbonCost')?.costCny, 40 * hours * 0.5 * 100)
    // The streams still pay for it: their costs sum to the whole.
    const paid = plan.placements.reduce((sum, { costCny }) => sum + costCny, 0)
    expectClose(paid, plan.objectiveCny ?? Number.NaN)
  })

  // 100 MW by day and by night; nights cost 100, days 300. A MWh of store carries one from night to day, 365 times a year,
  // for 5000 CNY of upkeep and no capital: 1200 MWh. All that is paid at s is running cost: 876 000 × 100 + 6 000 000.
  test('upkeep of a store is running cost', async () => {
    const store = { maxBuildStorageMw: 1000, maxBuildStorageMwh: 1e5, provinceId: 'p' }
    const { localBenefit } = await reportsOf(
      aDay(
        2,
        { ...store, tariffByPeriodCnyPerMwh: [300, 100] },
        { data: { storageOmCnyPerMwhYear: 5000 }, localFactors: { localTaxShare: 0.01 } },
      ),
    )
    expectClose(localBenefit?.total.taxCny ?? Number.NaN, 0.01 * 10 * (876_000 * 100 + 1200 * 5000))
  })

  // 100 MW of sun give 50 MW by day, 219 000 MWh, all sold at 200. At s the load buys 438 000 MWh a night and the day at
  // 150; each plant costs 1000 CNY a MW to keep. Nothing of the income is taken off: 876 000 × 150 + 2 × 100 000.
  test('what is sold takes nothing off running cost, nor does a site without load', async () => {
    const sun = { solarCapacityFactor: [0.5, 0], maxBuildSolarMw: 100, tariffCnyPerMwh: 150, provinceId: 'p' }
    const sites = [aSite('s', sun), aSite('seller', { ...sun, existingItMw: 0 })]
    const { localBenefit } = await reportsOf(
      aDay(
        2,
        {},
        {
          data: { sites, solarOmCnyPerMwYear: 1000 },
          supply: { exportPriceCnyPerMwh: 200 },
          localFactors: { localTaxShare: 0.01 },
        },
      ),
    )
    expectClose(localBenefit?.total.taxCny ?? Number.NaN, 0.01 * 10 * (876_000 * 150 + 2 * 100_000))
  })

  test('own data without factors has no jobs and no tax, rather than invented ones', async () => {
    const { localBenefit } = await reportsOf(twoProvinces)
    const { buildJobYears, runJobs, taxCny } = localBenefit?.total ?? {}
    expect([buildJobYears, runJobs, taxCny]).toEqual([null, null, null])
    expect(localBenefit?.factors).toEqual([])
  })
})

describe('suitability', () => {
  // The last MW stands in new halls at b: 400 × 8760 + 1000 + 100. a is full and would save 100 × 8760 + 1100 a MW; b has
  // room to spare; c at 900 costs 500 × 8760 − 1100 too much.
  test('what one more MW is worth, and the parts sum to it', async () => {
    const { suitability } = await reportsOf(twoProvinces)
    const worth = suitability?.sites.map(({ siteId, worthCnyPerMwYear }) => [siteId, Math.round(worthCnyPerMwYear)])
    expect(worth).toEqual([
      ['a', 100 * hours + 1100],
      ['b', 0],
      ['c', -500 * hours + 1100],
    ])
    for (const { parts, worthCnyPerMwYear } of suitability?.sites ?? []) {
      const sum = parts.reduce((all, { advantageCnyPerMwYear }) => all + advantageCnyPerMwYear, 0)
      expect(Math.abs(sum - worthCnyPerMwYear)).toBeLessThan(1)
    }
    expect(suitability?.provinces.map(({ provinceId, siteId }) => [provinceId, siteId])).toEqual([
      ['p', 'a'],
      ['q', 'b'],
    ])
    expectClose(suitability?.sites.find(({ siteId }) => siteId === 'b')?.roomLeftItMw, 60)
    expect(suitability?.sites[0]?.text.zh).toContain('每年价值')
  })

  // PUE 1.25: of 1.25 MWh at 400 a fifth is cooling: 100 of 500 a MWh.
  test('climate is what cooling takes', async () => {
    const { suitability } = await reportsOf(
      aScenario({ data: { sites: [aSite('s', { pue: 1.25, tariffCnyPerMwh: 400 })] } }),
    )
    const cost = new Map(suitability?.sites[0]?.parts.map((part) => [part.id, part.costCnyPerMwYear]))
    expectClose(cost.get('climate'), 100 * hours)
    expectClose(cost.get('energy'), 400 * hours)
  })
})

test('the nation: every report, by the contract, ranked, and summing', async () => {
  const scenario = parseScenario({ reports: all, baselines: false })
  const plan = await solveScenario(scenario, nationalDataset('china-2030'))
  expect(Plan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(JSON.parse(JSON.stringify(plan)))
  const { concentration, localBenefit, suitability } = plan.reports ?? {}
  expect(concentration?.hhi).toBeGreaterThan(0)
  expect(concentration?.hhi).toBeLessThan(1)
  expectClose(
    concentration?.provinces.reduce((sum, { share }) => sum + share, 0),
    1,
  )
  expectClose(localBenefit?.total.itMw, 10_000)
  expect(localBenefit?.total.taxCny).toBeGreaterThan(0)
  expectClose(localBenefit?.total.costWithoutServersCny, plan.kpis?.costWithoutServersCny ?? Number.NaN)
  expect(localBenefit?.factors.map(({ status }) => status)).toEqual(['assumed', 'assumed', 'assumed', 'assumed'])
  expect(suitability?.sites.length).toBeGreaterThan(40)
  for (const site of suitability?.sites ?? []) {
    const sum = site.parts.reduce((total, { advantageCnyPerMwYear }) => total + advantageCnyPerMwYear, 0)
    expect(Math.abs(sum - site.worthCnyPerMwYear), site.siteId).toBeLessThan(10)
  }
})

test('nothing is reported that was not asked for', async () => {
  const plan = await solveScenario(parseScenario(twoProvinces), null)
  expect(['reports', 'bitVsElectron'].filter((key) => key in plan)).toEqual([])
})
