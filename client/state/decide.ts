import { computed, signal } from '@preact/signals'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { solveDraft } from './solveRun.ts'
import { current, draft, unsolved } from './store.ts'

/** The view of the Decide tab that is open; null: the first. */
export const decideView = signal<string | null>(null)

/** Whether questions are asked of the one-year form, in seconds, or of the plan's own hours, in minutes. */
export const asksInYear = signal(true)

/** True where the plan on screen has a one-year form: green power matched by the hour has none. */
export const hasYearForm = computed(() => {
  const scenario = current.value?.scenario
  return scenario?.green?.accounting !== 'hourly'
})

/** True where the plan on screen has hours of its own to choose instead of the one-year form. */
export const hasOwnHours = computed(() => (current.value?.scenario.timeMode ?? 'year') !== 'year')

/** The scenario of the plan on screen, in the form its questions are asked in; null before there is a plan. */
export const askedScenario = computed<ScenarioInput | null>(() => {
  const scenario = current.value?.scenario
  if (!scenario) return null
  return asksInYear.value && hasYearForm.value ? yearForm(scenario) : scenario
})

/** The same demand, sites, prices and policy as one period of a year. */
export function yearForm(scenario: ScenarioInput): ScenarioInput {
  if ((scenario.timeMode ?? 'year') === 'year') return scenario
  const { timeMode: _mode, time: _time, routing: _routing, ...rest } = scenario
  return { ...rest, timeMode: 'year' }
}

/** The draft that `trySolve` replaced while it held changes nobody had solved; null where nothing waits. */
export const draftSetAside = signal<ScenarioInput | null>(null)

/** Makes a scenario the draft and solves it. A draft with unsolved changes is set aside, not lost. */
export async function trySolve(scenario: ScenarioInput): Promise<void> {
  if (unsolved.value) draftSetAside.value = draft.value
  draft.value = scenario
  await solveDraft()
}

/** Takes the draft that was set aside up again. */
export function takeDraftBack(): void {
  if (!draftSetAside.value) return
  draft.value = draftSetAside.value
  draftSetAside.value = null
}
