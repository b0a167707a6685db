import type { ConstraintFamily } from '../constraintFamily.ts'
import { runIsDecided } from '../work.ts'
import { siteClassPeriod, siteClassPeriodLabel, siteClassPeriods } from './workServed.ts'

/**
 * No more work runs than there are servers for.
 *
 *   runItMw[s,w,t] − serverItMw[s,w]  ≤  0     ∀ s, w, t
 *
 * Unit    MW of rated IT power.
 * Dual    CNY per MW in t for the year: −dual is what one more MW of servers would save then.
 */
export const runWithinServers: ConstraintFamily = {
  name: 'runWithinServers',
  unit: 'MW',
  keys: (instance) => siteClassPeriods(instance, (w) => runIsDecided(instance, w)),
  label: siteClassPeriodLabel,
  write(instance, columns, key, row) {
    const { s, w, t } = siteClassPeriod(instance, key)
    const run = columns.runItMw(s, w, t)
    if (run !== null) row.add(run, 1)
    row.add(columns.serverItMw(s, w), -1)
    row.atMost(0)
  },
}
