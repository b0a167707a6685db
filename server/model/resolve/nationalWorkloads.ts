import type { Dataset } from '../../contract/dataset.ts'
import type { Scenario } from '../../contract/scenario.ts'
import type { Period, Workload } from '../instance.ts'
import { flatActivity } from './activity.ts'
import type { FigureLedger } from './figureLedger.ts'
import { type Findings, refuseRepeats } from './findings.ts'

/** The data set's workload classes with the scenario's changes. */
export function nationalWorkloads(
  scenario: Scenario,
  dataset: Dataset,
  { idlePowerShare, periods }: { readonly idlePowerShare: number; readonly periods: readonly Period[] },
  ledger: FigureLedger,
  findings: Findings,
): Workload[] {
  const ids = dataset.workloads.map(({ id }) => id)
  for (const [i, { workloadId }] of scenario.workloads.entries())
    findings.known(ids, workloadId, `workloads[${i}].workloadId`, 'workload class')
  refuseRepeats(
    findings,
    scenario.workloads.map(({ workloadId }) => workloadId),
    (i) => `workloads[${i}].workloadId`,
  )
  return dataset.workloads.map(({ id, name, figures }) => {
    const i = scenario.workloads.findIndex(({ workloadId }) => workloadId === id)
    const change = scenario.workloads[i]
    const take = (key: Exclude<keyof typeof figures, 'demandShare'>): number =>
      ledger.take(`workloads.${id}.${key}`, figures[key], change?.[key])
    const loadFactor = take('loadFactor')
    const activity = flatActivity(loadFactor, idlePowerShare, periods)
    if (activity === null)
      findings.add(
        `workloads[${i}].loadFactor`,
        {
          en: `${loadFactor} is below what idle servers draw (${idlePowerShare} of rated power)`,
          zh: `${loadFactor}，低于服务器空载功耗（额定功率的 ${idlePowerShare}）`,
        },
        { en: `Give at least ${idlePowerShare}`, zh: `请不低于 ${idlePowerShare}` },
      )
    return {
      id,
      name,
      loadFactor,
      activity: activity ?? [0],
      maxOneWayLatencyMs: take('maxOneWayLatencyMs'),
      maxDeferralHours: take('maxDeferralHours'),
      dataGbpsPerMw: take('dataGbpsPerMw'),
      westSuitableShare: take('westSuitableShare'),
    }
  })
}
