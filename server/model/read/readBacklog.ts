import { groupsOf } from '../groups.ts'
import type { Instance } from '../instance.ts'
import type { Columns } from '../variables.ts'
import { waits } from '../work.ts'
import type { Solution } from './solution.ts'

/**
 * MWh of work of class w waiting at s at the end of each period: the least that what arrives and what runs leave possible,
 * first in, first out.
 */
export function readBacklog(
  instance: Instance,
  columns: Columns,
  value: Solution['value'],
  s: number,
  w: number,
): number[] {
  const { periods, time, workloads } = instance
  const backlog = periods.map(() => 0)
  if (!waits(instance, w)) return backlog
  const arrivals = (t: number): number => {
    if (instance.routing === 'steady') return (workloads[w]?.activity[t] ?? 0) * value(columns.serverItMw(s, w))
    const streams = groupsOf(instance).byServer[s * workloads.length + w] ?? []
    return streams.reduce((sum, p) => {
      const placed = columns.placedItMw(p, t)
      return sum + (placed === null ? 0 : value(placed))
    }, 0)
  }
  for (const { firstPeriod, periodCount } of time.days) {
    let [level, least] = [0, 0]
    for (let t = firstPeriod; t < firstPeriod + periodCount; t++) {
      const run = columns.runItMw(s, w, t)
      level += (periods[t]?.hours ?? 0) * (arrivals(t) - (run === null ? arrivals(t) : value(run)))
      backlog[t] = level
      least = Math.min(least, level)
    }
    for (let t = firstPeriod; t < firstPeriod + periodCount; t++) backlog[t] = (backlog[t] ?? 0) - least
  }
  return backlog
}
