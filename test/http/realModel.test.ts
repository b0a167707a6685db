import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { Dataset } from '../../server/contract/dataset.ts'
import { Plan } from '../../server/contract/plan.ts'
import { Problem } from '../../server/contract/problem.ts'
import type { Scenario } from '../../server/contract/scenario.ts'
import { loadDatasets } from '../../server/dataset/loadDataset.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { askApp, postJson } from './askApp.ts'
import { solverThat, someDeps } from './someDeps.ts'

const data = fileURLToPath(new URL('../../data', import.meta.url))
const datasets = loadDatasets(data)
const deps = someDeps({
  datasets,
  solver: solverThat(async (scenario) => JSON.stringify(await solveScenario(scenario, datasetOf(scenario)))),
})

function datasetOf(scenario: Scenario): Dataset | null {
  if (scenario.data) return null
  return datasets.find((one) => one.id === (scenario.dataset ?? 'china-2030')) ?? null
}

async function solved(scenario: unknown): Promise<Plan> {
  const answer = await postJson(deps, scenario)
  expect(answer.status, answer.text.slice(0, 500)).toBe(200)
  return Plan.parse(answer.json())
}

const transport = (plants: readonly number[], markets: readonly number[], costs: readonly (readonly number[])[]) => ({
  data: {
    regions: markets.map((_need, m) => ({ id: `market${m}` })),
    sites: plants.map((makes, p) => ({ id: `plant${p}`, existingItMw: makes })),
    demand: markets.map((itMw, m) => ({ regionId: `market${m}`, itMw })),
    placements: plants.flatMap((_makes, p) =>
      markets.map((_need, m) => ({
        regionId: `market${m}`,
        siteId: `plant${p}`,
        costCnyPerMwYear: costs[p]?.[m] ?? Number.NaN,
      })),
    ),
    energy: false,
  },
})

describe('textbook problems through the API', () => {
  // Dantzig 1963: 90 per case and thousand miles. New York is 2.5 from both plants, Chicago nearest to plant 0 (1.7),
  // Topeka to plant 1 (1.4). Each market can be served from its nearest: plant 0 makes 350 ≥ 300, plant 1 makes
  // 600 ≥ 275, and New York's 325 fit the 50 + 325 left. So 0.09·(2.5·325 + 1.7·300 + 1.4·275) = 153.675.
  test.each(['highs', 'javascriptLp'])('two plants, three markets: 153.675, by %s', async (solver) => {
    const miles = [
      [2.5, 1.7, 1.8],
      [2.5, 1.8, 1.4],
    ]
    const freight = miles.map((row) => row.map((distance) => (90 * distance) / 1000))
    const plan = await solved({ ...transport([350, 600], [325, 300, 275], freight), solver })
    expect(plan).toMatchObject({ status: 'optimal', certificate: { passed: true } })
    expect(plan.objectiveCny).toBeCloseTo(153.675, 6)
  })

  // Three machines, three jobs, one each. The least permutation of the cost matrix: 0→1 (2), 1→0 (3), 2→2 (4) = 9; the
  // other five cost 13, 15, 19, 20, 20.
  test('an assignment problem has its least permutation', async () => {
    const costs = [
      [4, 2, 8],
      [3, 5, 7],
      [6, 9, 4],
    ]
    const plan = await solved(transport([1, 1, 1], [1, 1, 1], costs))
    const permutations = [0, 1, 2].flatMap((a) => [0, 1, 2].filter((b) => b !== a).map((b) => [a, b, 3 - a - b]))
    const least = Math.min(...permutations.map((jobs) => jobs.reduce((sum, job, m) => sum + (costs[m]?.[job] ?? 0), 0)))
    expect(least).toBe(9)
    expect(plan.objectiveCny).toBeCloseTo(least, 6)
  })

  test('more demand than there is: infeasible, with a reason in both languages', async () => {
    const plan = await solved(transport([1, 1], [3], [[1], [1]]))
    expect(plan).toMatchObject({ status: 'infeasible', kpis: null, placements: [] })
    expect(plan.reasons[0]?.text.en.length).toBeGreaterThan(10)
    expect(plan.reasons[0]?.text.zh).toMatch(/\p{Script=Han}/u)
  })
})

describe('national data through the API', () => {
  test.each(datasets.map((dataset) => dataset.id))('%s is read whole and solved, certified', async (id) => {
    expect(Dataset.parse((await askApp(deps, `/api/v1/datasets/${id}`)).json()).sources.length).toBeGreaterThan(5)
    const plan = await solved({ dataset: id })
    expect(plan).toMatchObject({ status: 'optimal', datasetId: id, certificate: { passed: true } })
    expect(plan.kpis?.servedItMw).toBeCloseTo(plan.kpis?.demandItMw ?? Number.NaN, 6)
  })

  test.each(readdirSync(`${data}/scenarios`).filter((name) => name.endsWith('.json')))(
    'the example %s solves',
    async (name) => {
      const plan = await solved(JSON.parse(readFileSync(`${data}/scenarios/${name}`, 'utf8')))
      expect(plan.status).toBe('optimal')
    },
  )

  test('what only the data can tell is a finding too, all at once', async () => {
    const answer = await postJson(deps, {
      sites: [{ siteId: 'atlantis', pue: 1.2 }],
      workloads: [{ workloadId: 'knitting', loadFactor: 0.5 }],
      demand: { changes: [{ regionId: 'oz', itMw: 1 }] },
    })
    expect(answer.status).toBe(400)
    const paths = Problem.parse(answer.json()).findings.map((finding) => finding.path)
    expect(paths.toSorted()).toEqual(['demand.changes[0].regionId', 'sites[0].siteId', 'workloads[0].workloadId'])
  })
})
