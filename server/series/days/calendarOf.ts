const hoursPerDay = 24
const millisecondsPerDay = 86_400_000
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** One day of a year as series are stored: hour 0 of the year is 00:00 on 1 January in Asia/Shanghai. */
export interface CalendarDay {
  /** ISO 8601 ordinal date, 1..365 or 366. */
  readonly dayOfYear: number
  /** Index of its 00:00 in an hourly series: 24 × (dayOfYear − 1). */
  readonly firstHour: number
  /** 1..12 */
  readonly month: number
  readonly dayOfMonth: number
}

/** A day of a year that is known, so that its weekday is. */
export interface WeekdayDay extends CalendarDay {
  /** ISO 8601: Monday 1 .. Sunday 7. */
  readonly weekday: number
}

export interface Calendar {
  readonly year: number
  /** UTC+8 all year. China kept summer time from 1986 to 1991 only; series of those years are read at UTC+8 as well. */
  readonly timeZone: 'Asia/Shanghai'
  readonly hoursPerYear: 8760 | 8784
  readonly days: readonly WeekdayDay[]
}

/** The 365 or 366 days of a year of the Gregorian calendar, in order. Throws RangeError outside 1900..2199. */
export function calendarOf(year: number): Calendar {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) throw new RangeError(`no calendar for the year ${year}`)
  const hoursPerYear = isLeapYear(year) ? 8784 : 8760
  // 1970-01-01 was a Thursday, ISO weekday 4.
  const before = Date.UTC(year, 0, 1) / millisecondsPerDay + 3
  const days = daysOf(hoursPerYear).map((day, index) => ({ ...day, weekday: modulo7(before + index) + 1 }))
  return { year, timeZone: 'Asia/Shanghai', hoursPerYear, days }
}

/** The days of any year of that length; their weekdays are not known. Throws RangeError for another length. */
export function daysOf(hoursPerYear: number): CalendarDay[] {
  if (hoursPerYear !== 8760 && hoursPerYear !== 8784) throw new RangeError(`a year has no ${hoursPerYear} hours`)
  const days: CalendarDay[] = []
  for (const [index, length] of monthLengths.entries()) {
    const inMonth = index === 1 && hoursPerYear === 8784 ? 29 : length
    for (let dayOfMonth = 1; dayOfMonth <= inMonth; dayOfMonth++) {
      const firstHour = days.length * hoursPerDay
      days.push({ dayOfYear: days.length + 1, firstHour, month: index + 1, dayOfMonth })
    }
  }
  return days
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function modulo7(days: number): number {
  return ((days % 7) + 7) % 7
}
