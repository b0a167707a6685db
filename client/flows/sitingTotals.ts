import type { SitingResult } from '../../server/contract/siting.ts'

export interface SitingTotals {
  readonly open: number
  readonly candidates: number
  /** Servers at all open sites together, MW IT. */
  readonly itMw: number
  /** New halls at all open sites together, MW IT. */
  readonly builtItMw: number
  /** Blocks of new halls; null where no site builds in blocks. */
  readonly blocks: number | null
}

/** What the opened sites hold together. */
export function sitingTotals({ openSites, closedSites }: SitingResult): SitingTotals {
  const sum = (of: (site: SitingResult['openSites'][number]) => number): number =>
    openSites.reduce((total, site) => total + of(site), 0)
  return {
    open: openSites.length,
    candidates: openSites.length + closedSites.length,
    itMw: sum(({ itMw }) => itMw),
    builtItMw: sum(({ builtItMw }) => builtItMw),
    blocks: openSites.some(({ blocks }) => blocks !== null) ? sum(({ blocks }) => blocks ?? 0) : null,
  }
}

export interface SiteDecision {
  readonly isOpen: boolean
  readonly lock: 'open' | 'shut' | null
}

/** What was decided of each site, by id; a site that is always open is not in it. */
export function siteDecisions(siting: SitingResult): ReadonlyMap<string, SiteDecision> {
  return new Map<string, SiteDecision>([
    ...siting.openSites.map(({ siteId, lock }) => [siteId, { isOpen: true, lock }] as const),
    ...siting.closedSites.map(({ siteId, lock }) => [siteId, { isOpen: false, lock }] as const),
  ])
}
