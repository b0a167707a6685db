import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { contract } from './contract.ts'

export interface Opening {
  readonly scenario: ScenarioInput
  readonly plan: Plan
}

/** The plan of the opening screen, solved by the build that served this page. */
export async function opening(): Promise<Opening> {
  const response = await fetch('opening.json')
  if (!response.ok) throw new Error(`opening.json: ${response.status}`)
  const body: unknown = await response.json()
  const { Plan, Scenario } = await contract()
  if (typeof body !== 'object' || body === null || !('plan' in body) || !('scenario' in body))
    throw new Error('opening.json holds no plan')
  Scenario.parse(body.scenario)
  return { scenario: body.scenario as ScenarioInput, plan: Plan.parse(body.plan) }
}
