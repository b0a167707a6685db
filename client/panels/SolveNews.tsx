import { solveDraft } from '../state/solveRun.ts'
import { current, findings, solveState, tab, withoutPlan } from '../state/store.ts'
import { say, t } from './useText.ts'

/** Says what the solve is doing: always to a screen reader, on screen when it did not finish. */
export function SolveNews() {
  const state = solveState.value
  const isProven = current.value?.plan.status === 'optimal'
  const news = {
    idle: '',
    solving: t('solving'),
    done: withoutPlan.value ? t('noPlanFound') : isProven ? t('solved') : t('statusFeasible'),
    stopped: t('solveStopped'),
    failed: findings.value.length > 0 ? t('findings') : t('solveFailed'),
  }[state.phase]
  const shown = state.phase === 'failed' || state.phase === 'stopped'
  return (
    <div class={shown ? `news ${state.phase}` : 'unseen'}>
      <p role="status" aria-live="polite" data-testid="news">
        {news}
        {state.phase === 'failed' && state.why !== null && findings.value.length === 0 && ` (${say(state.why)})`}
      </p>
      {state.phase === 'failed' && findings.value.length > 0 && tab.value !== 'scenario' && (
        <button
          type="button"
          class="link"
          onClick={() => {
            tab.value = 'scenario'
          }}
        >
          {t('tabScenario')}
        </button>
      )}
      {state.phase === 'failed' && findings.value.length === 0 && (
        <button type="button" data-testid="retry" onClick={() => void solveDraft()}>
          {t('retry')}
        </button>
      )}
      {shown && (
        <button
          type="button"
          class="link"
          onClick={() => {
            solveState.value = { phase: 'idle' }
          }}
        >
          {t('close')}
        </button>
      )}
    </div>
  )
}
