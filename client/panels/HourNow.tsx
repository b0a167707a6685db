import type { Words } from '../../server/contract/figure.ts'
import type { HourBar } from '../flows/hourBars.ts'
import { dayName, type HourPage } from '../flows/hourPages.ts'
import { operation, playing, shownPeriod, showPeriod, stepPeriod, togglePlay } from '../state/hours.ts'
import { plain } from '../text/format.ts'
import { clock } from './clock.ts'
import { say, t } from './useText.ts'

interface HourNowProps {
  /** The hour on the map; null for the whole year. */
  readonly bar: HourBar | null
  readonly page: HourPage
}

/** Play, the hour on the map in large figures, and the way back to the whole year. */
export function HourNow({ bar, page: { name, weight } }: HourNowProps) {
  const isYear = shownPeriod.value === null
  return (
    <div class="hour-now">
      <button
        type="button"
        class="play"
        data-testid="play"
        aria-label={playing.value ? t('pause') : t('play')}
        title={playing.value ? t('pause') : t('play')}
        onClick={togglePlay}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          {playing.value ? <path d="M2 1h3v10H2zM7 1h3v10H7z" /> : <path d="M2 1l9 5-9 5z" />}
        </svg>
      </button>
      <p>
        <b data-testid="hour-now">{bar ? clock(bar.hour, bar.period) : t('wholeYear')}</b>
        <span>{bar ? say(dateOf(bar.period)) : t('wholeYearNote')}</span>
        {bar && weight !== null && <span>{t('standsFor').replace('…', plain(weight))}</span>}
      </p>
      <button
        type="button"
        class="year"
        aria-pressed={isYear}
        data-testid="whole-year"
        onClick={() => {
          if (isYear) stepPeriod(0)
          else showPeriod(null)
        }}
      >
        {t('wholeYear')}
      </button>
    </div>
  )

  /** A typical day has a name of its own; a block of hours runs through dates. */
  function dateOf(period: number): Words {
    return weight === null ? dayName(operation.value?.periods[period]) : name
  }
}
