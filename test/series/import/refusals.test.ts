import { describe, expect, test } from 'vitest'
import { importSeries } from '../../../server/series/import/importSeries.ts'
import { randomNumbers } from '../../support/randomNumbers.ts'
import { csvText, refused, stamp, taken } from './csvText.ts'

describe('length', () => {
  test.each([
    ['a day short, without times', { time: null, rows: 8736 }, '8736 rows of values', '8760 or 8784'],
    ['a day short, with times', { rows: 8736 }, '8736 rows up to 2023-12-30 23:00, where 2023 has 8760', '17520'],
    ['a leap year cut short', { year: 2024 }, '8760 rows up to 2024-12-30 23:00, where 2024 has 8784', '8784'],
    ['a leap year that was none', { rows: 8784 }, '8784 rows up to 2024-01-01 23:00, where 2023 has 8760', '8760'],
    ['two years', { rows: 17_520 }, '17520 rows up to 2024-12-30 23:00', 'one year per file, not 2'],
    ['a header alone', { rows: 0 }, '0 rows', '8760'],
  ])('%s', (_name, shape, found, fix) => {
    const [finding] = refused(csvText(shape))
    expect(finding?.path).toBe('$')
    expect(finding?.found).toContain(found)
    expect(finding?.fix).toContain(fix)
  })

  test('8784 hours cannot be made of 8760', () => {
    expect(refused(csvText(), { hoursPerYear: 8784 })[0]?.found).toContain('8784 are asked for')
  })

  test('a year from April on, and steps of three hours', () => {
    const [late] = refused(csvText({ time: (minutes) => stamp(minutes + 90 * 1440) }))
    expect(late).toMatchObject({ path: 'line 2, column time', found: 'the first time, 2023-04-01 00:00' })
    const [coarse] = refused(csvText({ rows: 2920, stepMinutes: 180 }))
    expect(coarse).toMatchObject({ path: 'line 1, column time', found: 'times 180 minutes apart' })
  })
})

describe('unit', () => {
  const values = (at: number) => String(at % 88)

  test.each([
    ['percent, unnamed', 'wind', 'line 89, column wind', '87, the greatest value', 'Divide percent by 100'],
    ['percent', 'wind [%]', 'line 1, column wind [%]', 'values in %', 'Divide them by 100'],
    ['MW', 'wind (MW)', 'line 1, column wind (MW)', 'values in MW', 'installed capacity'],
    ['MW after the name', 'wind_MW', 'line 1, column wind_MW', 'values in MW', 'installed capacity'],
    ['Chinese power', '风电（兆瓦）', 'line 1, column 风电（兆瓦）', 'values in 兆瓦', 'installed capacity'],
    ['wind speed', 'v [m/s]', 'line 1, column v [m/s]', 'values in m/s', 'weather'],
    ['no unit at all', 'x [furlong]', 'line 1, column x [furlong]', 'values in furlong', 'capacity factors'],
  ])('%s', (_name, header, path, found, fix) => {
    const [finding] = refused(csvText({ header: `time,${header}`, values }))
    expect(finding?.path).toBe(path)
    expect(finding?.found).toContain(found)
    expect(finding?.fix).toContain(fix)
  })

  test('power, unnamed, is told from percent by its size', () => {
    const [finding] = refused(csvText({ values: (at) => String(at % 500) }))
    expect(finding?.found).toContain('499')
    expect(finding?.fix).not.toContain('percent')
  })

  test('a capacity factor of 1.05 is none; rounding past 1 is cut', () => {
    const peak = (value: string) => csvText({ values: (at) => (at === 3 ? value : '0.4') })
    expect(refused(peak('1.05'))[0]?.path).toBe('line 5, column wind')
    expect(taken(peak('1.0000005')).values[3]).toBe(1)
  })

  test('below 0, and nothing but 0', () => {
    const [below] = refused(csvText({ values: (at) => (at === 7 ? '-0.003' : '0.2') }))
    expect(below).toMatchObject({ path: 'line 9, column wind' })
    expect(below?.found).toContain('-0.003')
    expect(refused(csvText({ values: () => '0' }))[0]?.found).toBe('a year of nothing but 0')
  })
})

