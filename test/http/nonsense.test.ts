import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Problem } from '../../server/contract/problem.ts'
import { Scenario } from '../../server/contract/scenario.ts'
import { postJson } from './askApp.ts'
import { someDeps } from './someDeps.ts'

const deps = someDeps({ solvesPerMinute: 1_000_000 })
const key = fc.oneof(fc.constantFrom(...Object.keys(Scenario.shape), '__proto__', 'constructor'), fc.string())
const nonsense = fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue(), { maxKeys: 6 }))

test('whatever JSON is sent is answered with a plan or with findings, never with a fault', async () => {
  const seen = { plans: 0, refusals: 0 }
  await fc.assert(
    fc.asyncProperty(nonsense, async (body) => {
      const answer = await postJson(deps, body)
      if (answer.status === 200) {
        seen.plans++
        return
      }
      expect(answer.status).toBe(400)
      const { findings } = Problem.parse(answer.json())
      expect(findings.length).toBeGreaterThan(0)
      for (const { path, found, fix } of findings) expect([path, found, fix].every((words) => words !== '')).toBe(true)
      seen.refusals++
    }),
    { numRuns: 300, verbose: true },
  )
  expect(seen.refusals).toBeGreaterThan(100)
})
