import type { Words } from '../../contract/figure.ts'
import { cellPath, type FindingList } from './findingList.ts'
import type { ReadLayout, SeriesColumn } from './seriesLayout.ts'

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const missing = /^(|nan|na|n\/a|null|none|-|--|-9999?|-999\.0+|缺测|#N\/A)$/i

/** The capacity factors of one column, row by row. What is missing, unreadable or out of range is a finding. */
export function readColumn({ rows }: ReadLayout, column: SeriesColumn, findings: FindingList): Float64Array {
  const values = new Float64Array(rows.length)
  let gapFrom = -1
  for (const [at, { line, cells }] of rows.entries()) {
    const cell = cells[column.index] ?? ''
    const isMissing = missing.test(cell)
    if (isMissing && gapFrom < 0) gapFrom = at
    if (!isMissing && gapFrom >= 0) {
      addGap(rows, gapFrom, at - 1, column, findings)
      gapFrom = -1
    }
    if (isMissing) values[at] = Number.NaN
    else if (number.test(cell)) values[at] = Number(cell) / column.capacity
    else {
      values[at] = Number.NaN
      findings.add(cellPath(line, column.header), ...noNumber(cell))
    }
  }
  if (gapFrom >= 0) addGap(rows, gapFrom, rows.length - 1, column, findings)
  checkRange(rows, column, values, findings)
  return values
}

function addGap(rows: ReadLayout['rows'], from: number, to: number, column: SeriesColumn, findings: FindingList): void {
  const [first, last] = [rows[from]?.line ?? 0, rows[to]?.line ?? 0]
  const found =
    from === to
      ? { en: 'no value', zh: '没有数值' }
      : {
          en: `no value from here to line ${last} (${to - from + 1} rows)`,
          zh: `自此至第 ${last} 行没有数值（${to - from + 1} 行）`,
        }
  const fix = { en: 'Fill every hour: gaps are not guessed here', zh: '请补全每个时段：此处不推测缺失值' }
  findings.add(cellPath(first, column.header), found, fix)
}

function noNumber(cell: string): [found: Words, fix: Words] {
  const shown = JSON.stringify(cell.slice(0, 40))
  const found = { en: `the text ${shown}`, zh: `文本 ${shown}` }
  const fix = /^[+-]?\d+,\d+$/.test(cell)
    ? { en: 'Write numbers with a decimal point', zh: '小数请用小数点书写' }
    : { en: 'Give a number from 0 to 1', zh: '请给出 0 至 1 的数值' }
  return [found, fix]
}

function checkRange(rows: ReadLayout['rows'], column: SeriesColumn, values: Float64Array, findings: FindingList): void {
  let [lowAt, highAt, lowest, highest] = [-1, -1, 0, 0]
  for (const [at, value] of values.entries()) {
    if (value < lowest) [lowAt, lowest] = [at, value]
    if (value > highest) [highAt, highest] = [at, value]
  }
  const pathOf = (at: number) => cellPath(rows[at]?.line ?? 0, column.header)
  if (lowAt >= 0) {
    const shown = asWritten(lowest, column)
    const found = { en: `${shown}, the least value, below 0`, zh: `最小值 ${shown} 小于 0` }
    findings.add(pathOf(lowAt), found, { en: 'Set what a plant draws at night to 0', zh: '请将电站夜间自用电置为 0' })
  }
  if (highest > column.mostFactor) findings.add(pathOf(highAt), ...tooHigh(column, asWritten(highest, column)))
  if (highAt < 0 && lowAt < 0 && values.length > 0 && !values.some(Number.isNaN)) {
    const found = { en: 'a year of nothing but 0', zh: '全年数值均为 0' }
    findings.add(pathOf(0), found, { en: 'Leave the column out, or send its output', zh: '请去掉该列，或提供其出力' })
  }
}

/** The value as the file has it, without the last digit that dividing and multiplying leave. */
function asWritten(factor: number, { capacity }: SeriesColumn): number {
  return Number((factor * capacity).toPrecision(12))
}

function tooHigh({ capacity, unit }: SeriesColumn, highest: number): [found: Words, fix: Words] {
  if (unit !== '0..1') {
    const found = {
      en: `${highest} ${unit}, more than the stated capacity of ${capacity} ${unit} can give`,
      zh: `${highest} ${unit}，超过文件所载装机容量 ${capacity} ${unit}`,
    }
    return [found, { en: 'Correct the capacity in the file, or its values', zh: '请改正文件中的装机容量或数值' }]
  }
  const found = {
    en: `${highest}, the greatest value, where capacity factors end at 1`,
    zh: `最大值 ${highest}，而容量系数不超过 1`,
  }
  const fix =
    highest <= 100
      ? {
          en: 'Divide percent by 100, or power (kW, MW) by the installed capacity',
          zh: '若为百分数请除以 100；若为功率（kW、MW）请除以装机容量',
        }
      : { en: 'Divide power (kW, MW) by the installed capacity', zh: '功率（kW、MW）请除以装机容量' }
  return [found, fix]
}
