import type { Kpis } from '../../server/contract/plan.ts'
import { percent } from '../text/format.ts'
import { Provenance } from './Provenance.tsx'
import { say, t } from './useText.ts'

/** The three ways to count green, always all three; what cannot be scored says why. */
export function GreenScores({ kpis }: { readonly kpis: Kpis }) {
  const { greenHourlyShare: hourly, greenHourlyReason: reason } = kpis
  return (
    <section>
      <h2>{t('greenScores')}</h2>
      <dl class="scores">
        <div>
          <dt>
            <Provenance result={t('greenCertificate')}>{t('greenCertificate')}</Provenance>
          </dt>
          <dd>{percent(kpis.greenCertificateShare, 0)}</dd>
        </div>
        <div>
          <dt>
            <Provenance result={t('greenAnnual')}>{t('greenAnnual')}</Provenance>
          </dt>
          <dd>{percent(kpis.greenAnnualShare, 0)}</dd>
        </div>
        <div>
          <dt>{t('greenHourly')}</dt>
          <dd>{hourly === null ? t('notScored') : percent(hourly, 0)}</dd>
        </div>
      </dl>
      {reason && <p class="quiet">{say(reason)}</p>}
    </section>
  )
}
