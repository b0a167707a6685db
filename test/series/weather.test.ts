import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Climate } from '../../server/contract/climate.ts'
import { generateWeather } from '../../server/series/generateWeather.ts'
import { correlation, mean } from '../../server/series/moments.ts'
import type { PlaceWeather, WeatherPlace } from '../../server/series/weatherPlace.ts'
import { weatherStatistics } from '../../server/series/weatherStatistics.ts'
import { aWeatherPlace } from './weatherPlaces.ts'

const year = 2030
const onePlace = (place: WeatherPlace, seed = 1) => single(generateWeather([place], { seed, year }))
const everyClimate = Climate.options.flatMap((climate, at) => [
  aWeatherPlace({ id: `${climate}-province`, climate, position: [88 + 5 * at, 26 + 2 * at] }),
  aWeatherPlace({ id: `${climate}-plant`, climate, position: [89 + 5 * at, 27 + 2 * at], scale: 'plant' }),
])

function single(series: readonly PlaceWeather[]): PlaceWeather {
  const [first] = series
  if (first === undefined) throw new Error('no place was generated')
  return first
}

const sum = (series: Float64Array) => series.reduce((total, value) => total + value, 0)
const bytes = (series: readonly PlaceWeather[]) => {
  const hash = createHash('sha256')
  for (const { wind, solar, temperatureC } of series) for (const part of [wind, solar, temperatureC]) hash.update(part)
  return hash.digest('hex')
}

describe('a year at a place', () => {
  const weather = generateWeather(everyClimate, { seed: 7, year })

  test.each(everyClimate.map((place, at) => [place.id, place, weather[at]] as const))(
    '%s meets its hours and its temperature, inside 0..1',
    (id, place, series) => {
      expect(series?.id).toBe(id)
      for (const [output, hours] of [
        [series?.wind, place.windFullLoadHours],
        [series?.solar, place.solarFullLoadHours],
      ] as const) {
        if (output === undefined) throw new Error('no series')
        expect(output).toHaveLength(8760)
        expect(Math.abs(sum(output) / hours - 1)).toBeLessThan(1e-9)
        expect(Math.min(...output)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...output)).toBeLessThanOrEqual(1)
      }
      // From 88 °E to 124 °E the sun is down from 23 to 3 o'clock all year.
      const night = series?.solar.filter((_, hour) => hour % 24 >= 23 || hour % 24 < 3)
      expect(night?.every((output) => output === 0)).toBe(true)
      expect(mean(series?.temperatureC ?? new Float64Array(1))).toBeCloseTo(place.annualMeanTemperatureC, 9)
    },
  )

  test.each([
    ['windFullLoadHours', 300],
    ['windFullLoadHours', 5000],
    ['solarFullLoadHours', 300],
    ['solarFullLoadHours', 3000],
  ] as const)('%s of %d are met too', (name, hours) => {
    const { wind, solar } = onePlace(aWeatherPlace({ [name]: hours }))
    expect(sum(name === 'windFullLoadHours' ? wind : solar) / hours).toBeCloseTo(1, 9)
  })

  test('no hours, no output', () => {
    const { wind, solar } = onePlace(aWeatherPlace({ windFullLoadHours: 0, solarFullLoadHours: 0 }))
    expect([sum(wind), sum(solar)]).toEqual([0, 0])
  })

  // At 36 °N and 111.8 °E the sun is highest at 12:35 by the clock on 21 June and stays up 14.4 h: 5:21 to 19:48. On
  // 21 December it is highest at 12:31 and stays up 9.6 h: 7:44 to 17:17.
  test('the sun does not shine at night, and longer in June than in December', () => {
    const { solar } = onePlace(aWeatherPlace({ position: [111.8, 36] }))
    const lit = (day: number) => [...Array(24).keys()].filter((hour) => (solar[day * 24 + hour] ?? 0) > 0)
    expect(lit(171)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
    expect(lit(354)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])
  })

  test('January is cold and July hot, the night cooler than the afternoon', () => {
    const { temperatureC } = onePlace(aWeatherPlace())
    const ofHours = (keep: (hour: number) => boolean) => mean(temperatureC.filter((_, hour) => keep(hour)))
    expect(ofHours((h) => h < 31 * 24)).toBeLessThan(-5)
    expect(ofHours((h) => h >= 181 * 24 && h < 212 * 24)).toBeGreaterThan(18)
    expect(ofHours((h) => h % 24 === 15) - ofHours((h) => h % 24 === 4)).toBeGreaterThan(6)
  })
})

