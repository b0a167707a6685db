import type { Dataset } from '../contract/dataset.ts'
import { underScenario } from '../contract/parseRequest.ts'
import { ProblemError } from '../contract/problem.ts'
import type { Scenario } from '../contract/scenario.ts'
import { buildInstance } from '../model/buildInstance.ts'
import type { Instance } from '../model/instance.ts'
import { refuseTooLarge } from './refuseTooLarge.ts'

/**
 * The instance of a scenario that stands one level down in its request.
 * @throws ProblemError `invalidScenario`, the paths of its findings leading into the whole request.
 */
export function instanceAsked(scenario: Scenario, dataset: Dataset | null): Instance {
  try {
    const instance = buildInstance(scenario, dataset)
    refuseTooLarge(instance)
    return instance
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    throw new ProblemError(
      error.code,
      error.findings.map((finding) => ({ ...finding, path: underScenario(finding.path) })),
    )
  }
}
