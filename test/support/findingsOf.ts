import { expect } from 'vitest'
import type { Dataset } from '../../server/contract/dataset.ts'
import { type Finding, ProblemError } from '../../server/contract/problem.ts'
import { Scenario, type ScenarioInput } from '../../server/contract/scenario.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'

/** Findings of the model alone, in both languages: the schema is satisfied, the checks before it are not asked. */
export function findingsOf(input: ScenarioInput, dataset: Dataset | null = null): readonly Finding[] {
  try {
    buildInstance(Scenario.parse(input), dataset)
  } catch (error) {
    if (!(error instanceof ProblemError && error.code === 'invalidScenario')) throw error
    expectBothLanguages(error.findings)
    return error.findings
  }
  return []
}

/** Each finding says what was found and how to mend it in English and, not the same words, in Chinese. */
function expectBothLanguages(findings: readonly Finding[]): void {
  for (const { path, found, fix, zh } of findings) {
    expect(`${found} ${fix}`, path).not.toMatch(/\p{Script=Han}/u)
    expect(zh?.fix, path).toMatch(/\p{Script=Han}/u)
    expect(zh?.found, path).toMatch(path.endsWith('.position') ? /./ : /\p{Script=Han}/u)
  }
}

export const pathsOf = (findings: readonly Finding[]): string[] => findings.map(({ path }) => path).sort()
