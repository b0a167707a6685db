import { describe, expect, test } from 'vitest'
import { chooseTypicalDays } from '../../../server/series/days/chooseTypicalDays.ts'
import type { DayFeature } from '../../../server/series/days/dayDistances.ts'
import { randomNumbers } from '../../support/randomNumbers.ts'

/** A year whose day `d` (from 0) holds the same value in all its hours. */
function byDay(kind: DayFeature['kind'], value: (day: number) => number, days = 365, weight = 1): DayFeature {
  const hourly = Float64Array.from({ length: days * 24 }, (_, hour) => value(Math.floor(hour / 24)))
  return { name: kind, kind, hourly, weight }
}

/** Weather of no place: seasons and chance, as many series as asked for. */
function someWeather(series: number, days = 365): DayFeature[] {
  const chance = randomNumbers(series)
  return Array.from({ length: series }, (_, index) => {
    const kind = (['wind', 'solar', 'temperature'] as const)[index % 3] ?? 'wind'
    const hourly = Float64Array.from({ length: days * 24 }, (_unused, hour) => {
      const season = Math.cos((2 * Math.PI * hour) / (days * 24))
      const sun = Math.max(0, Math.sin((2 * Math.PI * ((hour % 24) - 6)) / 24))
      if (kind === 'temperature') return 12 - 15 * season + 4 * sun + 5 * chance()
      return kind === 'solar' ? sun * (0.6 - 0.2 * season) * chance() : (0.4 + 0.2 * season) * chance()
    })
    return { name: `${kind}${index}`, kind, hourly, weight: 1 + chance() }
  })
}

describe('typical days of a year that can be seen through', () => {
  // January to June (181 days, 0..180) blow at 0.8, July to December (184 days, 181..364) at 0.3. Day 40 blows at 0.0.
  // Medoids of the two halves: any of their days, at distance 0 from each other; the earliest is taken: 0 and 181.
  // Day 40 stands alone: 181 − 1 = 180, 1, 184.
  const wind = byDay('wind', (day) => (day === 40 ? 0 : day < 181 ? 0.8 : 0.3))

  test('each half is one day, and the still day one of its own', () => {
    const { days, assignment } = chooseTypicalDays([wind], { count: 3, extremes: ['stillest'] })
    expect(days).toEqual([
      { dayOfYear: 1, firstHour: 0, month: 1, dayOfMonth: 1, weight: 180, why: 'medoid' },
      { dayOfYear: 41, firstHour: 960, month: 2, dayOfMonth: 10, weight: 1, why: 'stillest' },
      { dayOfYear: 182, firstHour: 4344, month: 7, dayOfMonth: 1, weight: 184, why: 'medoid' },
    ])
    expect(assignment).toEqual(Array.from({ length: 365 }, (_, day) => (day === 40 ? 1 : day < 181 ? 0 : 2)))
  })

  test('a day just like the stillest joins it, one that is merely poor does not', () => {
    // Day 50 is as still as day 40: distance 0 to it. Day 60 blows at 0.14: nearer to 0.0 than to 0.3, but 0.14 / 0.8 =
    // 0.175 away, and the average day lies far below that from its medoid.
    const twins = byDay('wind', (day) => (day === 50 ? 0 : day === 60 ? 0.14 : (wind.hourly[day * 24] ?? 0)))
    const { days, assignment } = chooseTypicalDays([twins], { count: 3, extremes: ['stillest'] })
    expect(days.map(({ weight }) => weight)).toEqual([178, 2, 185])
    expect([assignment[40], assignment[50], assignment[60]]).toEqual([1, 1, 2])
  })

  test('the hottest counts temperature by weight, wind does not count there', () => {
    // Day 200 is 40 °C at a site of weight 1, day 100 is 30 °C at a site of weight 3, elsewhere 20 °C:
    // weighted means (40 + 3 × 20) / 4 = 25 and (20 + 3 × 30) / 4 = 27.5.
    const small = byDay('temperature', (day) => (day === 200 ? 40 : 20), 365, 1)
    const large = byDay('temperature', (day) => (day === 100 ? 30 : 20), 365, 3)
    const { days } = chooseTypicalDays([wind, small, large], { count: 4 })
    expect(days.filter(({ why }) => why !== 'medoid').map(({ dayOfYear, why }) => [dayOfYear, why])).toEqual([
      [41, 'stillest'],
      [101, 'hottest'],
    ])
  })

  test('a series weighs in the distance by its weight', () => {
    // Solar parts the year at day 100, wind at day 200. One medoid each: the heavier series decides where.
    const early = (weight: number) => byDay('solar', (day) => (day < 100 ? 0 : 0.5), 365, weight)
    const late = (weight: number) => byDay('wind', (day) => (day < 200 ? 0 : 0.5), 365, weight)
    const firstWeight = (sun: number, air: number) =>
      chooseTypicalDays([early(sun), late(air)], { count: 2, extremes: [] }).days[0]?.weight
    expect(firstWeight(9, 1)).toBe(100)
    expect(firstWeight(1, 9)).toBe(200)
  })

  test('one day alone is the medoid of all, and a leap year has 366', () => {
    const [one] = chooseTypicalDays([wind], { count: 1 }).days
    expect(one).toMatchObject({ dayOfYear: 182, weight: 365, why: 'medoid' })
    const leap = chooseTypicalDays([byDay('wind', (day) => (day === 59 ? 0 : 0.5), 366)], { count: 2 })
    expect(leap.days[1]).toMatchObject({ month: 2, dayOfMonth: 29, weight: 1, why: 'stillest' })
    expect(leap.assignment).toHaveLength(366)
  })

  test('a day both stillest and hottest is one day', () => {
    const heat = byDay('temperature', (day) => (day === 40 ? 39 : 20))
    const { days } = chooseTypicalDays([wind, heat], { count: 3 })
    expect(days.map(({ dayOfYear, why }) => [dayOfYear, why])).toEqual([
      [1, 'medoid'],
      [41, 'stillest'],
      [182, 'medoid'],
    ])
  })
})

