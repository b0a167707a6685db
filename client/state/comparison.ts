import { computed, signal } from '@preact/signals'
import type { LocalFactors } from '../../server/contract/reports.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { solve } from '../api/solve.ts'
import { askedScenario } from './decide.ts'
import { sameScenario } from './draft.ts'
import { question } from './question.ts'

/** Factors of the reports that the planner replaced here; the scenario's own hold for the others. */
export const ownFactors = signal<LocalFactors>({})

/** The plan on screen with every other way and every report beside it: one question that three views read. */
export const askedComparison = computed<ScenarioInput | null>(() => {
  const scenario = askedScenario.value
  if (!scenario) return null
  return {
    ...scenario,
    baselines: ['localEast', 'moveTheElectron', 'asToday', 'greedy', 'siloed'],
    reports: ['bitVsElectron', 'concentration', 'localBenefit', 'suitability'],
    localFactors: { ...scenario.localFactors, ...ownFactors.value },
  }
})

/** Its answer stays beside the plan on the map and never replaces it. */
export const comparison = question(solve)

export const isComparisonCurrent = computed(() => {
  const asked = comparison.answered.value?.asked
  return asked !== undefined && sameScenario(asked, askedComparison.value)
})

/**
 * Writes one factor into the question, undefined for the data set's own. In the one-year form, which takes seconds, it is
 * asked again at once; with hours the planner presses the button.
 */
export function writeFactor(name: keyof LocalFactors, value: number | undefined): void {
  const { [name]: _before, ...others } = ownFactors.value
  ownFactors.value = value === undefined ? others : { ...others, [name]: value }
  const asked = askedComparison.value
  if (asked && !isComparisonCurrent.value && (asked.timeMode ?? 'year') === 'year') void comparison.ask(asked)
}
