import type { PlanSite } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { type ListEntry, readField, readList, readSiteField, writeList } from './draft.ts'

type SitingSite = ListEntry<'siting.sites'>
export type SitingPart = Exclude<keyof SitingSite, 'siteId'>

const path = 'siting.sites'

/** What siting knows of one site; empty where it is as for all. */
export function readSitingSite(scenario: ScenarioInput, siteId: string): Partial<SitingSite> {
  return readList(scenario, path).find((site) => site.siteId === siteId) ?? {}
}

/** The scenario with one thing about one site changed; undefined is "as for all sites". */
export function writeSitingSite<Part extends SitingPart>(
  scenario: ScenarioInput,
  siteId: string,
  part: Part,
  value: SitingSite[Part] | undefined,
): ScenarioInput {
  const before = readList(scenario, path)
  const { [part]: _old, ...kept } = before.find((site) => site.siteId === siteId) ?? { siteId }
  const changed = value === undefined ? kept : { ...kept, [part]: value }
  const entry = { ...changed, siteId }
  const isThere = before.some((site) => site.siteId === siteId)
  const sites = isThere ? before.map((site) => (site.siteId === siteId ? entry : site)) : [...before, entry]
  return writeList(
    scenario,
    path,
    sites.filter((site) => Object.keys(site).length > 1),
  )
}

/** Why the opening of a site is not decided; null where it is. */
export function undecided(scenario: ScenarioInput, { siteId, kind }: PlanSite): 'off' | 'home' | 'disabled' | null {
  if (readField(scenario, 'siting') !== true) return 'off'
  if (readSiteField(scenario, siteId, 'enabled') === false) return 'disabled'
  return kind === 'home' && readField(scenario, 'siting.homes') !== true ? 'home' : null
}
