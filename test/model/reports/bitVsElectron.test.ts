import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../../server/contract/parseScenario.ts'
import type { BitVsElectronPair } from '../../../server/contract/reports.ts'
import { solveScenario } from '../../../server/runs/solveScenario.ts'
import { aScenario, aSite, type ScenarioChange } from '../../support/aScenario.ts'
import { nationalDataset } from '../../support/nationalDataset.ts'
import { expectClose } from '../../support/solveWithBoth.ts'

const hours = 8760

/**
 * Home: PUE 1.5 at 600 CNY and 0.4 t: 900 CNY, 0.6 t a MWh of IT work. West: PUE 1.2 at 400 and 0.8 t: 480 CNY, 0.96 t,
 * and fibre of 50 CNY. Its wind costs 876 000 / 2190 h (life 1, no interest) = 400, + 20 direct-supply charge = 420.
 * Its green power sells at 300 + premium 10 + delivery 90, of which the energy part 380 of the tariff is saved: 20 more.
 */
function westAndHome({ data, ...rest }: ScenarioChange = {}) {
  return aScenario({
    ...rest,
    data: {
      regions: [{ id: 'east' }],
      sites: [
        aSite('home', {
          homeOf: 'east',
          zone: 'east',
          provinceId: 'east',
          pue: 1.5,
          tariffCnyPerMwh: 600,
          tariffEnergyPartCnyPerMwh: 380,
          gridCarbonTonnesPerMwh: 0.4,
          residualCarbonTonnesPerMwh: 0.5,
          gridRegion: 'e',
        }),
        aSite('west', {
          provinceId: 'gansu',
          pue: 1.2,
          tariffCnyPerMwh: 400,
          gridCarbonTonnesPerMwh: 0.8,
          residualCarbonTonnesPerMwh: 0.5,
          windFullLoadHours: 2190,
          maxBuildWindMw: 1000,
          gridRegion: 'w',
        }),
      ],
      placements: [{ regionId: 'east', siteId: 'west', costCnyPerMwYear: 50 * hours, oneWayLatencyMs: 15 }],
      origins: [{ id: 'gansu.wind', technology: 'wind', gridRegion: 'w', priceCnyPerMwh: 300, volumeMwh: 1e6 }],
      demand: [{ regionId: 'east', itMw: 50 }],
      windCapexCnyPerMw: 876_000,
      windLifeYears: 1,
      discountRate: 0,
      directShareMax: 0.5,
      directSupplyChargeCnyPerMwh: 20,
      greenPowerPremiumCnyPerMwh: 10,
      interRegionalDeliveryCnyPerMwh: 90,
      ...data,
    },
  })
}

async function pairOf(input: ScenarioChange): Promise<BitVsElectronPair> {
  const plan = await solveScenario(parseScenario({ ...westAndHome(input), reports: ['bitVsElectron'] }), null)
  const [pair, ...more] = plan.bitVsElectron?.pairs ?? []
  if (!pair || more.length > 0) throw new Error('one pair is expected')
  return pair
}

