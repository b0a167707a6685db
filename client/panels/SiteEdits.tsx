import type { PlanSite } from '../../server/contract/plan.ts'
import { readSiteField, type SiteField, writeSiteField } from '../state/draft.ts'
import { current, draft } from '../state/store.ts'
import type { TextKey } from '../text/en.ts'
import { Provenance } from './Provenance.tsx'
import { say, t } from './useText.ts'

const numbers: readonly (readonly [SiteField & ('maxItMw' | 'pue' | 'tariffCnyPerMwh'), TextKey, number])[] = [
  ['maxItMw', 'siteMax', 0],
  ['pue', 'sitePue', 1],
  ['tariffCnyPerMwh', 'siteTariff', 0],
]

interface SiteEditsProps {
  readonly site: PlanSite
  readonly part: 'enabled' | 'numbers'
}

/** The cells of a site's row that can be changed. */
export function SiteEdits({ site, part }: SiteEditsProps) {
  const { siteId, name } = site
  if (part === 'enabled') {
    const enabled = readSiteField(draft.value, siteId, 'enabled') !== false
    return (
      <td>
        <input
          type="checkbox"
          aria-label={`${t('siteOpen')} ${say(name)}`}
          checked={enabled}
          onChange={(event) => {
            draft.value = writeSiteField(
              draft.value,
              siteId,
              'enabled',
              event.currentTarget.checked ? undefined : false,
            )
          }}
        />
      </td>
    )
  }
  return (
    <>
      {numbers.map(([field, label, min]) => (
        <SiteNumber key={field} site={site} field={field} label={t(label)} min={min} />
      ))}
    </>
  )
}

interface SiteNumberProps {
  readonly site: PlanSite
  readonly field: SiteField
  readonly label: string
  readonly min: number
}

function SiteNumber({ site: { siteId, name }, field, label, min }: SiteNumberProps) {
  const value = readSiteField(draft.value, siteId, field)
  const figure = `sites.${siteId}.${field}`
  const base = current.value?.plan.restsOn.find((rests) => rests.figure === figure)
  const from = base && !base.changed ? base.value : undefined
  return (
    <td class={value === undefined ? '' : 'changed'}>
      <Provenance figure={figure} control>
        <input
          type="number"
          aria-label={`${label}: ${say(name)}`}
          min={min}
          step="any"
          placeholder={from === undefined ? '' : String(Number(from.toPrecision(6)))}
          value={typeof value === 'number' ? value : ''}
          onInput={(event) => {
            const number = event.currentTarget.valueAsNumber
            draft.value = writeSiteField(draft.value, siteId, field, Number.isFinite(number) ? number : undefined)
          }}
        />
      </Provenance>
    </td>
  )
}
