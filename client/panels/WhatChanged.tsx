import { baseOf } from '../state/baseOf.ts'
import { changedEntries } from '../state/changedEntries.ts'
import { type ChangedInput, changedFlows, changedInputs } from '../state/changes.ts'
import type { FieldValue } from '../state/draft.ts'
import { fieldIn } from '../state/fieldIn.ts'
import { nameOf, regionNames, siteNames } from '../state/names.ts'
import { language } from '../state/preferences.ts'
import { before, current, draftBases } from '../state/store.ts'
import { plain } from '../text/format.ts'
import { about } from './about.ts'
import { labelText } from './labelText.ts'
import { Provenance } from './Provenance.tsx'
import { shown } from './shown.ts'
import { entryName, entryValue } from './siting/entryText.ts'
import { say, t } from './useText.ts'

const shownFlows = 8

const siteLabels = {
  enabled: 'siteUse',
  maxItMw: 'siteMax',
  pue: 'sitePue',
  tariffCnyPerMwh: 'siteTariff',
  windSeries: 'windSeries',
  solarSeries: 'solarSeries',
} as const

/** After a solve: which inputs changed, and which flows with them. */
export function WhatChanged() {
  const was = before.value
  const now = current.value
  if (!was || !now) return null
  const inputs = changedInputs(was.scenario, now.scenario)
  const entries = changedEntries(was.scenario, now.scenario)
  const flows = changedFlows(was.plan, now.plan)
  return (
    <section data-testid="what-changed">
      <h2>{t('whatChanged')}</h2>
      <ul class="changes">
        {inputs.map((change) => (
          <li key={`${change.siteId} ${change.key}`}>
            {inputName(change)}
            {t('colon')}
            <Provenance about={aboutInput(change)}>
              <s>{valueText(change, change.from)}</s> → <b>{valueText(change, change.to)}</b>
            </Provenance>
          </li>
        ))}
        {entries.map((change) => (
          <li key={JSON.stringify(change.entry)}>
            {entryName(change.entry)}
            {t('colon')}
            <Provenance about={about('scenarioInput')}>
              <s>{entryValue(change, change.from)}</s> → <b>{entryValue(change, change.to)}</b>
            </Provenance>
          </li>
        ))}
      </ul>
      <h3>{t('changedFlows')}</h3>
      {flows.length === 0 && <p class="quiet">{t('sameFlows')}</p>}
      <ul class="changes">
        {flows.slice(0, shownFlows).map(({ regionId, siteId, fromMw, toMw }) => (
          <li key={`${regionId} ${siteId}`}>
            {say(nameOf(regionNames.value, regionId))} → {say(nameOf(siteNames.value, siteId))}
            {t('colon')}
            <Provenance about={about('flowItMw', { region: regionId, site: siteId })}>
              {plain(Math.round(fromMw))} → <b>{plain(Math.round(toMw))}</b> MW
            </Provenance>
          </li>
        ))}
      </ul>
    </section>
  )
}

function inputName(change: ChangedInput): string {
  if (change.field) return labelText(change.field.label)
  const { siteId, key } = change
  return `${say(nameOf(siteNames.value, siteId ?? ''))}, ${t(siteLabels[key])}`
}

/** The data set's figure that an input replaces, where it replaces one. */
function aboutInput({ field, siteId, key }: ChangedInput): string {
  if (key === 'windSeries' || key === 'solarSeries') return about('scenarioInput')
  if (siteId !== null && key !== 'enabled') return about('figure', { name: `sites.${siteId}.${key}` })
  return field?.kind === 'number' && field.figure !== null
    ? about('figure', { name: field.figure })
    : about('scenarioInput')
}

/** A value as its field shows it; an empty one as the data set's figure, where it is known. */
function valueText(change: ChangedInput, value: FieldValue): string {
  if (change.key === 'windSeries' || change.key === 'solarSeries')
    return value === true ? t('seriesMeasured') : t('measuredNone')
  const field = change.field && fieldIn(change.field, language.value)
  if (value !== undefined) return shown(field, value)
  if (field?.kind === 'number') {
    const base = baseOf(field, draftBases.value)
    return base === null ? shown(field, value) : plain(base)
  }
  if (field) return shown(field, field.fallback)
  if (change.key === 'enabled') return t('on')
  const base = draftBases.value.find(({ figure }) => figure === `sites.${change.siteId}.${change.key}`)
  return base ? plain(base.value) : t('asDataset')
}
