import { expect, test } from 'vitest'
import { aScenario, aSite, type DataInput, type ScenarioChange } from '../../support/aScenario.ts'
import { carriedDays, demoHours } from '../../support/demoHours.ts'
import { findingsOf, pathsOf } from '../../support/findingsOf.ts'
import { nationalDataset } from '../../support/nationalDataset.ts'

/** A year of two halves, unless told otherwise. */
function halves(data: Partial<DataInput> = {}, rest: ScenarioChange = {}): ReturnType<typeof aScenario> {
  const periods = [
    { hours: 12, weight: 365 },
    { hours: 12, weight: 365 },
  ]
  return aScenario({ timeMode: 'hours', ...rest, data: { periods, ...data } })
}

test('a year of halves, and the demo days, have nothing wrong', () => {
  expect(findingsOf(halves())).toEqual([])
  expect(findingsOf(demoHours())).toEqual([])
  expect(findingsOf(demoHours(carriedDays))).toEqual([])
})

test('hours without periods, and periods or a calendar without hours, are refused', () => {
  expect(pathsOf(findingsOf(aScenario({ timeMode: 'hours' })))).toEqual(['timeMode'])
  expect(pathsOf(findingsOf(aScenario({ timeMode: 'typicalDays' })))).toEqual(['timeMode'])
  expect(pathsOf(findingsOf(halves({}, { timeMode: 'year' })))).toEqual(['data.periods'])
  expect(pathsOf(findingsOf(aScenario({ data: { calendar: ['all'] } })))).toEqual(['data.calendar'])
})

test('every list that has not one value per period is found, with how many it should have', () => {
  const findings = findingsOf(
    halves({
      sites: [
        aSite('s', {
          windCapacityFactor: [0.5],
          solarCapacityFactor: [0.5, 0, 0],
          tariffByPeriodCnyPerMwh: [],
          gridCarbonByPeriodTonnesPerMwh: [0.5, 0.5, 0.5],
          pueByPeriod: [1.2],
        }),
      ],
      workloads: [{ id: 'all', activity: [1, 1, 1] }],
      origins: [{ id: 'o', technology: 'wind', priceCnyPerMwh: 1, volumeMwh: 1, profile: [1] }],
    }),
  )
  expect(pathsOf(findings)).toEqual([
    'data.origins[0].profile',
    'data.sites[0].gridCarbonByPeriodTonnesPerMwh',
    'data.sites[0].pueByPeriod',
    'data.sites[0].solarCapacityFactor',
    'data.sites[0].tariffByPeriodCnyPerMwh',
    'data.sites[0].windCapacityFactor',
    'data.workloads[0].activity',
  ])
  const solar = findings.find(({ path }) => path.endsWith('solarCapacityFactor'))
  expect(solar).toMatchObject({ found: '3 values for 2 periods', zh: { found: '2 个时段却给出 3 个数值' } })
})

test('without periods a series has one value', () => {
  const sites = [aSite('s', { tariffByPeriodCnyPerMwh: [1, 2] })]
  expect(findingsOf(aScenario({ data: { sites } }))).toMatchObject([
    { path: 'data.sites[0].tariffByPeriodCnyPerMwh', fix: expect.stringContaining('data.periods') },
  ])
})

test('an origin that never delivers is refused, and series of a national site beside own data', () => {
  const origins = [{ id: 'o', technology: 'solar' as const, priceCnyPerMwh: 1, volumeMwh: 1, profile: [0, 0] }]
  expect(findingsOf(halves({ origins }))).toMatchObject([
    { path: 'data.origins[0].profile', found: 'zero in every period' },
  ])
  const capacityFactor = Array.from({ length: 8760 }, () => 0.5)
  const series = [{ siteId: 'zhongwei', technology: 'wind' as const, capacityFactor }]
  expect(pathsOf(findingsOf(halves({}, { time: { series } })))).toEqual(['time.series'])
})

test('weights must sum to the year, of 8760 or of 8784 hours', () => {
  const short = halves({ periods: [{ hours: 24, weight: 364 }] })
  expect(findingsOf(short)).toMatchObject([{ path: 'data.periods', found: 'hours × weight sum to 8736' }])
  const leap = [{ hours: 24, weight: 366 }]
  expect(pathsOf(findingsOf(halves({ periods: leap })))).toEqual(['data.periods'])
  expect(findingsOf(halves({ periods: leap, hoursPerYear: 8784 }))).toEqual([])
})

test('the periods of a day stand together, have one weight, and names of their own', () => {
  const half = { hours: 12, weight: 182.5 }
  const apart = ['a', 'b', 'a', 'b'].map((day) => ({ ...half, day }))
  expect(pathsOf(findingsOf(halves({ periods: apart })))).toEqual(['data.periods[2].day'])
  const unequal = [
    { hours: 12, weight: 365, day: 'a' },
    { hours: 6, weight: 730, day: 'a' },
  ]
  expect(findingsOf(halves({ periods: unequal }))).toMatchObject([
    { path: 'data.periods[1].weight', found: '730, but day "a" began with 365' },
  ])
  const twice = [
    { ...half, weight: 365, id: 'h1' },
    { ...half, weight: 365 },
  ]
  expect(pathsOf(findingsOf(halves({ periods: twice })))).toEqual(['data.periods[1].id'])
})

// Were it let through, a store filled on the one day of `a` and emptied on the 364 of `b` would make energy of nothing.
test('the calendar names days that exist, each as often as its weight says', () => {
  const periods = [
    { hours: 24, weight: 1, day: 'a' },
    { hours: 24, weight: 364, day: 'b' },
  ]
  const rest = { timeMode: 'typicalDays' } as const
  expect(findingsOf(halves({ periods, calendar: ['a', 'b', 'c'] }, rest))).toMatchObject([
    { path: 'data.calendar[2]', found: 'there is no day "c"', zh: { fix: '请从下列各项中选用：a、b' } },
  ])
  expect(findingsOf(halves({ periods, calendar: ['a', 'b'] }, rest))).toMatchObject([
    { path: 'data.calendar', found: 'day "a" comes 1 times among 2; its weight 1 of 365 asks for 0.00547945' },
    { path: 'data.calendar', found: 'day "b" comes 1 times among 2; its weight 364 of 365 asks for 1.99452' },
  ])
  expect(pathsOf(findingsOf(halves({ periods, calendar: ['b', 'b'] }, rest)))).toEqual([
    'data.calendar',
    'data.calendar',
  ])
  const right = ['b', 'a', ...Array.from({ length: 363 }, () => 'b')]
  expect(findingsOf(halves({ periods, calendar: right }, rest))).toEqual([])
})

const needHours: Omit<ScenarioChange, 'data'> = {
  green: { accounting: 'hourly' },
  routing: 'hourly',
  supply: { exportPriceCnyPerMwh: 1 },
}
const refused = ['green.accounting', 'routing', 'supply.exportPriceCnyPerMwh']

test('what needs hours is refused in one-year mode, for own data and for the country', () => {
  expect(pathsOf(findingsOf(aScenario(needHours)))).toEqual(refused)
  expect(findingsOf(halves({}, needHours))).toEqual([])
  const dataset = nationalDataset('china-2030')
  expect(pathsOf(findingsOf(needHours, dataset))).toEqual(refused)
})
