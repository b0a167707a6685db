import type { PlanSite } from '../../contract/plan.ts'
import type { BuiltProgram } from '../buildProgram.ts'
import { existingUsableItMw, type Instance, maxNewHallMw, technologies } from '../instance.ts'
import { sharedSiteCost, shownMw } from './readPlacements.ts'
import type { SiteTotals } from './siteTotals.ts'
import type { Solution } from './solution.ts'

/** Every site of the plan, used or not. */
export function readSites(
  instance: Instance,
  built: BuiltProgram,
  solution: Solution,
  totals: readonly SiteTotals[],
  rowDuals: Float64Array | undefined,
): PlanSite[] {
  const { columns, families } = built
  const capacityRows = families.get('siteItCapacity')?.offset ?? 0
  return instance.sites.map((site, s) => {
    const total = totals[s]
    if (!total) throw new Error(`site ${site.id} has no totals`)
    const existingUsable = existingUsableItMw(site)
    const usableItMw = existingUsable + maxNewHallMw(site, instance.rules)
    // What noise is to noise is no figure.
    const perMwh = (amount: number, mwh: number): number => (mwh > shownMw ? amount / mwh : 0)
    const builtMw = (g: number): number => (instance.energy ? solution.value(columns.builtMw(s, g)) : 0)
    const store = columns.store(s)
    const { energyCny } = sharedSiteCost(instance, columns, solution, s)
    return {
      siteId: site.id,
      name: site.name,
      kind: site.kind,
      zone: site.zone,
      provinceId: site.provinceId,
      position: site.position,
      itMw: total.itMw,
      usableItMw,
      existingUsableItMw: existingUsable,
      builtItMw: solution.value(columns.builtItMw(s)),
      utilisation: usableItMw > 0 ? total.itMw / usableItMw : 0,
      builtWindMw: builtMw(technologies.indexOf('wind')),
      builtSolarMw: builtMw(technologies.indexOf('solar')),
      facilityEnergyMwh: total.facilityEnergyMwh,
      builtStorageMw: store ? solution.value(store.builtMw) : 0,
      builtStorageMwh: store ? solution.value(store.builtMwh) : 0,
      ownEnergyMwh: total.ownEnergyMwh,
      curtailedMwh: total.curtailedMwh,
      exportedMwh: total.exportedMwh,
      gridImportMwh: total.gridImportMwh,
      contractedGreenMwh: total.contractedGreenMwh,
      greenCertificateMwh: total.greenCertificateMwh,
      carbonTonnes: total.carbonTonnes,
      marketCarbonTonnes: total.marketCarbonTonnes,
      carbonTonnesPerMwh: perMwh(total.carbonTonnes, total.facilityEnergyMwh),
      carbonTonnesPerItMwh: perMwh(total.carbonTonnes, total.itEnergyMwh),
      energyCostCnyPerMwh: perMwh(energyCny, total.facilityEnergyMwh),
      waterCubicMetres: instance.energy ? total.itEnergyMwh * site.wueLitresPerKwh : 0,
      capacityDualCnyPerMwYear: rowDuals ? (rowDuals[capacityRows + s] ?? 0) : null,
      greenHourlyShare: total.matchedGreenMwh === null ? null : perMwh(total.matchedGreenMwh, total.facilityEnergyMwh),
      // Own energy that storage loses is generated beyond load, and no share of load is more than all of it.
      greenAnnualShare: Math.min(1, perMwh(total.ownEnergyMwh + total.contractedGreenMwh, total.facilityEnergyMwh)),
    }
  })
}
