import type { Move, PlanPlacement, PlanSite } from '../../contract/plan.ts'
import { type Instance, staysIn } from '../instance.ts'

/** Carbon per MWh of IT work that differs by less than this share of itself is the same. */
const rounding = 1e-9

/**
 * Every flow that leaves its own province, with the carbon of a MWh of IT work there and at home on grid power.
 *
 *   changeTonnes = Σ IT energy × (carbon per IT MWh at the site − PUE × grid factor at home)
 */
export function readMoves(
  instance: Instance,
  placements: readonly PlanPlacement[],
  sites: readonly PlanSite[],
): Move[] {
  if (!instance.energy) return []
  const gridCarbon = new Map(instance.sites.map((s) => [s.id, s.pue * s.gridCarbonTonnesPerMwh]))
  const homeCarbon = new Map(
    instance.sites.flatMap((s) => (s.homeOf === null ? [] : [[s.homeOf, gridCarbon.get(s.id) ?? 0]])),
  )
  const atSite = new Map(sites.map((s) => [s.siteId, s.carbonTonnesPerItMwh]))
  const siteOf = new Map(instance.sites.map((s) => [s.id, s]))
  const moves = new Map<string, Move>()
  for (const { regionId, siteId, itMw, itEnergyMwh } of placements) {
    const home = homeCarbon.get(regionId)
    const site = siteOf.get(siteId)
    if (home === undefined || !site || staysIn(site, regionId)) continue
    const here = atSite.get(siteId) ?? 0
    const change = Math.abs(here - home) <= rounding * home ? 0 : here - home
    const key = `${regionId} ${siteId}`
    const move = moves.get(key) ?? {
      regionId,
      siteId,
      itMw: 0,
      homeCarbonTonnesPerItMwh: home,
      siteCarbonTonnesPerItMwh: here,
      siteGridCarbonTonnesPerItMwh: gridCarbon.get(siteId) ?? 0,
      changeTonnes: 0,
    }
    move.itMw += itMw
    move.changeTonnes += itEnergyMwh * change
    moves.set(key, move)
  }
  return [...moves.values()].sort((a, b) => b.changeTonnes - a.changeTonnes)
}
