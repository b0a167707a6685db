import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { clashesOfPlace } from './clashesOfPlace.ts'
import { clashesOfPolicy } from './clashesOfPolicy.ts'
import { clashesOfPower } from './clashesOfPower.ts'

export interface ClashCase {
  readonly name: string
  readonly input: ScenarioInput
  /** Exactly the rules that were made to clash. */
  readonly rules: readonly string[]
  /** What must be needed of a rule, by hand; `amount` where many things change a little each. */
  readonly needed: Readonly<Record<string, number>>
  /** What the answer opens with, in both languages. */
  readonly en: string
  readonly zh: string
}

/** Infeasible by construction, each with the smallest changes worked out above it. */
export const clashCases: readonly ClashCase[] = [...clashesOfPlace, ...clashesOfPower, ...clashesOfPolicy]
