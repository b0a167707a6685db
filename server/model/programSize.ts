import { contractsCount, type Instance, technologies } from './instance.ts'
import { contractsMatchHourly, matchesHourly, storageSites } from './storage.ts'
import { stretchesOf } from './time.ts'
import { runIsDecided, waits, waitsAllDay } from './work.ts'

/**
 * Coefficients of the program an instance becomes, counted without writing it: with hours, within a third of the truth, and a moment's
 * work where the program itself may not even fit.
 */
export function estimatedNonzeros(instance: Instance): number {
  const { sites, periods, placements, workloads, origins, routing, energy } = instance
  const T = periods.length
  const G = technologies.length
  const classes = [...workloads.keys()]
  const decided = classes.filter((w) => runIsDecided(instance, w))
  const hourByHour = classes.filter((w) => waits(instance, w) && !waitsAllDay(instance, w))
  const hourly = routing === 'hourly'
  // servers, demandServed, siteItCapacity, policy and the like.
  let count = 4 * placements.length + 6 * sites.length * workloads.length
  if (hourly) count += placements.length * T * 6
  if (!energy) return count
  const balance = G + 1 + classes.length + decided.length
  const work = decided.length * 2 + hourByHour.length * 5 + (decided.length - hourByHour.length) * 2
  count += sites.length * T * (balance + 2 * G + work)
  const parts = matchesHourly(instance) ? 2 : 1
  const stretches = stretchesOf(instance.time.calendar).length
  count +=
    storageSites(instance).length *
    (T * (2 * parts + 4 * parts + (2 * parts + 1) + (parts + 1)) + stretches * 14 * parts)
  if (contractsCount(instance)) count += sites.length * origins.length * 3
  if (matchesHourly(instance)) {
    count += sites.length * T * (G + 3 + (2 + classes.length + decided.length) + 2 + classes.length)
    if (contractsMatchHourly(instance)) count += sites.length * T * (origins.length + 3)
  }
  return count
}
