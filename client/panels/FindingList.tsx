import { useEffect, useRef } from 'preact/hooks'
import type { Finding } from '../../server/contract/problem.ts'
import type { Field } from '../state/field.ts'
import { fieldIn } from '../state/fieldIn.ts'
import { type FindingPlace, findingPlace } from '../state/findingPlace.ts'
import { lists } from '../state/lists.ts'
import { nameOf, siteNames } from '../state/names.ts'
import { language } from '../state/preferences.ts'
import { draft, findings, refused, selectedSiteId, tab } from '../state/store.ts'
import { findingText } from './findingText.ts'
import { labelText } from './labelText.ts'
import { say, t } from './useText.ts'

/** Everything to mend, each line leading to where it is mended. */
export function FindingList() {
  const list = useRef<HTMLElement>(null)
  // After a refusal the reasons are what to read, wherever in the form Solve was pressed.
  useEffect(() => {
    if (refused.value) list.current?.scrollIntoView()
  }, [refused.value])
  if (findings.value.length === 0) return null
  return (
    <section class="findings" role="alert" data-testid="findings" ref={list}>
      <h2>{t('findings')}</h2>
      <ul>
        {findings.value.map((finding) => (
          <li key={finding.path + finding.found}>
            <Place finding={finding} />: {findingText(finding, fieldOf(finding))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The field it belongs to, in the unit of the language on screen; undefined where it is no field's. */
function fieldOf({ path }: Finding): Field | undefined {
  const place = findingPlace(path, draft.value)
  return place?.kind === 'field' ? fieldIn(place.field, language.value) : undefined
}

function Place({ finding: { path } }: { readonly finding: Finding }) {
  const place = findingPlace(path, draft.value)
  if (!place) return <b>{path === '$' || path === '' ? t('scenario') : path}</b>
  const lead = (): void => {
    if (place.kind === 'site') {
      selectedSiteId.value = place.siteId
      tab.value = 'sites'
      return
    }
    const target = document.getElementById(`input-${path}`) ?? document.getElementById(`list-${path.split('[')[0]}`)
    // The planner may have folded its group away again.
    const group = target?.closest('details')
    if (group) group.open = true
    target?.focus()
  }
  return (
    <button type="button" class="link" title={path} onClick={lead}>
      {nameOfPlace(place)}
    </button>
  )
}

function nameOfPlace(place: FindingPlace): string {
  if (place.kind === 'field') return labelText(place.field.label)
  return say(place.kind === 'list' ? lists[place.list] : nameOf(siteNames.value, place.siteId))
}
