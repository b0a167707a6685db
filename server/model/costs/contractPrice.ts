import type { Economics, GreenOrigin, Site } from '../instance.ts'

/** CNY per MWh of contracted green power at a site: origin + premium, + delivery when it crosses a grid region. */
export function contractPriceCnyPerMwh(origin: GreenOrigin, site: Site, economics: Economics): number {
  return deliveredPriceCnyPerMwh(origin, site, economics) + economics.greenPowerPremiumCnyPerMwh
}

/**
 * CNY per MWh of the site's tariff that a contract takes the place of: its energy part, and never more than the
 * whole tariff or than the contract's own energy costs. A contract therefore never undercuts the grid: its seller can always sell to the market.
 */
export function contractCreditCnyPerMwh(origin: GreenOrigin, site: Site, economics: Economics): number {
  const energyPart = Math.min(site.tariffEnergyPartCnyPerMwh, Math.max(0, site.tariffCnyPerMwh))
  return Math.min(energyPart, deliveredPriceCnyPerMwh(origin, site, economics))
}

function deliveredPriceCnyPerMwh(origin: GreenOrigin, site: Site, economics: Economics): number {
  const crosses = origin.gridRegion !== site.gridRegion
  return origin.priceCnyPerMwh + (crosses ? economics.interRegionalDeliveryCnyPerMwh : 0)
}
