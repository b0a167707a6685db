import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { applyEdits, type ScenarioEdit } from '../../server/contract/scenarioEdit.ts'
import { trySolve } from './decide.ts'
import { withoutPlan } from './store.ts'

/** The scenario that has no plan, with the edits made: what it is becomes the draft, and the server judges it. */
export async function applyAndSolve(edits: readonly ScenarioEdit[]): Promise<void> {
  const refused = withoutPlan.value?.scenario
  if (refused) await trySolve(applyEdits(refused, edits) as ScenarioInput)
}
