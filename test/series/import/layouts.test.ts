import { describe, expect, test } from 'vitest'
import { csvText, stamp, taken } from './csvText.ts'

/** A value that tells its hour: 0.0001 × the hour of the year. */
const telling = (at: number) => (at / 10_000).toFixed(4)
const firstHours = (values: Float64Array, count = 3) => [...values.slice(0, count)].map((value) => value * 10_000)

describe('a column per site', () => {
  test('with ISO times at +08:00, hour by hour as it stands', () => {
    const text = csvText({ time: (minutes) => `${stamp(minutes).replace(' ', 'T')}:00+08:00`, values: telling })
    const { layout, year, hoursPerYear, series, values, notes } = taken(text)
    expect({ layout, year, hoursPerYear, notes }).toEqual({
      layout: 'columns',
      year: 2023,
      hoursPerYear: 8760,
      notes: [],
    })
    expect(series.map(({ name, unit }) => [name, unit])).toEqual([['wind', '0..1']])
    expect(values).toHaveLength(8760)
    expect([values[0], values[1], values[8759]]).toEqual([0, 0.0001, 0.8759])
  })

  test.each([
    ['semicolons', { delimiter: ';', header: 'time;a;b', values: (at: number) => `${telling(at)};0.25` }],
    ['tabs', { delimiter: '\t', header: 'time\ta\tb', values: (at: number) => `${telling(at)}\t0.25` }],
    ['commas', { header: 'time,a,b', values: (at: number) => `${telling(at)},0.25` }],
    ['quoted names', { header: '"time","a","b"', values: (at: number) => `"${telling(at)}",0.25` }],
    ['units in brackets', { header: 'time,a [p.u.],b（标幺值）', values: (at: number) => `${telling(at)},0.25` }],
    ['empty columns at the end', { header: 'time,a,b,,', values: (at: number) => `${telling(at)},0.25,,` }],
  ])('two sites, %s', (_name, shape) => {
    const { series } = taken(csvText(shape))
    expect(series.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(series.map(({ values }) => values[4380])).toEqual([0.438, 0.25])
  })

  test.each([
    ['a byte order mark and Windows line ends', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`],
    ['empty lines at the end', (text: string) => `${text}\n\n\n`],
    ['a comment above', (text: string) => `# measured at 80 m\n${text}`],
  ])('%s', (_name, change) => {
    expect(taken(change(csvText({ values: telling }))).values[8759]).toBe(0.8759)
  })

  test.each([
    ['spreadsheet dates', (m: number) => stamp(m).replace(/^(\d+)-0?(\d+)-0?(\d+) 0?/, '$1/$2/$3 ')],
    ['Chinese dates', (m: number) => stamp(m).replace(/^(\d+)-(\d+)-(\d+) /, '$1年$2月$3日 ')],
    ['seconds', (m: number) => `${stamp(m)}:00`],
    ['compact', (m: number) => stamp(m).replaceAll('-', '').replace(' ', '').replace(':', '')],
    ['counted from 0', (_m: number, at: number) => String(at)],
    ['counted from 1', (_m: number, at: number) => String(at + 1)],
  ])('times as %s', (_name, time) => {
    const { values, said } = taken(csvText({ time, values: telling }))
    expect(firstHours(values)).toEqual([0, 1, 2])
    expect(said).toContain('No time zone is named')
  })

  test('no time column at all', () => {
    const { values, year } = taken(csvText({ time: null, values: telling }))
    expect(firstHours(values)).toEqual([0, 1, 2])
    expect(year).toBeNull()
  })

  test('the count of a data frame before the time is not a series', () => {
    const text = csvText({ header: ',time,wind', time: (minutes, at) => `${at},${stamp(minutes)}`, values: telling })
    const { series, year } = taken(text)
    expect(series.map(({ name }) => name)).toEqual(['wind'])
    expect(year).toBe(2023)
  })

  test('times at the end of each hour, 01:00 to 24:00, are moved to its start', () => {
    const time = (minutes: number) => {
      const end = stamp(minutes + 60)
      return end.endsWith('00:00') ? `${stamp(minutes).slice(0, 10)} 24:00` : end
    }
    const { values, said } = taken(csvText({ time, values: telling }))
    expect(firstHours(values)).toEqual([0, 1, 2])
    expect(said).toContain('ends of hours')
  })

  test('times in the middle of each hour stand for it', () => {
    const { values, said } = taken(csvText({ time: (minutes) => stamp(minutes + 30), values: telling }))
    expect(firstHours(values)).toEqual([0, 1, 2])
    expect(said).toContain('30 minutes into their step')
  })
})

describe('UTC', () => {
  // 16:00 UTC on 31 December is 00:00 in Shanghai: row 8752 comes first, row 0 ninth.
  test.each([
    ['in the name', { header: 'time (UTC),wind' }],
    ['in the name, with an underscore', { header: 'time_utc,wind' }],
    ['in every time', { time: (minutes: number) => `${stamp(minutes)}Z` }],
    ['as +00:00', { time: (minutes: number) => `${stamp(minutes)}+00:00` }],
    ['in a comment', { before: ['# all times UTC'] }],
    ['of counted hours', { header: 'hour (UTC),wind', time: (_m: number, at: number) => String(at) }],
  ])('%s: the year turns by eight hours', (_name, shape) => {
    const { values, said } = taken(csvText({ ...shape, values: telling }))
    expect(firstHours(values, 9)).toEqual([8752, 8753, 8754, 8755, 8756, 8757, 8758, 8759, 0])
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo((8759 * 8760) / 2 / 10_000, 6)
    expect(said).toContain('Moved from UTC')
  })

  test('a year that begins at 16:00 UTC is a year of Shanghai already', () => {
    const { values, year, said } = taken(csvText({ header: 'utc,wind', time: (m) => stamp(m - 480), values: telling }))
    expect(firstHours(values)).toEqual([0, 1, 2])
    expect(year).toBe(2023)
    expect(said).toBe('')
  })

  test.each(['time (UTC+8)', 'time [Asia/Shanghai]', '北京时间', 'time +08:00'])('%s is no shift', (header) => {
    const { values, said } = taken(csvText({ header: `${header},wind`, values: telling }))
    expect(firstHours(values)).toEqual([0, 1, 2])
    expect(said).toBe('')
  })
})

describe('shorter steps', () => {
  // Four quarters of hour h hold (4h .. 4h + 3) × 1e-5, mean (4h + 1.5) × 1e-5; halves likewise (2h + 0.5).
  test.each([
    [30, 17_520, 2, 0.5],
    [15, 35_040, 4, 1.5],
    [30, 17_568, 2, 0.5],
    [15, 35_136, 4, 1.5],
  ])('%i minutes, %i rows', (stepMinutes, rows, perHour, middle) => {
    const values = (at: number) => (at / 100_000).toFixed(5)
    const year = rows % 8784 === 0 ? 2024 : 2023
    for (const time of [stamp, null]) {
      const read = taken(csvText({ stepMinutes, rows, year, values, time }))
      expect(read.values).toHaveLength(rows / perHour)
      for (const hour of [0, 1, 5000]) {
        expect(read.values[hour]).toBeCloseTo((hour * perHour + middle) / 100_000, 12)
      }
      expect(read.said).toContain(`Rows of ${stepMinutes} minutes`)
    }
  })
})

describe('leap years', () => {
  const leap = { rows: 8784, year: 2024, values: telling }

  test('stay whole unless 8760 hours are asked for', () => {
    expect(taken(csvText(leap)).hoursPerYear).toBe(8784)
    // 29 February is hours 1416 to 1439.
    const { values, hoursPerYear, said } = taken(csvText(leap), { hoursPerYear: 8760 })
    expect(hoursPerYear).toBe(8760)
    expect([values[1415], values[1416], values[8759]]).toEqual([0.1415, 0.144, 0.8783])
    expect(said).toContain('29 February dropped')
    expect(taken(csvText({ ...leap, time: null }), { hoursPerYear: 8760 }).values[1416]).toBe(0.144)
  })

  test('of UTC lose 29 February of Shanghai', () => {
    // Hour h of Shanghai is row h − 8; its 1 March 00:00 is hour 1440, row 1432.
    const { values } = taken(csvText({ ...leap, header: 'time (UTC),wind' }), { hoursPerYear: 8760 })
    expect([values[1415], values[1416]]).toEqual([0.1407, 0.1432])
  })

  test('may come without their 29 February', () => {
    const text = csvText({ ...leap, change: (lines) => lines.filter((_, at) => at < 1416 || at >= 1440) })
    const { values, hoursPerYear, said } = taken(text)
    expect(hoursPerYear).toBe(8760)
    expect(values[1416]).toBe(0.144)
    expect(said).toContain('29 February is not in the file')
  })
})
