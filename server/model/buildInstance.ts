import type { Dataset } from '../contract/dataset.ts'
import type { Scenario } from '../contract/scenario.ts'
import type { Instance } from './instance.ts'
import { inlineInstance } from './resolve/inlineInstance.ts'
import { nationalInstance } from './resolve/nationalInstance.ts'

/**
 * Scenario + data set → every set and parameter, checked before any solver starts.
 * @throws ProblemError `invalidScenario` with every finding.
 */
export function buildInstance(scenario: Scenario, dataset: Dataset | null): Instance {
  if (scenario.data) return inlineInstance(scenario, scenario.data)
  if (!dataset) throw new Error('a scenario without own data needs its national data set')
  return nationalInstance(scenario, dataset)
}
