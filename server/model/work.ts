import type { Instance } from './instance.ts'
import { type Day, periodsBack } from './time.ts'

/** Hours work of class w may wait. */
function deferralHours({ workloads }: Instance, w: number): number {
  return workloads[w]?.maxDeferralHours ?? 0
}

function hoursOf({ periods }: Instance, { firstPeriod, periodCount }: Day): number[] {
  return periods.slice(firstPeriod, firstPeriod + periodCount).map(({ hours }) => hours)
}

/** True where work of class w can wait for at least one period. */
export function waits(instance: Instance, w: number): boolean {
  if (!instance.energy) return false
  const allowed = deferralHours(instance, w)
  return instance.time.days.some((day) => day.periodCount > 1 && hoursOf(instance, day).some((h) => h <= allowed))
}

/**
 * True where work of class w may wait nearly all the way round its day: from any period through all the others but the one
 * before it. Then the waiting time cannot bind: whatever runs, the least backlog is 0 at the end of some period, and all that
 * waits at another arrived since, within the last round less one period. Only the day's sum counts, and no backlog needs a
 * column.
 */
export function waitsAllDay(instance: Instance, w: number): boolean {
  if (!waits(instance, w)) return false
  const allowed = deferralHours(instance, w)
  return instance.time.days.every((day) => {
    const hours = hoursOf(instance, day)
    const round = hours.reduce((sum, h) => sum + h, 0)
    return allowed >= round - hours.reduce((least, h) => Math.min(least, h), round)
  })
}

/** True where what runs is a decision of its own: work that can wait, and everything under hourly routing. */
export function runIsDecided(instance: Instance, w: number): boolean {
  return instance.routing === 'hourly' || waits(instance, w)
}

/**
 * Periods whose arrivals may still be waiting at the end of t: first in, first out, no deadline missed, and never all the way
 * round the day.
 */
export function arrivalsStillAllowedToWait(instance: Instance, w: number, t: number): number[] {
  const others = (instance.time.days[instance.periods[t]?.day ?? -1]?.periodCount ?? 1) - 1
  return periodsBack(instance, t, deferralHours(instance, w)).slice(0, others)
}
