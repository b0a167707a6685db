import type { BaselineChange } from '../../contract/baseline.ts'
import type { Kpis } from '../../contract/plan.ts'

/** The plan less the baseline, figure by figure: negative where the plan has less of it. */
export function baselineChange(baseline: Kpis, plan: Kpis): BaselineChange {
  const { meanOneWayLatencyMs: now } = plan
  const { meanOneWayLatencyMs: then } = baseline
  return {
    costCnyPerItMwh: plan.costCnyPerItMwh - baseline.costCnyPerItMwh,
    costWithoutServersCnyPerItMwh: plan.costWithoutServersCnyPerItMwh - baseline.costWithoutServersCnyPerItMwh,
    carbonTonnesPerItMwh: plan.carbonTonnesPerItMwh - baseline.carbonTonnesPerItMwh,
    marketCarbonTonnesPerItMwh: plan.marketCarbonTonnesPerItMwh - baseline.marketCarbonTonnesPerItMwh,
    meanOneWayLatencyMs: now === null || then === null ? null : now - then,
    greenAnnualShare: plan.greenAnnualShare - baseline.greenAnnualShare,
    unservedItMw: plan.unservedItMw - baseline.unservedItMw,
  }
}
