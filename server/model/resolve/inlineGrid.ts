import type { InlineData } from '../../contract/inlineData.ts'
import type { Scenario } from '../../contract/scenario.ts'
import { type Day, type Period, yearHours } from '../time.ts'
import { type Findings, refuseRepeats } from './findings.ts'
import { inlineCalendar } from './inlineCalendar.ts'
import { type PeriodsInTime, yearGrid } from './timeGrid.ts'

/** The periods of a problem with its own data; left out, one period that is the whole year. */
export function inlineGrid(scenario: Scenario, data: InlineData, findings: Findings): PeriodsInTime {
  const { timeMode } = scenario
  const given = data.periods
  if (!given || timeMode === 'year') {
    refuseMismatch(timeMode, data, findings)
    return yearGrid(data.hoursPerYear)
  }
  const days: (Day & { periodCount: number })[] = []
  const periods: Period[] = []
  for (const [t, { id, hours, weight, day }] of given.entries()) {
    const open = days.at(-1)
    const known = days.findIndex((one) => one.id === day)
    if (known < 0) {
      days.push({ id: day, name: { en: day, zh: day }, weight, firstPeriod: t, periodCount: 1 })
    } else {
      if (open?.id !== day) notTogether(t, day, findings)
      if (open) open.periodCount += 1
      if (open && open.weight !== weight) unequalWeight(t, weight, open, findings)
    }
    periods.push({ id: id ?? `h${t}`, hours, weight, day: known < 0 ? days.length - 1 : known })
  }
  refuseWrongYear(periods, data.hoursPerYear, findings)
  const ids = periods.map(({ id }) => id)
  refuseRepeats(findings, ids, (t) => `data.periods[${t}].id`)
  const calendar = inlineCalendar(data, days, findings)
  return { periods, time: { mode: timeMode, days, calendar, clock: null, notes: [] } }
}

/** Records a list that has not one value per period. */
export function perPeriod(
  list: readonly number[] | undefined,
  path: string,
  periods: readonly Period[],
  findings: Findings,
): void {
  if (!list || list.length === periods.length) return
  findings.add(
    path,
    {
      en: `${list.length} values for ${periods.length} periods`,
      zh: `${periods.length} 个时段却给出 ${list.length} 个数值`,
    },
    periods.length === 1
      ? {
          en: 'Give one value, or data.periods with as many periods and timeMode "hours"',
          zh: '请只给一个数值，或给出同样多的 data.periods 并将 timeMode 设为 "hours"',
        }
      : {
          en: `Give ${periods.length}, one for each of data.periods`,
          zh: `请给出 ${periods.length} 个，与 data.periods 一一对应`,
        },
  )
}

function refuseMismatch(timeMode: Scenario['timeMode'], { periods, calendar }: InlineData, findings: Findings): void {
  const leaveOut = {
    en: 'Set timeMode to "hours" or "typicalDays", or leave them out',
    zh: '请将 timeMode 设为 "hours" 或 "typicalDays"，或去掉此项',
  }
  if (timeMode !== 'year')
    findings.add(
      'timeMode',
      { en: `"${timeMode}", but data.periods is not given`, zh: `为 "${timeMode}"，但未给出 data.periods` },
      { en: 'Give data.periods, or leave timeMode out', zh: '请给出 data.periods，或去掉 timeMode' },
    )
  else if (periods)
    findings.add(
      'data.periods',
      { en: 'periods, but timeMode is "year"', zh: '给出了时段，但 timeMode 为 "year"' },
      leaveOut,
    )
  if (timeMode === 'year' && calendar)
    findings.add(
      'data.calendar',
      { en: 'days, but timeMode is "year"', zh: '给出了日历，但 timeMode 为 "year"' },
      leaveOut,
    )
}

function notTogether(t: number, day: string, findings: Findings): void {
  findings.add(
    `data.periods[${t}].day`,
    { en: `"${day}" again, after another day`, zh: `"${day}" 在其他日之后再次出现` },
    { en: 'Put the periods of a day next to one another', zh: '请将同一日的各时段连续排列' },
  )
}

function unequalWeight(t: number, weight: number, day: Day, findings: Findings): void {
  findings.add(
    `data.periods[${t}].weight`,
    {
      en: `${weight}, but day "${day.id}" began with ${day.weight}`,
      zh: `为 ${weight}，而 "${day.id}" 日起始为 ${day.weight}`,
    },
    { en: 'Give all periods of a day the same weight', zh: '同一日的各时段权重必须相同' },
  )
}

function refuseWrongYear(periods: readonly Period[], hoursPerYear: number, findings: Findings): void {
  const hours = periods.reduce((sum, period) => sum + yearHours(period), 0)
  if (Math.abs(hours - hoursPerYear) <= 1e-6 * hoursPerYear) return
  findings.add(
    'data.periods',
    { en: `hours × weight sum to ${hours}`, zh: `时长 × 权重之和为 ${hours}` },
    {
      en: `Make them sum to the year, ${hoursPerYear} hours (data.hoursPerYear)`,
      zh: `应等于全年 ${hoursPerYear} 小时（data.hoursPerYear）`,
    },
  )
}
