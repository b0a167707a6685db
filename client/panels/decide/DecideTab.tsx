import '../../style/decide/decide.css'
import { decideView, draftSetAside, takeDraftBack } from '../../state/decide.ts'
import { withoutPlan } from '../../state/store.ts'
import { decideWords } from '../../text/decide/decideWords.ts'
import { Later } from '../Later.tsx'
import { say } from '../useText.ts'
import { decideViews } from './views.ts'

/** What to decide beside the plan: each view asks the server its own question of the plan on screen. */
export function DecideTab() {
  const open = decideViews.find(({ id }) => id === decideView.value) ?? decideViews[0]
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
      <div tabIndex={-1} data-testid="decide-view">
        {open && <Later key={open.id} wanted load={open.load} />}
      </div>
    </div>
  )
}
