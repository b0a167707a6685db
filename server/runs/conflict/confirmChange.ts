import type { Dataset } from '../../contract/dataset.ts'
import { parseScenario } from '../../contract/parseScenario.ts'
import type { Scenario } from '../../contract/scenario.ts'
import { applyEdits, type ScenarioEdit } from '../../contract/scenarioEdit.ts'
import { buildInstance } from '../../model/buildInstance.ts'
import { type SolveInstanceOptions, solveInstance } from '../solveInstance.ts'
import type { Relaxer } from './relaxer.ts'

export interface Confirmation {
  /** Null where it was not solved: the change stands in no scenario, or time was up. */
  readonly works: boolean | null
  readonly objectiveCny: number | null
}

export type Confirm = (edits: readonly ScenarioEdit[]) => Promise<Confirmation>

const unknown: Confirmation = { works: null, objectiveCny: null }

/** Makes edits and solves, in the time that is left: what the planner would get. */
export function confirmer(
  scenario: Scenario,
  dataset: Dataset | null,
  { solver, shouldStop }: SolveInstanceOptions,
  relaxer: Relaxer,
): Confirm {
  return async (edits) => {
    if (edits.length === 0 || !relaxer.affordsAnother()) return unknown
    const timeLimitSeconds = relaxer.secondsLeft()
    const changed = buildInstance(parseScenario(applyEdits(scenario, edits)), dataset)
    const { outcome, certificate } = await solveInstance(changed, { solver, timeLimitSeconds, shouldStop })
    relaxer.charge(outcome.seconds)
    if (certificate) return { works: true, objectiveCny: certificate.objective }
    return outcome.status === 'timeLimit' ? unknown : { works: false, objectiveCny: null }
  }
}
