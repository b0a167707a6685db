import type { Words } from '../../contract/figure.ts'
import { isLeapYear } from '../days/calendarOf.ts'
import { cellPath, type FindingList } from './findingList.ts'
import { startOfDay, writeStamp, yearOf } from './readStamp.ts'
import type { Times } from './readTimes.ts'
import type { ReadLayout } from './seriesLayout.ts'

const minutesPerDay = 1440

/** Times one after another, at the start of what they stand for. */
export interface TimeSteps {
  readonly minutes: Times
  readonly rowsPerHour: 1 | 2 | 4
  /** 29 February of a leap year is not among them. */
  readonly leapDayLeftOut: boolean
  readonly notes: readonly Words[]
}

/** Finds the step, brings every time to its start, and names each gap, repeat and step back by its line. */
export function checkSteps(layout: ReadLayout, written: Times, findings: FindingList): TimeSteps | null {
  const step = commonStep(written)
  const rowsPerHour = ([1, 2, 4] as const).find((rows) => 60 / rows === step)
  if (!rowsPerHour) {
    const found = { en: `times ${step} minutes apart`, zh: `时间间隔为 ${step} 分钟` }
    const fix = { en: 'Send rows of 60, 30 or 15 minutes', zh: '请提供 60、30 或 15 分钟间隔的数据' }
    findings.add(cellPath(layout.headerLine, layout.time?.header ?? 'time'), found, fix)
    return null
  }
  const { minutes, notes } = atStart(written, step)
  const breaks = breaksIn(minutes, step)
  const leapDay = breaks.find((one) => isLeapDay(minutes, one, step))
  const faults = breaks.filter((one) => one !== leapDay)
  const summer = summerTime(minutes, faults)
  for (const at of faults) {
    const path = cellPath(layout.rows[at]?.line ?? 0, layout.time?.header ?? 'time')
    findings.add(path, breakFound(minutes, at, step), summer ? summerFix : breakFix)
  }
  const left = {
    en: '29 February is not in the file: a year of 8760 hours.',
    zh: '文件不含 2 月 29 日：按 8760 小时计。',
  }
  return { minutes, rowsPerHour, leapDayLeftOut: leapDay !== undefined, notes: leapDay ? [...notes, left] : notes }
}

/** The most frequent distance between neighbours, so that a gap does not hide it. */
function commonStep(times: Times): number {
  const counts = new Map<number, number>()
  for (let at = 1; at < times.length; at++) {
    const step = (times[at] ?? 0) - (times[at - 1] ?? 0)
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

/** Times of the middle (`:10` of an hour) or of the end (01:00 to 24:00) moved to the start of their step. */
function atStart(times: Times, step: number): { minutes: Times; notes: Words[] } {
  const first = times[0] ?? 0
  const into = ((first % step) + step) % step
  if (into !== 0) {
    const note = {
      en: `Times lie ${into} minutes into their step: each stands for the whole step.`,
      zh: `时间位于各时段起点后 ${into} 分钟：视为代表整个时段。`,
    }
    return { minutes: times.map((one) => one - into), notes: [note] }
  }
  const year = yearOf(first)
  const isEnds = first === startOfDay(year, 1, 1) + step && times.at(-1) === startOfDay(year + 1, 1, 1)
  if (!isEnds) return { minutes: times, notes: [] }
  const note = {
    en: 'Times are ends of hours (01:00 to 24:00): moved to their start.',
    zh: '时间为时段末（01:00 至 24:00）：已移至时段起点。',
  }
  return { minutes: times.map((one) => one - step), notes: [note] }
}

/** Rows whose time is not one step after the row before. */
function breaksIn(minutes: Times, step: number): number[] {
  const breaks: number[] = []
  for (let at = 1; at < minutes.length; at++) {
    if ((minutes[at] ?? 0) - (minutes[at - 1] ?? 0) !== step) breaks.push(at)
  }
  return breaks
}

function isLeapDay(minutes: Times, at: number, step: number): boolean {
  const [before, after] = [minutes[at - 1] ?? 0, minutes[at] ?? 0]
  const year = yearOf(before)
  const leapDay = startOfDay(year, 2, 29)
  return isLeapYear(year) && before + step === leapDay && after === leapDay + minutesPerDay
}

/** One hour missing in spring and one twice in autumn, and nothing else. */
function summerTime(minutes: Times, breaks: readonly number[]): boolean {
  const jumps = breaks.map((at) => (minutes[at] ?? 0) - (minutes[at - 1] ?? 0))
  return (
    breaks.length === 2 && jumps.some((one) => one > 0 && one <= 120) && jumps.some((one) => one <= 0 && one >= -60)
  )
}

function breakFound(minutes: Times, at: number, step: number): Words {
  const [before, after] = [minutes[at - 1] ?? 0, minutes[at] ?? 0]
  const [last, next] = [writeStamp(before), writeStamp(after)]
  if (after === before) return { en: `the time ${next} a second time`, zh: `时间 ${next} 重复出现` }
  if (after < before)
    return { en: `${next} after ${last}: time runs backwards`, zh: `${last} 之后为 ${next}：时间倒退` }
  const missing = Math.round((after - before) / step) - 1
  if (missing < 1) return { en: `${next} after ${last}: less than a step`, zh: `${last} 之后为 ${next}：间隔过短` }
  return { en: `${missing} rows missing between ${last} and ${next}`, zh: `${last} 与 ${next} 之间缺少 ${missing} 行` }
}

const breakFix = { en: 'Give every step of the year once, in order', zh: '请按顺序给出全年每个时段，各一行' }
const summerFix = {
  en: 'This looks like summer time: send UTC or UTC+8 all year',
  zh: '疑为夏令时：请全年采用 UTC 或 UTC+8',
}
