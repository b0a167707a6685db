import type { Dataset } from '../../../contract/dataset.ts'
import { parseScenario } from '../../../contract/parseScenario.ts'
import type { Scenario } from '../../../contract/scenario.ts'
import { applyEdits, type ScenarioEdit } from '../../../contract/scenarioEdit.ts'
import { buildInstance } from '../../buildInstance.ts'
import type { Instance } from '../../instance.ts'
import { siteEdit, workloadEdit } from './inputs.ts'

/** Farther than any fibre on earth, ms. */
const anyLatencyMs = 1e6
/** A share above 0 that allows nothing: its row is written, with a limit of 0 to any solver. */
const noShare = 1e-300

/**
 * The instance with every column back that a latency limit, a closed site, the PUE ceiling or a west-suitable share of 0
 * took away, and with unserved demand as a column. The rows are those of the scenario; only what may be used has grown.
 */
export function wideInstance(scenario: Scenario, dataset: Dataset | null, instance: Instance): Instance {
  const edits: ScenarioEdit[] = [
    { path: 'policy', entry: null, key: 'westSuitable', value: false },
    { path: 'policy', entry: null, key: 'pueCeiling', value: null },
  ]
  for (const [w, { maxOneWayLatencyMs }] of instance.workloads.entries())
    if (Number.isFinite(maxOneWayLatencyMs))
      edits.push(workloadEdit(instance, w, 'maxOneWayLatencyMs', Math.max(maxOneWayLatencyMs, anyLatencyMs)))
  for (const [s, { enabled }] of instance.sites.entries())
    if (!enabled) edits.push(siteEdit(instance, s, 'enabled', true))
  if (instance.economics.unservedPriceCnyPerMwYear === null)
    edits.push({ path: '', entry: null, key: 'unservedPriceCnyPerMwYear', value: 1 })
  const wide = buildInstance(parseScenario(applyEdits(scenario, edits)), dataset)
  const workloads = wide.workloads.map((workload) => ({
    ...workload,
    westSuitableShare: Math.max(noShare, workload.westSuitableShare),
  }))
  return { ...wide, workloads, rules: { ...wide.rules, westSuitable: instance.rules.westSuitable } }
}
