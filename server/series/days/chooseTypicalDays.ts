import { type CalendarDay, daysOf } from './calendarOf.ts'
import { type DayFeature, type Distances, dayDistances } from './dayDistances.ts'
import { type ExtremeKind, extremeDays } from './extremeDays.ts'
import { kMedoids } from './kMedoids.ts'

/** A day of the year that stands for `weight` days, itself among them. */
export interface TypicalDay extends CalendarDay {
  /** Whole days; the weights of all typical days sum to the days of the year. */
  readonly weight: number
  readonly why: 'medoid' | ExtremeKind
}

export interface TypicalDays {
  /** By date. */
  readonly days: readonly TypicalDay[]
  /** For each of the 365 or 366 days of the year the index in `days` of the one that stands for it. */
  readonly assignment: readonly number[]
}

export interface TypicalDayOptions {
  /** Typical days in all, the extreme days included; from 1 to the days of the year. */
  readonly count: number
  /**
   * Days kept as they are, the dearer to keep first; both unless said. One is given up when `count` leaves no medoid
   * beside it, and not looked for without a series of its kind. One day that is both counts once, by the first name.
   */
  readonly extremes?: readonly ExtremeKind[]
}

/**
 * The days that stand for a year: extreme days as they are, and medoids of all the others by `dayDistances`. A medoid
 * is a day that was, with its true mix of wind, sun and heat at every site.
 *
 * An extreme day stands for itself. Another day joins it only where it lies nearer to it than to its medoid and also
 * nearer than the average day lies to its own: else one still day would speak for every poor one.
 *
 * Throws RangeError when a series is of the wrong length or not finite, or the count is impossible.
 */
export function chooseTypicalDays(features: readonly DayFeature[], options: TypicalDayOptions): TypicalDays {
  const calendar = daysOf(features[0]?.hourly.length ?? 8760)
  checkFeatures(features, calendar.length)
  const { count } = options
  if (!Number.isInteger(count) || count < 1 || count > calendar.length) throw new RangeError(`${count} typical days`)
  const kept = extremeDays(features, calendar.length, options.extremes ?? ['stillest', 'hottest'])
  const extremes = new Map([...kept].slice(0, count - 1))
  const others = [...calendar.keys()].filter((day) => !extremes.has(day))
  const distances = dayDistances(features, calendar.length)
  const medoids = kMedoids(distances, others, count - extremes.size)
  const chosen = [...extremes.keys(), ...medoids].toSorted((a, b) => a - b)
  const standsFor = assign(distances, others, medoids, [...extremes.keys()])
  const assignment = standsFor.map((day) => chosen.indexOf(day))
  const days = chosen.map((day, index): TypicalDay => {
    const weight = assignment.filter((typical) => typical === index).length
    return { ...dayAt(calendar, day), weight, why: extremes.get(day) ?? 'medoid' }
  })
  return { days, assignment }
}

/** For each day of the year the typical day that stands for it. */
function assign(
  { size, values }: Distances,
  others: readonly number[],
  medoids: readonly number[],
  extremes: readonly number[],
): number[] {
  const between = (a: number, b: number) => values[a * size + b] ?? 0
  const nearest = (day: number, among: readonly number[]) =>
    among.reduce((best, one) => (between(day, one) < between(day, best) ? one : best))
  const standsFor = Array.from({ length: size }, (_, day) => day)
  // A medoid stands for itself, even beside a day that is just like it.
  for (const day of others) if (!medoids.includes(day)) standsFor[day] = nearest(day, medoids)
  if (extremes.length === 0) return standsFor
  const toMedoid = others.map((day) => between(day, standsFor[day] ?? day))
  const average = toMedoid.reduce((sum, one) => sum + one, 0) / others.length
  for (const [at, day] of others.entries()) {
    const extreme = nearest(day, extremes)
    if (between(day, extreme) < Math.min(toMedoid[at] ?? 0, average)) standsFor[day] = extreme
  }
  return standsFor
}

function checkFeatures(features: readonly DayFeature[], days: number): void {
  for (const { name, hourly, weight } of features) {
    if (hourly.length !== days * 24) throw new RangeError(`${name} has ${hourly.length} hours, others ${days * 24}`)
    if (!hourly.every(Number.isFinite)) throw new RangeError(`${name} has an hour without a value`)
    if (!(weight >= 0) || !Number.isFinite(weight)) throw new RangeError(`${name} has the weight ${weight}`)
  }
}

function dayAt(calendar: readonly CalendarDay[], index: number): CalendarDay {
  const day = calendar[index]
  if (!day) throw new RangeError(`no day ${index} in the year`)
  return day
}
