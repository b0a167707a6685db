import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { readList } from './draft.ts'
import type { Field } from './field.ts'
import { allFields } from './fields.ts'
import { type ListName, listNames } from './lists.ts'

/** Where in the console something is mended: a field, a list of the Scenario panel, or a site. */
export type FindingPlace =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'list'; readonly list: ListName }
  | { readonly kind: 'site'; readonly siteId: string }

/** The place a finding's path leads to; null where the console has none for it. */
export function findingPlace(path: string, scenario: ScenarioInput): FindingPlace | null {
  const field = allFields.find((one) => one.path === path)
  if (field) return { kind: 'field', field }
  const [, siting, at] = /^(siting\.)?sites\[(\d+)\]/.exec(path) ?? []
  const sites = siting ? readList(scenario, 'siting.sites') : (scenario.sites ?? [])
  const siteId = sites[Number(at)]?.siteId
  if (siteId !== undefined) return { kind: 'site', siteId }
  const list = listNames.find((name) => path === name || path.startsWith(`${name}[`))
  return list ? { kind: 'list', list } : null
}
