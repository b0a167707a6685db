import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { contract } from './contract.ts'
import { readProblem } from './readProblem.ts'

/**
 * Asks the server for the plan of a scenario.
 * @throws RequestFailed with the server's findings; AbortError when stopped.
 */
export async function solve(scenario: ScenarioInput, signal: AbortSignal): Promise<Plan> {
  const response = await fetch('api/v1/solve', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(scenario),
    signal,
  })
  if (!response.ok) throw await readProblem(response)
  const { Plan } = await contract()
  return Plan.parse(await response.json())
}