describe('the same again', () => {
  const places = everyClimate.slice(0, 6)

  test('the same seed gives the same bytes; another seed or year does not', () => {
    const first = bytes(generateWeather(places, { seed: 1, year }))
    expect(bytes(generateWeather(structuredClone(places), { seed: 1, year }))).toBe(first)
    expect(bytes(generateWeather(places, { seed: 2, year }))).not.toBe(first)
    expect(bytes(generateWeather(places, { seed: 1, year: 2031 }))).not.toBe(first)
  })

  test('the order of the places changes nothing', () => {
    const forwards = generateWeather(places, { seed: 1, year })
    const backwards = generateWeather([...places].reverse(), { seed: 1, year })
    expect(backwards.map(({ id }) => id)).toEqual([...places].reverse().map(({ id }) => id))
    expect(bytes([...backwards].reverse())).toBe(bytes(forwards))
  })
})

describe('places near and far', () => {
  const at = (id: string, lonDeg: number) => aWeatherPlace({ id, position: [lonDeg, 40] })
  // One degree of longitude at 40 °N is 85.2 km: 85, 426, 1 278 and 2 556 km.
  const places = [at('a', 90), at('b', 91), at('c', 95), at('d', 105), at('e', 120)]
  const years = Array.from({ length: 8 }, (_, seed) => generateWeather(places, { seed, year }))
  const alike = (what: 'wind' | 'solar', other: number) =>
    years.reduce((total, series) => total + dailyCorrelation(series, what, other) / years.length, 0)

  function dailyCorrelation(series: readonly PlaceWeather[], what: 'wind' | 'solar', other: number): number {
    const days = [0, other].map((place) => {
      const hourly = series[place]?.[what] ?? new Float64Array(0)
      const means = Float64Array.from({ length: 365 }, (_, day) => mean(hourly.subarray(day * 24, day * 24 + 24)))
      // The season is common to all; what is left is the weather.
      return means.map((value, day) => value - mean(means.subarray(Math.max(0, day - 15), day + 16)))
    })
    return correlation(days[0] ?? new Float64Array(0), days[1] ?? new Float64Array(0))
  }

  test.each(['wind', 'solar'] as const)('%s falls off like exp(−distance / 500 km)', (what) => {
    for (const [other, km] of [85.2, 425.9, 1277, 2548].entries()) {
      expect(Math.abs(alike(what, other + 1) - Math.exp(-km / 500))).toBeLessThan(0.1)
    }
    expect(alike(what, 1)).toBeGreaterThan(alike(what, 2))
    expect(alike(what, 2)).toBeGreaterThan(alike(what, 3))
  })

  test('two places in one spot share their weather and stay within bounds', () => {
    const [a, b, c] = generateWeather([at('a', 110), at('b', 110), at('c', 111)], { seed: 3, year })
    expect(correlation(a?.wind ?? new Float64Array(1), b?.wind ?? new Float64Array(1))).toBeGreaterThan(0.999)
    expect(c?.wind.every(Number.isFinite)).toBe(true)
  })
})

describe('one plant is rougher than its province', () => {
  test.each(Climate.options)('%s', (climate) => {
    const years = Array.from({ length: 6 }, (_, seed) => {
      const place = aWeatherPlace({ climate })
      const [province, plant] = [place, { ...place, scale: 'plant' as const }].map((one) => onePlace(one, seed))
      if (province === undefined || plant === undefined) throw new Error('two places give two series')
      return [weatherStatistics(province), weatherStatistics(plant)] as const
    })
    const rougher = (figure: 'windHourlyCv' | 'windRampRatio' | 'solarDailySdAfter31Days') =>
      years.reduce((total, [province, plant]) => total + plant[figure] / province[figure] / years.length, 0)
    expect(rougher('windHourlyCv')).toBeGreaterThan(1.1)
    expect(rougher('windRampRatio')).toBeGreaterThan(1.2)
    expect(rougher('solarDailySdAfter31Days')).toBeGreaterThan(1.05)
  })
})

describe('what is refused', () => {
  const asked = (place: Partial<WeatherPlace>) => () => onePlace(aWeatherPlace(place))

  test('a leap year', () => {
    expect(() => generateWeather([], { seed: 1, year: 2028 })).toThrow(/2028 is a leap year/)
  })

  test('one name for two places', () => {
    expect(() => generateWeather([aWeatherPlace(), aWeatherPlace()], { seed: 1, year })).toThrow(/two places .* here/)
  })

  test('hours that no series between 0 and 1 adds up to', () => {
    expect(asked({ windFullLoadHours: 9000 })).toThrow(/here: 9000 h of wind/)
    expect(asked({ solarFullLoadHours: 6000 })).toThrow(/here: 6000 h of solar/)
    expect(asked({ windFullLoadHours: -1 })).toThrow(/here: -1 h of wind/)
    expect(asked({ solarFullLoadHours: Number.NaN })).toThrow(/here: NaN h of solar/)
  })
})
