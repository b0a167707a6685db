import type { Operation, SiteOperation } from '../../contract/operation.ts'
import type { BuiltProgram } from '../buildProgram.ts'
import { type Instance, technologies } from '../instance.ts'
import { stretchesOf, yearHours } from '../time.ts'
import type { StorePart } from '../variables/storageColumns.ts'
import type { Columns } from '../variables.ts'
import { itLoadMw } from './itLoad.ts'
import { siteHourlyGreen } from './matchedGreen.ts'
import { readBacklog } from './readBacklog.ts'
import { shownMw } from './readPlacements.ts'
import type { SiteTotals } from './siteTotals.ts'
import type { Solution } from './solution.ts'

/** The plan hour by hour: every site that runs anything. Null where the plan has no hours. */
export function readOperation(
  instance: Instance,
  built: BuiltProgram,
  solution: Solution,
  totals: readonly SiteTotals[],
  rowDuals: Float64Array | undefined,
): Operation | null {
  const { periods, time, workloads, sites } = instance
  if (time.mode === 'year' || !instance.energy) return null
  return {
    mode: time.mode,
    periods: periods.map(({ id, day, hours, weight }, t) => {
      const clock = time.clock?.[t]
      const { month = null, dayOfMonth = null, hour = null } = clock ?? {}
      return { id, day, hours, weight, month, dayOfMonth, hour }
    }),
    days: time.days.map((day) => ({ ...day })),
    calendar: [...time.calendar],
    notes: [...time.notes],
    activity: workloads.map(({ id, activity }) => ({ workloadId: id, share: activity.map(sixDigits) })),
    sites: sites.flatMap((_, s) =>
      runsAnything(totals[s]) ? [siteOperation(instance, built, solution, s, rowDuals)] : [],
    ),
    placements: placedByPeriod(instance, built.columns, solution),
  }
}

/** Load, or plants that only sell. */
function runsAnything(total: SiteTotals | undefined): boolean {
  return total !== undefined && (total.itMw > shownMw || total.exportedMwh > shownMw)
}

function siteOperation(
  instance: Instance,
  { columns, families }: BuiltProgram,
  { value }: Solution,
  s: number,
  rowDuals: Float64Array | undefined,
): SiteOperation {
  const { periods, sites, workloads } = instance
  const site = sites[s]
  const T = periods.length
  const parts = columns.store(s)?.parts ?? []
  const over = (of: (t: number) => number): number[] => Array.from({ length: T }, (_, t) => sixDigits(of(t)))
  const used = (g: number) => (t: number) => value(columns.generatedMw(s, g, t))
  const orZero = (column: number | null): number => (column === null ? 0 : value(column))
  const pue = (t: number): number => site?.byPeriod.pue[t] ?? 1
  const load = (t: number): number => itLoadMw(instance, columns, value, s, t) * pue(t)
  const carbon = (t: number): number =>
    (site?.byPeriod.gridCarbonTonnesPerMwh[t] ?? 0) * value(columns.gridImportMw(s, t))
  const balance = (families.get('energyBalance')?.offset ?? 0) + s * T
  const green = siteHourlyGreen(instance, columns, value, s)
  const waiting = workloads.map((_, w) => readBacklog(instance, columns, value, s, w))
  const floors = parts.map((part) => meanFloors(instance, part, value))
  return {
    siteId: site?.id ?? '',
    loadMw: over(load),
    itLoadMw: over((t) => load(t) / pue(t)),
    windMw: over(used(technologies.indexOf('wind'))),
    solarMw: over(used(technologies.indexOf('solar'))),
    curtailedMw: over((t) =>
      technologies.reduce(
        (sum, technology, g) =>
          sum + Math.max(0, (site?.capacityFactor[technology][t] ?? 0) * value(columns.builtMw(s, g)) - used(g)(t)),
        0,
      ),
    ),
    chargeMw: over((t) => parts.reduce((sum, part) => sum + value(part.chargeMw(t)), 0)),
    dischargeMw: over((t) => parts.reduce((sum, part) => sum + value(part.dischargeMw(t)), 0)),
    storedMwh: over((t) =>
      parts.reduce((sum, part, i) => sum + value(part.storedMwh(t)) + (floors[i]?.[periods[t]?.day ?? 0] ?? 0), 0),
    ),
    gridImportMw: over((t) => value(columns.gridImportMw(s, t))),
    gridExportMw: over((t) => orZero(columns.gridExportMw(s, t))),
    matchedGreenMw: green.matchedMw.map(sixDigits),
    backlogMwh: over((t) => waiting.reduce((sum, backlog) => sum + (backlog[t] ?? 0), 0)),
    carbonTonnesPerMwh: over((t) => (load(t) > 0 ? carbon(t) / load(t) : 0)),
    priceCnyPerMwh: rowDuals
      ? // The balance reads supply − load = 0: one more MW of load is one more on its right side.
        over((t) => {
          const period = periods[t]
          return period ? (rowDuals[balance + t] ?? 0) / yearHours(period) : 0
        })
      : null,
  }
}

/** Mean floor of the days each typical day stands for, MWh: within a stretch of equal days it moves evenly. */
function meanFloors({ time }: Instance, { carried, storedMwh }: StorePart, value: Solution['value']): number[] {
  const sums = time.days.map(() => 0)
  for (const [j, { day, length }] of stretchesOf(time.calendar).entries()) {
    const at = time.days[day]
    if (!carried || !at) continue
    const gain = value(storedMwh(at.firstPeriod + at.periodCount - 1)) - value(carried.dayStartMwh(day))
    sums[day] = (sums[day] ?? 0) + length * (value(carried.floorMwh(j)) + ((length - 1) / 2) * gain)
  }
  return sums.map((sum, k) => sum / Math.max(1, time.calendar.filter((day) => day === k).length))
}

function placedByPeriod(instance: Instance, columns: Columns, { value }: Solution): Operation['placements'] {
  if (instance.routing === 'steady') return []
  return instance.placements.flatMap(({ region, site, workload }, p) => {
    if (value(columns.reservedItMw(p)) <= shownMw) return []
    const placedItMw = instance.periods.map((_, t) => {
      const column = columns.placedItMw(p, t)
      return column === null ? 0 : sixDigits(value(column))
    })
    const ids = {
      regionId: instance.regions[region]?.id ?? '',
      siteId: instance.sites[site]?.id ?? '',
      workloadId: instance.workloads[workload]?.id ?? '',
    }
    return [{ ...ids, placedItMw }]
  })
}

/** Six digits are more than any planner reads, and half the bytes. */
function sixDigits(value: number): number {
  return Number(value.toPrecision(6))
}
