import type { RestsOn } from '../../server/contract/plan.ts'
import { language } from '../state/preferences.ts'
import { sourcesOf } from '../state/store.ts'
import { plain } from '../text/format.ts'
import { unitIn } from '../text/unitNames.ts'
import { figureName } from './figureName.ts'
import { say, t } from './useText.ts'

/** One datum: name, value with unit, year, how sure it is, and its document. */
export function FigureLines({ rests }: { readonly rests: RestsOn }) {
  const { figure, value, unit, year, quality, status, sourceId, changed } = rests
  const source = sourcesOf.value?.sources.find((one) => one.sourceId === sourceId)
  return (
    <>
      <span>{say(figureName(figure))}</span>
      <b>
        {plain(value)} {unitIn(unit, language.value)}
      </b>
      <span>
        {year} · {quality === status ? '' : `${t(quality)} · `}
        <em class={`status ${status}`}>{t(status)}</em>
      </span>
      <span>
        {changed
          ? t('fromScenario')
          : `${t('source')}${t('colon')}${source ? `${source.title}${t('comma')}${source.publisher}` : sourceId}`}
      </span>
    </>
  )
}