describe('gaps, repeats and what is no number', () => {
  const at = (row: number, cell: string) => (one: number) => (one === row ? cell : '0.5')

  test.each([
    ['an empty cell', at(12, ''), 'no value'],
    ['NaN', at(12, 'NaN'), 'no value'],
    ['−9999', at(12, '-9999'), 'no value'],
    ['a word', at(12, 'fault'), '"fault"'],
    ['a decimal comma', at(12, '"0,35"'), '"0,35"'],
    ['a hexadecimal number', at(12, '0x1'), '"0x1"'],
  ])('%s is named by its line', (_name, values, found) => {
    const [finding, ...more] = refused(csvText({ values }))
    expect(more).toEqual([])
    expect(finding?.path).toBe('line 14, column wind')
    expect(finding?.found).toContain(found)
  })

  test('a gap of many rows is one finding', () => {
    const findings = refused(csvText({ values: (one) => (one >= 100 && one < 130 ? '' : '0.5') }))
    expect(findings).toMatchObject([
      { path: 'line 102, column wind', found: 'no value from here to line 131 (30 rows)' },
    ])
  })

  test('missing and repeated times', () => {
    const gap = refused(csvText({ change: (lines) => lines.filter((_, row) => row < 50 || row >= 55) }))
    expect(gap.map(({ path }) => path)).toEqual(['line 52, column time', '$'])
    expect(gap[0]?.found).toBe('5 rows missing between 2023-01-03 01:00 and 2023-01-03 07:00')
    const twice = refused(csvText({ change: (lines) => lines.toSpliced(11, 1, String(lines[10])) }))
    expect(twice[0]).toMatchObject({ path: 'line 13, column time', found: 'the time 2023-01-01 10:00 a second time' })
    const back = refused(csvText({ change: (lines) => lines.toSpliced(11, 1, String(lines[3])) }))
    expect(back[0]?.found).toContain('time runs backwards')
  })

  test('29 February may be left out, 1 March not with it', () => {
    // Rows 1416 to 1439 are 29 February, 1440 to 1463 are 1 March.
    const change = (lines: string[]) => lines.filter((_, row) => row < 1416 || row >= 1464)
    const [finding] = refused(csvText({ rows: 8784, year: 2024, change }))
    expect(finding?.path).toBe('line 1418, column time')
    expect(finding?.found).toBe('48 rows missing between 2024-02-28 23:00 and 2024-03-02 00:00')
  })

  test('hours counted with a hole', () => {
    const time = (_minutes: number, row: number) => String(row < 20 ? row : row + 1)
    expect(refused(csvText({ time }))).toMatchObject([
      { path: 'line 22, column time', found: 'row number 21 where 20 comes next' },
    ])
  })

  test('times that cannot be read', () => {
    const findings = refused(csvText({ time: (minutes, row) => (row === 4 ? '01/02/2023 04:00' : stamp(minutes)) }))
    expect(findings).toMatchObject([{ path: 'line 6, column time', found: 'the time "01/02/2023 04:00"' }])
    const impossible = refused(csvText({ time: (minutes, row) => (row === 4 ? '2023-02-30 04:00' : stamp(minutes)) }))
    expect(impossible[0]?.found).toContain('2023-02-30')
  })

  test('rows with too many cells', () => {
    const [finding] = refused(csvText({ values: at(3, '0.5,0.5') }))
    expect(finding).toMatchObject({ path: 'line 5', found: '3 cells under 2 column names' })
  })
})

describe('time zones', () => {
  test.each([
    ['time (CET)', 'CET'],
    ['time [Europe/Berlin]', 'Europe/Berlin'],
    ['time (UTC+1)', 'UTC+1'],
    ['time_UTC-5', 'UTC-5'],
    ['time (Asia/Tokyo)', 'Asia/Tokyo'],
  ])('%s', (header, name) => {
    const [finding] = refused(csvText({ header: `${header},wind` }))
    expect(finding).toMatchObject({ path: `line 1, column ${header}`, found: `times in ${name}` })
    expect(finding?.fix).toContain('UTC+8')
  })

  test('in the times themselves', () => {
    expect(refused(csvText({ time: (m) => `${stamp(m)}+09:00` }))[0]?.found).toBe('times in +09:00')
    const summer = refused(csvText({ time: (m, row) => `${stamp(m)}${row < 2000 ? '+01:00' : '+02:00'}` }))
    expect(summer).toMatchObject([
      { path: 'line 2002, column time', found: 'a clock that changes from +01:00 to +02:00' },
    ])
    const both = refused(csvText({ header: 'time (UTC),wind', time: (m) => `${stamp(m)}+08:00` }))
    expect(both[0]?.found).toBe('UTC in the name, +08:00 in the times')
  })

  test('summer time shows in its missing and its double hour', () => {
    // Clocks on 26 March 2023 jump over 02:00 (row 84 × 24 + 2 = 2018) and fall back on 29 October (row 7226 from there).
    const time = (minutes: number, row: number) => stamp(row >= 2018 && row < 7226 ? minutes + 60 : minutes)
    const findings = refused(csvText({ time }))
    expect(findings.map(({ path }) => path)).toEqual(['line 2020, column time', 'line 7228, column time'])
    for (const { fix } of findings) expect(fix).toContain('summer time')
  })
})

