import type { RestsOn } from '../../server/contract/plan.ts'
import { language } from '../state/preferences.ts'
import { sourcesOf } from '../state/store.ts'
import { plain } from '../text/format.ts'
import { unitIn } from '../text/unitNames.ts'
import { figureName } from './figureName.ts'
import type { FiguresBehind as Behind } from './figuresBehind.ts'
import { say, t } from './useText.ts'

const printed = 2

/** How many data a result rests on and how sure they are; the most telling ones with value and document. */
export function FiguresBehind({ behind: { all, named } }: { readonly behind: Behind }) {
  if (all.length === 0) return null
  const count = (status: RestsOn['status']): string =>
    `${all.filter((rests) => rests.status === status).length} ${t(status)}`
  return (
    <>
      <span class="count">
        {all.length} {t('restsOnCount')}
        {t('colon')}
        {[count('confirmed'), count('toBeConfirmed'), count('assumed')].join(t('comma'))}
      </span>
      {named.slice(0, printed).map((rests) => (
        <span key={rests.figure} class="behind">
          {say(figureName(rests.figure))}
          {t('colon')}
          {plain(rests.value)} {unitIn(rests.unit, language.value)} · {rests.year} ·{' '}
          <em class={`status ${rests.status}`}>{t(rests.status)}</em>
          <small>{titleOf(rests)}</small>
        </span>
      ))}
    </>
  )
}

function titleOf({ changed, sourceId }: RestsOn): string {
  if (changed) return t('fromScenario')
  const source = sourcesOf.value?.sources.find((one) => one.sourceId === sourceId)
  return `${t('source')}${t('colon')}${source?.title ?? sourceId}`
}
