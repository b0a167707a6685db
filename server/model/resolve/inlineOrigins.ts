import type { InlineData } from '../../contract/inlineData.ts'
import type { Scenario } from '../../contract/scenario.ts'
import type { GreenOrigin } from '../instance.ts'
import { type Period, yearHours } from '../time.ts'
import type { Findings } from './findings.ts'
import { perPeriod } from './inlineGrid.ts'
import { dryYearFactor } from './nationalOrigins.ts'

/** Green power on offer in a problem with its own data, its profile scaled so that a year of it is one MWh per MWh. */
export function inlineOrigins(
  { supply }: Scenario,
  data: InlineData,
  periods: readonly Period[],
  findings: Findings,
): GreenOrigin[] {
  const origins = data.origins.map((origin, o) => {
    const path = `data.origins[${o}].profile`
    perPeriod(origin.profile, path, periods, findings)
    const ratios = origin.profile ?? periods.map(() => 1)
    const sum = periods.reduce((all, period, t) => all + yearHours(period) * (ratios[t] ?? 0), 0)
    if (sum === 0) neverDelivers(path, findings)
    const dry = supply.dryYear && origin.technology === 'hydro' ? dryYearFactor : 1
    return {
      ...origin,
      volumeMwh: origin.volumeMwh * dry,
      profile: ratios.map((ratio) => (sum > 0 ? ratio / sum : 0)),
    }
  })
  return supply.contracts ? origins : []
}

/** Energy that no period brings would still count over the year. */
function neverDelivers(path: string, findings: Findings): void {
  findings.add(
    path,
    { en: 'zero in every period', zh: '各时段均为 0' },
    {
      en: 'Give a value above 0 where it delivers, or remove the origin',
      zh: '请在有供电的时段给出大于 0 的值，或删除该送端',
    },
  )
}
