import { describe, expect, test } from 'vitest'
import { weatherStatistics } from '../../server/series/weatherStatistics.ts'

const hourly = (value: (day: number, hour: number) => number) =>
  Float64Array.from({ length: 8760 }, (_, at) => value(Math.floor(at / 24), at % 24))

describe('a year done by hand', () => {
  // Wind: full by day in even hours, nothing in odd ones: mean 0.5, deviation 0.5, so CV 1; an hour later it is the
  // opposite (correlation −1), six and twenty-four hours later the same. Every change is 1, twice the mean. Each day has
  // the mean of the year. Solar: 1 from 6 to 18, so 4 380 h a year and each day the same.
  const alternating = weatherStatistics({
    wind: hourly((_, hour) => (hour % 2 === 0 ? 1 : 0)),
    solar: hourly((_, hour) => (hour >= 6 && hour < 18 ? 1 : 0)),
  })

  test('spread, memory and change of wind', () => {
    expect(alternating.windHourlyCv).toBeCloseTo(1, 12)
    expect(alternating.windAcf1h).toBeCloseTo(-1, 3)
    expect(alternating.windAcf6h).toBeCloseTo(1, 12)
    expect(alternating.windAcf24h).toBeCloseTo(1, 12)
    expect(alternating.windRampRatio).toBeCloseTo(2, 12)
    expect(alternating.windDailyCv).toBeCloseTo(0, 12)
    expect([alternating.windP05Factor, alternating.windP95Factor, alternating.windMaxFactor]).toEqual([0, 1, 1])
  })

  test('the day: by hours 1 and 0, first at its most at 0:00', () => {
    expect(alternating.windDiurnalRangeRatio).toBeCloseTo(2, 12)
    expect(alternating.windPeakHour).toBe(0)
    // Of the twelve sunny hours six are windy, and so of the dark ones.
    expect(alternating.windSolarCorrelationHourly).toBeCloseTo(0, 12)
  })

  test('solar: hours, most, from day to day', () => {
    expect(alternating.solarFullLoadHours).toBeCloseTo(4380, 9)
    expect(alternating.solarMaxFactor).toBe(1)
    expect(alternating.solarDailyCv).toBeCloseTo(0, 12)
    expect(alternating.solarDailySdAfter31Days).toBeCloseTo(0, 12)
    // Two edges a day: of 8 759 pairs 729 change, half of the hours are lit, so 1 − 2 × 729.5 / 8 759.
    expect(alternating.solarAcf1h).toBeCloseTo(1 - 2 * (729.5 / 8759), 3)
    expect(alternating.worstDayMixRatio).toBeCloseTo(1, 12)
    expect([alternating.windLullHours, alternating.mixLullDays]).toEqual([1, 0])
  })
})

describe('seasons, lulls and the mix', () => {
  // Wind blows 1 but for ten days from day 100 (11 to 20 April) with 0.1 and one day with 0. Mean 354.0 + 1.0 + 0 over 365
  // = 355 / 365. Solar is 0.5 always, nothing on day 103.
  const windOf = (day: number) => (day === 200 ? 0 : day >= 100 && day < 110 ? 0.1 : 1)
  const wind = hourly(windOf)
  const solar = hourly((day) => (day === 103 ? 0 : 0.5))
  const statistics = weatherStatistics({ wind, solar })
  const windMean = 355 / 365
  const solarMean = (0.5 * 364) / 365

  test('the longest lull is 240 hours and its worst day the one without sun', () => {
    expect(statistics.windLullHours).toBe(240)
    expect(statistics.worstDayMixRatio).toBeCloseTo(0.5 * (0.1 / windMean), 12)
    const still = 0.5 * (0.1 / windMean + 0.5 / solarMean)
    expect(statistics.worst3DayMixRatio).toBeCloseTo((0.5 * (0.1 / windMean) + 2 * still) / 3, 12)
    expect(statistics.worst7DayMixRatio).toBeCloseTo((0.5 * (0.1 / windMean) + 6 * still) / 7, 12)
    // A still sunny day has 0.05 / 0.97 + 0.25 / 0.499 = 0.553 of the mix; only day 103 lies below one half, and day 200
    // with 0.25 / 0.499 = 0.501 does not.
    expect(statistics.mixLullDays).toBe(1)
  })

  // Spring is days 59 to 150: 92 days, ten of them at 0.1; summer days 151 to 242, one of them at 0.
  test('spring and summer carry the lulls, autumn and winter none', () => {
    expect(statistics.windSpringRatio).toBeCloseTo(83 / 92 / windMean, 12)
    expect(statistics.windSummerRatio).toBeCloseTo(91 / 92 / windMean, 12)
    expect(statistics.windAutumnRatio).toBeCloseTo(1 / windMean, 12)
    expect(statistics.windWinterRatio).toBeCloseTo(1 / windMean, 12)
    expect(statistics.solarSpringRatio).toBeCloseTo((0.5 * 91) / 92 / solarMean, 12)
  })

  test('months go together when their means do', () => {
    const summer = hourly((day) => (day >= 151 && day < 243 ? 0.8 : 0.2))
    const winter = summer.map((value) => 1 - value)
    expect(weatherStatistics({ wind: summer, solar: summer }).windSolarCorrelationMonthly).toBeCloseTo(1, 12)
    expect(weatherStatistics({ wind: winter, solar: summer }).windSolarCorrelationMonthly).toBeCloseTo(-1, 12)
    expect(weatherStatistics({ wind: winter, solar: summer }).windSolarCorrelationDaily).toBeCloseTo(-1, 12)
  })

  test('days that take turns have a memory of −1 around their 31-day mean', () => {
    const turns = hourly((day) => (day % 2 === 0 ? 0.6 : 0.2))
    expect(weatherStatistics({ wind: turns, solar: turns }).solarDailyAcfAfter31Days).toBeLessThan(-0.98)
  })
})
