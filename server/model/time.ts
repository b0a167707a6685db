import type { Words } from '../contract/figure.ts'

/** One step of the year. The sum of weight × hours over all periods is the year's hours. */
export interface Period {
  readonly id: string
  readonly hours: number
  readonly weight: number
  /** Number of the day (a chain of consecutive periods) it belongs to. */
  readonly day: number
}

/** A chain of consecutive periods that closes on itself: a typical day, or a whole block of hours. */
export interface Day {
  readonly id: string
  readonly name: Words
  /** Days of the year (or blocks a year) it stands for. */
  readonly weight: number
  readonly firstPeriod: number
  readonly periodCount: number
}

/** How the periods hang together in time. */
export interface TimeGrid {
  readonly mode: 'year' | 'typicalDays' | 'hours'
  readonly days: readonly Day[]
  /** For every day of the year the number of its typical day; empty where no energy is carried between days. */
  readonly calendar: readonly number[]
  /** Month (1..12), day of month and weekday (0 Sunday) of the first hour of each period, Asia/Shanghai; null in one-year mode. */
  readonly clock: readonly Clock[] | null
  /** How well the typical days stand for the year they came from, in words. */
  readonly notes: readonly Words[]
}

export interface Clock {
  readonly month: number
  readonly dayOfMonth: number
  readonly weekday: number
  readonly hour: number
}

/** Hours of the year that period t stands for. */
export function yearHours(period: Period): number {
  return period.hours * period.weight
}

/** The period before t in its chain; the first follows the last. */
export function periodBefore({ periods, time }: WithTime, t: number): number {
  const day = time.days[periods[t]?.day ?? -1]
  if (!day) return t
  return t === day.firstPeriod ? day.firstPeriod + day.periodCount - 1 : t - 1
}

/** Periods of the last `hours` up to and with t, going round the chain; never more than the chain has. */
export function periodsBack(instance: WithTime, t: number, hours: number): number[] {
  const day = instance.time.days[instance.periods[t]?.day ?? -1]
  const back: number[] = []
  let at = t
  let left = hours
  while (back.length < (day?.periodCount ?? 1)) {
    const length = instance.periods[at]?.hours ?? 0
    if (length > left + 1e-9) break
    back.push(at)
    left -= length
    at = periodBefore(instance, at)
  }
  return back
}

/** A stretch of the calendar in which the same typical day repeats. */
export interface Stretch {
  readonly day: number
  readonly length: number
}

/** The calendar as stretches of equal days, in order. */
export function stretchesOf(calendar: readonly number[]): Stretch[] {
  const stretches: { day: number; length: number }[] = []
  for (const day of calendar) {
    const last = stretches.at(-1)
    if (last?.day === day) last.length += 1
    else stretches.push({ day, length: 1 })
  }
  return stretches
}

interface WithTime {
  readonly periods: readonly Period[]
  readonly time: TimeGrid
}
