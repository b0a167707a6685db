import type { Words } from '../../contract/figure.ts'
import { cellPath, type FindingList } from './findingList.ts'
import { mostFactorOfShare, type ReadLayout, type SeriesColumn } from './seriesLayout.ts'
import { delimiterOf, splitLine, type TextLine, type TextRow } from './textTable.ts'
import { timeZoneIn } from './timeZone.ts'
import { type ColumnUnit, unitOfColumn } from './unitOfColumn.ts'

const timeWord =
  'time|times|timestamps?|date|datetime|date[ _]time|hours?|hour[ _]of[ _]year|index|period|interval|' +
  '时间|时刻|日期|日期时间|小时|时段|序号|北京时间'
const timeClock = String.raw`[ _]?(utc|gmt|local|beijing|start|begin|end)([+-]?\d+)?|[ _]?[([（【].*|[ _]?[+-]\d.*`
const timeName = new RegExp(`^((utc|gmt|local|beijing|valid)[ _]?)?(${timeWord}|utc|snapshots?)(${timeClock})?$`, 'i')
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** One hourly column per site under a header, with or without a time column. Null when there is no such table. */
export function columnsLayout(lines: readonly TextLine[], findings: FindingList): ReadLayout | null {
  const comments = lines.filter(({ text }) => text.startsWith('#'))
  const [first, ...rest] = lines.filter(({ text }) => !text.startsWith('#'))
  if (!first) {
    findings.add('$', { en: 'no table', zh: '没有表格' }, headerFix)
    return null
  }
  const delimiter = delimiterOf(first.text)
  const rows = rest.map((line) => splitLine(line, delimiter))
  const header = namedCells(splitLine(first, delimiter), rows)
  if (header.some((name) => number.test(name))) {
    const found = { en: 'a first line of numbers where the column names belong', zh: '首行为数字，而此处应为列名' }
    findings.add(`line ${first.line}`, found, headerFix)
    return null
  }
  const isTime = header.map((name, index) => timeName.test(name) || (name === '' && index === 0))
  // A data frame writes its own count into a first column without a name.
  const named = header.findIndex((name) => timeName.test(name))
  const timeAt = named >= 0 ? named : isTime.indexOf(true)
  const units = header.map((name, index) => ({ index, header: name, ...unitOfColumn(name) }))
  const valued = units.filter(({ index }) => !isTime[index])
  const notes: Words[] = []
  const ignored = units.filter(({ index, name }) => isTime[index] && index !== timeAt && name !== '')
  if (ignored.length > 0) notes.push(ignoredNote(ignored.map((one) => one.header)))
  checkNames(first.line, valued, findings)
  const columns = valued.flatMap((one) => columnOf(first.line, one, findings))
  if (valued.length === 0) {
    const found = { en: 'no column of values beside the time', zh: '除时间外没有数值列' }
    findings.add(`line ${first.line}`, found, headerFix)
  }
  const timeHeader = header[timeAt] ?? ''
  const zone = timeZoneIn(timeHeader) ?? timeZoneIn(comments.map(({ text }) => text).join('\n'))
  const time = timeAt < 0 ? null : { index: timeAt, header: timeHeader }
  return {
    layout: 'columns',
    rows,
    headerLine: first.line,
    width: header.length,
    time,
    columns,
    zone,
    technology: null,
    notes,
  }
}

const headerFix = {
  en: 'Begin with a line of column names, one column per site: time,zhongwei,ulanqab',
  zh: '首行请给出列名，每个站点一列，例如 time,zhongwei,ulanqab',
}

/** A note that columns were left unread. */
export function ignoredNote(names: readonly string[]): Words {
  return { en: `Columns not read: ${names.join(', ')}.`, zh: `未读取的列：${names.join('、')}。` }
}

/** The header without the nameless columns that spreadsheets leave at the end of every line. */
function namedCells(header: TextRow, rows: readonly TextRow[]): readonly string[] {
  let width = header.cells.length
  while (width > 1 && header.cells[width - 1] === '' && rows.every(({ cells }) => (cells[width - 1] ?? '') === ''))
    width--
  return header.cells.slice(0, width)
}

function checkNames(line: number, columns: readonly { header: string; name: string }[], findings: FindingList): void {
  const seen = new Set<string>()
  for (const { header, name } of columns) {
    if (name === '') {
      const found = { en: 'a column without a name', zh: '一列没有列名' }
      findings.add(cellPath(line, header), found, { en: 'Name it after its site', zh: '请以站点命名' })
    } else if (seen.has(name)) {
      const found = { en: 'a name that an earlier column has', zh: '列名与前面的列重复' }
      findings.add(cellPath(line, header), found, { en: 'Give every column its own name', zh: '请为每列取不同的名称' })
    }
    seen.add(name)
  }
}

function columnOf(
  line: number,
  column: ColumnUnit & { index: number; header: string },
  findings: FindingList,
): SeriesColumn[] {
  const { index, header, name, unit, kind } = column
  if (kind === null || kind === 'share') {
    return [{ index, header, name, unit: '0..1', capacity: 1, mostFactor: mostFactorOfShare }]
  }
  findings.add(cellPath(line, header), { en: `values in ${unit}`, zh: `数值单位为 ${unit}` }, unitFixes[kind])
  return []
}

const unitFixes = {
  percent: { en: 'Divide them by 100: capacity factors go from 0 to 1', zh: '请除以 100：容量系数介于 0 与 1 之间' },
  power: {
    en: 'Divide them by the installed capacity: capacity factors go from 0 to 1',
    zh: '请除以装机容量：容量系数介于 0 与 1 之间',
  },
  foreign: {
    en: 'Send capacity factors (output over installed capacity, 0 to 1); weather is not turned into output here',
    zh: '请提供容量系数（出力与装机容量之比，0 至 1）；此处不由气象数据推算出力',
  },
} as const
