import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { ProblemError } from '../../server/contract/problem.ts'
import { nonzeroCount } from '../../server/lp/program.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { buildProgram } from '../../server/model/buildProgram.ts'
import { estimatedNonzeros } from '../../server/model/programSize.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

const dataset = nationalDataset('china-2030')

test.each([
  { timeMode: 'typicalDays', time: { days: 1 } },
  { timeMode: 'typicalDays', time: { days: 1 }, green: { accounting: 'hourly' } },
  { timeMode: 'typicalDays', time: { days: 1 }, routing: 'hourly' },
  { timeMode: 'hours', time: { hours: 48 } },
])('the size of %j is known within a third before it is written', (body) => {
  const instance = buildInstance(parseScenario({ dataset: 'china-2030', ...body }), dataset)
  const ratio = estimatedNonzeros(instance) / nonzeroCount(buildProgram(instance).program)
  expect(ratio).toBeGreaterThan(2 / 3)
  expect(ratio).toBeLessThan(4 / 3)
})

test('the whole year by the hour does not fit one solve, and says so before it starts', async () => {
  const scenario = parseScenario({ dataset: 'china-2030', timeMode: 'hours', time: { hours: 8760 } })
  const refused = await solveScenario(scenario, dataset).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(ProblemError)
  const [finding] = refused instanceof ProblemError ? refused.findings : []
  expect(finding).toMatchObject({ path: 'timeMode' })
  expect(finding?.found).toMatch(
    /about 1\d\.?\d? million coefficients, about 1\d\.?\d? GB of memory; one solve has 1\.93 GB/,
  )
  expect(finding?.zh?.found).toContain('单次求解上限')
})
