import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { type FieldValue, readField, type SiteField } from './draft.ts'
import type { Field } from './field.ts'
import { allFields } from './fields.ts'
import { measuredSeries } from './measured.ts'

interface Change {
  readonly from: FieldValue
  readonly to: FieldValue
}

/** Measured in place of generated weather; the change is told, not 8 760 values. */
export type SeriesField = 'windSeries' | 'solarSeries'

/** A field of the Scenario panel, or one value of one site. */
export type ChangedInput =
  | (Change & { readonly field: Field; readonly siteId: null; readonly key: string })
  | (Change & { readonly field: null; readonly siteId: string; readonly key: SiteField | SeriesField })

/** What differs between two scenarios, field by field and site by site. */
export function changedInputs(from: ScenarioInput, to: ScenarioInput): ChangedInput[] {
  const changes: ChangedInput[] = allFields.flatMap((field) => {
    const [a, b] = [readField(from, field.path), readField(to, field.path)]
    const same = (a ?? field.fallback) === (b ?? field.fallback)
    return same ? [] : [{ field, siteId: null, key: field.path, from: a, to: b }]
  })
  const ids = new Set([...(from.sites ?? []), ...(to.sites ?? [])].map(({ siteId }) => siteId))
  for (const siteId of ids) {
    const a = from.sites?.find((site) => site.siteId === siteId)
    const b = to.sites?.find((site) => site.siteId === siteId)
    for (const key of ['enabled', 'maxItMw', 'pue', 'tariffCnyPerMwh'] as const)
      if (a?.[key] !== b?.[key]) changes.push({ field: null, siteId, key, from: a?.[key], to: b?.[key] })
  }
  return [...changes, ...changedSeries(from, to)]
}

function changedSeries(from: ScenarioInput, to: ScenarioInput): ChangedInput[] {
  const ids = new Set([...(from.time?.series ?? []), ...(to.time?.series ?? [])].map(({ siteId }) => siteId))
  return [...ids].flatMap((siteId) =>
    (['wind', 'solar'] as const).flatMap((technology): ChangedInput[] => {
      const [a, b] = [measuredSeries(from, siteId, technology), measuredSeries(to, siteId, technology)]
      if (a === b || (a && b && a.length === b.length && a.every((value, t) => value === b[t]))) return []
      return [{ field: null, siteId, key: `${technology}Series`, from: a !== undefined, to: b !== undefined }]
    }),
  )
}

export interface FlowChange {
  readonly regionId: string
  readonly siteId: string
  readonly fromMw: number
  readonly toMw: number
}

/** Flows, summed over classes, that differ by more than half a MW; largest change first. */
export function changedFlows(from: Plan, to: Plan): FlowChange[] {
  const sums = new Map<string, { regionId: string; siteId: string; fromMw: number; toMw: number }>()
  const add = (plan: Plan, key: 'fromMw' | 'toMw'): void => {
    for (const { regionId, siteId, itMw } of plan.placements) {
      const id = `${regionId} ${siteId}`
      const sum = sums.get(id) ?? { regionId, siteId, fromMw: 0, toMw: 0 }
      sum[key] += itMw
      sums.set(id, sum)
    }
  }
  add(from, 'fromMw')
  add(to, 'toMw')
  return [...sums.values()]
    .filter(({ fromMw, toMw }) => Math.abs(toMw - fromMw) > 0.5)
    .sort((a, b) => Math.abs(b.toMw - b.fromMw) - Math.abs(a.toMw - a.fromMw))
}