describe('the table itself', () => {
  test.each([
    ['nothing', '', '$', 'an empty file'],
    ['blank lines', '\n \n\n', '$', 'an empty file'],
    ['too many lines', 'a\n'.repeat(300_000), '$', 'more lines'],
    ['a line without end', `a,"${'b'.repeat(200_000)}`, '$', 'longer ones'],
    ['comments alone', '# a\n# b', '$', 'no table'],
    ['numbers without names', csvText({ header: '0.1,0.2', time: null }), 'line 1', 'a first line of numbers'],
    [
      'times alone',
      csvText({ header: 'time', values: () => '', change: (lines) => lines.map((l) => l.slice(0, -1)) }),
      'line 1',
      'no column of values',
    ],
    ['a name twice', csvText({ header: 'time,a,a', values: () => '0.5,0.5' }), 'line 1, column a', 'an earlier column'],
    ['no name', csvText({ header: 'time,a,', values: () => '0.5,0.5' }), 'line 1, column (no name)', 'without a name'],
  ])('%s', (_name, text, path, found) => {
    const [finding] = refused(text)
    expect(finding?.path).toBe(path)
    expect(finding?.found).toContain(found)
  })

  test('all findings come at once, the fifty first and a count of the rest', () => {
    const text = csvText({ header: 'time (CET),a,b [MW]', values: (row) => (row % 50 === 0 ? 'x,1' : '0.5,1') })
    const findings = refused(text)
    expect(findings).toHaveLength(51)
    const all = findings.map(({ found }) => found).join('\n')
    for (const part of ['times in CET', 'values in MW', 'the text "x"']) expect(all).toContain(part)
    // 8760 / 50 → 176 words, one unit, one zone: 178 less 50.
    expect(findings.at(-1)?.found).toBe('128 more beyond the first 50 findings')
  })
})

test('whatever text comes, the answer is series within 0..1 or findings in two languages, never a fault', () => {
  const chance = randomNumbers(7)
  const parts = [
    'time',
    'P',
    ',',
    ';',
    '\t',
    '\n',
    '"',
    '#',
    '0.5',
    '1e9',
    '2023-01-01 00:00',
    '20230101:0010',
    '风',
    '[',
    ']',
    '(UTC',
  ]
  let refusals = 0
  for (let run = 0; run < 3000; run++) {
    const text = Array.from({ length: 1 + chance() * 40 }, () => parts[Math.floor(chance() * parts.length)]).join('')
    const answer = importSeries(text)
    if (answer.ok) throw new Error(`taken: ${text}`)
    expect(answer.findings.length).toBeGreaterThan(0)
    for (const { path, found, fix, zh } of answer.findings)
      expect([path, found, fix, zh?.found, zh?.fix]).not.toContain('')
    refusals++
  }
  expect(refusals).toBe(3000)
})

test('a good year with one cell spoilt anywhere is refused at that cell', () => {
  const chance = randomNumbers(11)
  const good = csvText({ header: 'time,a,b', values: () => '0.4,0.6' }).split('\n')
  for (let run = 0; run < 40; run++) {
    const [row, column] = [1 + Math.floor(chance() * 8760), Math.floor(chance() * 3)]
    const lines = good.with(row, String(good[row]).split(',').with(column, '?').join(','))
    const [finding] = refused(lines.join('\n'))
    expect(finding?.path).toBe(`line ${row + 1}, column ${['time', 'a', 'b'][column]}`)
  }
})
