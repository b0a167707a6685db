import type { Instance } from '../instance.ts'
import { onGridPower, rulesOfRoom, withLastResort } from './plainInstance.ts'

/**
 * The instance whose allocation is already decided, on grid power: a placement may take what the allocation gives it
 * and no more, and demand goes unserved only at the price of last resort, so every MW stands where it was put. Its
 * costs come from the same terms, and it keeps the same rows of room, as the plan.
 */
export function allocatedInstance(instance: Instance, itMw: Float64Array): Instance {
  const placements = instance.placements.flatMap((placement, p) => {
    const mw = itMw[p] ?? 0
    return mw > 0 ? [{ ...placement, maxItMw: mw }] : []
  })
  return withLastResort(onGridPower({ ...instance, placements, rules: rulesOfRoom(instance.rules) }))
}
