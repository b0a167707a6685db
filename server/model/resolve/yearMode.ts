import type { Scenario } from '../../contract/scenario.ts'
import type { Findings } from './findings.ts'

/** What needs hours is refused in one-year mode rather than quietly left out. */
export function refuseYearMode({ timeMode, routing, green, supply }: Scenario, findings: Findings): void {
  if (timeMode !== 'year') return
  const fix = {
    en: 'Set timeMode to "typicalDays" or "hours", or leave it out',
    zh: '请将 timeMode 设为 "typicalDays" 或 "hours"，或去掉此项',
  }
  const found = (what: string): { en: string; zh: string } => ({
    en: `${what}, but the one-year form has no hours`,
    zh: `${what}，但单年形式没有逐时信息`,
  })
  if (green.accounting === 'hourly') findings.add('green.accounting', found('"hourly"'), fix)
  if (routing === 'hourly') findings.add('routing', found('"hourly"'), fix)
  if (supply.exportPriceCnyPerMwh !== undefined && supply.exportPriceCnyPerMwh > 0)
    findings.add('supply.exportPriceCnyPerMwh', found(`${supply.exportPriceCnyPerMwh}`), fix)
}
