import type { InlineData } from '../../contract/inlineData.ts'
import type { Day } from '../time.ts'
import type { Findings } from './findings.ts'

/**
 * Day numbers of the calendar, in order. Every day must come in it as often as its weight says: energy carried from one day
 * to the next would otherwise be charged so many times a year and drawn another.
 */
export function inlineCalendar({ calendar }: InlineData, days: readonly Day[], findings: Findings): readonly number[] {
  if (!calendar) return []
  const numbers = calendar.map((id, i) => knownDay(days, id, i, findings))
  if (numbers.every((k) => k >= 0)) refuseWrongCounts(numbers, days, findings)
  return numbers
}

function refuseWrongCounts(calendar: readonly number[], days: readonly Day[], findings: Findings): void {
  const all = days.reduce((sum, { weight }) => sum + weight, 0)
  for (const [k, { id, weight }] of days.entries()) {
    const count = calendar.filter((day) => day === k).length
    if (Math.abs(count * all - weight * calendar.length) <= 1e-6 * weight * calendar.length) continue
    const wanted = (weight / all) * calendar.length
    findings.add(
      'data.calendar',
      {
        en: `day "${id}" comes ${count} times among ${calendar.length}; its weight ${weight} of ${all} asks for ${Number(wanted.toPrecision(6))}`,
        zh: `日 "${id}" 在 ${calendar.length} 天中出现 ${count} 次；按其权重 ${weight}/${all} 应为 ${Number(wanted.toPrecision(6))} 次`,
      },
      {
        en: 'Name every day as often as its weight says, or leave the calendar out',
        zh: '请使各日出现次数与权重一致，或去掉 calendar',
      },
    )
  }
}

function knownDay(days: readonly Day[], id: string, i: number, findings: Findings): number {
  const at = days.findIndex((day) => day.id === id)
  if (at < 0)
    findings.add(
      `data.calendar[${i}]`,
      { en: `there is no day "${id}"`, zh: `没有名为 "${id}" 的日` },
      {
        en: `Use one of: ${days.map((day) => day.id).join(', ')}`,
        zh: `请从下列各项中选用：${days.map((day) => day.id).join('、')}`,
      },
    )
  return at
}
