import type { Words } from '../contract/figure.ts'
import type { Instance } from './instance.ts'

/** Sites that lie together. */
export interface SiteGroup {
  readonly id: string
  readonly name: Words
  readonly sites: readonly number[]
}

interface Grouped {
  readonly hubs: readonly SiteGroup[]
  readonly provinces: readonly SiteGroup[]
}

const made = new WeakMap<Instance, Grouped>()

/** National hubs with at least one site, in the order of the sites; a hub is known by its English name. */
export function hubsOf(instance: Instance): readonly SiteGroup[] {
  return groupedOf(instance).hubs
}

/** Provinces with at least one site. */
export function provincesOf(instance: Instance): readonly SiteGroup[] {
  return groupedOf(instance).provinces
}

function groupedOf(instance: Instance): Grouped {
  const known = made.get(instance)
  if (known) return known
  const nameOf = (id: string): Words => instance.regions.find((region) => region.id === id)?.name ?? { en: id, zh: id }
  const grouped = {
    hubs: group(instance, ({ hubName }) => hubName && { id: hubName.en, name: hubName }),
    provinces: group(instance, ({ provinceId }) => provinceId && { id: provinceId, name: nameOf(provinceId) }),
  }
  made.set(instance, grouped)
  return grouped
}

function group(
  { sites }: Instance,
  placeOf: (site: Instance['sites'][number]) => Omit<SiteGroup, 'sites'> | null | '',
): SiteGroup[] {
  const groups = new Map<string, { readonly id: string; readonly name: Words; readonly sites: number[] }>()
  for (const [s, site] of sites.entries()) {
    const place = placeOf(site)
    if (!place) continue
    const known = groups.get(place.id) ?? { ...place, sites: [] }
    known.sites.push(s)
    groups.set(place.id, known)
  }
  return [...groups.values()]
}
