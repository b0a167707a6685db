import type { RowWriter } from '../../lp/programBuilder.ts'
import type { ConstraintFamily } from '../constraintFamily.ts'
import type { Instance } from '../instance.ts'
import { storageSites } from '../storage.ts'
import { stretchesOf } from '../time.ts'
import type { StorePart } from '../variables/storageColumns.ts'

/**
 * Typical days: energy in store is carried along the calendar of day assignments (after Kotzur et al., Applied Energy 213,
 * 2018). A stretch j is a run of L equal days k; every day of it adds gain[k] = storedMwh at its end − dayStartMwh[k] to the
 * floor the day stands on, so only the first and the last day of a stretch can be extreme.
 *
 *   floor at the last day    floorMwh[j] + (L − 1) × gain[k]  ≥  0
 *   room on the first day    Σ_parts floorMwh[j] + dayPeakMwh[k]  ≤  builtStorageMwh
 *   room on the last day     Σ_parts (floorMwh[j] + (L − 1) × gain[k]) + dayPeakMwh[k]  ≤  builtStorageMwh
 *   next stretch j'          floorMwh[j'] + dayStartMwh[k']  =  floorMwh[j] + L × gain[k] + dayStartMwh[k]
 *   dayStartMwh[k] ≤ dayPeakMwh[k], summed over the parts; the year is a ring
 *
 * Unit    MWh.
 * Dual    CNY per MWh carried from one day to the next.
 */
export const storageCarried: ConstraintFamily = {
  name: 'storageCarried',
  unit: 'MWh',
  keys(instance) {
    const stretches = stretchesOf(instance.time.calendar)
    if (stretches.length === 0) return []
    const perSite = Array.from(rowsOf(instance).keys())
    return storageSites(instance).flatMap((s) => perSite.map((i) => s * perSite.length + i))
  },
  label(instance, key) {
    const rows = rowsOf(instance)
    const row = rows[key % rows.length]
    const site = instance.sites[Math.floor(key / rows.length)]?.id
    const end = row?.kind === 'room' ? (row.days === 0 ? 'First' : 'Last') : ''
    return `${site},${row?.kind}${end},${row?.j}${row?.part === 1 ? ',green' : ''}`
  },
  write(instance, columns, key, row) {
    const rows = rowsOf(instance)
    const at = rows[key % rows.length]
    const store = columns.store(Math.floor(key / rows.length))
    if (!at || !store) return
    const parts = at.part === null ? store.parts : store.parts.slice(at.part, at.part + 1)
    const peak = store.dayPeakMwh(at.kind === 'start' ? at.j : at.day)
    if (at.kind === 'start') {
      for (const part of parts) if (part.carried) row.add(part.carried.dayStartMwh(at.j), 1)
      if (peak !== null) row.add(peak, -1)
      row.atMost(0)
      return
    }
    for (const part of parts) addFloor(instance, part, at, at.kind === 'next' ? at.length : at.days, row)
    if (at.kind === 'floor') {
      row.atLeast(0)
    } else if (at.kind === 'room') {
      if (peak !== null) row.add(peak, 1)
      row.add(store.builtMwh, -1)
      row.atMost(0)
    } else {
      for (const { carried } of parts) {
        if (!carried) continue
        row.add(carried.dayStartMwh(at.day), 1)
        row.add(carried.floorMwh(at.next), -1)
        row.add(carried.dayStartMwh(at.nextDay), -1)
      }
      row.equals(0)
    }
  },
}

interface CarriedRow {
  readonly kind: 'start' | 'floor' | 'room' | 'next'
  /** Stretch; for `start` the day. */
  readonly j: number
  readonly day: number
  readonly length: number
  /** Days of gain to add to the floor. */
  readonly days: number
  readonly next: number
  readonly nextDay: number
  /** The part of the store the row is for; null: all together. */
  readonly part: number | null
}

const made = new WeakMap<Instance, readonly CarriedRow[]>()

function rowsOf(instance: Instance): readonly CarriedRow[] {
  const known = made.get(instance)
  if (known) return known
  const stretches = stretchesOf(instance.time.calendar)
  const parts = instance.rules.green.accounting === 'hourly' ? [0, 1] : [0]
  const none = { length: 0, days: 0, next: 0, nextDay: 0, part: null }
  const rows: CarriedRow[] = instance.time.days.map((_, j) => ({ ...none, kind: 'start', j, day: j }))
  for (const [j, { day, length }] of stretches.entries()) {
    const next = (j + 1) % stretches.length
    const at = { j, day, length, next, nextDay: stretches[next]?.day ?? 0 }
    rows.push({ ...at, kind: 'room', days: 0, part: null })
    if (length > 1) rows.push({ ...at, kind: 'room', days: length - 1, part: null })
    for (const part of parts) {
      if (length > 1) rows.push({ ...at, kind: 'floor', days: length - 1, part })
      rows.push({ ...at, kind: 'next', days: length, part })
    }
  }
  made.set(instance, rows)
  return rows
}

/** floorMwh[j] + days × gain[k] */
function addFloor(instance: Instance, part: StorePart, at: CarriedRow, days: number, row: RowWriter): void {
  if (!part.carried) return
  row.add(part.carried.floorMwh(at.j), 1)
  if (days === 0) return
  const day = instance.time.days[at.day]
  row.add(part.storedMwh((day?.firstPeriod ?? 0) + (day?.periodCount ?? 1) - 1), days)
  row.add(part.carried.dayStartMwh(at.day), -days)
}
