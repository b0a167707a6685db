import type { Finding } from '../../server/contract/problem.ts'
import { allFields } from '../state/fields.ts'
import { nameOf, siteNames } from '../state/names.ts'
import { draft, findings, selectedSiteId, tab } from '../state/store.ts'
import { findingText } from './findingText.ts'
import { say, t } from './useText.ts'

/** Everything to mend, each line leading to where it is mended. */
export function FindingList() {
  if (findings.value.length === 0) return null
  return (
    <section class="findings" role="alert" data-testid="findings">
      <h2>{t('findings')}</h2>
      <ul>
        {findings.value.map((finding) => (
          <li key={finding.path + finding.found}>
            <Place finding={finding} />: {findingText(finding)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Place({ finding: { path } }: { readonly finding: Finding }) {
  const field = allFields.find((one) => one.path === path)
  const siteId = draft.value.sites?.[Number(/^sites\[(\d+)\]/.exec(path)?.[1])]?.siteId
  if (!field && siteId === undefined) return <b>{path === '$' || path === '' ? t('scenario') : path}</b>
  const lead = (): void => {
    if (field) document.getElementById(`input-${path}`)?.focus()
    else {
      selectedSiteId.value = siteId ?? null
      tab.value = 'sites'
    }
  }
  return (
    <button type="button" class="link" title={path} onClick={lead}>
      {field ? t(field.label) : say(nameOf(siteNames.value, siteId ?? ''))}
    </button>
  )
}
