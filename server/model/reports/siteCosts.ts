import type { PerItMwh } from '../../contract/reports.ts'
import { type Instance, type Site, type Technology, technologies } from '../instance.ts'
import { carbonPriceAt, paidHallCapexCnyPerMw } from '../levers.ts'
import { gridPowerPerMw } from '../perMw.ts'
import { yearHours } from '../time.ts'

/** So many MW of a class, and the fibre of one of them. */
export interface MixPart {
  readonly workload: number
  readonly itMw: number
  readonly linkCnyPerMwYear: number
}

/** One MWh of IT work, and the energy in it. */
export interface WorkOnGrid {
  readonly way: PerItMwh
  /** MWh at the meter per MWh of IT work. */
  readonly energyMwh: number
  readonly energyCny: number
}

/** One MWh of IT work of the mix at site s in new halls, on the grid alone. */
export function onGrid(instance: Instance, s: number, mix: readonly MixPart[]): WorkOnGrid {
  const site = instance.sites[s]
  const { economics, rules } = instance
  const yearlyHall = site
    ? economics.hallAnnuity * paidHallCapexCnyPerMw(instance, s) + site.hallOmShare * site.hallCapexCnyPerMw
    : 0
  const sums = { it: 0, mwh: 0, energy: 0, other: 0, tonnes: 0, market: 0 }
  for (const { workload, itMw, linkCnyPerMwYear } of mix) {
    const perMw = gridPowerPerMw(instance, s, workload)
    sums.it += itMw * perMw.itEnergyMwh
    sums.mwh += itMw * perMw.energyMwh
    sums.energy += itMw * perMw.energyCny
    sums.other += itMw * (yearlyHall + linkCnyPerMwYear)
    sums.tonnes += itMw * perMw.carbonTonnes
    sums.market += itMw * perMw.marketCarbonTonnes
  }
  const per = (amount: number): number => (sums.it > 0 ? amount / sums.it : 0)
  const counted = rules.carbonAccount === 'location' ? sums.tonnes : sums.market
  return {
    way: {
      costCnyPerItMwh: per(sums.energy + sums.other + carbonPriceAt(instance, s) * counted),
      carbonTonnesPerItMwh: per(sums.tonnes),
      marketCarbonTonnesPerItMwh: per(sums.market),
    },
    energyMwh: per(sums.mwh),
    energyCny: per(sums.energy),
  }
}

/**
 * The same with own wind or solar, whichever is cheaper, for a share of the load. Null where neither may be built.
 * The share of the grid that is left costs and emits what the grid does on average.
 */
export function withOwnSupply(instance: Instance, s: number, mix: readonly MixPart[], share: number): PerItMwh | null {
  const site = instance.sites[s]
  const ownCny = site ? ownEnergyCnyPerMwh(instance, site) : null
  if (!site || ownCny === null) return null
  const { way, energyMwh, energyCny } = onGrid(instance, s, mix)
  const carbonCny = carbonPriceAt(instance, s)
  const counted =
    instance.rules.carbonAccount === 'location' ? way.carbonTonnesPerItMwh : way.marketCarbonTonnesPerItMwh
  return {
    costCnyPerItMwh: way.costCnyPerItMwh + share * (energyMwh * ownCny - energyCny - carbonCny * counted),
    carbonTonnesPerItMwh: (1 - share) * way.carbonTonnesPerItMwh,
    marketCarbonTonnesPerItMwh: (1 - share) * way.marketCarbonTonnesPerItMwh,
  }
}

/** CNY per MWh of the cheaper of own wind and solar, nothing curtailed, direct-supply charge included. */
function ownEnergyCnyPerMwh({ economics, periods }: Instance, site: Site): number | null {
  const cost = (g: Technology): number => {
    const mwh = periods.reduce((sum, p, t) => sum + yearHours(p) * (site.capacityFactor[g][t] ?? 0), 0)
    const yearly = economics.annualisedBuildCnyPerMwYear[g] + economics.buildOmCnyPerMwYear[g]
    return site.maxBuildMw[g] > 0 && mwh > 0 ? yearly / mwh : Number.POSITIVE_INFINITY
  }
  const least = Math.min(...technologies.map(cost))
  return Number.isFinite(least) ? least + economics.directSupplyChargeCnyPerMwh : null
}
