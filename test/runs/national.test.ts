import { describe, expect, test } from 'vitest'
import { DatasetId } from '../../server/contract/dataset.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { tolerance } from '../../server/lp/tolerance.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { nationalDataset } from '../support/nationalDataset.ts'
import { expectClose } from '../support/solveWithBoth.ts'

const id = 'china-2030'

async function planOf(input: ScenarioInput = {}, dataset: DatasetId = id): Promise<Plan> {
  return solveScenario(parseScenario({ dataset, ...input }), nationalDataset(dataset))
}

function expectCertified(plan: Plan): void {
  expect(plan.status).toBe('optimal')
  expect(plan.certificate?.passed).toBe(true)
  expect(plan.certificate?.boundFrom).not.toBe('none')
  expect(Math.abs(plan.certificate?.relativeGap ?? 1)).toBeLessThan(tolerance.gap)
  expect(plan.certificate?.datasetHash).toBe(plan.datasetHash)
}

const flowsOf = (plan: Plan): string[] =>
  plan.placements.map((p) => `${p.regionId} ${p.siteId} ${p.workloadId} ${p.itMw.toFixed(3)}`).sort()

describe.each(DatasetId.options)('%s', (dataset) => {
  test('both solvers find the same certified cost, baselines too', async () => {
    const byHighs = await planOf({ solver: 'highs' }, dataset)
    const byJavascript = await planOf({ solver: 'javascriptLp' }, dataset)
    for (const plan of [byHighs, byJavascript]) {
      expectCertified(plan)
      expect(plan.baselines.map((b) => [b.id, b.status, b.certificate?.passed])).toEqual([
        ['localEast', 'optimal', true],
        ['moveTheElectron', 'optimal', true],
      ])
    }
    expectClose(byJavascript.objectiveCny ?? Number.NaN, byHighs.objectiveCny ?? Number.NaN)
    for (const [i, baseline] of byHighs.baselines.entries())
      expectClose(byJavascript.baselines[i]?.kpis?.costCny ?? Number.NaN, baseline.kpis?.costCny ?? Number.NaN)
  }, 240_000)

  test.each(['gdp', 'gdpDigital'] as const)('all demand is placed, split by %s', async (split) => {
    const plan = await planOf({ demand: { split } }, dataset)
    const total = nationalDataset(dataset).national.totalItMw.value
    expectClose(plan.kpis?.demandItMw, total)
    expectClose(plan.kpis?.servedItMw, total)
    expect(plan.kpis?.unservedItMw).toBe(0)
    expectClose(
      plan.regions.reduce((sum, r) => sum + r.demandItMw, 0),
      total,
    )
    expect(plan.regions).toHaveLength(31)
  })
})

test('every figure a plan rests on has a source that exists, and a value', async () => {
  const sources = new Set(nationalDataset(id).sources.map(({ sourceId }) => sourceId))
  const plan = await planOf({ green: { accounting: 'annual' } })
  expect(plan.restsOn.length).toBeGreaterThan(500)
  expect(plan.restsOn.filter(({ sourceId }) => !sources.has(sourceId)).map(({ figure }) => figure)).toEqual([])
  expect(plan.restsOn.filter(({ value }) => !Number.isFinite(value))).toEqual([])
  expect(plan.restsOn.some(({ changed }) => changed)).toBe(false)
})

test('a figure the scenario changed is said to come from the scenario', async () => {
  const plan = await planOf({ carbon: { priceCnyPerTonne: 123 }, sites: [{ siteId: 'zhongwei', pue: 1.11 }] })
  expect(
    plan.restsOn.filter(({ changed }) => changed).map(({ figure, value, sourceId }) => [figure, value, sourceId]),
  ).toEqual([
    ['national.carbonPriceCnyPerTonne', 123, 'scenario'],
    ['sites.zhongwei.pue', 1.11, 'scenario'],
  ])
})

