import type { Instance } from '../instance.ts'
import type { DeclareBlock } from '../variables.ts'
import { runIsDecided, waits, waitsAllDay } from '../work.ts'
import { none, setsOf, subset } from './sets.ts'

/** When the work runs. Null where it runs on arrival and follows from the servers. */
export interface WorkColumns {
  /** MW of class w at work at s in t. */
  runItMw(s: number, w: number, t: number): number | null
  /** MWh of work of class w waiting at s at the end of t; null too where it may wait all day and only the day's sum counts. */
  backlogMwh(s: number, w: number, t: number): number | null
  /** MW of placement p at work in t; hourly routing only. */
  placedItMw(p: number, t: number): number | null
  /** MW of rated traffic the fibre of placement p is rented for: its busiest period; hourly routing only. */
  peakItMw(p: number): number | null
}

export function declareWork(instance: Instance, declare: DeclareBlock): WorkColumns {
  const sets = setsOf(instance)
  const W = instance.workloads.length
  const T = instance.periods.length
  const hourly = instance.routing === 'hourly'
  const all = [...instance.workloads.keys()]
  const decided = all.filter((w) => runIsDecided(instance, w))
  const waiting = all.filter((w) => waits(instance, w) && !waitsAllDay(instance, w))
  const decidedAt = all.map((w) => decided.indexOf(w))
  const waitingAt = all.map((w) => waiting.indexOf(w))
  const run = declare('runItMw', [sets.sites, subset(sets.workloads, decided), sets.periods])
  const backlog = declare('backlogMwh', [sets.sites, subset(sets.workloads, waiting), sets.periods])
  const over = hourly ? sets.placements : none(sets.placements)
  const placed = declare('placedItMw', [over, sets.periods])
  const peak = declare('peakItMw', [over])
  const at = (place: readonly number[], w: number): number => (w < W ? (place[w] ?? -1) : -1)
  return {
    runItMw(s, w, t) {
      const d = at(decidedAt, w)
      return d < 0 ? null : run.offset + (s * decided.length + d) * T + t
    },
    backlogMwh(s, w, t) {
      const d = at(waitingAt, w)
      return d < 0 ? null : backlog.offset + (s * waiting.length + d) * T + t
    },
    placedItMw: (p, t) => (hourly ? placed.offset + p * T + t : null),
    peakItMw: (p) => (hourly ? peak.offset + p : null),
  }
}
