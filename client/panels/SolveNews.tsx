import { solveState, withoutPlan } from '../state/store.ts'
import { t } from './useText.ts'

/** Says to a screen reader what the solve is doing. */
export function SolveNews() {
  const { phase } = solveState.value
  const news = {
    idle: '',
    solving: t('solving'),
    done: withoutPlan.value ? t('noPlanFound') : t('solved'),
    stopped: t('solveStopped'),
    failed: t('solveFailed'),
  }[phase]
  return (
    <p class="unseen" role="status" aria-live="polite" data-testid="news">
      {news}
    </p>
  )
}
