import type { Words } from '../../contract/figure.ts'
import { cellPath, type FindingList } from './findingList.ts'
import { readStamp } from './readStamp.ts'
import type { ReadLayout } from './seriesLayout.ts'
import { type TimeZone, timeZoneOfOffset } from './timeZone.ts'

/** Minutes from 1970 on the clock of the file, row by row. */
export type Times = Float64Array

export interface ReadTimes {
  /** Null when the rows are only numbered, or not even that. */
  readonly minutes: Times | null
  readonly zone: TimeZone
  /** Whether the file names its zone. */
  readonly said: boolean
}

type FoundAndFix = readonly [found: Words, fix: Words]

const assumedZone: TimeZone = { name: 'Asia/Shanghai', offsetMinutes: 480 }
const isNumbered = /^\d{1,5}$/

/** The time column as minutes, and the clock it tells. What cannot be read is a finding on its line. */
export function readTimes(layout: ReadLayout, findings: FindingList): ReadTimes {
  const { rows, time, zone } = layout
  const undated = { minutes: null, zone: zone ?? assumedZone, said: zone !== null }
  if (!time) return undated
  const cells = rows.map(({ cells: all }) => all[time.index] ?? '')
  if (cells.every((cell) => isNumbered.test(cell))) {
    checkNumbers(layout, cells.map(Number), findings)
    return undated
  }
  const minutes = new Float64Array(rows.length)
  let [offset, seen] = [null as number | null, false]
  for (const [at, cell] of cells.entries()) {
    const stamp = readStamp(cell)
    const path = cellPath(rows[at]?.line ?? 0, time.header)
    if (!stamp) {
      findings.add(path, ...unreadable(cell))
      continue
    }
    minutes[at] = stamp.minutes
    if (seen && stamp.offsetMinutes !== offset) {
      findings.add(path, ...changed(offset, stamp.offsetMinutes))
      return undated
    }
    offset = stamp.offsetMinutes
    seen = true
  }
  if (offset === null) return { ...undated, minutes }
  const stamped = timeZoneOfOffset(offset)
  if (zone !== null && zone.offsetMinutes !== null && zone.offsetMinutes !== offset) {
    findings.add(cellPath(layout.headerLine, time.header), ...contradicted(zone, stamped))
  }
  return { minutes, zone: stamped, said: true }
}

/** Hours counted from 0 or from 1. */
function checkNumbers({ rows, time }: ReadLayout, numbers: readonly number[], findings: FindingList): void {
  let expected = numbers[0] === 1 ? 1 : 0
  for (const [at, number] of numbers.entries()) {
    if (number !== expected) {
      const found = {
        en: `row number ${number} where ${expected} comes next`,
        zh: `序号为 ${number}，而此处应为 ${expected}`,
      }
      const fix = { en: 'Number the rows from 0 or 1, one by one', zh: '请自 0 或 1 起逐行连续编号' }
      findings.add(cellPath(rows[at]?.line ?? 0, time?.header ?? ''), found, fix)
    }
    expected = number + 1
  }
}

function unreadable(cell: string): FoundAndFix {
  const found =
    cell === ''
      ? { en: 'no time', zh: '没有时间' }
      : { en: `the time ${JSON.stringify(cell)}`, zh: `时间 ${JSON.stringify(cell)}` }
  const fix = {
    en: 'Write year, month, day, hour and minute: 2025-01-31 13:00',
    zh: '请按年、月、日、时、分书写：2025-01-31 13:00',
  }
  return [found, fix]
}

function changed(before: number | null, after: number | null): FoundAndFix {
  const name = (offset: number | null) => (offset === null ? '' : timeZoneOfOffset(offset).name)
  const [en, zh] = [name(before) || 'no offset', name(before) || '无时差']
  const [enAfter, zhAfter] = [name(after) || 'no offset', name(after) || '无时差']
  return [
    { en: `a clock that changes from ${en} to ${enAfter}`, zh: `时差由 ${zh} 变为 ${zhAfter}` },
    {
      en: 'Send one clock all year, UTC or UTC+8: summer time is not read',
      zh: '全年请采用同一时区，UTC 或 UTC+8；不支持夏令时',
    },
  ]
}

function contradicted(named: TimeZone, stamped: TimeZone): FoundAndFix {
  return [
    {
      en: `${named.name} in the name, ${stamped.name} in the times`,
      zh: `列名为 ${named.name}，时间却为 ${stamped.name}`,
    },
    { en: 'Let both say the same', zh: '请使两者一致' },
  ]
}
