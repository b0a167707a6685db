import { useRef } from 'preact/hooks'
import type { PlanSite } from '../../server/contract/plan.ts'
import { readSiteField, writeSiteField } from '../state/draft.ts'
import { draft, draftBases, findings } from '../state/store.ts'
import { about } from './about.ts'
import { findingText } from './findingText.ts'
import { isBeingTyped } from './isBeingTyped.ts'
import { say, t } from './useText.ts'

const numbers = {
  maxItMw: { label: 'siteMax', min: 0 },
  pue: { label: 'sitePue', min: 1 },
  tariffCnyPerMwh: { label: 'siteTariff', min: 0 },
} as const

export type SiteNumberField = keyof typeof numbers

/** Whether anything may be placed at the site. */
export function SiteSwitch({ site: { siteId, name } }: { readonly site: PlanSite }) {
  return (
    <input
      type="checkbox"
      aria-label={`${t('siteOpen')} ${say(name)}`}
      checked={readSiteField(draft.value, siteId, 'enabled') !== false}
      onChange={(event) => {
        const on = event.currentTarget.checked
        draft.value = writeSiteField(draft.value, siteId, 'enabled', on ? undefined : false)
      }}
    />
  )
}

interface SiteNumberProps {
  readonly site: PlanSite
  readonly field: SiteNumberField
}

/** One number of a site; empty means as the data set, whose figure stands in the background. */
export function SiteNumber({ site: { siteId, name }, field }: SiteNumberProps) {
  const { label, min } = numbers[field]
  const value = readSiteField(draft.value, siteId, field)
  const figure = `sites.${siteId}.${field}`
  const from = draftBases.value.find((base) => base.figure === figure)?.value
  const i = draft.value.sites?.findIndex((change) => change.siteId === siteId) ?? -1
  const input = useRef<HTMLInputElement>(null)
  const number = typeof value === 'number' ? value : null
  const wrong = findings.value.filter(({ path }) => path === `sites[${i}].${field}`)
  return (
    <>
      <input
        ref={input}
        type="number"
        data-about={about('figure', { name: figure })}
        class={value === undefined ? '' : 'changed'}
        aria-label={`${t(label)}: ${say(name)}`}
        aria-invalid={wrong.length > 0}
        min={min}
        step="any"
        placeholder={from === undefined ? '' : String(Number(from.toPrecision(6)))}
        value={isBeingTyped(input.current, number) ? input.current.value : (number ?? '')}
        onInput={(event) => {
          if (event.currentTarget.validity.badInput) return
          const typed = event.currentTarget.valueAsNumber
          draft.value = writeSiteField(draft.value, siteId, field, Number.isFinite(typed) ? typed : undefined)
        }}
      />
      {wrong.map((finding) => (
        <span key={finding.found} class="wrong">
          {findingText(finding)}
        </span>
      ))}
    </>
  )
}
