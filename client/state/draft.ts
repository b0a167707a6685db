import type { ScenarioInput } from '../../server/contract/scenario.ts'

/** A value a field can hold; undefined means "as the data set". */
export type FieldValue = number | string | boolean | undefined

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a dotted path of a scenario. */
export function readField(scenario: ScenarioInput, path: string): FieldValue {
  let at: unknown = scenario
  for (const key of path.split('.')) at = isRecord(at) ? at[key] : undefined
  return typeof at === 'number' || typeof at === 'string' || typeof at === 'boolean' ? at : undefined
}

/** The scenario with one value changed; undefined takes the field away, and empty groups with it. */
export function writeField(scenario: ScenarioInput, path: string, value: FieldValue): ScenarioInput {
  const write = (at: unknown, keys: readonly string[]): Record<string, unknown> => {
    const [key = '', ...rest] = keys
    const { [key]: before, ...others } = isRecord(at) ? at : {}
    const after = rest.length > 0 ? write(before, rest) : value
    const empty = after === undefined || (rest.length > 0 && isRecord(after) && Object.keys(after).length === 0)
    return empty ? others : { ...others, [key]: after }
  }
  return write(scenario, path.split('.')) as ScenarioInput
}

export type SiteField = 'enabled' | 'maxItMw' | 'pue' | 'tariffCnyPerMwh'

/** The value a scenario gives for one site, undefined where the data set's holds. */
export function readSiteField(scenario: ScenarioInput, siteId: string, field: SiteField): FieldValue {
  return scenario.sites?.find((site) => site.siteId === siteId)?.[field]
}

/** The scenario with one value of one site changed. */
export function writeSiteField(
  scenario: ScenarioInput,
  siteId: string,
  field: SiteField,
  value: FieldValue,
): ScenarioInput {
  const before = scenario.sites ?? []
  const { [field]: _old, ...kept } = before.find((site) => site.siteId === siteId) ?? { siteId }
  const changed = value === undefined ? kept : { ...kept, [field]: value }
  const others = before.filter((site) => site.siteId !== siteId)
  const sites = Object.keys(changed).length > 1 ? [...others, changed] : others
  const { sites: _sites, ...rest } = scenario
  return (sites.length > 0 ? { ...rest, sites } : rest) as ScenarioInput
}

/** Same content, whatever the order of keys. */
export function sameScenario(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  )
}
