import type { Dataset } from '../../contract/dataset.ts'
import type { Words } from '../../contract/figure.ts'
import type { Scenario } from '../../contract/scenario.ts'
import { blockOfHours } from '../../series/days/blockOfHours.ts'
import { calendarOf, type WeekdayDay } from '../../series/days/calendarOf.ts'
import { chooseTypicalDays, type TypicalDays } from '../../series/days/chooseTypicalDays.ts'
import type { DayFeature } from '../../series/days/dayDistances.ts'
import { rescaleToMean } from '../../series/days/rescaleToMean.ts'
import type { Clock } from '../time.ts'
import type { Findings } from './findings.ts'
import { type NationalWeather, nationalWeather } from './nationalWeather.ts'
import { hourlyGrid, type PeriodsInTime, yearGrid } from './timeGrid.ts'

const hoursPerYear = 8760
/** From so many days on there is room for two extreme days beside medoids. */
const daysWithExtremes = 4
/** Heat tells days apart less than wind and sun do: it moves PUE by a few percent. */
const temperatureWeight = 0.1

/** The periods of a national plan, the weather in them, and how a year's series is cut into them. */
export interface NationalTime extends PeriodsInTime {
  /** Null in one-year mode. */
  readonly weather: NationalWeather | null
  /** Values of a capacity-factor series in every period; typical days keep its yearly mean. */
  factors(series: Float64Array, yearMean: number): { readonly values: number[]; readonly residual: number }
  /** Values of any other series as they were. */
  sample(series: Float64Array): number[]
}

/** How the scenario cuts the year. Typical days are chosen from the data set's own weather, not from what is changed. */
export function nationalTime(scenario: Scenario, dataset: Dataset, findings: Findings): NationalTime {
  const { timeMode, time } = scenario
  const year = (): NationalTime => ({
    ...yearGrid(hoursPerYear),
    weather: null,
    factors: (_series, mean) => ({ values: [Math.min(1, mean)], residual: 0 }),
    sample: (series) => [series.reduce((sum, value) => sum + value, 0) / series.length],
  })
  if (timeMode === 'year') return year()
  const weather = nationalWeather(dataset, time.weatherSeed)
  if (timeMode === 'typicalDays') return typical(dataset, weather, time)
  const answer = blockOfHours(time.startHour, time.hours, hoursPerYear, ['time', 'hours'])
  if (!answer.ok) {
    const { path, found, fix, zh } = answer.finding
    findings.add(path, { en: found, zh: zh?.found ?? found }, { en: fix, zh: zh?.fix ?? fix })
    return year()
  }
  return blockTime(dataset, weather, answer.block)
}

function typical(dataset: Dataset, weather: NationalWeather, time: Scenario['time']): NationalTime {
  const chosen = typicalDaysOf(dataset, weather, time)
  const calendar = calendarOf(dataset.year).days
  const days = chosen.days.map((day) => ({
    id: `d${day.dayOfYear}`,
    name: dayName(day, day.why),
    weight: day.weight,
    clock: clockOf(calendar[day.dayOfYear - 1]),
  }))
  const note: Words = {
    en: `${days.length} typical days of 24 hours stand for ${chosen.assignment.length}; deferral stays within its day, at most 23 hours.`,
    zh: `以 ${days.length} 个典型日（各24小时）代表全年 ${chosen.assignment.length} 天；可延迟任务在当日内完成，最多推迟23小时。`,
  }
  return {
    ...hourlyGrid('typicalDays', days, chosen.assignment, [note]),
    weather,
    factors(series, mean) {
      const { values, residual } = rescaleToMean(series, chosen.days, Math.min(1, mean))
      return { values: [...values], residual }
    },
    sample: (series) => chosen.days.flatMap(({ firstHour }) => [...series.subarray(firstHour, firstHour + 24)]),
  }
}

