import type { Words } from '../../contract/figure.ts'
import type { Clock, Day, Period, TimeGrid } from '../time.ts'

/** Periods with how they hang together. */
export interface PeriodsInTime {
  readonly periods: readonly Period[]
  readonly time: TimeGrid
}

/** One period that stands for the whole year. */
export function yearGrid(hours: number): PeriodsInTime {
  const name = { en: 'Year', zh: '全年' }
  return {
    periods: [{ id: 'year', hours, weight: 1, day: 0 }],
    time: {
      mode: 'year',
      days: [{ id: 'year', name, weight: 1, firstPeriod: 0, periodCount: 1 }],
      calendar: [],
      clock: null,
      notes: [],
    },
  }
}

/** A day to be cut into hours: its weight and the clock of each of its hours. */
export interface ClockedDay {
  readonly id: string
  readonly name: Words
  readonly weight: number
  readonly clock: readonly Clock[]
}

/** Days of whole hours, one after the other. */
export function hourlyGrid(
  mode: 'typicalDays' | 'hours',
  given: readonly ClockedDay[],
  calendar: readonly number[],
  notes: readonly Words[],
): PeriodsInTime {
  const periods: Period[] = []
  const days: Day[] = []
  for (const [k, { id, name, weight, clock }] of given.entries()) {
    days.push({ id, name, weight, firstPeriod: periods.length, periodCount: clock.length })
    for (const h of clock.keys())
      periods.push({ id: given.length === 1 ? `h${h}` : `${id}h${h}`, hours: 1, weight, day: k })
  }
  return { periods, time: { mode, days, calendar, clock: given.flatMap(({ clock }) => clock), notes } }
}
