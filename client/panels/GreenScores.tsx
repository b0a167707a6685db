import type { Kpis } from '../../server/contract/plan.ts'
import { readField } from '../state/draft.ts'
import { greenAccounting } from '../state/fields/green.ts'
import { current, draft } from '../state/store.ts'
import { percent } from '../text/format.ts'
import { about } from './about.ts'
import { GreenRule } from './GreenRule.tsx'
import { Provenance } from './Provenance.tsx'
import { say, t } from './useText.ts'

/** The three ways to count green, always all three; what cannot be scored says why. The rule asked for is chosen beside. */
export function GreenScores({ kpis }: { readonly kpis: Kpis }) {
  const { greenHourlyShare: hourly, greenHourlyReason: reason } = kpis
  const { accounting = 'none', share = greenShareAsked } = current.value?.scenario.green ?? {}
  const scores = [
    ['greenCertificate', 'greenCertificate', percent(kpis.greenCertificateShare)],
    ['annual', 'greenAnnual', percent(kpis.greenAnnualShare)],
    ['hourly', 'greenHourly', hourly === null ? t('notScored') : percent(hourly)],
  ] as const
  const isChanged =
    (readField(draft.value, greenAccounting.path) ?? greenAccounting.fallback) !== accounting ||
    (readField(draft.value, 'green.share') ?? greenShareAsked) !== share
  return (
    <section data-testid="green-scores">
      <h2>{t('greenScores')}</h2>
      <dl class="scores">
        {scores.map(([count, key, value]) => (
          <div key={key} class={count === accounting ? 'asked' : ''}>
            <dt>{t(key)}</dt>
            <dd>
              <Provenance about={about(key)}>{value}</Provenance>
            </dd>
            {count === accounting && <dd class="ask">{t('greenAsked').replace('…', percent(share))}</dd>}
          </div>
        ))}
      </dl>
      {reason && <p class="quiet">{say(reason)}</p>}
      <GreenRule />
      {isChanged && (
        <p class="quiet" role="status">
          {t('greenRuleChanged')}
        </p>
      )}
    </section>
  )
}

/** Share asked where a scenario names none: the default of its schema. */
const greenShareAsked = 0.8
