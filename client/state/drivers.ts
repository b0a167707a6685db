import { signal } from '@preact/signals'
import type { Sensitivity } from '../../server/contract/sensitivity.ts'
import { type SensitivityAsked, sensitivity } from '../api/sensitivity.ts'
import type { BreakEvenForm } from './breakEvenForm.ts'
import { sameScenario } from './draft.ts'
import { type Question, question } from './question.ts'

/** A break-even question with the form it came from, whose names the answer is told in. */
export interface BreakEvenAsked {
  readonly form: BreakEvenForm
  readonly request: SensitivityAsked
}

/** The three questions of "What moves it", each with its own answer. */
export const tornadoQuestion: Question<SensitivityAsked, Sensitivity> = question(sensitivity)
export const twoWayQuestion: Question<SensitivityAsked, Sensitivity> = question(sensitivity)
export const breakEvenQuestion: Question<BreakEvenAsked, Sensitivity> = question(({ request }, stopped, tell) =>
  sensitivity(request, stopped, tell),
)

/** Which of the three is open. */
export const driversPart = signal<'tornado' | 'breakEven' | 'twoWay'>('tornado')
/** What the tornado and the grid show of each plan. */
export const driversMeasure = signal<'cost' | 'carbon'>('cost')
/** How many bars are drawn; all of them come with the answer. */
export const tornadoTop = signal(10)

/** The pair of parameters of the grid with their values as typed; empty names: the first two of the tornado. */
export const twoWayPicks = signal<{ readonly x: TwoWayPick; readonly y: TwoWayPick }>({
  x: { name: '', values: '' },
  y: { name: '', values: '' },
})

export interface TwoWayPick {
  readonly name: string
  /** As typed; empty: the parameter's low, base and high. */
  readonly values: string
}

/** The break-even question as filled in; null: the first the plan can be asked. */
export const breakEvenForm = signal<BreakEvenForm | null>(null)

/** Whether an answer was given to what would be asked now. */
export function answersWhat<Asked, Answer>({ answered }: Question<Asked, Answer>, asked: Asked | null): boolean {
  return answered.value !== null && sameScenario(answered.value.asked, asked)
}
