import { expect, test } from 'vitest'
import { flowArrows } from '../../../client/flows/flowArrows.ts'
import { flowWidthPx } from '../../../client/flows/flowWidth.ts'
import { aPlacement, aPlan, aPlanRegion, aPlanSite } from '../../support/aPlan.ts'

const all = { allFlows: true }

// Three classes of 60, 30 and 10 MW on the same pair are one arrow of 100 MW; the slowest class gives its latency.
test('classes of one region and site are one arrow', () => {
  const placements = [
    aPlacement({ workloadId: 'training', itMw: 60, oneWayLatencyMs: 12 }),
    aPlacement({ workloadId: 'inference', itMw: 30, oneWayLatencyMs: null }),
    aPlacement({ workloadId: 'batch', itMw: 10, oneWayLatencyMs: 13 }),
  ]
  const arrows = flowArrows(aPlan({ placements }), all)
  expect(arrows).toHaveLength(1)
  expect(arrows[0]?.itMw).toBeCloseTo(100, 9)
  expect(arrows[0]?.oneWayLatencyMs).toBe(13)
})

// 0.175 tCO2 per MWh is 175 g per kWh.
test('carbon is that of a kWh at the meter of the site', () => {
  expect(flowArrows(aPlan(), all)[0]?.gramsPerKwh).toBeCloseTo(175, 9)
})

// Home 0.7 and site 0.2 tCO2 per IT-MWh: 700 and 200 g; 700 000 MWh moved save 350 000 t.
test('the change against staying at home comes from the plan', () => {
  const move = {
    regionId: 'shanghai',
    siteId: 'guian',
    itMw: 100,
    homeCarbonTonnesPerItMwh: 0.7,
    siteCarbonTonnesPerItMwh: 0.2,
    siteGridCarbonTonnesPerItMwh: 0.6,
    changeTonnes: -350_000,
  }
  const [arrow] = flowArrows(aPlan({ moves: [move] }), all)
  expect(arrow?.changeTonnes).toBe(-350_000)
  expect(arrow?.homeGramsPerItKwh).toBeCloseTo(700, 9)
  expect(arrow?.siteGramsPerItKwh).toBeCloseTo(200, 9)
  expect(flowArrows(aPlan(), all)[0]?.changeTonnes).toBeNull()
})

test('load kept at home has no arrow', () => {
  const home = aPlanSite({ siteId: 'home-shanghai', kind: 'home', zone: 'east', provinceId: 'shanghai' })
  const plan = aPlan({ sites: [home], placements: [aPlacement({ siteId: 'home-shanghai' })] })
  expect(flowArrows(plan, all)).toEqual([])
})

test('places without a position and traces of rounding are left out', () => {
  expect(flowArrows(aPlan({ sites: [aPlanSite({ position: null })] }), all)).toEqual([])
  expect(flowArrows(aPlan({ regions: [aPlanRegion({ position: null })] }), all)).toEqual([])
  expect(flowArrows(aPlan({ placements: [aPlacement({ itMw: 1e-6 })] }), all)).toEqual([])
})

test('only flows that leave the east zone, unless all are asked for; widest first', () => {
  const sites = [
    aPlanSite(),
    aPlanSite({ siteId: 'wuhu', zone: 'central' }),
    aPlanSite({ siteId: 'yrd', zone: 'east' }),
  ]
  const regions = [aPlanRegion(), aPlanRegion({ regionId: 'sichuan', zone: 'west' })]
  const placements = [
    aPlacement({ itMw: 5 }),
    aPlacement({ siteId: 'wuhu', itMw: 50 }),
    aPlacement({ siteId: 'yrd', itMw: 500 }),
    aPlacement({ regionId: 'sichuan', itMw: 20 }),
  ]
  const plan = aPlan({ sites, regions, placements })
  const ids = (allFlows: boolean): string[] => flowArrows(plan, { allFlows }).map((arrow) => arrow.id)
  expect(ids(false)).toEqual(['shanghai>wuhu', 'shanghai>guian'])
  expect(ids(true)).toEqual(['shanghai>yrd', 'shanghai>wuhu', 'sichuan>guian', 'shanghai>guian'])
})

// 1.6 px at nothing, 16 px at 1000 MW, by the square root between: 250 MW is halfway, 8.8 px.
test('width is in proportion to the load, and never too thin to see', () => {
  // 16 px stand for 800 MW: 250 MW are 5 px, 500 MW twice that; 10 MW would be 0.2 px.
  expect(flowWidthPx(250)).toBeCloseTo(5, 9)
  expect(flowWidthPx(500)).toBeCloseTo(10, 9)
  expect(flowWidthPx(1600)).toBeCloseTo(32, 9)
  expect(flowWidthPx(10)).toBeCloseTo(1.2, 9)
  expect(flowWidthPx(0)).toBeCloseTo(1.2, 9)
})
