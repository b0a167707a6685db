import { describe, expect, test } from 'vitest'
import { csvText, minutesAt, refused, stamp, taken } from './csvText.ts'

/** A sun over 105° east, in UTC: noon at 05:00, from 23:00 to 11:00. */
function sunUtc(at: number): number {
  return Math.max(0, Math.cos((2 * Math.PI * ((at % 24) + 0.5 - 5)) / 24))
}

describe('Renewables.ninja', () => {
  const comments = (capacity: string, kind = 'Wind') => [
    `# Renewables.ninja ${kind} (Point API) - 37.5000, 105.2000 - Version: 1.1`,
    '# Units: time in UTC, local_time in Asia/Shanghai, electricity in kW',
    `# {"units": {"time": "UTC", "electricity": "kW"}, "params": {"lat": 37.5, ${capacity}"height": 100}}`,
  ]
  const ninja = (capacity: string, values: (at: number) => string, kind = 'Wind') =>
    csvText({
      header: 'time,local_time,electricity',
      before: comments(capacity, kind),
      year: 2019,
      time: (minutes) => `${stamp(minutes)},${stamp(minutes + 480)}`,
      values,
    })

  test('kW of a stated capacity, in UTC', () => {
    const answer = taken(ninja('"capacity": 2.5, ', (at) => ((2.5 * at) / 10_000).toFixed(6)))
    expect(answer).toMatchObject({ layout: 'renewablesNinja', technology: 'wind', year: 2019 })
    expect(answer.series[0]).toMatchObject({ name: 'wind', unit: 'kW' })
    // Row 8752 comes first.
    expect(answer.values[0]).toBeCloseTo(0.8752, 9)
    expect(answer.values[8]).toBe(0)
    expect(answer.said).toContain('divided by the 2.5 kW')
    expect(answer.said).toContain('Columns not read: local_time')
  })

  test('shares, when no capacity is stated', () => {
    const answer = taken(ninja('', (at) => (at / 10_000).toFixed(4)))
    expect(answer.values[8]).toBe(0)
    expect(answer.values[9]).toBeCloseTo(0.0001, 12)
    expect(answer.said).toContain('state no capacity')
  })

  test('kW without a capacity are refused', () => {
    const [finding] = refused(ninja('', (at) => String(at % 40)))
    expect(finding).toMatchObject({ path: 'line 44, column electricity' })
    expect(finding?.found).toContain('39')
    expect(finding?.fix).toContain('installed capacity')
  })

  test('solar is told from wind, and wrong word is refused', () => {
    const text = ninja('"capacity": "1", ', (at) => sunUtc(at).toFixed(3), 'PV')
    expect(taken(text).technology).toBe('solar')
    expect(refused(text, { technology: 'wind' })[0]?.found).toContain('solar output, sent as wind')
  })

  test('weather alone is refused', () => {
    const text = csvText({ header: 'time,temperature', before: comments('') })
    expect(refused(text)[0]?.found).toContain('without time and electricity')
  })
})

