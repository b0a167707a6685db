import { signal } from '@preact/signals'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { withScenarioChanges } from '../../server/contract/scenarioPath.ts'
import type { ShadowPrice, ShadowPrices } from '../../server/contract/shadowPrices.ts'
import { type PricesAsked, shadowPrices } from '../api/shadowPrices.ts'
import { trySolve } from './decide.ts'
import { type Question, question } from './question.ts'
import { current, solveState, tab, withoutPlan } from './store.ts'

export const pricesQuestion: Question<PricesAsked, ShadowPrices> = question(shadowPrices)
/** How many rules are asked about, the dearest. */
export const pricesTop = signal(10)

/** A price that was applied and what the solve said. Costs in CNY a year. */
export interface AppliedPrice {
  readonly price: ShadowPrice
  /** Of the plan the price belongs to. */
  readonly beforeCny: number
  readonly state: 'solving' | 'solved' | 'noPlan' | 'unsolved'
  /** Of the new plan; null until there is one. */
  readonly afterCny: number | null
}

/** The price applied last; null before any was. */
export const appliedPrice = signal<AppliedPrice | null>(null)

/** Makes the changes behind a price to the scenario that was asked, solves it, and comes back to say how it went. */
export async function applyPrice(price: ShadowPrice): Promise<void> {
  const before = pricesQuestion.answered.value
  const beforeCny = before?.answer.objectiveCny ?? null
  // A solve that runs would take the new draft for its own.
  if (!before || !price.apply || beforeCny === null || solveState.value.phase === 'solving') return
  // Paths and values come from the server, which checks what it is sent again.
  const scenario = withScenarioChanges(before.asked.scenario, price.apply.changes) as ScenarioInput
  appliedPrice.value = { price, beforeCny, state: 'solving', afterCny: null }
  await trySolve(scenario)
  appliedPrice.value = { price, beforeCny, ...outcomeOf(scenario) }
  if (appliedPrice.value.state !== 'unsolved') tab.value = 'decide'
}

function outcomeOf(scenario: ScenarioInput): Pick<AppliedPrice, 'state' | 'afterCny'> {
  if (current.value?.scenario === scenario) return { state: 'solved', afterCny: current.value.plan.objectiveCny }
  return { state: withoutPlan.value?.scenario === scenario ? 'noPlan' : 'unsolved', afterCny: null }
}
