import { readField, writeField } from '../state/draft.ts'
import { demandIn, draft } from '../state/store.ts'
import { Choice } from './Choice.tsx'
import { t } from './useText.ts'

const other = { itMw: 'demand.totalPflops', pflops: 'demand.totalItMw' } as const

/** Demand in GW or in EFLOPS: one at a time, for the API takes only one of the two. */
export function DemandUnit() {
  return (
    <div class="field">
      <span>{t('demandUnit')}</span>
      <Choice
        label={t('demandUnit')}
        value={demandIn.value}
        options={[
          ['itMw', 'GW'],
          ['pflops', 'EFLOPS'],
        ]}
        onChange={(unit) => {
          demandIn.value = unit
          if (readField(draft.value, other[unit]) !== undefined)
            draft.value = writeField(draft.value, other[unit], undefined)
        }}
      />
    </div>
  )
}
