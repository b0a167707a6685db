import { useEffect, useState } from 'preact/hooks'
import { loadSources } from '../state/solveRun.ts'
import { current, sourcesFailed, sourcesOf } from '../state/store.ts'
import { plain } from '../text/format.ts'
import { t } from './useText.ts'

const shownAtOnce = 200

/** Every figure the plan rests on, with its document and how sure it is. */
export function SourcesTab() {
  const [filter, setFilter] = useState('')
  useEffect(() => void loadSources(), [])
  const words = filter.toLowerCase()
  const all = current.value?.plan.restsOn ?? []
  const titles = new Map(sourcesOf.value?.sources.map(({ sourceId, title }) => [sourceId, title]) ?? [])
  const matching = all.filter((r) =>
    `${r.figure} ${r.status} ${titles.get(r.sourceId) ?? ''}`.toLowerCase().includes(words),
  )
  return (
    <section>
      <h2>{t('sourcesTitle')}</h2>
      <label class="filter">
        {t('sourcesFilter')}
        <input type="search" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
      </label>
      <p class="quiet" role="status">
        {matching.length} / {all.length} {t('sourcesOf')}
        {sourcesOf.value === null && ` · ${sourcesFailed.value ? t('sourcesFailed') : t('loadingSources')}`}
      </p>
      <section class="scroll-x" tabIndex={0} aria-label={t('sourcesTitle')}>
        <table class="sources">
          <thead>
            <tr>
              <th scope="col">{t('figure')}</th>
              <th scope="col">{t('value')}</th>
              <th scope="col">{t('status')}</th>
              <th scope="col">{t('source')}</th>
            </tr>
          </thead>
          <tbody>
            {matching.slice(0, shownAtOnce).map((r) => (
              <tr key={r.figure}>
                <th scope="row">{r.figure.replaceAll('.', ' · ')}</th>
                <td>
                  {plain(r.value)} {r.unit}
                </td>
                <td>
                  <em class={`status ${r.status}`}>{t(r.status)}</em> {t(r.quality)}, {r.year}
                </td>
                <td>{r.changed ? t('fromScenario') : (titles.get(r.sourceId) ?? r.sourceId)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
