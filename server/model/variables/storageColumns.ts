import type { IndexSet } from '../../lp/indexSet.ts'
import type { Instance } from '../instance.ts'
import { matchesHourly, storageSites } from '../storage.ts'
import { stretchesOf } from '../time.ts'
import type { DeclareBlock } from '../variables.ts'
import { none, setsOf, subset } from './sets.ts'

/** Energy of one kind in a store. Under hourly accounting green energy and the rest are kept apart; otherwise all is one. */
export interface StorePart {
  readonly name: 'green' | 'grid' | 'all'
  chargeMw(t: number): number
  dischargeMw(t: number): number
  /** MWh at the end of t above the day's floor. */
  storedMwh(t: number): number
  /** MWh above the floor at the start of day k, and the floor of calendar stretch j; null where nothing is carried. */
  readonly carried: {
    dayStartMwh(k: number): number
    floorMwh(j: number): number
  } | null
}

/** The batteries of one site. */
export interface Store {
  readonly builtMw: number
  readonly builtMwh: number
  readonly parts: readonly StorePart[]
  /** MWh that day k rises above its floor at most; null where nothing is carried. */
  dayPeakMwh(k: number): number | null
}

export interface StorageColumns {
  /** Null where no storage may be built. */
  store(s: number): Store | null
}

export function declareStorage(instance: Instance, declare: DeclareBlock): StorageColumns {
  const sets = setsOf(instance)
  const held = storageSites(instance)
  const T = instance.periods.length
  const K = instance.time.days.length
  const stretches = stretchesOf(instance.time.calendar)
  const J = stretches.length
  const sites = held.length > 0 ? subset(sets.sites, held) : none(sets.sites)
  const stretchSet: IndexSet = { name: 'stretches', size: J, label: (j) => `${j}` }
  const mw = declare('builtStorageMw', [sites], { upper: (i) => instance.sites[held[i] ?? -1]?.maxBuildStorageMw ?? 0 })
  const mwh = declare('builtStorageMwh', [sites], {
    upper: (i) => instance.sites[held[i] ?? -1]?.maxBuildStorageMwh ?? 0,
  })
  const names = matchesHourly(instance) ? (['grid', 'green'] as const) : (['all'] as const)
  const partBlocks = names.map((name) => {
    const suffix = name === 'green' ? 'Green' : ''
    return {
      name,
      charge: declare(`charge${suffix}Mw`, [sites, sets.periods]),
      discharge: declare(`discharge${suffix}Mw`, [sites, sets.periods]),
      stored: declare(`stored${suffix}Mwh`, [sites, sets.periods]),
      dayStart: declare(`dayStart${suffix}Mwh`, [J > 0 ? sites : none(sites), sets.days]),
      floor: declare(`floor${suffix}Mwh`, [sites, stretchSet]),
    }
  })
  const peak = declare('dayPeakMwh', [J > 0 ? sites : none(sites), sets.days])
  const stores = held.map((_, i): Store => {
    const parts = partBlocks.map(({ name, charge, discharge, stored, dayStart, floor }): StorePart => {
      const carried = {
        dayStartMwh: (k: number) => dayStart.offset + i * K + k,
        floorMwh: (j: number) => floor.offset + i * J + j,
      }
      return {
        name,
        chargeMw: (t) => charge.offset + i * T + t,
        dischargeMw: (t) => discharge.offset + i * T + t,
        storedMwh: (t) => stored.offset + i * T + t,
        carried: J > 0 ? carried : null,
      }
    })
    return {
      builtMw: mw.offset + i,
      builtMwh: mwh.offset + i,
      parts,
      dayPeakMwh: (k) => (J > 0 ? peak.offset + i * K + k : null),
    }
  })
  const storeAt = new Map(held.map((s, i) => [s, stores[i] ?? null]))
  return { store: (s) => storeAt.get(s) ?? null }
}
