import { sourcesOf } from '../state/store.ts'
import { plain } from '../text/format.ts'
import { say, t } from './useText.ts'

/** What documents of policy set, and how sure each reading is. None acts until a scenario asks for it. */
export function PolicyLimits() {
  const policies = sourcesOf.value?.policies ?? []
  if (policies.length === 0) return null
  return (
    <section data-testid="policies">
      <h2>{t('policyLimits')}</h2>
      <p class="quiet">{t('policyLimitsNote')}</p>
      <ul class="sources">
        {policies.map(({ policyId, name, limit, document, documentDate }) => (
          <li key={policyId}>
            <span>{say(name)}</span>
            <b class="value">
              {plain(limit.value)} <span class="unit">{limit.unit}</span>
            </b>
            <span class="from">
              {say(document)}, {documentDate} · <em class={`status ${limit.status}`}>{t(limit.status)}</em>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
