import type { Words } from '../../contract/figure.ts'
import { ignoredNote } from './columnsLayout.ts'
import type { FindingList } from './findingList.ts'
import { mostFactorOfPlant, mostFactorOfShare, type ReadLayout, type SeriesColumn } from './seriesLayout.ts'
import { delimiterOf, splitLine, type TextLine } from './textTable.ts'
import { timeZoneIn } from './timeZone.ts'

/** What a point file holds beside its output. */
const weather = /^(irradiance_(direct|diffuse)|temperature|wind_speed|radiation_surface|local_time)$/

/** Whether the text is a download of Renewables.ninja: its name in a comment, or its columns. */
export function isNinja(lines: readonly TextLine[]): boolean {
  const header = lines.find(({ text }) => !text.startsWith('#'))?.text ?? ''
  const names = lines.some(({ text }) => text.startsWith('#') && /renewables\.?ninja/i.test(text))
  return names || /^"?time"?,("?local_time"?,)?"?electricity"?/i.test(header)
}

/**
 * Renewables.ninja: comment lines, then `time` in UTC, perhaps `local_time`, and `electricity` in kW of the capacity
 * that a comment states (or one column per country, as shares).
 */
export function ninjaLayout(lines: readonly TextLine[], findings: FindingList): ReadLayout | null {
  const comments = lines.filter(({ text }) => text.startsWith('#')).map(({ text }) => text)
  const [first, ...rest] = lines.filter(({ text }) => !text.startsWith('#'))
  const said = comments.join('\n')
  const delimiter = delimiterOf(first?.text ?? '')
  const header = first ? splitLine(first, delimiter).cells : []
  const timeAt = header.indexOf('time')
  const valued = header.flatMap((name, index) => (index === timeAt || weather.test(name) ? [] : [{ name, index }]))
  if (!first || timeAt < 0 || valued.length === 0) {
    const found = {
      en: 'a Renewables.ninja file without time and electricity',
      zh: '缺少 time 与 electricity 列的文件',
    }
    const fix = {
      en: 'Download wind or solar PV output as CSV, not weather alone',
      zh: '请下载风电或光伏出力的 CSV，而非仅有气象数据',
    }
    findings.add(`line ${first?.line ?? 1}`, found, fix)
    return null
  }
  const technology = /\b(PV|solar)\b/i.test(said) ? 'solar' : /\bwind\b/i.test(said) ? 'wind' : null
  const { unit, capacity, note } = scaleSaid(said)
  const columns = valued.map(({ name, index }): SeriesColumn => {
    const shown = name === 'electricity' ? (technology ?? name) : name
    const mostFactor = unit === '0..1' ? mostFactorOfShare : mostFactorOfPlant
    return { index, header: name, name: shown, unit, capacity, mostFactor }
  })
  const unread = header.filter((name) => weather.test(name))
  const notes = [note, ...(unread.length > 0 ? [ignoredNote(unread)] : [])]
  const zone = timeZoneIn(/time in ([^,]+)/.exec(said)?.[1] ?? 'UTC') ?? { name: 'UTC', offsetMinutes: 0 }
  const time = { index: timeAt, header: 'time' }
  const rows = rest.map((line) => splitLine(line, delimiter))
  return {
    layout: 'renewablesNinja',
    rows,
    headerLine: first.line,
    width: header.length,
    time,
    columns,
    zone,
    technology,
    notes,
  }
}

/** Output is in kW of a stated capacity; without one it must be a share already, which its values will show. */
function scaleSaid(said: string): { unit: string; capacity: number; note: Words } {
  const capacity = Number(/"capacity":\s*"?([\d.]+)/.exec(said)?.[1] ?? Number.NaN)
  if (capacity > 0) {
    const note = {
      en: `Output in kW divided by the ${capacity} kW of capacity stated in the comments.`,
      zh: `出力（kW）已除以文件注释所载装机容量 ${capacity} kW。`,
    }
    return { unit: 'kW', capacity, note }
  }
  const note = {
    en: 'The comments state no capacity: values are read as capacity factors.',
    zh: '文件注释未载明装机容量：数值按容量系数读取。',
  }
  return { unit: '0..1', capacity: 1, note }
}
