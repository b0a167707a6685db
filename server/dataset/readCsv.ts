import { CsvError, parse } from 'csv-parse/sync'

export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

type CsvText =
  | { readonly ok: true; readonly header: readonly string[]; readonly records: readonly CsvRecord[] }
  | { readonly ok: false; readonly line: number; readonly found: string }

/** RFC 4180 text → header and records with the line each ends on. Nothing is trimmed or guessed. */
export function readCsv(csv: string): CsvText {
  try {
    // The parser says a record's line only to this hook, and only while it reads it.
    const lines: number[] = []
    const options = { bom: true, relax_column_count: true, skip_empty_lines: true }
    const parsed = parse(csv, {
      ...options,
      on_record: (record, context) => {
        lines.push(context.lines)
        return record
      },
    })
    const [header, ...cells] = parsed
    if (header === undefined) return { ok: false, line: 1, found: 'an empty file' }
    return { ok: true, header, records: cells.map((record, at) => ({ line: lines[at + 1] ?? 0, cells: record })) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { ok: false, line: Number(error.lines ?? 1), found: `text that is not csv (${error.code})` }
  }
}
