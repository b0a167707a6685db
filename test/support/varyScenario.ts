import { parseSensitivity } from '../../server/contract/parseSensitivity.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { Sensitivity } from '../../server/contract/sensitivity.ts'
import { sensitivityWork } from '../../server/runs/sensitivityWork.ts'
import { nationalDataset } from './nationalDataset.ts'

/** Sensitivity as a caller gets it: through the request's schema, checked against the answer's. */
export async function varyScenario(scenario: ScenarioInput, question: object = {}): Promise<Sensitivity> {
  const parsed = parseSensitivity({ scenario, ...question })
  const datasets = scenario.data ? [] : [nationalDataset(scenario.dataset ?? 'china-2030')]
  const context = { datasets, report: () => {}, shouldStop: () => false }
  return Sensitivity.parse(await sensitivityWork(parsed, context))
}
