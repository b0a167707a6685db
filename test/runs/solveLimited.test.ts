import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { solveInstance } from '../../server/runs/solveInstance.ts'
import { solveLimited } from '../../server/runs/solveLimited.ts'
import { startAt } from '../../server/runs/startAt.ts'
import { nationalDataset } from '../support/nationalDataset.ts'
import { expectClose } from '../support/solveWithBoth.ts'

const options = { solver: 'highs', timeLimitSeconds: 60 } as const

test('a forced megawatt costs the same from the plan’s own optimum as from nothing, and is sooner found', async () => {
  const instance = buildInstance(parseScenario({ dataset: 'china-2030' }), nationalDataset('china-2030'))
  const { built, outcome, optimum } = await solveInstance(instance, options)
  expect(optimum?.program).toBe(built.program)
  const unused = [...instance.placements.keys()].filter((p) => outcome.values?.[built.columns.reservedItMw(p)] === 0)
  for (const p of unused.slice(0, 5)) {
    const limits = [{ column: built.columns.reservedItMw(p), lower: 1 }]
    const cold = await solveLimited(instance, built, limits, options)
    const warm = await solveLimited(instance, built, limits, { ...options, startFor: startAt(optimum) })
    expect([warm.outcome.status, warm.certificate?.passed]).toEqual([cold.outcome.status, true])
    expectClose(warm.certificate?.objective, cold.certificate?.objective ?? Number.NaN)
    expect(warm.outcome.iterations ?? Number.NaN).toBeLessThan((cold.outcome.iterations ?? 0) / 5)
  }
  expect(unused.length).toBeGreaterThan(5)
})

test('what cannot be forced is said as from nothing', async () => {
  const instance = buildInstance(parseScenario({ dataset: 'china-2030' }), nationalDataset('china-2030'))
  const { built, optimum } = await solveInstance(instance, options)
  const limits = [{ column: built.columns.reservedItMw(0), lower: 1e6 }]
  const { outcome, certificate } = await solveLimited(instance, built, limits, {
    ...options,
    startFor: startAt(optimum),
  })
  expect([outcome.status, certificate]).toEqual(['infeasible', null])
})

test('whole numbers begin at nothing', async () => {
  const instance = buildInstance(parseScenario({ dataset: 'china-2030', siting: true }), nationalDataset('china-2030'))
  const { built, decided, optimum } = await solveInstance(instance, options)
  expect(optimum?.program).toBe(decided.program)
  expect(await startAt(optimum)?.(built.program)).toBeNull()
  expect(await startAt(optimum)?.(decided.program)).not.toBeNull()
})
