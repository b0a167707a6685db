import { useEffect } from 'preact/hooks'
import {
  breakEvenAsked,
  carbonPriceQuestion,
  type BreakEvenForm as Form,
  firstQuestion,
  powerPriceQuestion,
} from '../../../state/breakEvenForm.ts'
import { askedScenario } from '../../../state/decide.ts'
import { answersWhat, breakEvenForm, breakEvenQuestion } from '../../../state/drivers.ts'
import { loadSources } from '../../../state/solveRun.ts'
import { current } from '../../../state/store.ts'
import { driversWords } from '../../../text/decide/driversWords.ts'
import { say } from '../../useText.ts'
import { AskBar } from '../AskBar.tsx'
import { BreakEvenAnswer } from './BreakEvenAnswer.tsx'
import { BreakEvenForm } from './BreakEvenForm.tsx'

/** From which value on load stands elsewhere: two ready-made questions and a form for others. */
export function BreakEvenPart() {
  useEffect(() => void loadSources(), [])
  const plan = current.value?.plan
  const scenario = askedScenario.value
  if (!plan || !scenario) return null
  const form = breakEvenForm.value ?? firstQuestion(plan)
  const askedBy = (one: Form) => ({ form: one, request: { scenario, breakEven: breakEvenAsked(one, plan) } })
  const asked = askedBy(form)
  const ready = [
    { id: 'ask-carbon-price', form: carbonPriceQuestion(plan), words: driversWords.carbonPriceQuestion },
    { id: 'ask-power-price', form: powerPriceQuestion(plan), words: driversWords.powerPriceQuestion },
  ]
  return (
    <section>
      <h3>{say(driversWords.readyMade)}</h3>
      {ready.map(
        ({ id, form: one, words }) =>
          one && (
            <p key={id}>
              <button
                type="button"
                class="link"
                data-testid={id}
                onClick={() => {
                  breakEvenForm.value = one
                  void breakEvenQuestion.ask(askedBy(one))
                }}
              >
                {say(words)}
              </button>
            </p>
          ),
      )}
      <BreakEvenForm
        form={form}
        plan={plan}
        onChange={(next) => {
          breakEvenForm.value = next
        }}
      />
      <AskBar
        question={breakEvenQuestion}
        asked={form.low < form.high ? asked : null}
        label={say(driversWords.askBreakEven)}
        isCurrent={answersWhat(breakEvenQuestion, asked)}
        testId="ask-break-even"
      />
      <BreakEvenAnswer plan={plan} />
    </section>
  )
}