describe('on grid power alone', () => {
  const gridOnly = { supply: { ownBuild: false, contracts: false } } as const

  test('load moved from Guangdong to Inner Mongolia or Ningxia carries more carbon, in words', async () => {
    const dataset = nationalDataset(id)
    const plan = await planOf(gridOnly)
    expectCertified(plan)
    const coal = dataset.sites.filter((s) => ['inner-mongolia', 'ningxia'].includes(s.provinceId))
    expect(coal.length).toBeGreaterThan(0)
    const moves = plan.moves.filter((m) => m.regionId === 'guangdong' && coal.some((s) => s.id === m.siteId))
    expect(moves.length).toBeGreaterThan(0)
    for (const move of moves) {
      expect(move.itMw).toBeGreaterThan(1)
      expect(move.changeTonnes).toBeGreaterThan(0)
      expect(move.siteCarbonTonnesPerItMwh).toBeGreaterThan(move.homeCarbonTonnesPerItMwh)
    }
    const said = plan.statements.filter(
      ({ code, values }) =>
        code === 'moveCarriesMore' && values.regionId === 'guangdong' && moves.some((m) => m.siteId === values.siteId),
    )
    expect(said.length).toBeGreaterThan(0)
    expect(said[0]?.text.en).toMatch(/from Guangdong to .* carry more carbon/)
    expect(said[0]?.text.zh).toMatch(/从广东迁至.*碳排放更高/)
  })

  test('nothing is generated, contracted or certified', async () => {
    const plan = await planOf(gridOnly)
    expect(plan.kpis?.greenCertificateShare).toBe(0)
    expect(plan.contracts).toEqual([])
    for (const site of plan.sites) expect(site.builtWindMw + site.builtSolarMw).toBe(0)
  })

  test('a high carbon price changes the flows and lowers carbon', async () => {
    const free = await planOf({ ...gridOnly, carbon: { priceCnyPerTonne: 0 } })
    const priced = await planOf({ ...gridOnly, carbon: { priceCnyPerTonne: 500 } })
    expect(flowsOf(priced)).not.toEqual(flowsOf(free))
    expect(priced.kpis?.carbonTonnes).toBeLessThan((free.kpis?.carbonTonnes ?? 0) * 0.99)
  })

  // Lagrange, on the real data: at the price −dual the cap is met by itself.
  test('minus the dual of a carbon cap, as a price, gives capped cost plus price times cap', async () => {
    const free = await planOf({ ...gridOnly, carbon: { priceCnyPerTonne: 0 } })
    const capTonnes = 0.95 * (free.kpis?.carbonTonnes ?? 0)
    const capped = await planOf({ ...gridOnly, carbon: { priceCnyPerTonne: 0, capTonnes } })
    const price = -(capped.bindingRules.find(({ family }) => family === 'carbonCap')?.dual ?? 0)
    expect(price).toBeGreaterThan(0)
    const priced = await planOf({ ...gridOnly, carbon: { priceCnyPerTonne: price } })
    expectClose(priced.objectiveCny ?? Number.NaN, (capped.objectiveCny ?? 0) + price * capTonnes)
  })
})

describe('with green supply', () => {
  test('stay, move the electron and move the bit stand side by side', async () => {
    const plan = await planOf({ green: { accounting: 'annual', share: 0.5 } })
    expectCertified(plan)
    const [local, electron] = plan.baselines
    expect(local?.kpis?.movedItMw).toBe(0)
    expect(electron?.kpis?.movedItMw).toBe(0)
    expect(plan.kpis?.movedItMw).toBeGreaterThan(1000)
    const ways = [local?.kpis, electron?.kpis, plan.kpis]
    for (const kpis of ways) {
      expectClose(kpis?.servedItMw, 10_000)
      expect(kpis?.costWithoutServersCnyPerItMwh).toBeGreaterThan(0)
      expect(kpis?.carbonTonnesPerItMwh).toBeGreaterThan(0)
    }
    expect(local?.kpis?.greenAnnualShare).toBe(0)
    expectClose(electron?.kpis?.greenAnnualShare, plan.kpis?.greenAnnualShare ?? Number.NaN)
    // Contracts change the market account and leave the location account where staying at home has it.
    expectClose(electron?.kpis?.carbonTonnes, local?.kpis?.carbonTonnes ?? Number.NaN)
    expect(electron?.kpis?.marketCarbonTonnes).toBeLessThan(local?.kpis?.marketCarbonTonnes ?? 0)
    expect(electron?.kpis?.costCny).toBeGreaterThan(local?.kpis?.costCny ?? Infinity)
    const said = plan.statements.map(({ code }) => code)
    expect(said).toContain('against.localEast')
    expect(said).toContain('against.moveTheElectron')
  })

  test('every site that draws power keeps its green share', async () => {
    const plan = await planOf({ green: { accounting: 'annual', share: 0.8 } })
    expectCertified(plan)
    for (const site of plan.sites.filter((s) => s.facilityEnergyMwh > 1))
      expect(site.greenAnnualShare).toBeGreaterThan(0.8 - 1e-6)
  })
})

