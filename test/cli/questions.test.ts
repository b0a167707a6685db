import { expect, test } from 'vitest'
import { BaselineId } from '../../server/contract/baseline.ts'
import { ReportId } from '../../server/contract/reports.ts'
import type { Scenario } from '../../server/contract/scenario.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { run, twoSites } from './runCommand.ts'

/** Two sites, the cheap one dirty: 2 MW that can be cleaned for money. */
const powered = {
  data: {
    regions: [{ id: 'r' }],
    sites: [
      { id: 'dirty', existingItMw: 2, tariffCnyPerMwh: 200, gridCarbonTonnesPerMwh: 0.8 },
      { id: 'clean', existingItMw: 1, tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.3 },
    ],
    demand: [{ regionId: 'r', itMw: 2 }],
  },
}

/** The first problem with its class named. */
const oneClass = {
  ...twoSites,
  data: {
    ...twoSites.data,
    workloads: [{ id: 'w' }],
    demand: [{ regionId: 'r', workloadId: 'w', itMw: 2 }],
    placements: twoSites.data.placements.map((placement) => ({ ...placement, workloadId: 'w' })),
  },
}

const condition = { siteId: 'clean', thanSiteId: 'dirty' }
const breakEven = { name: 'carbon.priceCnyPerTonne', low: 0, high: 1000, condition }

test.each([
  ['pareto', powered, 'CNY/t'],
  ['shadow-prices', twoSites, 'Halls at cheap'],
  [
    'sensitivity',
    { scenario: { data: { ...powered.data, demand: [{ regionId: 'r', itMw: 1 }] } }, breakEven },
    'from carbon price 200',
  ],
])('%s answers in JSON and in words', async (question, input, said) => {
  const { code, out } = await run([question, 'scenario.json'], {}, input)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ status: 'optimal' })
  const words = await run([question, 'scenario.json', '--summary'], {}, input)
  expect(words.out).toContain(said)
})

// 10 CNY per MW-year at cheap, full with 1 MW; the second MW stands at dear for 30.
test.each([
  [['--site', 'dear'], 'whyHere'],
  [['--site', 'cheap', '--region', 'r', '--workload', 'w'], 'whyHere'],
])('why %j answers in JSON and in words', async (words, question) => {
  const { code, out } = await run(['why', 'scenario.json', ...words], {}, oneClass)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ status: 'optimal', question, itMw: 1 })
  const told = await run(['why', 'scenario.json', ...words, '--summary', '--lang', 'zh'], {}, oneClass)
  expect(told.out).toMatch(/^- .*[\u4e00-\u9fff]/)
})

test.each([
  ['no site', ['--region', 'r']],
  ['a region without a workload', ['--site', 'dear', '--region', 'r']],
  ['a site nobody knows', ['--site', 'nowhere']],
  ['nothing asked about', []],
])('why with %s is bad input', async (_name, words) => {
  const { code, out, err } = await run(['why', 'scenario.json', ...words], {}, oneClass)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/site|region/i)
})

test('reports stand beside all five baselines', async () => {
  const { code, out } = await run(['reports', 'scenario.json'], {}, powered)
  expect(code).toBe(0)
  const answer = JSON.parse(out)
  // Nothing is in the east here: localEast and moveTheElectron do not apply.
  expect(answer.baselines.map(({ id }: { id: string }) => id)).toEqual(['asToday', 'greedy', 'siloed'])
  const asked: Scenario[] = []
  const listening = (scenario: Scenario) => {
    asked.push(scenario)
    return solveScenario(scenario, null)
  }
  await run(['reports', 'scenario.json'], { solveScenario: listening }, powered)
  expect([asked[0]?.baselines, asked[0]?.reports]).toEqual([BaselineId.options, ReportId.options])
  expect(Object.keys(answer.reports)).toContain('concentration')
  const told = (await run(['reports', 'scenario.json', '--summary'], {}, powered)).out
  expect(told).toContain('Beside it')
  expect(told).toContain('Concentration: HHI')
  expect((await run(['reports', '-', '--summary', '--lang', 'zh'], {}, powered)).out).toContain('集中度')
})

// The 10 a year of cheap and its fixed 5 beat the 30 of dear for the one MW asked.
test('a summary names the sites that open and those that do not', async () => {
  const siting = { fixedCostCnyPerYear: 5, minItMw: 0 }
  const one = { ...twoSites, siting, data: { ...twoSites.data, demand: [{ regionId: 'r', itMw: 1 }] } }
  const { code, out } = await run(['solve', '-', '--summary'], {}, one)
  expect(code).toBe(0)
  expect(out).toContain('Open (1): cheap 1 MW')
  expect(out).toContain('Shut (1): dear')
})

test('a summary says which rules clash and what would mend it', async () => {
  const tooMuch = { ...twoSites, data: { ...twoSites.data, demand: [{ regionId: 'r', itMw: 100 }] } }
  const { code, out } = await run(['solve', '-', '--summary'], {}, tooMuch)
  expect(code).toBe(3)
  expect(out).toContain('These rules clash:')
  expect(out).toContain('Smallest change of one rule:')
})

test('a question takes the request of the API too', async () => {
  const { code, out } = await run(['pareto', '-', '--out', 'front.json'], {}, { scenario: powered, points: 3 })
  expect([code, out]).toEqual([0, ''])
  const { files } = await run(['pareto', '-', '--out', 'front.json'], {}, { scenario: powered, points: 3 })
  expect(JSON.parse(files.get('front.json') ?? '').points).toHaveLength(3)
})

test('a question about a scenario nobody can serve ends with 3 and the reason', async () => {
  const short = { data: { ...powered.data, demand: [{ regionId: 'r', itMw: 9 }] } }
  const { code, out } = await run(['pareto', '-', '--summary'], {}, short)
  expect(code).toBe(3)
  expect(out.length).toBeGreaterThan(10)
})
