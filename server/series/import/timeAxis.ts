import type { Words } from '../../contract/figure.ts'
import { isLeapYear } from '../days/calendarOf.ts'
import { cellPath, type FindingList } from './findingList.ts'
import { startOfDay, writeStamp, yearOf } from './readStamp.ts'
import { readTimes, type Times } from './readTimes.ts'
import type { ReadLayout } from './seriesLayout.ts'
import { checkSteps } from './timeSteps.ts'

const minutesPerHour = 60
const shanghaiOffsetMinutes = 480

/** How the rows of a file lie on the hours of a year in Asia/Shanghai. */
export interface TimeAxis {
  readonly rowsPerHour: 1 | 2 | 4
  readonly hoursPerYear: 8760 | 8784
  readonly year: number | null
  /** Hours by which the rows must move on, the last of them to the front: 8 for a year of UTC. */
  readonly shiftHours: number
  /** Whether the file names its time zone. */
  readonly zoneSaid: boolean
  readonly notes: readonly Words[]
}

type Rows = Pick<TimeAxis, 'rowsPerHour' | 'hoursPerYear' | 'year' | 'shiftHours' | 'notes'>

/** Reads the time column, or the number of rows where there is none. Null when findings say why not. */
export function timeAxis(layout: ReadLayout, findings: FindingList): TimeAxis | null {
  const before = findings.count()
  const { minutes, zone, said } = readTimes(layout, findings)
  if (findings.count() > before) return null
  if (zone.offsetMinutes === null) addForeignZone(layout, zone.name, findings)
  // Another clock is refused; its steps are looked through all the same.
  const behind = shanghaiOffsetMinutes - (zone.offsetMinutes ?? shanghaiOffsetMinutes)
  const rows = minutes === null ? countedRows(layout, behind, findings) : datedRows(layout, minutes, behind, findings)
  if (!rows) return null
  return { ...rows, zoneSaid: said, notes: [...rows.notes, ...notesOf(rows, said)] }
}

function addForeignZone({ headerLine, time }: ReadLayout, name: string, findings: FindingList): void {
  const fix = {
    en: 'Send UTC or UTC+8 (Asia/Shanghai), without summer time, and name it: time (UTC)',
    zh: '请采用 UTC 或 UTC+8（Asia/Shanghai），不含夏令时，并在列名中注明，例如 time (UTC)',
  }
  findings.add(time ? cellPath(headerLine, time.header) : '$', { en: `times in ${name}`, zh: `时区为 ${name}` }, fix)
}

function notesOf({ rowsPerHour, shiftHours }: Rows, said: boolean): Words[] {
  const minutes = minutesPerHour / rowsPerHour
  const assumed = {
    en: 'No time zone is named: read as Asia/Shanghai (UTC+8).',
    zh: '未注明时区：按 Asia/Shanghai（UTC+8）读取。',
  }
  const shifted = {
    en: `Moved from UTC to Asia/Shanghai: the last ${shiftHours} hours of the year now stand first.`,
    zh: `已由 UTC 换算为 Asia/Shanghai：全年最后 ${shiftHours} 小时移至年初。`,
  }
  const averaged = { en: `Rows of ${minutes} minutes averaged to hours.`, zh: `${minutes} 分钟数据已取平均为小时值。` }
  return [...(said ? [] : [assumed]), ...(shiftHours > 0 ? [shifted] : []), ...(rowsPerHour > 1 ? [averaged] : [])]
}

/** Without dates the number of rows says what they are; they begin at 00:00 on 1 January of the file's clock. */
function countedRows({ rows }: ReadLayout, behind: number, findings: FindingList): Rows | null {
  for (const rowsPerHour of [1, 2, 4] as const) {
    for (const hoursPerYear of [8760, 8784] as const) {
      if (rows.length !== hoursPerYear * rowsPerHour) continue
      return { rowsPerHour, hoursPerYear, year: null, shiftHours: behind / minutesPerHour, notes: [] }
    }
  }
  findings.add('$', { en: `${rows.length} rows of values`, zh: `共 ${rows.length} 行数值` }, readLengths)
  return null
}

const readLengths = {
  en: 'Send one year: 8760 or 8784 rows of an hour, 17520 or 17568 of 30 minutes, 35040 or 35136 of 15 minutes',
  zh: '请提供一年的数据：每小时 8760 或 8784 行，30 分钟 17520 或 17568 行，15 分钟 35040 或 35136 行',
}

function datedRows(layout: ReadLayout, stamps: Times, behind: number, findings: FindingList): Rows | null {
  const steps = checkSteps(layout, stamps, findings)
  const [first, last] = [steps?.minutes[0], steps?.minutes.at(-1)]
  if (!steps || first === undefined || last === undefined) return null
  // Either the year of the file's own clock, or the year of Shanghai told by that clock.
  const isShanghaiYear = first + behind === startOfDay(yearOf(first + behind), 1, 1)
  const year = yearOf(isShanghaiYear ? first + behind : first)
  if (!isShanghaiYear && first !== startOfDay(year, 1, 1)) {
    const found = { en: `the first time, ${writeStamp(first)}`, zh: `首个时间为 ${writeStamp(first)}` }
    const fix = { en: 'Send one calendar year, from 00:00 on 1 January', zh: '请提供一个自然年，自 1 月 1 日 00:00 起' }
    findings.add(cellPath(layout.rows[0]?.line ?? 1, layout.time?.header ?? 'time'), found, fix)
  }
  const { rowsPerHour, notes } = steps
  const hoursPerYear = isLeapYear(year) && !steps.leapDayLeftOut ? 8784 : 8760
  checkLength(layout.rows.length, hoursPerYear * rowsPerHour, year, last, findings)
  return { rowsPerHour, hoursPerYear, year, shiftHours: isShanghaiYear ? 0 : behind / minutesPerHour, notes }
}

function checkLength(rows: number, expected: number, year: number, last: number, findings: FindingList): void {
  if (rows === expected) return
  const until = writeStamp(last)
  const found = {
    en: `${rows} rows up to ${until}, where ${year} has ${expected}`,
    zh: `共 ${rows} 行，截至 ${until}，而 ${year} 年应为 ${expected} 行`,
  }
  const years = Math.round(rows / expected)
  const one = { en: `Send one year per file, not ${years}`, zh: `每个文件请只含一年，而非 ${years} 年` }
  findings.add('$', found, years >= 2 ? one : readLengths)
}
