import { computed } from '@preact/signals'
import type { Words } from '../../server/contract/figure.ts'
import { current } from './store.ts'

/** Names of the regions and sites of the plan on screen, by id. */
export const regionNames = computed(
  () => new Map<string, Words>(current.value?.plan.regions.map(({ regionId, name }) => [regionId, name]) ?? []),
)
export const siteNames = computed(
  () => new Map<string, Words>(current.value?.plan.sites.map(({ siteId, name }) => [siteId, name]) ?? []),
)

export function nameOf(names: ReadonlyMap<string, Words>, id: string): Words {
  return names.get(id) ?? { en: id, zh: id }
}