function blockTime(
  dataset: Dataset,
  weather: NationalWeather,
  { startHour, endHour }: { readonly startHour: number; readonly endHour: number },
): NationalTime {
  const hours = endHour - startHour
  const clock = calendarOf(dataset.year)
    .days.flatMap((day) => clockOf(day))
    .slice(startHour, endHour)
  const from = calendarOf(dataset.year).days[Math.floor(startHour / 24)]
  const name =
    hours === hoursPerYear
      ? { en: 'The whole year, hour by hour', zh: '全年逐时' }
      : {
          en: `${hours} hours from ${from?.month}/${from?.dayOfMonth}`,
          zh: `自${from?.month}月${from?.dayOfMonth}日起 ${hours} 小时`,
        }
  const note: Words = {
    en: `${hours} consecutive hours, repeated through the year; they are one ring. Wind and sun are as they were then; PUE, tariff, grid carbon and load have their yearly means over these hours.`,
    zh: `连续 ${hours} 小时循环代表全年；首尾相接。风光出力取当时实况；PUE、电价、电网碳因子与负荷在该时段内的均值仍取全年值。`,
  }
  const wholeYear = hours === hoursPerYear
  const allDays = calendarOf(dataset.year).days.map((day) => ({ ...day, weight: 1 }))
  const day = { id: 'block', name, weight: hoursPerYear / hours, clock }
  return {
    ...hourlyGrid('hours', [day], [], wholeYear ? [] : [note]),
    weather,
    factors(series, mean) {
      const { values, residual } = rescaleToMean(series, allDays, Math.min(1, mean))
      return { values: [...values.subarray(startHour, endHour)], residual }
    },
    sample: (series) => [...series.subarray(startHour, endHour)],
  }
}

const chosenDays = new WeakMap<NationalWeather, Map<string, TypicalDays>>()

/** Clustering 365 days takes a moment and depends on nothing a scenario usually changes: kept with the weather. */
function typicalDaysOf(dataset: Dataset, weather: NationalWeather, time: Scenario['time']): TypicalDays {
  const key = `${time.days} ${time.extremeDays}`
  const known = chosenDays.get(weather) ?? new Map<string, TypicalDays>()
  chosenDays.set(weather, known)
  const before = known.get(key)
  if (before) return before
  const features = dataset.sites.flatMap(({ id, figures }): DayFeature[] => {
    const place = weather.sites.get(id)
    if (!place) return []
    const { maxBuildWindMw, maxBuildSolarMw, maxItMw } = figures
    return [
      { name: `${id} wind`, kind: 'wind', hourly: place.wind, weight: maxBuildWindMw.value },
      { name: `${id} solar`, kind: 'solar', hourly: place.solar, weight: maxBuildSolarMw.value },
      {
        name: `${id} heat`,
        kind: 'temperature',
        hourly: place.temperatureC,
        weight: temperatureWeight * maxItMw.value,
      },
    ]
  })
  const extremes = time.extremeDays && time.days >= daysWithExtremes ? (['stillest', 'hottest'] as const) : []
  const chosen = chooseTypicalDays(features, { count: time.days, extremes })
  known.set(key, chosen)
  return chosen
}

function clockOf(day: WeekdayDay | undefined): Clock[] {
  if (!day) return []
  // ISO counts Sunday as 7; a clock counts it as 0.
  return Array.from({ length: 24 }, (_, hour) => ({
    month: day.month,
    dayOfMonth: day.dayOfMonth,
    weekday: day.weekday % 7,
    hour,
  }))
}

function dayName(day: { readonly month: number; readonly dayOfMonth: number }, why: string): Words {
  const date = { en: `${months[day.month - 1]} ${day.dayOfMonth}`, zh: `${day.month}月${day.dayOfMonth}日` }
  if (why === 'stillest') return { en: `${date.en} (stillest)`, zh: `${date.zh}（风光最弱日）` }
  if (why === 'hottest') return { en: `${date.en} (hottest)`, zh: `${date.zh}（最热日）` }
  return date
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
