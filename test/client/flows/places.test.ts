import { expect, test } from 'vitest'
import { demandDots } from '../../../client/flows/demandDots.ts'
import { provinceCarbon, westernHosts } from '../../../client/flows/provinceCarbon.ts'
import { siteCircles } from '../../../client/flows/siteCircles.ts'
import { aPlan, aPlanRegion, aPlanSite } from '../../support/aPlan.ts'

// 4000 MW has the largest ring, 14 px; a quarter of it has a quarter of the area, so half the radius.
test('the area of a ring is its capacity', () => {
  const sites = [aPlanSite({ usableItMw: 4000, itMw: 400 }), aPlanSite({ siteId: 'b', usableItMw: 1000, itMw: 100 })]
  expect(siteCircles(aPlan({ sites })).map((site) => site.radiusPx)).toEqual([14, 7])
})

test('a ring stands for an open named site with a position, the most loaded first', () => {
  const sites = [
    aPlanSite({ siteId: 'small', itMw: 1 }),
    aPlanSite({ siteId: 'closed', itMw: 0 }),
    aPlanSite({ siteId: 'home', kind: 'home' }),
    aPlanSite({ siteId: 'nowhere', position: null }),
    aPlanSite({ siteId: 'large', itMw: 90, utilisation: 1.0000001 }),
  ]
  const circles = siteCircles(aPlan({ sites }))
  expect(circles.map((site) => site.siteId)).toEqual(['large', 'small'])
  expect(circles[0]?.utilisation).toBe(1)
})

// 4 px for the first MW, 14 px at 1500 MW: 375 MW lie halfway, at 9 px.
test('what stays at home is a ring around the dot', () => {
  const regions = [
    aPlanRegion({ regionId: 'a', demandItMw: 900, homeItMw: 375 }),
    aPlanRegion({ regionId: 'b', demandItMw: 100, homeItMw: 0 }),
    aPlanRegion({ regionId: 'c', demandItMw: 0 }),
  ]
  expect(demandDots(aPlan({ regions })).map((dot) => [dot.regionId, dot.homeRadiusPx])).toEqual([
    ['a', 9],
    ['b', 0],
  ])
})

test('grid carbon of a province is read from what the plan rests on', () => {
  const datum = {
    unit: 't',
    year: '2022',
    sourceId: 's',
    quality: 'published',
    status: 'confirmed',
    changed: false,
  } as const
  const restsOn = [
    { ...datum, figure: 'provinces.inner-mongolia.gridCarbonTonnesPerMwh2022', value: 0.6849 },
    { ...datum, figure: 'provinces.inner-mongolia.tariffEnergyPartCnyPerMwh', value: 300 },
    { ...datum, figure: 'provinces.atlantis.gridCarbonTonnesPerMwh2022', value: 0.1 },
  ]
  const carbon = provinceCarbon(aPlan({ restsOn }))
  expect([...carbon.keys()]).toEqual(['150000'])
  expect(carbon.get('150000')).toBeCloseTo(684.9, 9)
})

test('the tint marks western provinces with a named site', () => {
  const sites = [
    aPlanSite(),
    aPlanSite({ zone: 'east', provinceId: 'hebei' }),
    aPlanSite({ kind: 'home', provinceId: 'gansu' }),
  ]
  expect([...westernHosts(aPlan({ sites }))]).toEqual(['520000'])
})
