import { computed } from '@preact/signals'
import type { Words } from '../../server/contract/figure.ts'
import { nameOf, regionNames } from './names.ts'
import { undecided } from './sitingSite.ts'
import { current, draft, sourcesOf } from './store.ts'

/** Something to choose from a list. */
export interface Named {
  readonly id: string
  readonly name: Words
}

/** Named sites of the plan on screen first, then those at home. */
export const siteChoices = computed<readonly Named[]>(() => {
  const sites = current.value?.plan.sites ?? []
  const named = (kind: 'named' | 'home') => sites.filter((site) => site.kind === kind)
  return [...named('named'), ...named('home')].map(({ siteId, name }) => ({ id: siteId, name }))
})

/** Sites whose opening the draft decides: those at home only where it says so. */
export const decidedSites = computed<readonly Named[]>(() => {
  const sites = current.value?.plan.sites ?? []
  const isDecided = (id: string): boolean =>
    sites.some((site) => site.siteId === id && undecided(draft.value, site) === null)
  return siteChoices.value.filter(({ id }) => isDecided(id))
})

/** Provinces that have a site in the plan on screen. */
export const provinceChoices = computed<readonly Named[]>(() => {
  const ids = new Set(current.value?.plan.sites.flatMap(({ provinceId }) => provinceId ?? []))
  return [...ids].map((id) => ({ id, name: nameOf(regionNames.value, id) }))
})

/** Workload classes: with their names once the data set has been read, before that by id. */
export const classChoices = computed<readonly Named[]>(() => {
  const known = sourcesOf.value?.workloads.map(({ id, name }) => ({ id, name })) ?? []
  if (known.length > 0) return known
  const ids = new Set(current.value?.plan.placements.map(({ workloadId }) => workloadId))
  return [...ids].map((id) => ({ id, name: { en: id, zh: id } }))
})

/** AI load that the plan on screen places in a province, MW IT. */
export function loadOfProvince(provinceId: string): number {
  const sites = current.value?.plan.sites.filter((site) => site.provinceId === provinceId) ?? []
  return sites.reduce((sum, { itMw }) => sum + itMw, 0)
}
