import { describe, expect, test } from 'vitest'
import { blockOfHours } from '../../../server/series/days/blockOfHours.ts'
import { calendarOf, daysOf } from '../../../server/series/days/calendarOf.ts'

describe('the calendar', () => {
  // 1 January 2025 was a Wednesday, 29 February 2024 a Thursday, 1 January 2000 a Saturday, 1 January 1900 a Monday.
  test.each([
    [2025, 1, 365, 3],
    [2024, 60, 366, 4],
    [2000, 1, 366, 6],
    [1900, 1, 365, 1],
    [2030, 365, 365, 2],
  ])('%i: weekday of day %i', (year, dayOfYear, length, weekday) => {
    const { days, hoursPerYear, timeZone } = calendarOf(year)
    expect(days).toHaveLength(length)
    expect(hoursPerYear).toBe(length * 24)
    expect(days[dayOfYear - 1]?.weekday).toBe(weekday)
    expect(timeZone).toBe('Asia/Shanghai')
  })

  test('weekdays follow one another and dates agree with the platform, in every year', () => {
    for (let year = 1900; year < 2200; year++) {
      for (const { dayOfYear, month, dayOfMonth, weekday, firstHour } of calendarOf(year).days) {
        const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
        if (date.getUTCMonth() !== month - 1 || (date.getUTCDay() || 7) !== weekday) {
          throw new Error(`${year}-${month}-${dayOfMonth}`)
        }
        if (firstHour !== 24 * (dayOfYear - 1)) throw new Error(`${year}, day ${dayOfYear}`)
      }
    }
  })

  test('years and lengths that are none are refused', () => {
    expect(() => calendarOf(2025.5)).toThrow('2025.5')
    expect(() => calendarOf(24)).toThrow('24')
    expect(() => daysOf(8000)).toThrow('8000')
  })
})

describe('a block of hours', () => {
  test.each([
    [0, 8760, 8760],
    [0, 8784, 8784],
    [8592, 168, 8760],
    [24, 672, 696],
  ] as const)('from %i, %i hours, ends at %i', (start, hours, endHour) => {
    const answer = blockOfHours(start, hours, hours === 8784 ? 8784 : 8760)
    expect(answer).toEqual({ ok: true, block: { startHour: start, endHour } })
  })

  test.each([
    [8593, 168, 'past the end', 'at most 167 hours, or start at hour 8592'],
    [1, 8760, 'past the end', 'at most 8759 hours, or start at hour 0 '],
    [0, 9000, 'past the end', 'at most 8760 hours'],
    [-1, 24, 'hour -1', 'from 0 to 8759'],
    [8760, 1, 'hour 8760', 'from 0 to 8759'],
    [0, 0, 'of 0 hours', 'from 1 on'],
    [0, 24.5, 'of 24.5 hours', 'from 1 on'],
    [Number.NaN, 24, 'hour NaN', 'from 0'],
  ])('from %d, %d hours is refused', (start, hours, found, fix) => {
    const answer = blockOfHours(start, hours, 8760, ['time', 'hours'])
    if (answer.ok) throw new Error('taken')
    expect(answer.finding.path).toBe('time.hours')
    expect(answer.finding.found).toContain(found)
    expect(`${answer.finding.fix} `).toContain(fix)
    expect(answer.finding.zh?.found).toMatch(/小时/)
  })
})
