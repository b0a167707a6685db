import type { Move, PlanPlacement, PlanSite } from '../../contract/plan.ts'
import { type Instance, staysIn } from '../instance.ts'
import { gridPowerPerMw } from '../perMw.ts'

/** Carbon per MWh of IT work that differs by less than this share of itself is the same. */
const rounding = 1e-9

/**
 * Every flow that leaves its own province, with the carbon of a MWh of IT work there and at home on grid power, hour by hour
 * where the plan has hours: what is at work then, at the PUE and the grid factor of then.
 *
 *   changeTonnes = Σ IT energy × (carbon per IT MWh at the site − carbon per IT MWh at home on grid power)
 */
export function readMoves(
  instance: Instance,
  placements: readonly PlanPlacement[],
  sites: readonly PlanSite[],
): Move[] {
  if (!instance.energy) return []
  const siteOf = new Map(instance.sites.map((site, s) => [site.id, { site, s }]))
  const homeOf = new Map(instance.sites.flatMap(({ homeOf: id }, s) => (id === null ? [] : [[id, s] as const])))
  const classOf = new Map(instance.workloads.map(({ id }, w) => [id, w]))
  const atSite = new Map(sites.map((s) => [s.siteId, s.carbonTonnesPerItMwh]))
  const gridCarbon = carbonOnGrid(instance)
  const moves = new Map<string, Move & { itEnergyMwh: number }>()
  for (const { regionId, siteId, workloadId, itMw, itEnergyMwh } of placements) {
    const home = homeOf.get(regionId)
    const to = siteOf.get(siteId)
    const w = classOf.get(workloadId)
    if (home === undefined || !to || w === undefined || staysIn(to.site, regionId)) continue
    const siteCarbonTonnesPerItMwh = atSite.get(siteId) ?? 0
    const key = `${regionId} ${siteId}`
    const move = moves.get(key) ?? {
      ...{ regionId, siteId, itMw: 0, siteCarbonTonnesPerItMwh, itEnergyMwh: 0, changeTonnes: 0 },
      ...{ homeCarbonTonnesPerItMwh: 0, siteGridCarbonTonnesPerItMwh: 0 },
    }
    const [atHome, onGrid] = [gridCarbon(home, w), gridCarbon(to.s, w)]
    const change = siteCarbonTonnesPerItMwh - atHome
    move.changeTonnes += Math.abs(change) <= rounding * atHome ? 0 : itEnergyMwh * change
    move.itMw += itMw
    // Means over the classes, weighted by their energy.
    move.itEnergyMwh += itEnergyMwh
    const weight = move.itEnergyMwh > 0 ? itEnergyMwh / move.itEnergyMwh : 1
    move.homeCarbonTonnesPerItMwh += weight * (atHome - move.homeCarbonTonnesPerItMwh)
    move.siteGridCarbonTonnesPerItMwh += weight * (onGrid - move.siteGridCarbonTonnesPerItMwh)
    moves.set(key, move)
  }
  const found = [...moves.values()].map(({ itEnergyMwh: _, ...move }): Move => move)
  return found.sort((a, b) => b.changeTonnes - a.changeTonnes)
}

/** tCO2 per MWh of IT work of class w at site s on grid power, run on arrival. */
function carbonOnGrid(instance: Instance): (s: number, w: number) => number {
  const known = new Map<number, number>()
  return (s, w) => {
    const key = s * instance.workloads.length + w
    const before = known.get(key)
    if (before !== undefined) return before
    const { carbonTonnes, itEnergyMwh } = gridPowerPerMw(instance, s, w)
    const perMwh = itEnergyMwh > 0 ? carbonTonnes / itEnergyMwh : 0
    known.set(key, perMwh)
    return perMwh
  }
}
