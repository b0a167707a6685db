import '../../style/decide/decide.css'
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { decideView, draftSetAside, takeDraftBack } from '../../state/decide.ts'
import { withoutPlan } from '../../state/store.ts'
import { decideWords } from '../../text/decide/decideWords.ts'
import { say, t } from '../useText.ts'
import { decideViews } from './views.ts'

/** What to decide beside the plan: each view asks the server its own question of the plan on screen. */
export function DecideTab() {
  const open = decideViews.find(({ id }) => id === decideView.value) ?? decideViews[0]
  const [shown, setShown] = useState<{ readonly id: string; readonly View: ComponentType } | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!open) return
    setFailed(false)
    open.load().then(
      (View) => setShown({ id: open.id, View }),
      () => setFailed(true),
    )
  }, [open?.id])
  const View = shown && shown.id === open?.id ? shown.View : null
  return (
    <div class="decide">
      <nav class="decide-views" aria-label={say(decideWords.views)}>
        {decideViews.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            data-testid={`decide-${id}`}
            aria-current={id === open?.id ? 'true' : undefined}
            onClick={() => {
              decideView.value = id
            }}
          >
            {say(title)}
          </button>
        ))}
      </nav>
      {draftSetAside.value && (
        <p class="quiet" role="status">
          {say(decideWords.setAside)}{' '}
          <button type="button" class="link" onClick={takeDraftBack}>
            {say(decideWords.takeBack)}
          </button>
        </p>
      )}
      {withoutPlan.value && (
        <p class="outdated" role="status">
          {say(decideWords.planBefore)}
        </p>
      )}
      {failed && <p role="alert">{t('partFailed')}</p>}
      {View && <View />}
    </div>
  )
}
