import { expect, test } from 'vitest'
import { demandDots } from '../../../client/flows/demandDots.ts'
import { flowArrows } from '../../../client/flows/flowArrows.ts'
import { flowWidthPx } from '../../../client/flows/flowWidth.ts'
import { blendMoments, type Moment, momentOf } from '../../../client/flows/moment.ts'
import { siteCircles } from '../../../client/flows/siteCircles.ts'
import type { Plan } from '../../../server/contract/plan.ts'
import { anOperation } from '../../support/anOperation.ts'
import { aPlacement, aPlan, aPlanSite } from '../../support/aPlan.ts'

const plan = aPlan({ operation: anOperation() })
const all = { allFlows: true }

function at(t: number, of: Plan = plan): Moment {
  const moment = momentOf(of, t)
  if (!moment) throw new Error(`no period ${t}`)
  return moment
}

// 100 MW contracted, half of the class's servers at work at night: 50 MW arrive.
test('a steady stream is as wide as the work that arrives in the hour', () => {
  const [night] = flowArrows(plan, { ...all, moment: at(0) })
  expect(night).toMatchObject({ itMw: 100, arrivingMw: 50, widthPx: flowWidthPx(50) })
  expect(night?.gramsPerKwh).toBeCloseTo(500, 9)
  const [noon] = flowArrows(plan, { ...all, moment: at(3) })
  expect(noon).toMatchObject({ arrivingMw: 100, gramsPerKwh: 0 })
  expect(flowArrows(plan, all)[0]).toMatchObject({ arrivingMw: null, widthPx: flowWidthPx(100) })
})

test('under hourly routing it is what is placed there in the hour', () => {
  const placed = { regionId: 'shanghai', siteId: 'guian', workloadId: 'training', placedItMw: [7, 8, 9, 10] }
  const hourly = aPlan({ operation: anOperation({ placements: [placed] }) })
  expect(flowArrows(hourly, { ...all, moment: at(2, hourly) })[0]?.arrivingMw).toBe(9)
})

test('arrows keep their order from hour to hour, whatever arrives', () => {
  const sites = [aPlanSite(), aPlanSite({ siteId: 'ulanqab', position: [113, 41] })]
  const placements = [aPlacement({ itMw: 60 }), aPlacement({ siteId: 'ulanqab', itMw: 40, workloadId: 'batch' })]
  const activity = [
    { workloadId: 'training', share: [0.1, 0.1, 0.1, 0.1] },
    { workloadId: 'batch', share: [1, 1, 1, 1] },
  ]
  const many = aPlan({ sites, placements, operation: anOperation({ activity }) })
  const order = (moment: Moment | null): string[] => flowArrows(many, { ...all, moment }).map(({ siteId }) => siteId)
  expect(order(at(0, many))).toEqual(order(null))
})

// 80 MW of IT power drawn out of 200 MW usable.
test('a ring shows the power drawn in the hour and its carbon', () => {
  const [ring] = siteCircles(plan, at(2))
  expect(ring?.itMw).toBe(80)
  expect(ring?.utilisation).toBeCloseTo(0.4, 9)
  expect(ring?.gramsPerKwh).toBeCloseTo(400, 9)
  expect(ring?.radiusPx).toBe(siteCircles(plan)[0]?.radiusPx)
})

test('a dot shows the work that arises in the hour, and what of it stays at home', () => {
  const home = aPlanSite({ siteId: 'home-shanghai', kind: 'home', provinceId: 'shanghai', zone: 'east' })
  const placements = [aPlacement(), aPlacement({ siteId: 'home-shanghai', itMw: 30 })]
  const both = aPlan({ sites: [aPlanSite(), home], placements, operation: anOperation() })
  expect(demandDots(both, at(0, both))[0]).toMatchObject({ demandItMw: 65, homeItMw: 15 })
})

test('a plan without hours, or a period it does not have, has no moment', () => {
  expect(momentOf(aPlan(), 0)).toBeNull()
  expect(momentOf(plan, 4)).toBeNull()
})

// From 50 to 100 MW arriving and from 500 to 0 g/kWh: a quarter of the way is 62.5 MW and 375 g.
test('on the way from one hour to the next, loads and carbon lie between', () => {
  const between = blendMoments(at(0), at(3), 0.25)
  expect(between.arrivingMw.get('shanghai>guian')).toBeCloseTo(62.5, 9)
  expect(between.sites.get('guian')?.gramsPerKwh).toBeCloseTo(375, 9)
  expect(blendMoments(at(0), at(3), 1)).toEqual(at(3))
})
