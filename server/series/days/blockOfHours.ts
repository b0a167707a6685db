import { bilingualFinding } from '../../contract/describeIssue.ts'
import type { JsonPath } from '../../contract/jsonPath.ts'
import type { Finding } from '../../contract/problem.ts'

/** Consecutive hours of one year, from `startHour` up to but not including `endHour`. */
export interface HourBlock {
  /** Hour of the year, 0 is 00:00 on 1 January. */
  readonly startHour: number
  readonly endHour: number
}

type Answer = { readonly ok: true; readonly block: HourBlock } | { readonly ok: false; readonly finding: Finding }

/**
 * `hours` consecutive hours (a week is 168, four weeks 672, a year 8 760) from `startHour` on. A block never runs on
 * from December into January: those hours lie a year apart, and storage would carry energy back in time.
 */
export function blockOfHours(
  startHour: number,
  hours: number,
  hoursPerYear: 8760 | 8784 = 8760,
  path: JsonPath = ['hours'],
): Answer {
  const isHour = Number.isInteger(startHour) && startHour >= 0 && startHour < hoursPerYear
  if (!isHour) return refuse(path, startHourWords(startHour), startFix(hoursPerYear))
  if (!Number.isInteger(hours) || hours < 1) {
    const found = { en: `a block of ${hours} hours`, zh: `长度为 ${hours} 小时的时段` }
    return refuse(path, found, { en: 'Give a whole number of hours from 1 on', zh: '请给出不小于 1 的整数小时数' })
  }
  const [endHour, left] = [startHour + hours, hoursPerYear - startHour]
  if (endHour > hoursPerYear) {
    const found = {
      en: `${hours} hours from hour ${startHour}, which runs past the end of the year (${hoursPerYear} hours)`,
      zh: `自第 ${startHour} 小时起的 ${hours} 小时，越过了年末（全年 ${hoursPerYear} 小时）`,
    }
    const latest = hoursPerYear - hours
    const shorter = { en: `Take at most ${left} hours`, zh: `请最多取 ${left} 小时` }
    const earlier = {
      en: `${shorter.en}, or start at hour ${latest} or before`,
      zh: `${shorter.zh}，或从第 ${latest} 小时或更早开始`,
    }
    return refuse(path, found, latest >= 0 ? earlier : shorter)
  }
  return { ok: true, block: { startHour, endHour } }
}

function startHourWords(startHour: number) {
  return { en: `a block that starts at hour ${startHour}`, zh: `起点为第 ${startHour} 小时的时段` }
}

function startFix(hoursPerYear: number) {
  const last = hoursPerYear - 1
  return { en: `Start at a whole hour from 0 to ${last}`, zh: `起点请取 0 至 ${last} 的整数小时` }
}

function refuse(path: JsonPath, found: { en: string; zh: string }, fix: { en: string; zh: string }): Answer {
  return { ok: false, finding: bilingualFinding(path, found, fix) }
}