describe('demand', () => {
  test('a total in PFLOPS is the same as its MW', async () => {
    const mwPerPflops = nationalDataset(id).national.itMwPerPflops.value
    const inPflops = await planOf({ demand: { totalPflops: 5000 / mwPerPflops } })
    const inMw = await planOf({ demand: { totalItMw: 5000 } })
    expectClose(inPflops.kpis?.demandItMw, 5000)
    expectClose(inPflops.objectiveCny ?? Number.NaN, inMw.objectiveCny ?? Number.NaN)
  })

  test('the scenario may say how many MW a PFLOPS takes', async () => {
    const plan = await planOf({ demand: { totalPflops: 1_000_000, itMwPerPflops: 0.002 } })
    expectClose(plan.kpis?.demandItMw, 2000)
  })

  test('a class named alone has the last word over its region', async () => {
    const base = await planOf()
    const beijing = base.regions.find((r) => r.regionId === 'beijing')?.demandItMw ?? 0
    const workloadId = nationalDataset(id).workloads[0]?.id ?? ''
    const shares = nationalDataset(id).workloads.map((w) => w.figures.demandShare.value)
    const changes = [
      { regionId: 'beijing', workloadId, itMw: 7 },
      { regionId: 'beijing', itMw: 100 },
    ]
    const plan = await planOf({ demand: { changes } })
    const expected = 7 + 100 * (1 - (shares[0] ?? 0))
    expectClose(plan.regions.find((r) => r.regionId === 'beijing')?.demandItMw, expected)
    expectClose(plan.kpis?.demandItMw, (base.kpis?.demandItMw ?? 0) - beijing + expected)
  })

  test('no demand at all is a plan that costs nothing', async () => {
    const plan = await planOf({ demand: { totalItMw: 0 } })
    expect(plan.status).toBe('optimal')
    expect(plan.objectiveCny).toBe(0)
    expect(plan.placements).toEqual([])
  })

  test('more demand than all halls is refused with the missing MW in both languages', async () => {
    const plan = await planOf({ demand: { totalItMw: 1e6 } })
    expect(plan.status).toBe('infeasible')
    const room = plan.reasons.find(({ code }) => code === 'demandExceedsRoom')
    expect(room?.text.en).toMatch(/Demand is 1,000,000 MW/)
    expect(room?.text.zh).toMatch(/需求为 1,000,000 MW/)
  })
})

test('a site switched off holds nothing and builds nothing', async () => {
  const base = await planOf()
  const busiest = [...base.sites].sort((a, b) => b.itMw - a.itMw)[0]
  const siteId = busiest?.siteId ?? ''
  const plan = await planOf({ sites: [{ siteId, enabled: false }] })
  const off = plan.sites.find((s) => s.siteId === siteId)
  expect(busiest?.itMw).toBeGreaterThan(100)
  expect([off?.itMw, off?.builtItMw, off?.builtWindMw, off?.facilityEnergyMwh]).toEqual([0, 0, 0, 0])
  expect(plan.objectiveCny).toBeGreaterThan(base.objectiveCny ?? Infinity)
})

test('a class is never placed beyond its latency', async () => {
  const plan = await planOf()
  const limits = new Map(nationalDataset(id).workloads.map((w) => [w.id, w.figures.maxOneWayLatencyMs.value]))
  for (const p of plan.placements) expect(p.oneWayLatencyMs).toBeLessThanOrEqual(limits.get(p.workloadId) ?? 0)
})

test('the hub share holds and every new hall has servers', async () => {
  const plan = await planOf({ policy: { hubShareOfNewHalls: 0.9 } })
  expectCertified(plan)
  const hubs = new Set(nationalDataset(id).sites.flatMap((s) => (s.hub === null ? [] : [s.id])))
  const built = plan.sites.reduce((sum, s) => sum + s.builtItMw, 0)
  const inHubs = plan.sites.reduce((sum, s) => sum + (hubs.has(s.siteId) ? s.builtItMw : 0), 0)
  expect(built).toBeGreaterThan(100)
  expect(inHubs).toBeGreaterThan(0.9 * built * (1 - 1e-6))
  for (const site of plan.sites) expect(site.builtItMw).toBeLessThanOrEqual(site.itMw * (1 + 1e-6) + 1e-6)
})
