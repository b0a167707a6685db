import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { type FieldValue, readField, writeField } from './draft.ts'
import { mergePatch } from './mergePatch.ts'

/** What was set within a switch when it was turned off. It waits here: a scenario holds it only while the switch is on. */
const kept = new Map<string, object>()

/** The scenario with a switch turned. Turned on again, it brings back what was set within it. */
export function writeSwitch(scenario: ScenarioInput, path: string, value: FieldValue): ScenarioInput {
  const keys = path.split('.')
  if (value !== true) {
    const settings = keys.reduce<unknown>((group, key) => Object(group)[key], scenario)
    if (typeof settings === 'object' && settings !== null) kept.set(path, settings)
    return writeField(scenario, path, value)
  }
  if (readField(scenario, path) === true) return scenario
  const settings = kept.get(path)
  if (!settings) return writeField(scenario, path, value)
  kept.delete(path)
  // A switch that is on as true or off as false gives way to the settings.
  return mergePatch(
    scenario,
    keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), settings),
  ) as ScenarioInput
}

/** Nothing waits any longer: all inputs are as at first. */
export function forgetSwitches(): void {
  kept.clear()
}