describe('whatever the weather', () => {
  test.each([1, 2, 3, 4, 12, 24, 100, 365])('%i typical days stand for every day once', (count) => {
    const features = someWeather(9)
    const { days, assignment } = chooseTypicalDays(features, { count })
    expect(days).toHaveLength(count)
    expect(days.reduce((sum, { weight }) => sum + weight, 0)).toBe(365)
    expect(days.every(({ weight }) => Number.isInteger(weight) && weight >= 1)).toBe(true)
    expect(days.map(({ dayOfYear }) => dayOfYear)).toEqual(days.map((d) => d.dayOfYear).toSorted((a, b) => a - b))
    expect(days.map(({ dayOfYear }) => assignment[dayOfYear - 1])).toEqual([...days.keys()])
    expect(days.map((_, index) => assignment.filter((one) => one === index).length)).toEqual(days.map((d) => d.weight))
    expect(chooseTypicalDays(someWeather(9), { count })).toEqual({ days, assignment })
  })

  test('more days describe the year better: each series is nearer to its typical day', () => {
    const features = someWeather(6)
    const spread = (count: number) => {
      const { days, assignment } = chooseTypicalDays(features, { count })
      return features.reduce((sum, { hourly }) => {
        const span = Math.max(...hourly) - Math.min(...hourly)
        return hourly.reduce((squares, value, hour) => {
          const typical = days[assignment[Math.floor(hour / 24)] ?? 0]
          return squares + ((value - (hourly[(typical?.firstHour ?? 0) + (hour % 24)] ?? 0)) / span) ** 2
        }, sum)
      }, 0)
    }
    const [four, twelve, all] = [spread(4), spread(48), spread(365)]
    expect(twelve).toBeLessThan(four)
    expect(all).toBe(0)
  })

  test('series that cannot be read as a year are a fault of the caller', () => {
    const [wind] = someWeather(1)
    if (!wind) throw new Error('no series')
    expect(() => chooseTypicalDays([{ ...wind, hourly: new Float64Array(8000) }], { count: 2 })).toThrow('8000 hours')
    const gap = Float64Array.from(wind.hourly).fill(Number.NaN, 7, 8)
    expect(() => chooseTypicalDays([{ ...wind, hourly: gap }], { count: 2 })).toThrow('without a value')
    expect(() => chooseTypicalDays([{ ...wind, weight: -1 }], { count: 2 })).toThrow('weight -1')
    expect(() => chooseTypicalDays([wind], { count: 0 })).toThrow('0 typical days')
    expect(() => chooseTypicalDays([wind], { count: 366 })).toThrow('366 typical days')
  })
})
