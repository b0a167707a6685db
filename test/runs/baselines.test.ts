import { expect, test } from 'vitest'
import { BaselineId } from '../../server/contract/baseline.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { solveBaselines } from '../../server/runs/solveBaselines.ts'
import { createSolvedBefore } from '../../server/runs/solvedBefore.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { createStartingPoints } from '../../server/runs/startingPoints.ts'
import type { WorkContext } from '../../server/runs/work.ts'
import { nationalDataset } from '../support/nationalDataset.ts'
import { expectClose } from '../support/solveWithBoth.ts'

const dataset = nationalDataset('china-2030')
const all = { baselines: [...BaselineId.options] }

async function planWith(input: ScenarioInput): Promise<Plan> {
  return solveScenario(parseScenario({ dataset: 'china-2030', ...input }), dataset)
}

test('the nation, five other ways: each serves what it says, and the plan is the cheapest', async () => {
  const plan = await planWith(all)
  expect(Plan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
  expect(plan.baselines.map(({ id, status }) => [id, status])).toEqual([
    ['localEast', 'optimal'],
    ['moveTheElectron', 'optimal'],
    ['asToday', 'feasible'],
    ['greedy', 'feasible'],
    ['siloed', 'feasible'],
  ])
  for (const { id, kpis, certificate, change } of plan.baselines) {
    expect(certificate?.passed, id).toBe(true)
    expectClose((kpis?.servedItMw ?? 0) + (kpis?.unservedItMw ?? 0), 10_000)
    expectClose(change?.costCnyPerItMwh, (plan.kpis?.costCnyPerItMwh ?? 0) - (kpis?.costCnyPerItMwh ?? 0))
    const said = plan.statements.find(({ code }) => code === `against.${id}`)
    expect(said?.text.zh, id).toMatch(/^与/)
    // Whoever moves load west to dirtier grids, or keeps it home, is told which way carbon goes.
    const carbon = change?.carbonTonnesPerItMwh ?? 0
    if (carbon > 0.001) {
      expect(said?.tone, id).toBe('worse')
      expect(said?.text.en, id).toMatch(/carbon is .* more on the location account/)
    }
  }
  for (const id of ['asToday', 'greedy', 'siloed'])
    expect(plan.baselines.find((b) => b.id === id)?.kpis?.costCny).toBeGreaterThan(plan.kpis?.costCny ?? Infinity)
  expect(plan.valueOfCoordination?.costCny).toBeGreaterThan(0)
})

test('on grid power alone, cheapest first goes to coal and the plan says it carries more carbon than home', async () => {
  const plan = await planWith({ ...all, supply: { ownBuild: false, contracts: false } })
  const of = (id: string) => plan.baselines.find((b) => b.id === id)
  expect(of('greedy')?.kpis?.carbonTonnesPerItMwh).toBeGreaterThan(
    of('localEast')?.kpis?.carbonTonnesPerItMwh ?? Infinity,
  )
  // The plan itself moves west for its price and makes carbon worse than staying at home.
  expect(of('localEast')?.change?.carbonTonnesPerItMwh).toBeGreaterThan(0)
  const said = plan.statements.find(({ code }) => code === 'against.localEast')
  expect(said?.tone).toBe('worse')
  expect(said?.text.en).toMatch(/carbon is .* more on the location account/)
  expect(said?.text.zh).toMatch(/碳排放按区域口径高/)
})

test('the usual two stand beside a plan that asks for nothing, and no value of coordination', async () => {
  const plan = await planWith({})
  expect(plan.baselines.map(({ id }) => id)).toEqual(['localEast', 'moveTheElectron'])
  expect('valueOfCoordination' in plan).toBe(false)
})

// Tianjin's own silo is the same in both, bit for bit; where its optima tie, the one it ends at must not come from the other plan.
test('provinces alone are told the same whatever was solved before', async () => {
  const context = { solvedBefore: createSolvedBefore(1e9), startingPoints: createStartingPoints(null) }
  const siloed = async (input: ScenarioInput, before: Partial<WorkContext>) => {
    const scenario = parseScenario({ dataset: 'china-2030', baselines: ['siloed'], ...input })
    const { baselines, valueOfCoordination } = await solveScenario(scenario, dataset, before)
    expect(baselines[0]?.certificate?.passed).toBe(true)
    return { kpis: baselines[0]?.kpis, valueOfCoordination }
  }
  const capped = { policy: { siteCaps: [{ siteId: 'home-beijing', maxItMw: 1 }] } }
  await siloed(capped, context)
  const after = await siloed({}, context)
  expect(after).toEqual(await siloed({}, { startingPoints: createStartingPoints(null) }))
  const cold = await siloed({}, {})
  expectClose(after.kpis?.costCny, cold.kpis?.costCny ?? Number.NaN)
})

test('baselines that no time is left for say so, and the plan stands', async () => {
  const instance = buildInstance(parseScenario({ dataset: 'china-2030' }), dataset)
  const plan = await planWith({ baselines: false })
  if (!plan.kpis) throw new Error('no plan')
  const options = { solver: 'highs', timeLimitSeconds: 1e-9 } as const
  const [siloed] = await solveBaselines(instance, plan.kpis, ['siloed'], options)
  expect([siloed?.status, siloed?.kpis]).toEqual(['timeLimit', null])
  expect(siloed?.note?.zh).toContain('时限')
})
