import type { Operation } from '../../server/contract/operation.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { contract, laterContract } from './contract.ts'

export interface Opening {
  readonly scenario: ScenarioInput
  readonly plan: Plan
}

/** The plan of the opening screen, solved by the build that served this page. */
export async function opening(): Promise<Opening> {
  const response = await fetch('opening.json')
  if (!response.ok) throw new Error(`opening.json: ${response.status}`)
  const body: unknown = await response.json()
  const { Plan } = await contract()
  if (typeof body !== 'object' || body === null || !('plan' in body) || !('scenario' in body))
    throw new Error('opening.json holds no plan')
  // The scenario is parsed with the first edit; until then nobody reads it but the build that wrote it.
  return { scenario: body.scenario as ScenarioInput, plan: Plan.parse(body.plan) }
}

/** The hours of the opening plan: more than all the rest of it, and not needed for the first screen. */
export async function openingHours(): Promise<Operation | null> {
  const response = await fetch('opening.hours.json')
  if (!response.ok) throw new Error(`opening.hours.json: ${response.status}`)
  const body: unknown = await response.json()
  const { Operation } = await laterContract()
  return Operation.nullable().parse(body)
}
