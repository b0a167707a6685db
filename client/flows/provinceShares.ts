import type { Plan } from '../../server/contract/plan.ts'
import type { Concentration } from '../../server/contract/reports.ts'

export interface ProvinceShare {
  readonly provinceId: string
  /** MW of IT. */
  readonly itMw: number
  /** 0 to 1. */
  readonly share: number
}

/** The provinces of one bar, the largest first, shares summing to 1; empty where there is nothing to share. */
function sharesOf(amounts: ReadonlyMap<string, number>): readonly ProvinceShare[] {
  const total = [...amounts.values()].reduce((sum, mw) => sum + mw, 0)
  if (total <= 0) return []
  return [...amounts]
    .filter(([, itMw]) => itMw > 0)
    .map(([provinceId, itMw]) => ({ provinceId, itMw, share: itMw / total }))
    .sort((a, b) => b.itMw - a.itMw)
}

/** Who holds what: the load placed, the halls for AI that stand today, and the new ones. */
export function provinceShares(
  { sites }: Plan,
  { provinces }: Concentration,
): Readonly<Record<'placed' | 'existing' | 'newHalls', readonly ProvinceShare[]>> {
  const existing = new Map<string, number>()
  for (const { provinceId, siteId, existingUsableItMw } of sites) {
    const id = provinceId ?? siteId
    existing.set(id, (existing.get(id) ?? 0) + existingUsableItMw)
  }
  return {
    placed: sharesOf(new Map(provinces.map(({ provinceId, itMw }) => [provinceId, itMw]))),
    existing: sharesOf(existing),
    newHalls: sharesOf(new Map(provinces.map(({ provinceId, builtItMw }) => [provinceId, builtItMw]))),
  }
}

/** How many provinces of equal size would have the same index: 1 / HHI. */
export function equalProvinces(hhi: number | null): number | null {
  return hhi === null || hhi <= 0 ? null : 1 / hhi
}
