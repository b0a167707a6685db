import type { DataFinding } from '../dataFinding.ts'
import type { Tables } from '../readTables.ts'
import { coverageKeys } from './tableKeys.ts'

/** Every province in scope, site, class, year and figure has its row: no figure is missing. */
export function missingRows(tables: Tables): readonly DataFinding[] {
  return Object.values(tables).flatMap(({ table, rows }) => {
    if (table.covers === undefined) return []
    const keys: readonly string[] = table.key
    const present = new Set(
      rows.map(({ cells }) => {
        const cell = new Map<string, unknown>(Object.entries(cells))
        return keyText(keys.map((column) => String(cell.get(column))))
      }),
    )
    const wanted = product(table.covers.map((coverage) => coverageKeys(coverage, tables)))
    return wanted
      .filter((key) => !present.has(keyText(key)))
      .map((key) => ({
        file: table.file,
        line: 0,
        column: keys.join(' '),
        found: `no sound row for ${keyText(key)}`,
        fix: 'Add the row, or mend the one that was refused',
      }))
  })
}

const keyText = (parts: readonly string[]) => parts.join(' · ')

function product(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (heads, list) => heads.flatMap((head) => list.map((item) => [...head, item])),
    [[]],
  )
}
