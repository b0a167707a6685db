import type { Dataset } from '../contract/dataset.ts'
import { parseScenario } from '../contract/parseScenario.ts'
import type { Plan } from '../contract/plan.ts'
import type { ScenarioInput } from '../contract/scenario.ts'
import { solveScenario } from './solveScenario.ts'
import { type StoredStart, storeStart } from './storedStart.ts'

/** The plan a build opens with, solved from nothing, and where later solves may begin; no start where it has no basis. */
export async function solveOpening(
  scenario: ScenarioInput,
  dataset: Dataset,
): Promise<{ plan: Plan; start: StoredStart | null }> {
  let start: StoredStart | null = null
  const plan = await solveScenario(parseScenario(scenario), dataset, {
    onBasis: (basis) => {
      start = storeStart(scenario, dataset.hash, basis)
    },
  })
  return { plan, start }
}
