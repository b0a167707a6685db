import { language } from '../state/preferences.ts'
import { current } from '../state/store.ts'
import { joined, money, percent } from '../text/format.ts'
import { unprovenWords } from '../text/unprovenWords.ts'
import { about } from './about.ts'
import { Provenance } from './Provenance.tsx'
import { say } from './useText.ts'

/** Says above the figures that a solve ended early, and how far from the least cost its plan may be. */
export function UnprovenPlan() {
  const plan = current.value?.plan
  if (!plan) return null
  const { objective = 0, bound = null, relativeGap = null } = plan.certificate ?? {}
  return (
    <section class="no-plan" role="alert" data-testid="unproven">
      <h2>{say(unprovenWords.title)}</h2>
      <p>{say(unprovenWords.early)}</p>
      <p>
        {bound === null || relativeGap === null ? (
          say(unprovenWords.noBound)
        ) : (
          <>
            {say(unprovenWords.gap)}{' '}
            <Provenance about={about('proofGap')}>
              {joined(money(objective - bound, language.value))} ({percent(relativeGap, relativeGap < 0.001 ? 4 : 1)})
            </Provenance>
          </>
        )}
      </p>
    </section>
  )
}
