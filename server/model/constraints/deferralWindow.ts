import type { ConstraintFamily } from '../constraintFamily.ts'
import { addArrivals } from '../load.ts'
import { arrivalsStillAllowedToWait, waits, waitsAllDay } from '../work.ts'
import { siteClassPeriod, siteClassPeriodLabel, siteClassPeriods } from './workServed.ts'

/**
 * First in, first out, and no deadline missed: what waits at the end of t arrived within the class's waiting time.
 *
 *   backlogMwh[s,w,t] − Σ_{t' in the last maxDeferralHours} h_t' × arrivals[s,w,t']  ≤  0     ∀ s, w that waits, t
 *
 * Unit    MWh of work.
 * Dual    CNY per MWh: −dual is what letting one more MWh wait past t would save.
 * Source  maxDeferralHours per class, assumed: data/tables/workload_figures.csv; at most 23 h within a typical day.
 */
export const deferralWindow: ConstraintFamily = {
  name: 'deferralWindow',
  unit: 'MWh',
  keys: (instance) => siteClassPeriods(instance, (w) => waits(instance, w) && !waitsAllDay(instance, w)),
  label: siteClassPeriodLabel,
  write(instance, columns, key, row) {
    const { s, w, t } = siteClassPeriod(instance, key)
    const backlog = columns.backlogMwh(s, w, t)
    if (backlog !== null) row.add(backlog, 1)
    for (const arrived of arrivalsStillAllowedToWait(instance, w, t)) {
      addArrivals(instance, columns, { s, w, t: arrived }, -(instance.periods[arrived]?.hours ?? 0), row)
    }
    row.atMost(0)
  },
}
