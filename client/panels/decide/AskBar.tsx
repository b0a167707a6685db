import { useEffect, useState } from 'preact/hooks'
import type { RunProgress } from '../../../server/contract/run.ts'
import { asksInYear, hasOwnHours, hasYearForm } from '../../state/decide.ts'
import type { Question } from '../../state/question.ts'
import { decideWords } from '../../text/decide/decideWords.ts'
import { Choice } from '../Choice.tsx'
import { findingText } from '../findingText.ts'
import { say, t } from '../useText.ts'

interface AskBarProps<Asked, Answer> {
  readonly question: Question<Asked, Answer>
  /** What would be asked now; null while it cannot be asked. */
  readonly asked: Asked | null
  /** What the button says. */
  readonly label: string
  /** Whether the answer on screen was given to what would be asked now. */
  readonly isCurrent: boolean
  readonly testId: string
}

/** The button that asks, the time it takes, Stop, and why there is no answer. */
export function AskBar<Asked, Answer>({ question, asked, label, isCurrent, testId }: AskBarProps<Asked, Answer>) {
  const state = question.state.value
  const isAsking = state.phase === 'asking'
  return (
    <div class="ask" data-testid={testId} data-phase={state.phase}>
      <FormChoice />
      <p class="ask-line">
        {/* One button throughout, so that the keyboard keeps its place; the second half of a double-click stops nothing. */}
        <button
          type="button"
          class={isAsking ? undefined : 'primary'}
          disabled={!isAsking && asked === null}
          aria-disabled={isAsking && state.isStopping}
          onClick={({ detail }) => {
            if (!isAsking) return asked !== null && void question.ask(asked)
            if (detail < 2 && !state.isStopping) question.stop()
          }}
        >
          {isAsking ? say(decideWords.stop) : label}
        </button>
        {isAsking && (
          <>
            <span role="status">
              {say(state.isStopping ? decideWords.stopping : (state.progress?.step ?? decideWords.asking))}{' '}
              {doneText(state.progress)}
            </span>
            <Seconds since={state.since} />
          </>
        )}
        {state.phase === 'stopped' && <span role="status">{say(decideWords.stopped)}</span>}
      </p>
      {state.phase === 'failed' && (
        <div class="findings" role="alert">
          <p>{say(state.why ?? decideWords.failed)}</p>
          <ul>
            {state.findings.map((finding) => (
              <li key={finding.path + finding.found}>{`${finding.path}${t('colon')}${findingText(finding)}`}</li>
            ))}
          </ul>
        </div>
      )}
      {question.answered.value && !isCurrent && state.phase !== 'asking' && (
        <p class="outdated" role="status">
          {say(decideWords.outdated)}
        </p>
      )}
    </div>
  )
}

/** Whole per cents, so that what is read aloud changes seldom. */
function doneText(progress: RunProgress | null): string {
  const share = progress?.doneShare
  return share === null || share === undefined ? '' : `${Math.round(share * 100)} %`
}

/** One year or the plan's own hours, where the plan has both. */
function FormChoice() {
  if (!hasOwnHours.value) return null
  if (!hasYearForm.value) return <p class="quiet">{say(decideWords.formOnlyHours)}</p>
  return (
    <>
      <Choice
        label={say(decideWords.form)}
        value={asksInYear.value ? 'year' : 'hours'}
        options={[
          ['year', say(decideWords.formYear)],
          ['hours', say(decideWords.formHours)],
        ]}
        onChange={(form) => {
          asksInYear.value = form === 'year'
        }}
      />
      <p class="quiet">{say(decideWords.formNote)}</p>
    </>
  )
}

function Seconds({ since }: { readonly since: number }) {
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [])
  return (
    <span class="elapsed">
      {Math.max(0, (now - since) / 1000).toFixed(0)} {say(decideWords.seconds)}
    </span>
  )
}
