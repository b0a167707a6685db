import { z } from 'zod'
import { ownProperty } from './jsonPath.ts'

/** One change to a scenario, as a caller may apply it and solve again. */
export const ScenarioEdit = z.strictObject({
  path: z.string().describe('object or list in the scenario, keys joined by dots, e.g. `policy`; empty: the scenario'),
  entry: z
    .record(z.string(), z.string().nullable())
    .nullable()
    .describe('the entry of the list, by what names it (null: key left out); added where there is none'),
  key: z.string(),
  value: z.union([z.number(), z.boolean()]).nullable().describe('null takes the key away'),
})
export type ScenarioEdit = z.infer<typeof ScenarioEdit>

type Json = Readonly<Record<string, unknown>>

/** The scenario with the edits made, in order; the one given stays as it is. */
export function applyEdits(scenario: unknown, edits: readonly ScenarioEdit[]): unknown {
  return edits.reduce<unknown>((body, { path, entry, key, value }) => {
    const change = entry === null ? withKey(key, value) : withEntry(entry, key, value)
    return changeAt(body, path === '' ? [] : path.split('.'), change)
  }, scenario)
}

type Change = (target: unknown) => unknown

function changeAt(target: unknown, [key, ...rest]: readonly string[], change: Change): unknown {
  if (key === undefined) return change(target)
  return withKey(key, changeAt(ownProperty(target, key), rest, change))(target)
}

function withKey(key: string, value: unknown): Change {
  return (target) => {
    const kept = Object.entries(isJson(target) ? target : {}).filter(([name]) => name !== key)
    return Object.fromEntries(value === null ? kept : [...kept, [key, value]])
  }
}

function withEntry(entry: NonNullable<ScenarioEdit['entry']>, key: string, value: unknown): Change {
  const names = Object.entries(entry)
  const isNamed = (item: unknown): boolean => names.every(([name, id]) => (ownProperty(item, name) ?? null) === id)
  return (target) => {
    const list: readonly unknown[] = Array.isArray(target) ? target : []
    const at = list.findIndex(isNamed)
    if (at >= 0) return list.map((item, i) => (i === at ? withKey(key, value)(item) : item))
    const named = Object.fromEntries(names.filter(([, id]) => id !== null))
    return [...list, withKey(key, value)(named)]
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
