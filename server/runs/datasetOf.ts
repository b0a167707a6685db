import type { Dataset } from '../contract/dataset.ts'
import type { Scenario } from '../contract/scenario.ts'

/** The national data set a scenario stands on; null when it brings its own data. */
export function datasetOf(scenario: Scenario, datasets: readonly Dataset[]): Dataset | null {
  if (scenario.data) return null
  const id = scenario.dataset ?? 'china-2030'
  const dataset = datasets.find((candidate) => candidate.id === id)
  if (!dataset) throw new Error(`the data folder lacks ${id}`)
  return dataset
}