describe('PVGIS', () => {
  const metadata = [
    'Latitude (decimal degrees):\t37.500',
    'Longitude (decimal degrees):\t105.200',
    'Elevation (m):\t1250',
    'Radiation database:\tPVGIS-ERA5',
    '',
    'Slope: 35 deg. ',
    'Nominal power of the PV system (c-Si) (kWp):\t5.0',
    'System losses (%):\t14.0',
    '',
  ]
  const legend = [
    '',
    'P: PV system power (W)',
    'G(i): Global irradiance (W/m2)',
    '',
    'PVGIS (c) European Union, 2001-2024',
  ]
  const time = (minutes: number) =>
    `${stamp(minutes).slice(0, 10).replaceAll('-', '')}:${stamp(minutes + 10)
      .slice(11)
      .replace(':', '')}`
  const header = 'time,P,G(i),H_sun,T2m,WS10m,Int'
  const values = (at: number) => `${(4000 * sunUtc(at)).toFixed(1)},${900 * sunUtc(at)},30,12.5,2.1,0`
  const shape = { header, before: metadata, after: legend, time, values }

  test('W of the nominal power, in UTC, minutes past the hour, legend left out', () => {
    const answer = taken(csvText({ ...shape, year: 2020, rows: 8784 }))
    expect(answer).toMatchObject({ layout: 'pvgis', technology: 'solar', year: 2020, hoursPerYear: 8784 })
    expect(answer.series[0]).toMatchObject({ name: 'solar', unit: 'W' })
    // 4000 W of 5 kWp are 0.8; the hour from 05:00 UTC, half an hour after its noon, is the hour from 13:00 in Shanghai.
    expect(answer.values[13]).toBeCloseTo(0.8 * Math.cos(Math.PI / 24), 4)
    expect(answer.values[1]).toBe(0)
    expect(answer.said).toContain('nominal power of 5 kWp')
    expect(answer.said).toContain('10 minutes into their step')
    expect(answer.said).toContain('Columns not read: G(i)')
    expect(answer.said).not.toContain('stands highest')
  })

  test('a little above the nominal power is cut, and said', () => {
    const bright = (at: number) => `${at === 5 ? 5200 : (4000 * sunUtc(at)).toFixed(1)},0,0,0,0,0`
    const answer = taken(csvText({ ...shape, values: bright }))
    expect(answer.values[13]).toBe(1)
    expect(answer.said).toContain('solar: 1 rows slightly above the capacity cut to 1')
  })

  test('by more than a tenth it is not', () => {
    const [finding] = refused(csvText({ ...shape, values: (at) => `${at === 5 ? 5600 : 100},0,0,0,0,0` }))
    expect(finding?.found).toContain('5600 W')
  })

  test('far above it the nominal power must be wrong', () => {
    const text = csvText({ ...shape, values: (at) => `${40_000 * sunUtc(at)},0,0,0,0,0` })
    const [finding] = refused(text)
    expect(finding?.found).toContain('more than the stated capacity of 5000 W')
    expect(finding?.path).toMatch(/^line \d+, column P$/)
  })

  test('without its metadata, without output, or with many years it is refused', () => {
    expect(refused(csvText({ ...shape, before: [] }))[0]?.found).toContain('without the nominal power')
    const noOutput = csvText({ ...shape, header: 'time,G(i)', values: () => '100' })
    expect(refused(noOutput)[0]?.fix).toContain('PV power')
    const [many] = refused(csvText({ ...shape, year: 2019, rows: 8760 + 8784 + 8760 }))
    expect(many?.path).toBe('$')
    expect(many?.found).toContain(`up to ${stamp(minutesAt(2021, 12, 31, 23))}, where 2019 has 8760`)
    expect(many?.fix).toContain('not 3')
  })
})

describe('the sun', () => {
  const solar = { header: 'time,pv', values: (at: number) => sunUtc(at).toFixed(4) }

  test('of a file without a zone must be China’s', () => {
    const [finding] = refused(csvText(solar), { technology: 'solar' })
    expect(finding).toMatchObject({ path: 'line 1, column pv' })
    expect(finding?.found).toContain('05:00')
    expect(finding?.fix).toContain('time (UTC)')
    expect(taken(csvText({ ...solar, header: 'time (UTC),pv' }), { technology: 'solar' }).said).not.toContain('highest')
  })

  test('may not stand highest in the evening either', () => {
    const late = csvText({ header: 'time,pv', values: (at) => sunUtc(at + 8).toFixed(4) })
    expect(refused(late, { technology: 'solar' })[0]?.found).toContain('21:00')
  })

  test('of a file that names its zone is believed, and remarked on', () => {
    const { said } = taken(csvText({ ...solar, header: 'time (UTC+8),pv' }), { technology: 'solar' })
    expect(said).toContain('stands highest about 05:00')
  })

  test('is not looked for in wind', () => {
    expect(taken(csvText(solar), { technology: 'wind' }).technology).toBe('wind')
    expect(taken(csvText(solar)).technology).toBeNull()
  })
})
