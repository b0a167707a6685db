import { ownProperty } from './jsonPath.ts'

/**
 * One step of a path: a key, a place in a list, or the entry of a list that carries these ids (`sites[siteId=guian]`),
 * which a change adds to the list when it is not there.
 */
export type PathStep =
  | { readonly key: string }
  | { readonly index: number }
  | { readonly where: Readonly<Record<string, string>> }

/** A change of one value of a scenario. */
export interface ScenarioChange {
  readonly path: string
  readonly value: unknown
}

const stepPattern = /\.?([A-Za-z_$][\w$]*)|\[(\d+)\]|\[([A-Za-z]\w*=[^,\]=]+(?:,[A-Za-z]\w*=[^,\]=]+)*)\]/y
/** Keys that lead out of plain data. */
const forbidden = new Set(['__proto__', 'prototype', 'constructor'])

/** `carbon.priceCnyPerTonne`, `sites[siteId=guian].tariffCnyPerMwh`, `demand.changes[0].itMw`; null for anything else. */
export function parseScenarioPath(path: string): PathStep[] | null {
  const steps: PathStep[] = []
  stepPattern.lastIndex = 0
  while (stepPattern.lastIndex < path.length) {
    const match = stepPattern.exec(path)
    if (!match) return null
    const [, key, index, where] = match
    if (key !== undefined) {
      if (forbidden.has(key)) return null
      steps.push({ key })
    } else if (index !== undefined) steps.push({ index: Number(index) })
    else if (where !== undefined) steps.push({ where: Object.fromEntries(where.split(',').map(pairOf)) })
  }
  return steps.length > 0 && 'key' in (steps[0] ?? {}) ? steps : null
}

function pairOf(text: string): [string, string] {
  const at = text.indexOf('=')
  return [text.slice(0, at), text.slice(at + 1)]
}

/** The value at a path; undefined where there is none. */
export function readScenarioPath(scenario: unknown, steps: readonly PathStep[]): unknown {
  return steps.reduce<unknown>((value, step) => {
    if ('key' in step) return ownProperty(value, step.key)
    if (!Array.isArray(value)) return undefined
    return 'index' in step ? value[step.index] : value.find((entry) => carries(entry, step.where))
  }, scenario)
}

/** A copy with the value in its place; objects, lists and entries on the way are made where they are missing. */
export function withScenarioValue(scenario: unknown, steps: readonly PathStep[], value: unknown): unknown {
  const [step, ...rest] = steps
  if (!step) return value
  if ('key' in step) {
    const held = typeof scenario === 'object' && scenario !== null && !Array.isArray(scenario) ? scenario : {}
    return { ...held, [step.key]: withScenarioValue(ownProperty(held, step.key), rest, value) }
  }
  const list: unknown[] = Array.isArray(scenario) ? [...scenario] : []
  const found = 'index' in step ? step.index : list.findIndex((entry) => carries(entry, step.where))
  const place = found < 0 ? list.length : found
  const entry = list[place] ?? ('where' in step ? step.where : undefined)
  list[place] = withScenarioValue(entry, rest, value)
  return list
}

/** The scenario with every change made, in order. @throws RangeError on a path that is none. */
export function withScenarioChanges(scenario: unknown, changes: readonly ScenarioChange[]): unknown {
  return changes.reduce((changed, { path, value }) => {
    const steps = parseScenarioPath(path)
    if (!steps) throw new RangeError(`"${path}" is no path into a scenario`)
    return withScenarioValue(changed, steps, value)
  }, scenario)
}

function carries(entry: unknown, where: Readonly<Record<string, string>>): boolean {
  return Object.entries(where).every(([key, id]) => ownProperty(entry, key) === id)
}
