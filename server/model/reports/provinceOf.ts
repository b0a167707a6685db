import type { PlanSite } from '../../contract/plan.ts'

/** Province of a site; a site of own data without one stands for itself. */
export function provinceOf({ provinceId, siteId }: Pick<PlanSite, 'provinceId' | 'siteId'>): string {
  return provinceId ?? siteId
}

/** Sums by province, in the order provinces first appear. */
export function byProvince<T extends Pick<PlanSite, 'provinceId' | 'siteId'>>(sites: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const site of sites) {
    const group = groups.get(provinceOf(site)) ?? []
    groups.set(provinceOf(site), group)
    group.push(site)
  }
  return groups
}

export function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((all, item) => all + of(item), 0)
}
