import type { Instance } from '../instance.ts'
import { contractsMatchHourly, matchesHourly } from '../storage.ts'
import type { DeclareBlock } from '../variables.ts'
import { none, setsOf } from './sets.ts'

/** Green supply that meets load in the same period; null unless the accounting is hourly. */
export interface GreenColumns {
  /** MW of green supply that goes straight to load at s in t. */
  directGreenMw(s: number, t: number): number | null
  /** MW of contracted green power that is really drawn at s in t: at most its profile, at most the import. */
  contractDrawnMw(s: number, t: number): number | null
}

export function declareGreen(instance: Instance, declare: DeclareBlock): GreenColumns {
  const sets = setsOf(instance)
  const T = instance.periods.length
  const hourly = matchesHourly(instance)
  const drawn = contractsMatchHourly(instance)
  const direct = declare('directGreenMw', [hourly ? sets.sites : none(sets.sites), sets.periods])
  const contract = declare('contractDrawnMw', [drawn ? sets.sites : none(sets.sites), sets.periods])
  return {
    directGreenMw: (s, t) => (hourly ? direct.offset + s * T + t : null),
    contractDrawnMw: (s, t) => (drawn ? contract.offset + s * T + t : null),
  }
}
