import { readField, writeField } from '../state/draft.ts'
import { greenAccounting } from '../state/fields/green.ts'
import { draft } from '../state/store.ts'
import { Choice } from './Choice.tsx'
import { hasClosed, isClosed } from './isClosed.ts'
import { Later } from './Later.tsx'
import { t } from './useText.ts'

const greenShare = () => import('./GreenShare.tsx').then((part) => part.GreenShare)

/** Which count of green the next solve is asked for, and how much of it. */
export function GreenRule() {
  const { path, fallback, choices } = greenAccounting
  const asked = String(readField(draft.value, path) ?? fallback)
  return (
    <div class="green-rule" data-testid="green-rule">
      <h3>{t('greenRuleAsk')}</h3>
      <Choice
        label={t('greenRuleAsk')}
        value={asked}
        options={choices.map(({ value, label }) => [value, label === null ? value : t(label)] as const)}
        closed={choices.flatMap(({ value }) => (isClosed(greenAccounting, value) ? [value] : []))}
        onChange={(value) => {
          draft.value = writeField(draft.value, path, value === fallback ? undefined : value)
        }}
      />
      {hasClosed(greenAccounting) && <p class="quiet">{`${t('greenHourly')}${t('colon')}${t('needsHours')}`}</p>}
      <Later wanted={asked !== fallback} load={greenShare} />
    </div>
  )
}
