import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

test('a caller may leave the baselines out: the plan is the same, and no sentence compares it', async () => {
  const dataset = nationalDataset('china-2030')
  const [alone, beside] = [
    await solveScenario(parseScenario({ dataset: 'china-2030', baselines: false }), dataset),
    await solveScenario(parseScenario({ dataset: 'china-2030' }), dataset),
  ]
  expect(alone.objectiveCny).toBe(beside.objectiveCny)
  expect(alone.certificate?.passed).toBe(true)
  expect(alone.baselines).toEqual([])
  expect(beside.baselines.map(({ id }) => id)).toEqual(['localEast', 'moveTheElectron'])
  expect(alone.statements.some(({ code }) => code.startsWith('against.'))).toBe(false)
  expect(beside.statements.some(({ code }) => code === 'against.localEast')).toBe(true)
})
