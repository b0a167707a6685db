import type { ScenarioInput } from '../../server/contract/scenario.ts'

type SitingInput = Exclude<NonNullable<ScenarioInput['siting']>, boolean>
type PolicyInput = NonNullable<ScenarioInput['policy']>

/** Lists the console edits, with what stands in them. */
interface Lists {
  'siting.sites': NonNullable<SitingInput['sites']>
  'siting.exclusive': NonNullable<SitingInput['exclusive']>
  'siting.singleSource': NonNullable<SitingInput['singleSource']>
  'policy.provinceCaps': NonNullable<PolicyInput['provinceCaps']>
  'policy.levers': NonNullable<PolicyInput['levers']>
  workloads: NonNullable<ScenarioInput['workloads']>
}
export type ListPath = keyof Lists
export type ListEntry<Path extends ListPath> = Lists[Path][number]

/** A value a field can hold; undefined means "as the data set". */
export type FieldValue = number | string | boolean | undefined

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Settings that are on as soon as they are there: `{}` is all of them by default, `true` the same. The console writes
 * the object.
 */
const onWhenThere: ReadonlySet<string> = new Set(['siting', 'policy.directSupply'])

function at(scenario: ScenarioInput, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), scenario)
}

/** The value at a dotted path of a scenario; `true` for settings that are there. */
export function readField(scenario: ScenarioInput, path: string): FieldValue {
  const value = at(scenario, path)
  if (isRecord(value) && onWhenThere.has(path)) return true
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : undefined
}

export type WriteField = (scenario: ScenarioInput, path: string, value: FieldValue) => ScenarioInput

/** The scenario with one value changed; undefined takes the field away, and empty groups with it. */
export function writeField(scenario: ScenarioInput, path: string, value: FieldValue): ScenarioInput {
  return writeAt(scenario, path, value === true && onWhenThere.has(path) ? {} : value)
}

/** The list at a path, empty where there is none. */
export function readList<Path extends ListPath>(scenario: ScenarioInput, path: Path): readonly ListEntry<Path>[] {
  const list = at(scenario, path)
  return Array.isArray(list) ? list : []
}

/** The scenario with a list put in its place; an empty one is taken away. */
export function writeList<Path extends ListPath>(
  scenario: ScenarioInput,
  path: Path,
  list: readonly Partial<ListEntry<Path>>[] | readonly ListEntry<Path>[],
): ScenarioInput {
  return writeAt(scenario, path, list.length > 0 ? list : undefined)
}

function writeAt(scenario: ScenarioInput, path: string, value: unknown): ScenarioInput {
  const write = (group: unknown, keys: readonly string[], above: readonly string[]): Record<string, unknown> => {
    const [key = '', ...rest] = keys
    const { [key]: before, ...others } = isRecord(group) ? group : {}
    const here = [...above, key]
    const after = rest.length > 0 ? write(before, rest, here) : value
    const isOn = onWhenThere.has(here.join('.')) && (before === true || isRecord(before))
    const empty =
      after === undefined || (rest.length > 0 && !isOn && isRecord(after) && Object.keys(after).length === 0)
    return empty ? others : { ...others, [key]: after }
  }
  return write(scenario, path.split('.'), []) as ScenarioInput
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
