import { useState } from 'preact/hooks'
import { theme, toggleTheme } from '../state/preferences.ts'
import { solveDraft, stopSolve } from '../state/solveRun.ts'
import { longRun, solveState, unsolved } from '../state/store.ts'
import { Elapsed } from './Elapsed.tsx'
import { Later } from './Later.tsx'
import { scenarioName } from './scenarioName.ts'
import { switchLanguage, t } from './useText.ts'

/** Name, scenario, and the few things one can do with it. */
export function TopBar() {
  const [apiOpen, setApiOpen] = useState(false)
  const solving = solveState.value.phase === 'solving'
  return (
    <header class="top">
      <h1>
        {t('appName')} <span lang="zh">西算</span>
      </h1>
      <p class="crumb">
        {t('scenario')} / {scenarioName()}
        {unsolved.value && <span class="mark"> • {t('unsaved')}</span>}
      </p>
      <div class="actions">
        <button type="button" data-testid="api" onClick={() => setApiOpen(true)}>
          {t('api')}
        </button>
        <button type="button" data-testid="theme" onClick={toggleTheme}>
          {theme.value === 'light' ? t('themeDark') : t('themeLight')}
        </button>
        <button
          type="button"
          data-testid="language"
          aria-label={`${t('language')}: ${t('languageLabel')}`}
          onClick={() => void switchLanguage()}
        >
          {t('language')}
        </button>
        {solving ? (
          <button type="button" class="primary" data-testid="stop" onClick={() => void stopSolve()}>
            {longRun.value?.stopRequested ? t('stopping') : t('stop')} <Elapsed />
          </button>
        ) : (
          <button type="button" class="primary" data-testid="solve" onClick={() => void solveDraft()}>
            {t('solve')}
          </button>
        )}
      </div>
      <Later
        wanted={apiOpen}
        load={async () => {
          const { ApiDialog } = await import('./ApiDialog.tsx')
          return () => <ApiDialog onClose={() => setApiOpen(false)} />
        }}
      />
    </header>
  )
}
