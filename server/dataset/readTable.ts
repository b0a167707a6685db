import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFinding } from './dataFinding.ts'
import { type CsvRecord, readCsv } from './readCsv.ts'
import type { Columns, LoadedTable, RowOf, Table, TableRow } from './table.ts'

type Report = (line: number, column: string, found: string, fix: string) => void

/** One csv file → typed rows. What is wrong goes to `findings`; a row with a fault is left out. */
export function readTable<C extends Columns>(
  dataDir: string,
  table: Table<C>,
  findings: DataFinding[],
): LoadedTable<C> {
  const report: Report = (line, column, found, fix) => {
    findings.push({ file: table.file, line, column, found, fix })
  }
  const csv = readFile(join(dataDir, table.file))
  if (csv === undefined) {
    report(0, '', 'no such file', 'Add the table, or take its schema away')
    return { table, rows: [] }
  }
  const read = readCsv(csv)
  if (!read.ok) {
    report(read.line, '', read.found, 'Write RFC 4180 csv: commas, double quotes, one record a line')
    return { table, rows: [] }
  }
  if (!headerMatches(read.header, table, report)) return { table, rows: [] }
  const rows: TableRow<C>[] = []
  const seen = new Map<string, number>()
  for (const record of read.records) {
    const cells = readRow(record, read.header, table, report)
    if (cells === undefined) continue
    const key = table.key.map((column) => String(cells[column])).join(' · ')
    const first = seen.get(key)
    if (first !== undefined) {
      report(record.line, table.key.join(' '), `${key} again, first on line ${first}`, 'Keep one of the two rows')
      continue
    }
    seen.set(key, record.line)
    rows.push({ line: record.line, cells })
  }
  return { table, rows }
}

function readFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function headerMatches<C extends Columns>(header: readonly string[], table: Table<C>, report: Report): boolean {
  const wanted = Object.keys(table.columns)
  const missing = wanted.filter((name) => !header.includes(name))
  const unknown = header.filter((name, at) => !wanted.includes(name) || header.indexOf(name) !== at)
  for (const name of missing) report(1, name, 'no such column', `Add the column ${name}`)
  for (const name of unknown) report(1, name, `the column '${name}'`, `Use the columns ${wanted.join(', ')}, once each`)
  return missing.length === 0 && unknown.length === 0
}

function readRow<C extends Columns>(
  record: CsvRecord,
  header: readonly string[],
  table: Table<C>,
  report: Report,
): RowOf<C> | undefined {
  if (record.cells.length !== header.length) {
    const fix = `Give ${header.length} cells; quote a cell that holds a comma`
    report(record.line, '', `${record.cells.length} cells`, fix)
    return undefined
  }
  let sound = true
  const cells: Record<string, unknown> = {}
  for (const [at, name] of header.entries()) {
    const raw = record.cells[at] ?? ''
    const cell = table.columns[name]?.read(raw)
    if (cell?.ok) cells[name] = cell.value
    else {
      report(record.line, name, raw === '' ? 'an empty cell' : `'${raw}'`, cell?.fix ?? 'Take the column away')
      sound = false
    }
  }
  if (!sound) return undefined
  // Every column of C was read by its own reader just above, so the record is a RowOf<C>.
  const row = cells as RowOf<C>
  const faults = [...rangeFaults(cells, table), ...(table.faults?.(row) ?? [])]
  for (const fault of faults) report(record.line, fault.column, fault.found, fault.fix)
  return faults.length === 0 ? row : undefined
}

/** low ≤ value ≤ high, and judgement is never shown as confirmed. */
function rangeFaults<C extends Columns>(cells: Readonly<Record<string, unknown>>, table: Table<C>) {
  const faults: { column: string; found: string; fix: string }[] = []
  const names = Object.keys(table.columns)
  const lowAt = names.indexOf('low')
  const valueName = names.includes('value') ? 'value' : (names[lowAt - 1] ?? '')
  const value = cells[valueName]
  const { low, high } = cells
  if (typeof value === 'number' && typeof low === 'number' && low > value) {
    faults.push({ column: 'low', found: `low ${low} above the value ${value}`, fix: 'Put low at or below the value' })
  }
  if (typeof value === 'number' && typeof high === 'number' && high < value) {
    faults.push({
      column: 'high',
      found: `high ${high} below the value ${value}`,
      fix: 'Put high at or above the value',
    })
  }
  if (cells.quality === 'assumed' && cells.status === 'confirmed') {
    const fix = 'Use assumed or toBeConfirmed: judgement is never shown as confirmed'
    faults.push({ column: 'status', found: 'an assumed figure marked confirmed', fix })
  }
  return faults
}
