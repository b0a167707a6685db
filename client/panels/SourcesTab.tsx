import { useEffect, useState } from 'preact/hooks'
import type { Source } from '../../server/contract/dataset.ts'
import type { RestsOn } from '../../server/contract/plan.ts'

import { loadSources } from '../state/solveRun.ts'
import { current, sourcesFailed, sourcesOf } from '../state/store.ts'
import { plain } from '../text/format.ts'
import { figureName } from './figureName.ts'
import { PolicyLimits } from './PolicyLimits.tsx'
import { say, t } from './useText.ts'

const shownAtOnce = 100

/** Every figure the plan rests on, with its document and how sure it is. */
export function SourcesTab() {
  const [filter, setFilter] = useState('')
  const [most, setMost] = useState(shownAtOnce)
  useEffect(() => void loadSources(), [])
  const words = filter.trim().toLowerCase()
  const all = current.value?.plan.restsOn ?? []
  const sources = new Map(sourcesOf.value?.sources.map((source) => [source.sourceId, source]) ?? [])
  const matching = all.filter((rests) => textOf(rests, sources.get(rests.sourceId)).toLowerCase().includes(words))
  const shown = matching.slice(0, most)
  return (
    <>
      <section>
        <h2>{t('sourcesTitle')}</h2>
        <label class="filter">
          {t('sourcesFilter')}
          <input type="search" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
        </label>
        <p class="quiet" role="status">
          {shown.length} / {all.length} {t('sourcesOf')}
          {sourcesOf.value === null && ` · ${sourcesFailed.value ? t('sourcesFailed') : t('loadingSources')}`}
        </p>
        <ul class="sources" data-testid="sources">
          {shown.map((rests) => (
            <FigureLine key={rests.figure} rests={rests} source={sources.get(rests.sourceId)} />
          ))}
        </ul>
        {shown.length < matching.length && (
          <button type="button" onClick={() => setMost(most + 5 * shownAtOnce)}>
            {t('showMore')}
          </button>
        )}
      </section>
      <PolicyLimits />
    </>
  )
}

interface FigureLineProps {
  readonly rests: RestsOn
  readonly source: Source | undefined
}

function FigureLine({ rests, source }: FigureLineProps) {
  const address = /https?:\/\/[^\s;,)]+/.exec(source?.url ?? '')?.[0]
  const title = source?.title ?? rests.sourceId
  return (
    <li>
      <span title={rests.figure}>{say(figureName(rests.figure))}</span>
      <b class="value">
        {plain(rests.value)} <span class="unit">{rests.unit}</span>
      </b>
      <span class="from">
        {rests.changed && t('fromScenario')}
        {!rests.changed && address !== undefined && (
          <a href={address} rel="noreferrer" target="_blank">
            {title}
          </a>
        )}
        {!rests.changed && address === undefined && title}
        {source && !rests.changed && `, ${source.publisher}`}
      </span>
      <span class="from">
        {rests.year} · {rests.quality === rests.status ? '' : `${t(rests.quality)} · `}
        <em class={`status ${rests.status}`}>{t(rests.status)}</em>
      </span>
    </li>
  )
}

/** Everything of a line that somebody may look for, in the language on screen and as the API says it. */
function textOf(rests: RestsOn, source: Source | undefined): string {
  const { figure, status, quality } = rests
  return [figure, say(figureName(figure)), status, t(status), t(quality), source?.title, source?.publisher].join(' ')
}
