import type { Dataset } from '../../contract/dataset.ts'
import type { Scenario } from '../../contract/scenario.ts'
import type { Workload } from '../instance.ts'
import type { FigureLedger } from './figureLedger.ts'
import { type Findings, refuseRepeats } from './findings.ts'
import type { NationalShapes } from './nationalShapes.ts'

/** The data set's workload classes with the scenario's changes. */
export function nationalWorkloads(
  scenario: Scenario,
  dataset: Dataset,
  { idlePowerShare, shapes }: { readonly idlePowerShare: number; readonly shapes: NationalShapes },
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
    const activity = shapes.activity(id, loadFactor, idlePowerShare)
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
      activity: activity ?? shapes.periods.map(() => 0),
      maxOneWayLatencyMs: take('maxOneWayLatencyMs'),
      maxDeferralHours: scenario.supply.deferral ? take('maxDeferralHours') : 0,
      dataGbpsPerMw: take('dataGbpsPerMw'),
      westSuitableShare: take('westSuitableShare'),
    }
  })
}
