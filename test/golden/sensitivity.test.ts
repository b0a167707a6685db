import { describe, expect, test } from 'vitest'
import { aScenario, aSite, twoSites } from '../support/aScenario.ts'
import { expectClose } from '../support/solveWithBoth.ts'
import { varyScenario } from '../support/varyScenario.ts'

const year = 8760

/** 100 MW; site a at 200 CNY/MWh and 0.8 t/MWh, site b at 300 and 0.3: a tonne costs 100 / 0.5 = 200 CNY to avoid. */
const choice = twoSites(
  { tariffCnyPerMwh: 200, gridCarbonTonnesPerMwh: 0.8 },
  { tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.3 },
)

describe('break-even', () => {
  // b, the clean site, emits 0.3 × 876 000 t at least: with less of a cap there is no plan, and from there on all or most of
  // the load is at b until a takes half, at 0.55 × 876 000.
  test('says nothing of values that have no plan', async () => {
    const { breakEven, statements } = await varyScenario(choice, {
      breakEven: { name: 'carbon.capTonnes', low: 0, high: 400_000, condition: { siteId: 'b', thanSiteId: 'a' } },
    })
    expect(breakEven).toMatchObject({ found: false, holdsBelow: null })
    expect(statements[0]?.text.en).toContain('b holds more load than a wherever there is a plan')
    expect(statements[0]?.text.zh).toContain('凡有可行方案处均成立')
  })

  test('the carbon price from which the clean site holds more than the dirty one', async () => {
    const { breakEven, statements, complete } = await varyScenario(choice, {
      breakEven: {
        name: 'carbon.priceCnyPerTonne',
        low: 0,
        high: 1000,
        condition: { siteId: 'b', thanSiteId: 'a' },
      },
    })
    expect(complete).toBe(true)
    expect(breakEven).toMatchObject({ found: true, holdsBelow: false, holdsAbove: true })
    expect(Math.abs((breakEven?.value ?? 0) - 200)).toBeLessThanOrEqual(0.1)
    expect(breakEven?.within).toBeLessThanOrEqual(0.1)
    expect(statements[0]?.text.en).toBe('b holds more load than a from carbon price 200 CNY/t.')
    expect(statements[0]?.text.zh).toContain('碳价达到 200 元/吨 时')
  })

  // The other way round: at what tariff of site a does load leave it? At 300, what site b costs.
  test('the power price up to which load stays', async () => {
    const { breakEven } = await varyScenario(choice, {
      breakEven: {
        name: 'data.sites[id=a].tariffCnyPerMwh',
        low: 100,
        high: 500,
        condition: { siteId: 'a', regionId: 'home' },
      },
    })
    expect(breakEven).toMatchObject({ found: true, holdsBelow: true, holdsAbove: false })
    expect(Math.abs((breakEven?.value ?? 0) - 300)).toBeLessThanOrEqual(0.04)
  })

  test('none in the range is said to be none', async () => {
    const { breakEven, statements } = await varyScenario(choice, {
      breakEven: { name: 'carbon.priceCnyPerTonne', low: 0, high: 150, condition: { siteId: 'b', thanSiteId: 'a' } },
    })
    expect(breakEven).toMatchObject({ found: false, value: null, holdsBelow: false, holdsAbove: false })
    expect(statements[0]?.code).toBe('breakEven.none')
  })
})

describe('two ways', () => {
  // Cost is the lesser of 100 (200 + 0.8 p) and 100 (t + 0.3 p) an hour, for a carbon price p and site b's tariff t.
  test('every cell is its own optimum', async () => {
    const [prices, tariffs] = [
      [0, 100, 400],
      [250, 350],
    ]
    const { twoWay } = await varyScenario(choice, {
      twoWay: {
        x: { name: 'carbon.priceCnyPerTonne', values: prices },
        y: { name: 'data.sites[id=b].tariffCnyPerMwh', values: tariffs },
      },
    })
    for (const [k, t] of tariffs.entries())
      for (const [i, p] of prices.entries()) {
        const expected = 100 * year * Math.min(200 + 0.8 * p, t + 0.3 * p)
        expectClose(twoWay?.outcomes[k]?.[i]?.costCny ?? undefined, expected)
      }
  })
})

describe('one way', () => {
  // 10 % on 200 CNY/MWh for 100 MW: 17 520 000 CNY either way while site a stays the cheaper one, 35 040 000 in all. Site
  // b's tariff matters only from 300 down to 200: within 10 % it changes nothing.
  test('what is not used moves nothing, and what is moves cost by its share', async () => {
    const { oneWay, statements } = await varyScenario(choice, {
      oneWay: {
        parameters: [{ name: 'data.sites[id=b].tariffCnyPerMwh' }, { name: 'data.sites[id=a].tariffCnyPerMwh' }],
      },
    })
    expect(oneWay?.without).toEqual(['data.sites[id=b].tariffCnyPerMwh'])
    expect(oneWay?.bars).toHaveLength(1)
    const bar = oneWay?.bars[0]
    expect(bar).toMatchObject({ rangeFrom: 'tenPercent', base: 200, rankByCost: 1 })
    expectClose(bar?.costSwingCny, 2 * 20 * 100 * year)
    expectClose(bar?.low.value, 180)
    expect(statements[0]?.text.en).toContain('10 % either way')
  })

  test('a carbon factor without a price on it moves carbon alone', async () => {
    const { oneWay } = await varyScenario(choice, {
      oneWay: { parameters: [{ name: 'data.sites[id=a].gridCarbonTonnesPerMwh', low: 0.6, high: 1 }] },
    })
    const bar = oneWay?.bars[0]
    expect(bar?.costSwingCny).toBe(0)
    expect(bar?.rangeFrom).toBe('given')
    expectClose(bar?.carbonSwingTonnes, 0.4 * 100 * year)
  })
})

test('what cannot be varied is refused where it was named', async () => {
  const asked = (parameters: object[]) => varyScenario(choice, { oneWay: { parameters } })
  await expect(asked([{ name: 'national.discountRate' }, { name: '][' }])).rejects.toMatchObject({
    code: 'invalidScenario',
    findings: [{ path: 'oneWay.parameters[0].name' }, { path: 'oneWay.parameters[1].name' }],
  })
  await expect(asked([{ name: 'prices.discountRate' }])).rejects.toMatchObject({
    findings: [{ path: 'oneWay.parameters[0].name', fix: 'Give low and high' }],
  })
  const breakEven = { name: 'carbon.priceCnyPerTonne', low: 0, high: 9, condition: { siteId: 'nowhere' } }
  await expect(varyScenario(choice, { breakEven })).rejects.toMatchObject({
    findings: [{ path: 'breakEven.condition.siteId' }],
  })
  await expect(varyScenario(choice, { breakEven, oneWay: {} })).rejects.toMatchObject({ code: 'invalidScenario' })
})

test('a value that makes no scenario is said to make none', async () => {
  const { oneWay } = await varyScenario(choice, {
    oneWay: { parameters: [{ name: 'data.sites[id=a].pue', low: 0.5, high: 1.2 }] },
  })
  expect(oneWay?.bars).toEqual([])
  expect(oneWay?.refused.map(({ name }) => name)).toEqual(['data.sites[id=a].pue'])
})

test('without a plan there is nothing to vary, but the reason', async () => {
  const { status, oneWay, reasons } = await varyScenario(
    aScenario({ data: { sites: [aSite('s', { existingItMw: 1 })] } }),
  )
  expect([status, oneWay]).toEqual(['infeasible', null])
  expect(reasons.length).toBeGreaterThan(0)
})
