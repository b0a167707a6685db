import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { type ListEntry, type ListPath, readList } from './draft.ts'
import { leverParts } from './leverParts.ts'
import type { SitingPart } from './sitingSite.ts'
import { workloadParts } from './workloadParts.ts'

export type LeverPart = keyof typeof leverParts
export type WorkloadPart = keyof typeof workloadParts

/** What an entry of a list speaks of. */
export type Entry =
  | { readonly list: 'siting.sites'; readonly siteId: string; readonly part: SitingPart }
  | { readonly list: 'siting.exclusive'; readonly siteIds: readonly string[] }
  | { readonly list: 'siting.singleSource'; readonly workloadId: string }
  | { readonly list: 'workloads'; readonly workloadId: string; readonly part: WorkloadPart }
  | { readonly list: 'policy.provinceCaps'; readonly provinceId: string }
  | { readonly list: 'policy.levers'; readonly siteId?: string; readonly provinceId?: string; readonly part: LeverPart }

/** A value of a list that differs between two scenarios; undefined where the list says nothing of it. */
export interface ChangedEntry {
  readonly entry: Entry
  readonly from: EntryValue
  readonly to: EntryValue
}
type EntryValue = number | 'open' | 'shut' | true | undefined

type Valued = readonly (readonly [Entry, EntryValue])[]

const sitingParts: readonly SitingPart[] = ['lock', 'fixedCostCnyPerYear', 'minItMw', 'blockItMw']

/** Every value of every list, taken apart. */
const read: { readonly [Path in ListPath]: (entry: ListEntry<Path>) => Valued } = {
  'siting.sites': (site) =>
    sitingParts.map((part) => [{ list: 'siting.sites', siteId: site.siteId, part }, site[part]] as const),
  'siting.exclusive': (siteIds) => [[{ list: 'siting.exclusive', siteIds: [...siteIds].sort() }, true]],
  'siting.singleSource': (workloadId) => [[{ list: 'siting.singleSource', workloadId }, true]],
  workloads: ({ workloadId, ...values }) =>
    (Object.keys(workloadParts) as WorkloadPart[]).map(
      (part) => [{ list: 'workloads', workloadId, part }, values[part]] as const,
    ),
  'policy.provinceCaps': ({ provinceId, maxItMw }) => [[{ list: 'policy.provinceCaps', provinceId }, maxItMw]],
  'policy.levers': ({ siteId, provinceId, ...values }) =>
    (Object.keys(leverParts) as LeverPart[]).map((part) => {
      const place = siteId === undefined ? { provinceId: provinceId ?? '' } : { siteId }
      return [{ list: 'policy.levers', ...place, part }, values[part]] as const
    }),
}

/** What differs between the lists of two scenarios, value by value: locks, caps, exclusions, levers. */
export function changedEntries(from: ScenarioInput, to: ScenarioInput): ChangedEntry[] {
  const [before, after] = [valuesOf(from), valuesOf(to)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): ChangedEntry[] => {
    const [a, b] = [before.get(key), after.get(key)]
    const entry = a?.[0] ?? b?.[0]
    return entry === undefined || a?.[1] === b?.[1] ? [] : [{ entry, from: a?.[1], to: b?.[1] }]
  })
}

function valuesOf(scenario: ScenarioInput): ReadonlyMap<string, readonly [Entry, EntryValue]> {
  const of = <Path extends ListPath>(path: Path): Valued => readList(scenario, path).flatMap((one) => read[path](one))
  const all = [
    ...of('workloads'),
    ...of('siting.sites'),
    ...of('siting.exclusive'),
    ...of('siting.singleSource'),
    ...of('policy.provinceCaps'),
    ...of('policy.levers'),
  ]
  return new Map(all.map((pair) => [JSON.stringify(pair[0]), pair]))
}
