import type { Words } from '../../contract/figure.ts'
import type { Finding } from '../../contract/problem.ts'
import type { SeriesLayout, SeriesTechnology } from '../../contract/series.ts'
import { checkSun } from './checkSun.ts'
import { columnsLayout } from './columnsLayout.ts'
import { type FindingList, findingList } from './findingList.ts'
import { isNinja, ninjaLayout } from './ninjaLayout.ts'
import { isPvgis, pvgisLayout } from './pvgisLayout.ts'
import { readColumn } from './readColumn.ts'
import type { HourlySeries, ReadLayout } from './seriesLayout.ts'
import { isNoSeries, textLines } from './textTable.ts'
import { type TimeAxis, timeAxis } from './timeAxis.ts'
import { toHours } from './toHours.ts'

export interface ImportOptions {
  /** What the series are, when the file does not say. A solar series is held against the sun of China. */
  readonly technology?: SeriesTechnology
  /** Length wanted: 8 760 drops 29 February of a leap year, 8 784 asks for one. Left out, the file decides. */
  readonly hoursPerYear?: 8760 | 8784
}

export type ImportAnswer =
  | {
      readonly ok: true
      readonly layout: SeriesLayout
      readonly technology: SeriesTechnology | null
      readonly year: number | null
      readonly hoursPerYear: 8760 | 8784
      readonly series: readonly HourlySeries[]
      readonly notes: readonly Words[]
    }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Measured or simulated wind and solar series from a CSV: a column per site, Renewables.ninja, or PVGIS hourly data.
 * Whatever does not fit is refused with its line and column, up to 50 findings at once; nothing is filled in, scaled or
 * turned on a guess, and what was done is said in `notes`.
 */
export function importSeries(text: string, options: ImportOptions = {}): ImportAnswer {
  const findings = findingList()
  const layout = readLayout(text, findings)
  const refusal = () => ({ ok: false as const, findings: findings.list() })
  if (!layout) return refusal()
  checkWidth(layout, findings)
  const axis = timeAxis(layout, findings)
  const read = layout.columns.map((column) => ({ column, rows: readColumn(layout, column, findings) }))
  const technology = technologyOf(layout, options, findings)
  const hoursPerYear = axis ? lengthOf(axis, options, findings) : 8760
  if (findings.count() > 0 || !axis) return refusal()
  const notes = [...layout.notes, ...axis.notes]
  const series = read.map(({ column, rows }): HourlySeries => {
    const over = cutToOne(rows)
    if (over > 0) notes.push(cutNote(column.name, over))
    return { name: column.name, unit: column.unit, values: toHours(rows, axis, hoursPerYear) }
  })
  if (hoursPerYear < axis.hoursPerYear) notes.push(droppedNote)
  if (technology === 'solar') notes.push(...checkSun(layout, axis, series, findings))
  if (findings.count() > 0) return refusal()
  return { ok: true, layout: layout.layout, technology, year: axis.year, hoursPerYear, series, notes }
}

function readLayout(text: string, findings: FindingList): ReadLayout | null {
  if (isNoSeries(text)) {
    const found = { en: 'more lines, or longer ones, than a year of series has', zh: '行数或行长超出一年序列所需' }
    findings.add('$', found, { en: 'Send one year of hourly values as CSV', zh: '请以 CSV 发送一年的小时数据' })
    return null
  }
  const lines = textLines(text)
  if (lines.length === 0) {
    const found = { en: 'an empty file', zh: '空文件' }
    findings.add('$', found, { en: 'Send a CSV with one column per series', zh: '请发送每列一条序列的 CSV' })
    return null
  }
  if (isPvgis(lines)) return pvgisLayout(lines, findings)
  return isNinja(lines) ? ninjaLayout(lines, findings) : columnsLayout(lines, findings)
}

/** A row that is cut short is found as missing values; one that is too long has its values in the wrong columns. */
function checkWidth({ rows, width }: ReadLayout, findings: FindingList): void {
  for (const { line, cells } of rows) {
    if (cells.length <= width || cells.slice(width).every((cell) => cell === '')) continue
    const found = {
      en: `${cells.length} cells under ${width} column names`,
      zh: `${cells.length} 个单元格，而列名只有 ${width} 个`,
    }
    findings.add(`line ${line}`, found, { en: 'Give one cell per column', zh: '请使每列恰有一个单元格' })
  }
}

function technologyOf(
  layout: ReadLayout,
  { technology }: ImportOptions,
  findings: FindingList,
): SeriesTechnology | null {
  if (technology && layout.technology && technology !== layout.technology) {
    const [is, wanted] = [layout.technology, technology]
    const zh = { wind: '风电', solar: '光伏' }
    const found = { en: `a file of ${is} output, sent as ${wanted}`, zh: `文件为${zh[is]}出力，却按${zh[wanted]}提交` }
    findings.add('$', found, {
      en: `Send it as ${is}, or send the other file`,
      zh: `请按${zh[is]}提交，或改用另一文件`,
    })
  }
  return layout.technology ?? technology ?? null
}

function lengthOf(axis: TimeAxis, { hoursPerYear }: ImportOptions, findings: FindingList): 8760 | 8784 {
  if (hoursPerYear === 8784 && axis.hoursPerYear === 8760) {
    const found = { en: '8760 hours, where 8784 are asked for', zh: '共 8760 小时，而要求 8784 小时' }
    findings.add('$', found, { en: 'Send a leap year, or ask for 8760', zh: '请提供闰年数据，或改为要求 8760 小时' })
  }
  return hoursPerYear ?? axis.hoursPerYear
}

/** Cuts what passes 1 within the layout's allowance; how many rows did. */
function cutToOne(rows: Float64Array): number {
  let over = 0
  for (const [at, value] of rows.entries()) {
    if (value <= 1) continue
    rows[at] = 1
    over++
  }
  return over
}

function cutNote(name: string, over: number): Words {
  return {
    en: `${name}: ${over} rows slightly above the capacity cut to 1.`,
    zh: `${name}：${over} 行略高于装机容量，已截为 1。`,
  }
}

const droppedNote: Words = { en: '29 February dropped, as asked.', zh: '已按要求去掉 2 月 29 日。' }
