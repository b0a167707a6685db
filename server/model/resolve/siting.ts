import type { Dataset } from '../../contract/dataset.ts'
import type { InlineData } from '../../contract/inlineData.ts'
import type { Scenario } from '../../contract/scenario.ts'
import { SitingSettings } from '../../contract/siting.ts'
import type { Site } from '../instance.ts'
import type { Candidate, Siting } from '../siting.ts'
import type { FigureLedger } from './figureLedger.ts'
import { type Findings, refuseRepeats } from './findings.ts'
import type { NamedInRules } from './rules.ts'

/** Placements up to which each gets a row of its own; see decisions/0030. */
const mostTies = 50_000

/** What the data say of an open site where the scenario does not. */
export interface SitingFigures {
  fixedCnyPerYear(s: number, changed: number | undefined): number
  /** MW of servers an open site holds at least. */
  minItMw(changed: number | undefined): number
}

/** Own data: each site's own fixed cost, and no minimum. */
export function inlineSitingFigures({ sites }: InlineData): SitingFigures {
  return {
    fixedCnyPerYear: (s, changed) => changed ?? sites[s]?.fixedCostCnyPerYear ?? 0,
    minItMw: (changed) => changed ?? 0,
  }
}

/** National data: one fixed cost and one economic size for every site. A plan rests on them only when siting. */
export function nationalSitingFigures({ national }: Dataset, ledger: FigureLedger): SitingFigures {
  const once = (name: 'siteFixedCnyPerYear' | 'economicSiteItMw') => {
    let taken: number | undefined
    return (changed: number | undefined): number => {
      taken ??= ledger.take(`national.${name}`, national[name], changed)
      return changed ?? taken
    }
  }
  const fixed = once('siteFixedCnyPerYear')
  return { fixedCnyPerYear: (_, changed) => fixed(changed), minItMw: once('economicSiteItMw') }
}

/** The siting of a scenario, ids turned to numbers; null where every site is open. */
export function sitingOf(
  { siting }: Scenario,
  { sites, workloadIds, regionCount }: Pick<NamedInRules, 'sites' | 'workloadIds' | 'regionCount'>,
  figures: SitingFigures,
  findings: Findings,
): Siting | null {
  if (siting === false) return null
  const settings = siting === true ? SitingSettings.parse({}) : siting
  const ids = sites.map(({ id }) => id)
  const known = (id: string, path: string): number | null => findings.known(ids, id, `siting.${path}`, 'site')
  const changes = new Map(settings.sites.map((change, i) => [known(change.siteId, `sites[${i}].siteId`), change]))
  refuseRepeats(
    findings,
    settings.sites.map(({ siteId }) => siteId),
    (i) => `siting.sites[${i}].siteId`,
  )
  const isDecided = ({ kind, enabled }: Site): boolean => enabled && (settings.homes || kind === 'named')
  const candidates = sites.flatMap((site, s): Candidate[] => {
    if (!isDecided(site)) return []
    const change = changes.get(s)
    return [
      {
        site: s,
        fixedCnyPerYear: change?.fixedCostCnyPerYear ?? figures.fixedCnyPerYear(s, settings.fixedCostCnyPerYear),
        minItMw: change?.minItMw ?? figures.minItMw(settings.minItMw),
        blockItMw: change?.blockItMw ?? settings.blockItMw ?? null,
        lock: change?.lock ?? null,
      },
    ]
  })
  refuseUndecided(settings, sites, isDecided, findings)
  return {
    candidates,
    maxOpenSites: settings.maxOpenSites ?? null,
    exclusive: settings.exclusive.map((list, i) =>
      list.flatMap((id, k) => known(id, `exclusive[${i}][${k}]`) ?? []).filter((s, k, all) => all.indexOf(s) === k),
    ),
    singleSource: settings.singleSource.flatMap(
      (id, i) => findings.known(workloadIds, id, `siting.singleSource[${i}]`, 'workload class') ?? [],
    ),
    strong: sites.length * workloadIds.length * regionCount <= mostTies,
  }
}

/** A lock or an exclusion on a site that is always open, or switched off, would be quietly ignored. */
function refuseUndecided(
  settings: SitingSettings,
  sites: readonly Site[],
  isDecided: (site: Site) => boolean,
  findings: Findings,
): void {
  const named = [
    ...settings.sites.map(({ siteId }, i) => ({ siteId, path: `siting.sites[${i}].siteId` })),
    ...settings.exclusive.flatMap((list, i) =>
      list.map((siteId, k) => ({ siteId, path: `siting.exclusive[${i}][${k}]` })),
    ),
  ]
  for (const { siteId, path } of named) {
    const site = sites.find(({ id }) => id === siteId)
    if (!site || isDecided(site)) continue
    const found = site.enabled
      ? { en: `"${siteId}" is a home site, which is always open`, zh: `"${siteId}" 为本地站点，始终启用` }
      : { en: `"${siteId}" is switched off`, zh: `"${siteId}" 已关闭` }
    const fix = site.enabled
      ? { en: 'Set siting.homes to true, or leave the site out', zh: '请将 siting.homes 设为 true，或去掉该站点' }
      : { en: 'Switch the site on, or leave it out here', zh: '请启用该站点，或在此处去掉' }
    findings.add(path, found, fix)
  }
}
