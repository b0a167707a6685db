import type { RunProgress } from '../../server/contract/run.ts'
import { language } from '../state/preferences.ts'
import { longRun } from '../state/store.ts'
import { joined, money, plain } from '../text/format.ts'
import { say, t } from './useText.ts'

/** How far a long solve is: what it does now, how much is done, the solver's iterations, cost and gap. */
export function SolveProgress() {
  const run = longRun.value
  if (!run) return null
  const { progress } = run
  const share = progress?.doneShare ?? null
  return (
    <div class="news progress" data-testid="progress">
      <progress {...(share === null ? {} : { value: share })} max={1} aria-label={t('solving')} />
      <p>
        <b>{run.stopRequested ? t('stopping') : progress ? say(progress.step) : t('waitingForSolver')}</b>
        {progress && parts(progress).map((part) => <span key={part}> · {part}</span>)}
      </p>
      <p class="quiet">{t('mayLeave')}</p>
    </div>
  )
}

function parts({ iterations, objectiveCny, relativeGap, seconds }: RunProgress): string[] {
  return [
    ...(iterations === null ? [] : [`${plain(iterations)} ${t('iterations')}`]),
    ...(objectiveCny === null ? [] : [`${t('costSoFar')} ${joined(money(objectiveCny, language.value))}`]),
    ...(relativeGap === null ? [] : [`${t('gapSoFar')} ${relativeGap.toExponential(1)}`]),
    `${Math.round(seconds)} ${t('elapsed')}`,
  ]
}