describe('one region, one province', () => {
  // 100 off the 400 of the west, and 50 CNY for each of the 0.96 t there: 1.2 × 300 + 50 + 48. Home pays what it paid.
  test('a discount and a carbon price of a site count where they are set', async () => {
    const levers = [{ siteId: 'west', powerDiscountCnyPerMwh: 100, carbonPriceCnyPerTonne: 50 }]
    const pair = await pairOf({ policy: { levers } })
    expectClose(pair.bitOnGrid?.costCnyPerItMwh, 458)
    expectClose(pair.stay.costCnyPerItMwh, 900)
  })

  test('stay, move the bit, move the electron: cost and carbon of a MWh of IT work', async () => {
    const pair = await pairOf({})
    expect([pair.regionId, pair.provinceId, pair.siteId, pair.originId]).toEqual([
      'east',
      'gansu',
      'west',
      'gansu.wind',
    ])
    expect([pair.movableShare, pair.oneWayLatencyMs]).toEqual([1, 15])
    expectClose(pair.stay.costCnyPerItMwh, 900)
    expectClose(pair.stay.carbonTonnesPerItMwh, 0.6)
    expectClose(pair.stay.marketCarbonTonnesPerItMwh, 0.75)
    expectClose(pair.bitOnGrid?.costCnyPerItMwh, 480 + 50)
    expectClose(pair.bitOnGrid?.carbonTonnesPerItMwh, 0.96)
    // Half of 1.2 MWh at 420 instead of 400.
    expectClose(pair.bit?.costCnyPerItMwh, 530 + 0.5 * 1.2 * 20)
    expectClose(pair.bit?.carbonTonnesPerItMwh, 0.48)
    // Half of 1.5 MWh at 20 more; the market account loses half of 0.75 t, the location account nothing.
    expectClose(pair.electron?.costCnyPerItMwh, 900 + 0.5 * 1.5 * 20)
    expectClose(pair.electron?.carbonTonnesPerItMwh, 0.6)
    expectClose(pair.electron?.marketCarbonTonnesPerItMwh, 0.375)
    expect([pair.cheapest, pair.leastCarbon]).toEqual(['bitOnGrid', 'bit'])
  })

  // 500 CNY/t: on the grid 530 + 480 = 1010, with wind 542 + 240 = 782, at home 900 + 300 = 1200.
  test('a carbon price is in the cost', async () => {
    const pair = await pairOf({ carbon: { priceCnyPerTonne: 500 } })
    expectClose(pair.bitOnGrid?.costCnyPerItMwh, 1010)
    expectClose(pair.bit?.costCnyPerItMwh, 782)
    expectClose(pair.stay.costCnyPerItMwh, 1200)
    expect(pair.cheapest).toBe('bit')
  })

  test('the share is the green rule’s where there is one', async () => {
    const pair = await pairOf({ green: { accounting: 'annual', share: 0.2 } })
    expectClose(pair.electron?.costCnyPerItMwh, 900 + 0.2 * 1.5 * 20)
    expectClose(pair.bit?.costCnyPerItMwh, 530 + 0.2 * 1.2 * 20)
  })

  test('what may not move stays, and only the electron is left', async () => {
    const pair = await pairOf({ data: { workloads: [{ id: 'all', maxOneWayLatencyMs: 10 }] } })
    expect([pair.siteId, pair.bit, pair.bitOnGrid, pair.movableShare]).toEqual([null, null, null, 0])
    expectClose(pair.stay.costCnyPerItMwh, 900)
    expectClose(pair.electron?.costCnyPerItMwh, 915)
    expect(pair.cheapest).toBe('stay')
  })
})

// No pair may be for one reason only, and it is the one that is named.
test('without a pair the reason is said', async () => {
  const reasonOf = async (data: ScenarioChange['data']) => {
    const plan = await solveScenario(
      parseScenario({ ...westAndHome({ data: data ?? {} }), reports: ['bitVsElectron'] }),
      null,
    )
    return plan.bitVsElectron?.reason?.en ?? null
  }
  expect(await reasonOf({})).toBeNull()
  expect(await reasonOf({ demand: [{ regionId: 'east', itMw: 0 }] })).toContain('no demand to place (0 MW)')
  const inland = { regions: [{ id: 'east', zone: 'central' as const }] }
  expect(await reasonOf(inland)).toContain('No eastern region has demand')
  const home = [aSite('home', { homeOf: 'east', zone: 'east', provinceId: 'east', existingItMw: 100 })]
  expect(await reasonOf({ sites: home, placements: [], origins: [] })).toContain('No western province')
  const far = [aSite('west', { provinceId: 'gansu', existingItMw: 100 })]
  expect(await reasonOf({ sites: far })).toContain('a site at home to compare with')
})

test('the nation: every eastern region beside every western province, dirtier grids included', async () => {
  const dataset = nationalDataset('china-2030')
  const plan = await solveScenario(parseScenario({ reports: ['bitVsElectron'], baselines: false }), dataset)
  const pairs = plan.bitVsElectron?.pairs ?? []
  const east = dataset.provinces.filter(({ zone, inScope }) => inScope && zone === 'east')
  expect(new Set(pairs.map(({ regionId }) => regionId)).size).toBe(east.length)
  const guangdong = pairs.find((p) => p.regionId === 'guangdong' && p.provinceId === 'inner-mongolia')
  expect(guangdong?.bitOnGrid?.carbonTonnesPerItMwh).toBeGreaterThan(guangdong?.stay.carbonTonnesPerItMwh ?? Infinity)
  expect(guangdong?.bit?.carbonTonnesPerItMwh).toBeLessThan(guangdong?.bitOnGrid?.carbonTonnesPerItMwh ?? 0)
  for (const { stay, electron } of pairs) {
    expect(stay.costCnyPerItMwh).toBeGreaterThan(0)
    if (electron) expect(electron.costCnyPerItMwh).toBeGreaterThan(stay.costCnyPerItMwh)
  }
})
