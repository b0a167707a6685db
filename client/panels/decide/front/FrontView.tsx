import '../../../style/decide/front.css'
import {
  backToOrigin,
  chosenAccount,
  front,
  frontAsked,
  frontPoints,
  isFrontCurrent,
  isYearFormOf,
  loadedPoint,
  pointChoices,
} from '../../../state/front.ts'
import { solveState } from '../../../state/store.ts'
import { frontWords } from '../../../text/decide/frontWords.ts'
import { Choice } from '../../Choice.tsx'
import { say } from '../../useText.ts'
import { AskBar } from '../AskBar.tsx'
import { FrontAnswer } from './FrontAnswer.tsx'

/** Cost against carbon: every plan worth having between the cheapest and the cleanest, each ready to be loaded. */
export function FrontView() {
  const answered = front.answered.value
  return (
    <section data-testid="front">
      <p class="quiet">{say(frontWords.intro)}</p>
      <FrontSettings />
      <AskBar
        question={front}
        asked={frontAsked.value}
        label={say(frontWords.ask)}
        isCurrent={isFrontCurrent.value}
        testId="front-ask"
      />
      {!answered && <p class="quiet">{say(frontWords.longNote)}</p>}
      <LoadedLine />
      {answered && <FrontAnswer answered={answered} />}
    </section>
  )
}

function FrontSettings() {
  return (
    <div class="front-settings">
      <Choice
        label={say(frontWords.points)}
        value={String(frontPoints.value)}
        options={pointChoices.map((count, i) => [
          String(count),
          i < pointChoices.length - 1 ? String(count) : say(frontWords.pointCount).replace('…', String(count)),
        ])}
        onChange={(chosen) => {
          frontPoints.value = pointChoices.find((count) => String(count) === chosen) ?? frontPoints.value
        }}
      />
      <Choice
        label={say(frontWords.account)}
        value={frontAsked.value?.account ?? 'location'}
        options={[
          ['location', say(frontWords.location)],
          ['market', say(frontWords.market)],
        ]}
        onChange={(account) => {
          chosenAccount.value = account
        }}
      />
    </div>
  )
}

/** Where a point of the front is the plan on screen: which one, in what form, and the way back. */
function LoadedLine() {
  const answered = front.answered.value
  const loaded = loadedPoint.value
  if (!answered || loaded === null) return null
  return (
    <p class="front-loaded" role="status">
      {say(frontWords.onScreen).replace('…', String(loaded + 1))}{' '}
      {isYearFormOf(answered) && `${say(frontWords.onScreenYear)} `}
      <button
        type="button"
        class="link"
        data-testid="front-back"
        disabled={solveState.value.phase === 'solving'}
        onClick={backToOrigin}
      >
        {say(frontWords.back)}
      </button>
    </p>
  )
}
