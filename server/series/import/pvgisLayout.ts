import { ignoredNote } from './columnsLayout.ts'
import { cellPath, type FindingList } from './findingList.ts'
import { mostFactorOfPlant, type ReadLayout } from './seriesLayout.ts'
import { delimiterOf, splitLine, type TextLine } from './textTable.ts'

const headerStart = /^"?time(\(UTC\))?"?[,;\t]/i
const dataStart = /^"?\d{8}:\d{4}/
const wattsPerKilowatt = 1000

/** Whether the text is an hourly download of PVGIS: its header with its way of writing times below. */
export function isPvgis(lines: readonly TextLine[]): boolean {
  const at = headerAt(lines)
  return at >= 0 && dataStart.test(lines[at + 1]?.text ?? '')
}

/**
 * PVGIS hourly data: lines of metadata with the nominal power in kWp, a header with `P` in W, times in UTC at a fixed
 * minute of each hour, and a legend at the end.
 */
export function pvgisLayout(lines: readonly TextLine[], findings: FindingList): ReadLayout | null {
  const at = headerAt(lines)
  const first = lines[at]
  if (!first) return null
  const delimiter = delimiterOf(first.text)
  const header = splitLine(first, delimiter).cells
  const powerAt = header.indexOf('P')
  if (powerAt < 0) {
    const found = {
      en: `columns ${header.join(', ')}, and none of output`,
      zh: `各列为 ${header.join('、')}，没有出力`,
    }
    const fix = { en: 'Download again with “PV power” ticked', zh: '请勾选“PV power”后重新下载' }
    findings.add(`line ${first.line}`, found, fix)
  }
  const nominalKw = nominalPower(lines.slice(0, at))
  if (powerAt >= 0 && nominalKw === null) {
    const found = { en: 'output in W, without the nominal power in kWp', zh: '出力以 W 计，但未载明额定功率（kWp）' }
    const fix = {
      en: 'Keep the lines above the header: one of them states it',
      zh: '请保留表头以上各行：其中一行载明额定功率',
    }
    findings.add(cellPath(first.line, 'P'), found, fix)
  }
  const rows = lines
    .slice(at + 1)
    .filter(({ text }) => dataStart.test(text))
    .map((line) => splitLine(line, delimiter))
  const capacity = (nominalKw ?? 1) * wattsPerKilowatt
  const power = { index: powerAt, header: 'P', name: 'solar', unit: 'W', capacity, mostFactor: mostFactorOfPlant }
  const note = {
    en: `Output in W divided by the nominal power of ${nominalKw} kWp.`,
    zh: `出力（W）已除以额定功率 ${nominalKw} kWp。`,
  }
  const unread = header.filter((_, index) => index !== 0 && index !== powerAt)
  return {
    layout: 'pvgis',
    rows,
    headerLine: first.line,
    width: header.length,
    time: { index: 0, header: header[0] ?? 'time' },
    columns: powerAt >= 0 && nominalKw !== null ? [power] : [],
    zone: { name: 'UTC', offsetMinutes: 0 },
    technology: 'solar',
    notes: [note, ...(unread.length > 0 ? [ignoredNote(unread)] : [])],
  }
}

function headerAt(lines: readonly TextLine[]): number {
  return lines.findIndex(({ text }) => headerStart.test(text))
}

/** kWp: the metadata comes in several languages, its unit in one. */
function nominalPower(metadata: readonly TextLine[]): number | null {
  for (const { text } of metadata) {
    const value = Number(/\(kWp\)\s*[:=]?[\s,;]*"?([\d.]+)/.exec(text)?.[1] ?? Number.NaN)
    if (value > 0) return value
  }
  return null
}
