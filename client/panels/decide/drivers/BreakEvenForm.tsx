import type { Zone } from '../../../../server/contract/figure.ts'
import type { Plan } from '../../../../server/contract/plan.ts'
import {
  type BreakEvenForm as Form,
  type Movable,
  movablesOf,
  needsSite,
  parameterOf,
  usualRange,
  valueNow,
} from '../../../state/breakEvenForm.ts'
import { language } from '../../../state/preferences.ts'
import { driversWords } from '../../../text/decide/driversWords.ts'
import { unitIn } from '../../../text/unitNames.ts'
import { Choice } from '../../Choice.tsx'
import { say, t } from '../../useText.ts'
import { bracketed } from '../bracketed.ts'
import { workloadsOf } from './breakEvenNames.ts'
import { FormNumber, FormSelect } from './FormFields.tsx'
import { valueWithUnit } from './measured.ts'

interface BreakEvenFormProps {
  readonly form: Form
  readonly plan: Plan
  readonly onChange: (form: Form) => void
}

const zones: readonly Zone[] = ['east', 'central', 'west', 'northeast']

/** What is moved, over which range, and until what. */
export function BreakEvenForm({ form, plan, onChange }: BreakEvenFormProps) {
  const set = (changes: Partial<Form>): void => onChange({ ...form, ...changes })
  const sites = plan.sites.map(({ siteId, name }) => [siteId, say(name)] as const)
  const now = valueNow(form.movable, form.movedSiteId, plan)
  const { unit } = parameterOf(form.movable, form.movedSiteId, plan)
  const inUnit = bracketed(unit === '' ? '×' : unitIn(unit, language.value))
  const move = (movable: Movable, siteId: string): void => {
    const movedSiteId = needsSite(movable) ? siteId || (plan.sites[0]?.siteId ?? '') : siteId
    set({ movable, movedSiteId, ...usualRange(movable, movedSiteId, plan) })
  }
  return (
    <div class="drivers-form">
      <FormSelect
        label={say(driversWords.move)}
        testId="moved"
        value={form.movable}
        options={movablesOf(plan).map((movable) => [movable, say(driversWords[movable])])}
        onChange={(next) => {
          const movable = movablesOf(plan).find((one) => one === next)
          if (movable) move(movable, form.movedSiteId)
        }}
      />
      {needsSite(form.movable) && (
        <FormSelect
          label={say(driversWords.ofSite)}
          testId="moved-site"
          value={form.movedSiteId}
          options={sites}
          onChange={(siteId) => move(form.movable, siteId)}
        />
      )}
      <FormNumber
        label={`${say(driversWords.from)}${inUnit}`}
        testId="moved-low"
        value={form.low}
        onChange={(low) => set({ low })}
      />
      <FormNumber
        label={`${say(driversWords.to)}${inUnit}`}
        testId="moved-high"
        value={form.high}
        onChange={(high) => set({ high })}
      />
      {now !== null && (
        <p class="quiet right">
          {say(driversWords.nowIs)}
          {t('colon')}
          {valueWithUnit(now, form.movable === 'allTariffs', unit)}
        </p>
      )}
      <Choice
        label={say(driversWords.until)}
        value={form.asks}
        options={[
          ['exceeds', say(driversWords.exceeds)],
          ['stays', say(driversWords.stays)],
        ]}
        onChange={(asks) => set({ asks })}
      />
      {form.asks === 'exceeds' ? (
        <>
          <FormSelect
            label={say(driversWords.here)}
            testId="here"
            value={form.siteId}
            options={sites}
            onChange={(siteId) => set({ siteId })}
          />
          <FormSelect
            label={say(driversWords.there)}
            testId="there"
            value={form.thanSiteId}
            options={sites}
            onChange={(thanSiteId) => set({ thanSiteId })}
          />
        </>
      ) : (
        <>
          <FormSelect
            label={say(driversWords.zone)}
            testId="zone"
            value={form.zone}
            options={zones.map((zone) => [zone, say(driversWords[zone])])}
            onChange={(next) => set({ zone: zones.find((zone) => zone === next) ?? form.zone })}
          />
          <FormNumber
            label={say(driversWords.thanMw)}
            testId="than-mw"
            value={form.thanMw}
            onChange={(thanMw) => set({ thanMw: Math.max(0, thanMw) })}
          />
        </>
      )}
      <WhoseLoad form={form} plan={plan} onChange={onChange} />
    </div>
  )
}

/** Only load of one region or class, where the planner says so. */
function WhoseLoad({ form, plan, onChange }: BreakEvenFormProps) {
  const regions = plan.regions.map(({ regionId, name }) => [regionId, say(name)] as const)
  const workloads = workloadsOf(plan).map(([id, name]) => [id, say(name)] as const)
  return (
    <>
      <FormSelect
        label={say(driversWords.region)}
        testId="load-region"
        value={form.regionId}
        options={[['', say(driversWords.anyRegion)], ...regions]}
        onChange={(regionId) => onChange({ ...form, regionId })}
      />
      <FormSelect
        label={say(driversWords.workload)}
        testId="load-workload"
        value={form.workloadId}
        options={[['', say(driversWords.anyWorkload)], ...workloads]}
        onChange={(workloadId) => onChange({ ...form, workloadId })}
      />
    </>
  )
}
