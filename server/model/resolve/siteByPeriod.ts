import type { SiteByPeriod } from '../instance.ts'
import type { Period } from '../time.ts'
import { yearMean } from './calibrate.ts'

/** No site runs below this; temperature moves PUE only above it. */
const leastPue = 1.01

/** A site whose figures are the same all year. */
export function sameAllYear(
  site: { readonly pue: number; readonly tariffCnyPerMwh: number; readonly gridCarbonTonnesPerMwh: number },
  periods: readonly Period[],
): SiteByPeriod {
  return {
    pue: periods.map(() => site.pue),
    tariffCnyPerMwh: periods.map(() => site.tariffCnyPerMwh),
    gridCarbonTonnesPerMwh: periods.map(() => site.gridCarbonTonnesPerMwh),
  }
}

/**
 * Time-of-use price: the energy part moves with the hour, the rest of the all-in price does not, and a flat load pays the
 * all-in price: tariff + energyPart × (ratio[t] / mean ratio − 1). CNY per MWh.
 */
export function tariffByPeriod(
  tariffCnyPerMwh: number,
  energyPartCnyPerMwh: number,
  ratios: readonly number[],
  periods: readonly Period[],
): number[] {
  const mean = yearMean(ratios, periods)
  return ratios.map((ratio) => tariffCnyPerMwh + energyPartCnyPerMwh * (mean > 0 ? ratio / mean - 1 : 0))
}

/**
 * PUE by outdoor temperature: it rises by `slopePerC` per degree above `freeCoolingBelowC` and does not fall below; its
 * mean over the year is the site's PUE.
 */
export function pueByPeriod(
  pue: number,
  temperatureC: readonly number[],
  cooling: { readonly slopePerC: number; readonly freeCoolingBelowC: number },
  periods: readonly Period[],
): number[] {
  const above = temperatureC.map((degrees) => cooling.slopePerC * Math.max(0, degrees - cooling.freeCoolingBelowC))
  const mean = yearMean(above, periods)
  // A site so near 1 that its cool hours would fall below the least keeps the shape and loses some of the swing.
  const room = Math.max(0, pue - leastPue)
  const swing = mean > room && mean > 0 ? room / mean : 1
  return above.map((rise) => pue + swing * (rise - mean))
}

/** Average grid carbon by hour; a flat load emits the yearly factor. tCO2 per MWh. */
export function carbonByPeriod(factor: number, ratios: readonly number[], periods: readonly Period[]): number[] {
  const mean = yearMean(ratios, periods)
  return ratios.map((ratio) => (mean > 0 ? (factor * ratio) / mean : factor))
}
