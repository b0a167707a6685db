import { type ImportOptions, importSeries } from '../../../server/series/import/importSeries.ts'

/** Civil minutes → `2023-01-01 00:00`. */
export function stamp(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ')
}

export function minutesAt(year: number, month = 1, day = 1, hour = 0): number {
  return Date.UTC(year, month - 1, day, hour) / 60_000
}

export interface CsvShape {
  readonly header?: string
  readonly rows?: number
  readonly stepMinutes?: number
  readonly year?: number
  /** The time cell of a row; `null` leaves the column out. */
  readonly time?: ((minutes: number, at: number) => string) | null
  /** The value cells of a row. */
  readonly values?: (at: number) => string
  readonly delimiter?: string
  readonly before?: readonly string[]
  readonly after?: readonly string[]
  /** Last word on the data lines: cut, repeat, change. */
  readonly change?: (lines: string[]) => string[]
}

/** A year of CSV, made on the spot: hourly 2023 at 0.5 unless said. Row `at` stands on line `at + 2` without comments. */
export function csvText(shape: CsvShape = {}): string {
  const { rows = 8760, stepMinutes = 60, year = 2023, delimiter = ',', before = [], after = [] } = shape
  const { time = stamp, values = () => '0.5', change = (lines: string[]) => lines } = shape
  const header = shape.header ?? (time === null ? 'wind' : `time${delimiter}wind`)
  const data = Array.from({ length: rows }, (_, at) => {
    const cells = values(at)
    return time === null ? cells : `${time(minutesAt(year) + at * stepMinutes, at)}${delimiter}${cells}`
  })
  return [...before, header, ...change(data), ...after].join('\n')
}

/** The import, which must succeed. */
export function taken(text: string, options: ImportOptions = {}) {
  const answer = importSeries(text, options)
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.findings.slice(0, 5))}`)
  const [first] = answer.series
  if (!first) throw new Error('no series')
  return { ...answer, values: first.values, said: answer.notes.map(({ en }) => en).join(' ') }
}

/** The findings of an import that must fail. */
export function refused(text: string, options: ImportOptions = {}) {
  const answer = importSeries(text, options)
  if (answer.ok) throw new Error('taken')
  for (const { zh } of answer.findings) {
    if (!zh || !/[\u4e00-\u9fff]/.test(zh.found + zh.fix)) throw new Error(`no Chinese: ${JSON.stringify(zh)}`)
  }
  return answer.findings
}
