import { computed, signal } from '@preact/signals'
import type { ParetoFront, ParetoPoint } from '../../server/contract/pareto.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { pareto } from '../api/pareto.ts'
import { askedScenario, trySolve } from './decide.ts'
import { sameScenario } from './draft.ts'
import { hoursWaiting } from './hours.ts'
import { mergePatch } from './mergePatch.ts'
import { type Answered, question } from './question.ts'
import { showPlan } from './solveRun.ts'
import { current, draft, type Solved } from './store.ts'

export type CarbonAccount = ParetoFront['account']

/** The plan a front was asked of, as it stood on screen, so that it can be put back without solving it again. */
interface Origin {
  readonly solved: Solved
  readonly hours: (() => Promise<void>) | null
}

/** What a front is asked of. */
export interface FrontAsked {
  readonly scenario: ScenarioInput
  readonly points: number
  readonly account: CarbonAccount
  readonly origin: Origin
}

/** How many points the planner may ask for. */
export const pointChoices = [5, 10, 20] as const
export const frontPoints = signal<(typeof pointChoices)[number]>(20)
/** The account whose carbon is capped; null: the scenario's own. */
export const chosenAccount = signal<CarbonAccount | null>(null)

export const front = question(({ scenario, points, account }: FrontAsked, abort, tell) =>
  pareto({ scenario, points, account }, abort, tell),
)

/** The point of the answer that is the plan on screen; null where it is another plan. */
export const loadedPoint = computed<number | null>(() => {
  const answered = front.answered.value
  const scenario = current.value?.scenario
  if (!answered || !scenario) return null
  const at = answered.answer.points.findIndex((point) => sameScenario(scenario, scenarioOf(answered.asked, point)))
  return at < 0 ? null : at
})

/** What would be asked now; null before there is a plan. */
export const frontAsked = computed<FrontAsked | null>(() => {
  const scenario = askedScenario.value
  const solved = current.value
  if (!scenario || !solved) return null
  const account = chosenAccount.value ?? scenario.carbon?.account ?? 'location'
  // A front asked of one of its own points still leads back to the plan it began with.
  const begun = loadedPoint.value === null ? null : front.answered.value
  return {
    scenario,
    points: frontPoints.value,
    account,
    origin: begun?.asked.origin ?? { solved, hours: hoursWaiting.value },
  }
})

/** Whether the answer on screen speaks of the plan on screen: its own points are plans of the same front. */
export const isFrontCurrent = computed(() => {
  const asked = frontAsked.value
  const before = front.answered.value?.asked
  if (!asked || !before || asked.points !== before.points || asked.account !== before.account) return false
  return loadedPoint.value !== null || sameScenario(asked.scenario, before.scenario)
})

const pointedAt = signal<{ readonly answer: ParetoFront; readonly index: number } | null>(null)

/** The point whose figures are shown: the one pointed at, else the plan on screen, else the knee. */
export const shownPoint = computed<number>(() => {
  const answer = front.answered.value?.answer
  if (!answer) return 0
  if (pointedAt.value?.answer === answer) return pointedAt.value.index
  return loadedPoint.value ?? answer.knee?.index ?? 0
})

/** Shows the figures of a point, the nearest end where it lies outside the front. */
export function showPoint(index: number): void {
  const answer = front.answered.value?.answer
  if (!answer) return
  pointedAt.value = { answer, index: Math.min(answer.points.length - 1, Math.max(0, index)) }
}

/** Makes the plan of a point the plan on screen: the scenario that was asked, with the cap of the point, is solved. */
export async function loadPoint(index: number): Promise<void> {
  const answered = front.answered.value
  const point = answered?.answer.points[index]
  if (!answered || !point) return
  showPoint(index)
  await trySolve(scenarioOf(answered.asked, point))
}

/** True where the front speaks of the one-year form of a plan that has hours of its own. */
export function isYearFormOf({ asked }: Answered<FrontAsked, ParetoFront>): boolean {
  const mode = (scenario: ScenarioInput): string => scenario.timeMode ?? 'year'
  return mode(asked.scenario) === 'year' && mode(asked.origin.solved.scenario) !== 'year'
}

/** Puts the plan that the front was asked of back on screen. */
export function backToOrigin(): void {
  const origin = front.answered.value?.asked.origin
  if (!origin) return
  draft.value = origin.solved.scenario
  showPlan(origin.solved)
  hoursWaiting.value = origin.hours
}

function scenarioOf({ scenario }: FrontAsked, { patch }: ParetoPoint): ScenarioInput {
  return mergePatch(scenario, patch) as ScenarioInput
}
