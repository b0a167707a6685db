import type { ClashingRule } from '../../../contract/conflict.ts'
import { demandOf, type Instance } from '../../instance.ts'

/** What one unit of giving way weighs, in MW of IT load a year that is treated otherwise than asked. */
export interface Weights {
  /** A MW placed, built or capped otherwise than asked. */
  readonly perMw: number
  /** A MWh a year: the part of a MW of IT load, at the meter of a mean site, that it powers. */
  readonly perMwh: number
  /** A tonne a year: the part of a MW of IT load on mean grid power that emits it. */
  readonly perTonne: number
  /** A Gbps: the MW of mean traffic that use it. */
  readonly perGbps: number
  /** All demand, MW. */
  readonly demandMw: number
}

const hoursPerYear = 8760

/**
 * How dear it is to give way, by what gives way: a rule is changed with a pen, halls and lines have to be built, and
 * leaving demand unserved gives up what the plan is for.
 */
export const kindFactor: Readonly<Record<ClashingRule['kind'], number>> = { policy: 1, limit: 3, demand: 10 }

/**
 * One unit each of different rules cannot be added up; the IT load that each of them touches can. Every weight turns
 * a rule's own unit into MW of IT load, so that the least sum is the change that touches the least load.
 */
export function weightsOf(instance: Instance): Weights {
  const { regions, workloads, sites } = instance
  let [demandMw, loadMw, gbps] = [0, 0, 0]
  for (const r of regions.keys())
    for (const [w, { loadFactor, dataGbpsPerMw }] of workloads.entries()) {
      const mw = demandOf(instance, r, w)
      demandMw += mw
      loadMw += mw * loadFactor
      gbps += mw * dataGbpsPerMw
    }
  const mean = (of: (site: Instance['sites'][number]) => number): number =>
    sites.reduce((sum, site) => sum + of(site), 0) / Math.max(1, sites.length)
  const perDemandMw = (amount: number): number => (amount > 0 && demandMw > 0 ? demandMw / amount : 1)
  const perMwh = perDemandMw(loadMw * mean(({ pue }) => pue) * hoursPerYear)
  const tonnesPerMwh = mean(({ gridCarbonTonnesPerMwh }) => gridCarbonTonnesPerMwh)
  return {
    perMw: 1,
    perMwh,
    perTonne: tonnesPerMwh > 0 ? perMwh / tonnesPerMwh : perMwh,
    perGbps: perDemandMw(gbps),
    demandMw,
  }
}
