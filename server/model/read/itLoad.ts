import { type Instance, itPowerFactor } from '../instance.ts'
import type { Columns } from '../variables.ts'
import type { Solution } from './solution.ts'

/** MW of IT power at s in t, at work and idle. */
export function itLoadMw(instance: Instance, columns: Columns, value: Solution['value'], s: number, t: number): number {
  const idle = instance.economics.idlePowerShare
  let mw = 0
  for (const [w, workload] of instance.workloads.entries()) {
    const servers = value(columns.serverItMw(s, w))
    const run = columns.runItMw(s, w, t)
    mw += run === null ? servers * itPowerFactor(instance, workload, t) : idle * servers + (1 - idle) * value(run)
  }
  return mw
}
