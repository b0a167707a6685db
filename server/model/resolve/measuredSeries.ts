import type { Dataset } from '../../contract/dataset.ts'
import type { Scenario } from '../../contract/scenario.ts'
import { type Findings, refuseRepeats } from './findings.ts'

/** Hours before 29 February of a leap year, and of that day. */
const beforeLeapDay = 24 * (31 + 28)
const leapDay = 24

/**
 * Measured wind and solar by `siteId technology`, 8 760 values each. A national year has 365 days: of 8 784 values the 29th
 * of February is left out.
 */
export function measuredSeries(
  { time }: Scenario,
  dataset: Dataset,
  findings: Findings,
): ReadonlyMap<string, Float64Array> {
  const siteIds = dataset.sites.map(({ id }) => id)
  refuseRepeats(
    findings,
    time.series.map(({ siteId, technology }) => [siteId, technology]),
    (i) => `time.series[${i}]`,
  )
  const measured = new Map<string, Float64Array>()
  for (const [i, { siteId, technology, capacityFactor }] of time.series.entries()) {
    findings.known(siteIds, siteId, `time.series[${i}].siteId`, 'site')
    if (capacityFactor.length !== 8760 && capacityFactor.length !== 8784) {
      findings.add(
        `time.series[${i}].capacityFactor`,
        { en: `${capacityFactor.length} values`, zh: `${capacityFactor.length} 个数值` },
        { en: 'Give 8760 hourly values, or 8784 of a leap year', zh: '请给出 8760 个逐时数值（闰年 8784 个）' },
      )
      continue
    }
    const leap = capacityFactor.length === 8784
    const kept = leap
      ? [...capacityFactor.slice(0, beforeLeapDay), ...capacityFactor.slice(beforeLeapDay + leapDay)]
      : capacityFactor
    measured.set(`${siteId} ${technology}`, Float64Array.from(kept))
  }
  return measured
}
