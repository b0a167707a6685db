import type { Kpis } from '../../server/contract/plan.ts'
import { percent } from '../text/format.ts'
import { about } from './about.ts'
import { Provenance } from './Provenance.tsx'
import { say, t } from './useText.ts'

/** The three ways to count green, always all three; what cannot be scored says why. */
export function GreenScores({ kpis }: { readonly kpis: Kpis }) {
  const { greenHourlyShare: hourly, greenHourlyReason: reason } = kpis
  const scores = [
    ['greenCertificate', percent(kpis.greenCertificateShare, 0)],
    ['greenAnnual', percent(kpis.greenAnnualShare, 0)],
    ['greenHourly', hourly === null ? t('notScored') : percent(hourly, 0)],
  ] as const
  return (
    <section>
      <h2>{t('greenScores')}</h2>
      <dl class="scores">
        {scores.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>
              <Provenance about={about(key)}>{value}</Provenance>
            </dd>
          </div>
        ))}
      </dl>
      {reason && <p class="quiet">{say(reason)}</p>}
    </section>
  )
}
