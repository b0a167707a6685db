import { beforeAll, describe, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Sensitivity } from '../../server/contract/sensitivity.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { nationalDataset } from '../support/nationalDataset.ts'
import { varyScenario } from '../support/varyScenario.ts'

const scenario = { dataset: 'china-2030', baselines: false } as const

async function costOf(changes: object): Promise<number> {
  const parsed = parseScenario({ ...scenario, ...changes })
  const { kpis } = await solveScenario(parsed, nationalDataset('china-2030'))
  return kpis?.costWithoutServersCny ?? Number.NaN
}

describe('the tornado of the national plan', () => {
  let answer: Sensitivity
  beforeAll(async () => {
    answer = await varyScenario(scenario, { oneWay: { top: 200 } })
  }, 300_000)

  test('every national figure and every kind of figure was varied', () => {
    const { oneWay, complete } = answer
    expect(complete).toBe(true)
    expect(oneWay?.varied).toBeGreaterThan(40)
    expect((oneWay?.bars.length ?? 0) + (oneWay?.without.length ?? 0) + (oneWay?.refused.length ?? 0)).toBe(
      oneWay?.varied,
    )
    expect(oneWay?.refused).toEqual([])
    const names = oneWay?.bars.map(({ name }) => name) ?? []
    expect(names).toContain('sites.*.tariffCnyPerMwh')
    expect(names).toContain('national.totalItMw')
    expect(names).toContain('provinces.*.gridCarbonTonnesPerMwh2022')
  })

  test('the largest swing comes first, of cost and in its own ranking of carbon', () => {
    const bars = answer.oneWay?.bars ?? []
    for (const [i, bar] of bars.entries()) {
      expect(bar.rankByCost).toBe(i + 1)
      expect(bar.costSwingCny).toBeGreaterThanOrEqual(bars[i + 1]?.costSwingCny ?? 0)
      for (const words of [bar.words.en, bar.words.zh]) expect(words.length).toBeGreaterThan(1)
    }
    expect(bars.map(({ rankByCarbon }) => rankByCarbon).toSorted((a, b) => a - b)).toEqual(bars.map((_, i) => i + 1))
  })

  test('ranges come from the data, or are said not to', () => {
    const of = (name: string) => answer.oneWay?.bars.find((bar) => bar.name === name)
    const rate = nationalDataset('china-2030').national.discountRate
    expect(of('national.discountRate')).toMatchObject({
      rangeFrom: 'data',
      base: rate.value,
      low: { value: rate.low },
      high: { value: rate.high },
    })
    expect(of('national.totalItMw')?.rangeFrom).toBe('tenPercent')
    expect(of('sites.*.tariffCnyPerMwh')).toMatchObject({ base: 1, figures: 53 })
  })

  // The data set's figure replaced is the scenario's price replaced.
  test('a bar is what a plan of its own says', async () => {
    const bar = answer.oneWay?.bars.find(({ name }) => name === 'national.discountRate')
    for (const side of [bar?.low, bar?.high]) {
      const cost = await costOf({ prices: { discountRate: side?.value } })
      expect(Math.abs((side?.outcome.costWithoutServersCny ?? 0) - cost)).toBeLessThan(1e-6 * cost)
    }
  })
})

// A figure that the scenario has replaced stands in the scenario, and is varied there.
test('a figure the scenario changed is varied about its own value', async () => {
  const changed = { ...scenario, prices: { discountRate: 0.1 }, sites: [{ siteId: 'guian', tariffCnyPerMwh: 300 }] }
  const { oneWay } = await varyScenario(changed, {
    oneWay: { parameters: [{ name: 'national.discountRate' }, { name: 'sites.guian.tariffCnyPerMwh' }] },
  })
  const [rate, tariff] = ['national.discountRate', 'sites.guian.tariffCnyPerMwh'].map((name) =>
    oneWay?.bars.find((bar) => bar.name === name),
  )
  expect(rate).toMatchObject({ base: 0.1, rangeFrom: 'tenPercent' })
  expect(rate?.high.value).toBeCloseTo(0.11, 12)
  expect(tariff?.low.value).toBeCloseTo(270, 9)
  const cost = await costOf({ ...changed, prices: { discountRate: 0.11 } })
  expect(Math.abs((rate?.high.outcome.costWithoutServersCny ?? 0) - cost)).toBeLessThan(1e-6 * cost)
})

test('from which carbon price Qingyang holds more than Shaoguan', { timeout: 120_000 }, async () => {
  const condition = { siteId: 'qingyang', thanSiteId: 'shaoguan' }
  const { breakEven, complete } = await varyScenario(scenario, {
    breakEven: { name: 'carbon.priceCnyPerTonne', low: 0, high: 2000, condition },
  })
  expect(complete).toBe(true)
  const samples = breakEven?.samples ?? []
  expect(samples.length).toBeGreaterThanOrEqual(9)
  for (const { itMw, otherItMw, holds } of samples) expect(holds).toBe((itMw ?? 0) > (otherItMw ?? 0))
  if (breakEven?.found) {
    const below = samples.filter(({ value }) => value < (breakEven.value ?? 0))
    expect(below.every(({ holds }) => holds === breakEven.holdsBelow)).toBe(true)
    expect(breakEven.within).toBeLessThanOrEqual(0.2)
  } else expect(new Set(samples.map(({ holds }) => holds)).size).toBe(1)
})

test('Stop ends the varying with what there is', async () => {
  const { sensitivityWork } = await import('../../server/runs/sensitivityWork.ts')
  const { SensitivityRequest } = await import('../../server/contract/sensitivity.ts')
  let reports = 0
  const context = {
    datasets: [nationalDataset('china-2030')],
    report: () => {
      reports += 1
    },
    shouldStop: () => reports > 4,
  }
  const cut = await sensitivityWork(SensitivityRequest.parse({ scenario }), context)
  expect(cut.complete).toBe(false)
  expect(cut.oneWay?.varied).toBeLessThan(10)
})
