import type { RuleChange } from '../../server/contract/conflict.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Scenario } from '../../server/contract/scenario.ts'
import type { ScenarioEdit } from '../../server/contract/scenarioEdit.ts'

/** Part of a change that is taken back. */
const shade = 0.01

/** The edits of a change, each number a hundredth of the way back to where it stood. */
export function shadeLess(input: unknown, change: RuleChange): ScenarioEdit[] {
  const scenario = parseScenario(input)
  return change.edits.map((edit) => {
    if (typeof edit.value !== 'number') return edit
    const before = valueBefore(scenario, edit)
    return { ...edit, value: edit.value + shade * (before - edit.value) }
  })
}

/** What stands at the place of an edit; a site without a limit of its own holds what it holds today. */
function valueBefore(scenario: Scenario, { path, entry, key }: ScenarioEdit): number {
  const target = path.split('.').reduce<unknown>(at, scenario)
  const names = Object.entries(entry ?? {}).filter(([, id]) => id !== null)
  const found = Array.isArray(target)
    ? target.find((item) => names.every(([name, id]) => at(item, name) === id))
    : target
  const value = at(found, key) ?? (key === 'maxItMw' ? at(found, 'existingItMw') : undefined) ?? fallback[key]
  if (typeof value !== 'number') throw new Error(`nothing stands at ${path} ${key}`)
  return value
}

const fallback: Readonly<Record<string, number>> = { directShareMax: 0.65 }

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
