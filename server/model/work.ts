import type { Instance } from './instance.ts'
import { periodsBack } from './time.ts'

/** Hours the work of class w may wait in this instance: never all the way round its day. */
export function deferralHours({ workloads, periods, time }: Instance, w: number): number {
  const shortest = time.days.reduce((least, day) => {
    const hours = periods[day.firstPeriod]?.hours ?? 0
    return Math.min(least, hours * (day.periodCount - 1))
  }, Number.POSITIVE_INFINITY)
  return Math.min(workloads[w]?.maxDeferralHours ?? 0, shortest)
}

/** True where work of class w can wait for at least one period. */
export function waits(instance: Instance, w: number): boolean {
  return instance.energy && deferralHours(instance, w) >= (instance.periods[0]?.hours ?? Number.POSITIVE_INFINITY)
}

/**
 * True where work of class w may wait nearly all the way round its day. Then the waiting time cannot bind: whatever runs, the
 * least backlog is 0 at some hour, and all that waits at another arrived since, within the last round less one period. Only
 * the day's sum counts, and no backlog needs a column.
 */
export function waitsAllDay(instance: Instance, w: number): boolean {
  if (!waits(instance, w)) return false
  const allowed = deferralHours(instance, w)
  return instance.time.days.every((day) => {
    const hours = instance.periods[day.firstPeriod]?.hours ?? 0
    const equal = instance.periods
      .slice(day.firstPeriod, day.firstPeriod + day.periodCount)
      .every((p) => p.hours === hours)
    return equal && allowed >= hours * (day.periodCount - 1)
  })
}

/** True where what runs is a decision of its own: work that can wait, and everything under hourly routing. */
export function runIsDecided(instance: Instance, w: number): boolean {
  return instance.routing === 'hourly' || waits(instance, w)
}

/** Periods whose arrivals may still be waiting at the end of t: first in, first out, no deadline missed. */
export function arrivalsStillAllowedToWait(instance: Instance, w: number, t: number): number[] {
  return periodsBack(instance, t, deferralHours(instance, w))
}
