import { type Instance, itPowerFactor } from './instance.ts'
import { paidTariffCnyPerMwh } from './levers.ts'
import { yearHours } from './time.ts'

/** What one rated MW of a class takes at a site in a year, run on arrival and powered by the grid alone. */
export interface GridPowerPerMw {
  readonly itEnergyMwh: number
  /** MWh at the meter: PUE × IT energy. */
  readonly energyMwh: number
  /** CNY at the tariff, less a discount that policy sets there, and the demand charge on its own peak. */
  readonly energyCny: number
  /** tCO2 on the location account. */
  readonly carbonTonnes: number
  /** tCO2 on the market account, nothing contracted. */
  readonly marketCarbonTonnes: number
}

/** Sums the periods one by one, so that a tariff, PUE or factor that changes with the hour counts when the load does. */
export function gridPowerPerMw(instance: Instance, s: number, w: number): GridPowerPerMw {
  const site = instance.sites[s]
  const workload = instance.workloads[w]
  let itEnergyMwh = 0
  let energyMwh = 0
  let energyCny = 0
  let carbonTonnes = 0
  let peakMw = 0
  if (!site || !workload) throw new Error(`there is no site ${s} or class ${w}`)
  for (const [t, period] of instance.periods.entries()) {
    const it = yearHours(period) * itPowerFactor(instance, workload, t)
    const mwh = instance.energy ? it * (site.byPeriod.pue[t] ?? site.pue) : 0
    peakMw = Math.max(peakMw, mwh / yearHours(period))
    itEnergyMwh += it
    energyMwh += mwh
    energyCny += mwh * paidTariffCnyPerMwh(instance, s, t)
    carbonTonnes += mwh * (site.byPeriod.gridCarbonTonnesPerMwh[t] ?? site.gridCarbonTonnesPerMwh)
  }
  const marketCarbonTonnes = energyMwh * site.residualCarbonTonnesPerMwh
  energyCny += peakMw * site.demandChargeCnyPerMwYear
  return { itEnergyMwh, energyMwh, energyCny, carbonTonnes, marketCarbonTonnes }
}
