import type { PlanSite } from '../../server/contract/plan.ts'
import type { SeriesTechnology } from '../../server/contract/series.ts'
import { meanFactor } from '../flows/meanFactor.ts'
import { measuredSeries, takeFile, writeSeries } from '../state/measured.ts'
import { draft } from '../state/store.ts'
import { plain } from '../text/format.ts'
import { about } from './about.ts'
import { Provenance } from './Provenance.tsx'
import { SeriesNews } from './SeriesNews.tsx'
import { say, t } from './useText.ts'

const titles = { wind: 'partWind', solar: 'partSolar' } as const

/** Measured wind and solar of a site in place of the generated weather: choose or drop a CSV. */
export function MeasuredSeries({ site }: { readonly site: PlanSite }) {
  return (
    <div class="measured" data-testid="measured">
      <h3>{t('measuredTitle')}</h3>
      {(['wind', 'solar'] as const).map((technology) => (
        <SeriesDrop key={technology} site={site} technology={technology} />
      ))}
      <p class="quiet">{t('measuredNote')}</p>
      <SeriesNews siteId={site.siteId} />
    </div>
  )
}

interface SeriesDropProps {
  readonly site: PlanSite
  readonly technology: SeriesTechnology
}

/** One technology: what holds now, a file to choose or drop, and the way back. */
function SeriesDrop({ site: { siteId, name }, technology }: SeriesDropProps) {
  const series = measuredSeries(draft.value, siteId, technology)
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0]
    if (file) void takeFile(siteId, technology, file)
  }
  const ids = { site: siteId }
  return (
    <fieldset
      class={series ? 'drop changed' : 'drop'}
      data-technology={technology}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer?.files)
      }}
    >
      <legend class="unseen">{t(titles[technology])}</legend>
      <b aria-hidden="true">{t(titles[technology])}</b>
      {series ? (
        <span>
          {t('measuredMean')}{' '}
          <Provenance about={about('measuredMean', ids)}>{meanFactor(series).toFixed(3)}</Provenance>
          {t('comma')}
          <Provenance about={about('measuredHours', ids)}>
            {plain(Math.round(meanFactor(series) * series.length))}
          </Provenance>{' '}
          {t('fullLoadHours')}
        </span>
      ) : (
        <span class="quiet">{t('measuredNone')}</span>
      )}
      {series && (
        <button
          type="button"
          class="link"
          aria-label={`${t('reset')}: ${t(titles[technology])}`}
          onClick={() => {
            draft.value = writeSeries(draft.value, siteId, technology, undefined)
          }}
        >
          {t('reset')}
        </button>
      )}
      <label class="file">
        {t('chooseCsv')}
        <input
          type="file"
          accept=".csv,text/csv"
          class="unseen"
          aria-label={`${t('chooseCsv')}: ${t(titles[technology])}, ${say(name)}`}
          onChange={(event) => {
            take(event.currentTarget.files)
            // The same file, mended, can be chosen again.
            event.currentTarget.value = ''
          }}
        />
      </label>
    </fieldset>
  )
}
