import { type Instance, technologies } from '../instance.ts'
import { stretchesOf, yearHours } from '../time.ts'
import type { Columns } from '../variables.ts'
import { itLoadMw } from './itLoad.ts'
import type { Solution } from './solution.ts'

/** Green energy that met load in its own period. */
export interface HourlyGreen {
  /** MWh a year. */
  readonly matchedMwh: number
  /** MW in each period; typical days: mean over the days they stand for. */
  readonly matchedMw: readonly number[]
}

/**
 * The hourly score by one rule, whatever the scenario's own accounting: green supply goes to load first, what is left of it
 * charges the store, and the store gives back green and other energy in the proportion it holds. Under hourly accounting
 * the plan keeps the two apart itself, and its own matching counts where that is more.
 *
 * The store's content is followed along the calendar twice round: the second time it starts as the year ended.
 */
export function siteHourlyGreen(
  instance: Instance,
  columns: Columns,
  value: Solution['value'],
  s: number,
): HourlyGreen {
  const { periods, time } = instance
  const byRule = new Float64Array(periods.length)
  const flows = siteFlows(instance, columns, value, s)
  const sequence = time.calendar.length > 0 ? time.calendar : null
  let green = 0
  if (!flows.charge.some(isUsed) && !flows.discharge.some(isUsed)) {
    // Nothing passes through a store: every day is like every other of its kind.
    for (const t of periods.keys()) byRule[t] = Math.min(flows.supply[t] ?? 0, flows.load[t] ?? 0)
  } else if (sequence) {
    let level = startLevel(instance, columns, value, s)
    for (let round = 0; round < 2; round++) {
      byRule.fill(0)
      for (const day of sequence) ({ green, level } = runDay(instance, flows, day, { green, level }, byRule))
    }
    const comes = time.days.map((_, k) => sequence.filter((day) => day === k).length)
    for (const [t, { day }] of periods.entries()) byRule[t] = (byRule[t] ?? 0) / Math.max(1, comes[day] ?? 1)
  } else {
    for (const [k, day] of time.days.entries()) {
      green = 0
      let level = 0
      for (const part of columns.store(s)?.parts ?? [])
        level += value(part.storedMwh(day.firstPeriod + day.periodCount - 1))
      const before = level
      for (let round = 0; round < 2; round++) {
        for (let t = day.firstPeriod; t < day.firstPeriod + day.periodCount; t++) byRule[t] = 0
        ;({ green, level } = runDay(instance, flows, k, { green, level: before }, byRule))
      }
    }
  }
  const own = Float64Array.from(periods, (_, t) => ownMatched(columns, value, s, t))
  const sum = (mw: Float64Array): number =>
    periods.reduce((all, period, t) => all + yearHours(period) * (mw[t] ?? 0), 0)
  const chosen = sum(own) > sum(byRule) ? own : byRule
  return { matchedMwh: sum(chosen), matchedMw: [...chosen] }
}

function isUsed(mw: number): boolean {
  return mw !== 0
}

interface Content {
  /** MWh of green energy in store, and of all energy. */
  readonly green: number
  readonly level: number
}

/** MW at one site in each period. A year runs through the same periods many times over: they are read once. */
interface SiteFlows {
  readonly load: Float64Array
  readonly supply: Float64Array
  readonly charge: Float64Array
  readonly discharge: Float64Array
}

function siteFlows(instance: Instance, columns: Columns, value: Solution['value'], s: number): SiteFlows {
  const parts = columns.store(s)?.parts ?? []
  const pue = instance.sites[s]?.byPeriod.pue
  const each = (mw: (t: number) => number): Float64Array => Float64Array.from(instance.periods, (_, t) => mw(t))
  return {
    load: each((t) => itLoadMw(instance, columns, value, s, t) * (pue?.[t] ?? 1)),
    supply: each((t) => greenSupplyMw(instance, columns, value, s, t)),
    charge: each((t) => parts.reduce((sum, part) => sum + value(part.chargeMw(t)), 0)),
    discharge: each((t) => parts.reduce((sum, part) => sum + value(part.dischargeMw(t)), 0)),
  }
}

function runDay(instance: Instance, flows: SiteFlows, k: number, content: Content, matched: Float64Array): Content {
  const day = instance.time.days[k]
  const { chargeFactor, dischargeFactor } = instance.economics.storage
  let { green, level } = content
  for (let t = day?.firstPeriod ?? 0; t < (day?.firstPeriod ?? 0) + (day?.periodCount ?? 0); t++) {
    const h = instance.periods[t]?.hours ?? 0
    const load = flows.load[t] ?? 0
    const supply = flows.supply[t] ?? 0
    const direct = Math.min(supply, load)
    const charge = flows.charge[t] ?? 0
    const discharge = flows.discharge[t] ?? 0
    // What goes in and comes out in one period passes through the store: there is no more green in it than that.
    const greenHeld = green + h * chargeFactor * Math.min(charge, supply - direct)
    const held = level + h * chargeFactor * charge
    const share = held > 1e-9 ? Math.min(1, greenHeld / held) : 0
    const fromStore = Math.min(discharge * share, load - direct)
    green = greenHeld - (h * discharge * share) / dischargeFactor
    level = held - (h * discharge) / dischargeFactor
    green = Math.min(Math.max(green, 0), Math.max(level, 0))
    matched[t] = (matched[t] ?? 0) + direct + fromStore
  }
  return { green, level }
}

/** MW of own and contracted green power at s in t; a contract counts only as far as it is drawn from the grid. */
function greenSupplyMw(instance: Instance, columns: Columns, value: Solution['value'], s: number, t: number): number {
  let mw = 0
  for (const g of technologies.keys()) mw += value(columns.generatedMw(s, g, t))
  const exported = columns.gridExportMw(s, t)
  if (exported !== null) mw -= value(exported)
  let contracted = 0
  for (const [o, { profile }] of instance.origins.entries()) {
    const column = columns.contractedGreenMwh(s, o)
    if (column !== null) contracted += (profile[t] ?? 0) * value(column)
  }
  return Math.max(0, mw + Math.min(contracted, value(columns.gridImportMw(s, t))))
}

function ownMatched(columns: Columns, value: Solution['value'], s: number, t: number): number {
  const direct = columns.directGreenMw(s, t)
  const green = columns.store(s)?.parts.find(({ name }) => name === 'green')
  return (direct === null ? 0 : value(direct)) + (green ? value(green.dischargeMw(t)) : 0)
}

/** MWh in store as the year begins. */
function startLevel(instance: Instance, columns: Columns, value: Solution['value'], s: number): number {
  const first = stretchesOf(instance.time.calendar)[0]
  let level = 0
  for (const { carried } of columns.store(s)?.parts ?? [])
    if (first && carried) level += value(carried.floorMwh(0)) + value(carried.dayStartMwh(first.day))
  return level
}
