import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import type { Forced, PriceItemId, Why, WhyAlternative } from '../../server/contract/why.ts'
import { answerWhy } from '../../server/runs/answerWhy.ts'
import type { WorkReport } from '../../server/runs/work.ts'
import { aScenario, type ScenarioChange, twoSites } from '../support/aScenario.ts'
import { expectClose } from '../support/solveWithBoth.ts'

const hours = 8760

async function why(input: ScenarioInput, siteId: string, whole = false): Promise<Why> {
  const scenario = parseScenario({ ...input, solver: 'highs' })
  const about = whole ? { siteId } : { placement: { regionId: 'home', siteId, workloadId: 'all' } }
  return answerWhy({ scenario, ...about }, null)
}

const item = (place: WhyAlternative | null | undefined, id: PriceItemId): number =>
  place?.items.find((one) => one.id === id)?.cnyPerMwYear ?? 0
const forced = (answer: Why, id: Forced['id']): Forced | undefined => answer.forced.find((one) => one.id === id)
const text = (answer: Why, code: string): string | undefined =>
  answer.statements.find((statement) => statement.code === code)?.text.en

describe('two sites, one dearer by its power', () => {
  // 100 MW run at a, where a MWh costs 300; at b it costs 500. One MW at b costs 200 × 8760 = 1 752 000 CNY a year more.
  const input = twoSites(
    { tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.8 },
    { tariffCnyPerMwh: 500, gridCarbonTonnesPerMwh: 0.3 },
  )

  test('why not there: the reduced cost, what makes it, and the tariff that would change it', async () => {
    const answer = await why(input, 'b')
    expect(answer.question).toBe('whyNotThere')
    expectClose(answer.here?.reducedCostCnyPerMwYear, 200 * hours)
    expectClose(answer.demandCostCnyPerMwYear ?? Number.NaN, 300 * hours)
    expectClose(item(answer.here, 'energy'), 500 * hours)
    expect(answer.differences.map(({ id }) => id)).toEqual(['energy'])
    expectClose(answer.differences[0]?.cnyPerMwYear, 200 * hours)
    expect(text(answer, 'whyNotThere')).toBe(
      'One MW of home’s all at b would cost 1.75 M CNY a year more than at a, where it is now: grid energy +1.75 M CNY.',
    )
    expect(text(answer, 'whatWouldHaveToChange')).toContain('200 CNY/MWh off its power (500 now)')
    expect(text(answer, 'whyCarbon')).toContain('0.3 t of CO2 here and 0.8 t at a: less here')
  })

  test('the cost of forcing one MW there, and all of it, by solving again', async () => {
    const answer = await why(input, 'b')
    expectClose(forced(answer, 'oneMw')?.costCny ?? Number.NaN, 200 * hours)
    expectClose(forced(answer, 'oneMw')?.carbonTonnes ?? Number.NaN, -0.5 * hours)
    expectClose(forced(answer, 'wholeStream')?.costCny ?? Number.NaN, 100 * 200 * hours)
    expect(forced(answer, 'wholeStream')?.lines.map(({ id }) => id)).toEqual(['gridEnergy'])
    expect(forced(answer, 'without')).toBeUndefined()
    expect(text(answer, 'forced.oneMw')).toBe(
      'One MW more forced there, the plan costs 1.75 M CNY a year more and emits 4.38 kt CO2 less.',
    )
  })

  test('why here: what a MW saves against the next best place, and what the plan would cost without it', async () => {
    const answer = await why(input, 'a')
    expect(answer.question).toBe('whyHere')
    expectClose(answer.itMw, 100)
    expect(answer.here?.reducedCostCnyPerMwYear).toBeCloseTo(0, 3)
    expectClose(answer.alternatives[0]?.reducedCostCnyPerMwYear, 200 * hours)
    expectClose(forced(answer, 'without')?.costCny ?? Number.NaN, 100 * 200 * hours)
    expect(text(answer, 'whyHere')).toContain('costs 1.75 M CNY a year less than at the next best place, b')
    expect(text(answer, 'whyCarbon')).toContain('more here')
    const zh = answer.statements.find(({ code }) => code === 'whyHere')?.text.zh
    expect(zh).toContain('每 MW 每年比次优的b少花 175 万元')
  })

  test('a site as a whole: its largest stream, or the one that would enter first', async () => {
    const used = await why(input, 'a', true)
    expect([used.question, used.placement?.regionId]).toEqual(['whyHere', 'home'])
    expectClose(forced(used, 'without')?.costCny ?? Number.NaN, 100 * 200 * hours)
    const unused = await why(input, 'b', true)
    expect([unused.question, unused.placement?.siteId]).toEqual(['whyNotThere', 'b'])
    expectClose(unused.here?.reducedCostCnyPerMwYear, 200 * hours)
  })
})

// a holds 60 MW at 300 CNY, b takes the other 40 at 500: a's room is worth 200 a MWh, and a MW of the demand 500.
test('full halls are told as scarcity of room, with their row', async () => {
  const answer = await why(twoSites({ existingItMw: 60, tariffCnyPerMwh: 300 }, { tariffCnyPerMwh: 500 }), 'a')
  expectClose(answer.demandCostCnyPerMwYear ?? Number.NaN, 500 * hours)
  expectClose(item(answer.here, 'capacityRent'), 200 * hours)
  expect(answer.here?.items.find(({ id }) => id === 'capacityRent')?.rows).toEqual(['siteItCapacity[a]'])
  expect(text(answer, 'whyHere.tie')).toContain('At the margin b costs the same, and takes part of the stream')
  // 61 MW cannot be forced into 60.
  expect(forced(answer, 'oneMw')?.status).toBe('infeasible')
  expect(text(answer, 'forced.oneMw')).toContain('no plan meets every rule')
})

// New halls at b cost 1 000 000 × 1 a year (life 1, no interest), fibre 70 000; carbon 100 CNY × 0.5 t × 8760.
// b: 300 × 8760 + 438 000 + 1 000 000 + 70 000; a: 500 × 8760 + 100 × 0.2 × 8760 = 4 555 200. b less a = −419 200: all at b.
test('halls, fibre and carbon are items of their own', async () => {
  const sites = {
    a: { tariffCnyPerMwh: 500, gridCarbonTonnesPerMwh: 0.2 },
    b: {
      existingItMw: 0,
      maxItMw: 200,
      hallCapexCnyPerMw: 1e6,
      tariffCnyPerMwh: 300,
      gridCarbonTonnesPerMwh: 0.5,
    },
  }
  const data = {
    hallLifeYears: 1,
    discountRate: 0,
    placements: [{ regionId: 'home', siteId: 'b', costCnyPerMwYear: 70_000 }],
  }
  const answer = await why(twoSites(sites.a, sites.b, { carbon: { priceCnyPerTonne: 100 }, data }), 'b')
  const { here } = answer
  expectClose(item(here, 'energy'), 300 * hours)
  expectClose(item(here, 'carbon'), 100 * 0.5 * hours)
  expectClose(item(here, 'halls'), 1e6)
  expectClose(item(here, 'network'), 70_000)
  expectClose(answer.alternatives[0]?.reducedCostCnyPerMwYear, 4_555_200 - 4_136_000)
  expectClose(
    answer.differences.reduce((sum, { cnyPerMwYear }) => sum + cnyPerMwYear, 0),
    -419_200,
  )
})

// Nothing stands at b, so its power has no price in the plan: any dual between 0 and the cheapest supply would do. With a
// trace in place it is own wind at 200 for 65 % of the load and 600 for the rest: 340, not 0.
test('a place where nothing runs is priced by what would power it', async () => {
  const b = { tariffCnyPerMwh: 600, windFullLoadHours: 2190, maxBuildWindMw: 1000 }
  const data = { windCapexCnyPerMw: 438_000, windLifeYears: 1, discountRate: 0 }
  const answer = await why(twoSites({ tariffCnyPerMwh: 300 }, b, { data }), 'b')
  expectClose(answer.here?.priceCnyPerMwYear, 340 * hours)
  expectClose(answer.here?.reducedCostCnyPerMwYear, 40 * hours)
  expectClose(item(answer.here, 'energy'), 600 * hours)
  expectClose(item(answer.here, 'ownSupply'), -260 * hours)
  expectClose(forced(answer, 'oneMw')?.costCny ?? Number.NaN, 40 * hours)
})

describe('where it may not go', () => {
  const listed = { regionId: 'home', siteId: 'b' }
  const barred: readonly (readonly [string, string, ScenarioChange['data']])[] = [
    [
      'its latency',
      'latency',
      { workloads: [{ id: 'all', maxOneWayLatencyMs: 5 }], placements: [{ ...listed, oneWayLatencyMs: 9 }] },
    ],
    ['the west kept shut', 'notWestSuitable', { workloads: [{ id: 'all', westSuitableShare: 0 }] }],
    ['the scenario', 'notListed', { placements: [{ ...listed, allowed: false }] }],
  ]
  test.each(barred)('%s is the reason, and nothing is forced', async (_name, code, data = {}) => {
    const answer = await why(twoSites({ zone: 'east' }, {}, { data }), 'b')
    expect([answer.status, answer.here, answer.forced]).toEqual(['optimal', null, []])
    expect(answer.statements.map((statement) => statement.code)).toEqual([`notAdmitted.${code}`])
    expect(answer.statements[0]?.text.zh).toContain('不能布置在')
  })

  test('an unknown id is a finding', async () => {
    await expect(why(aScenario(), 'nowhere')).rejects.toMatchObject({
      code: 'invalidScenario',
      findings: [{ path: 'placement.siteId' }],
    })
  })
})

test('a scenario without a plan is told why it has none', async () => {
  const answer = await why(
    twoSites({ existingItMw: 10 }, {}, { data: { demand: [{ regionId: 'home', itMw: 300 }] } }),
    'b',
  )
  expect([answer.status, answer.placement, answer.forced]).toEqual(['infeasible', null, []])
  expect(answer.statements.length).toBeGreaterThan(0)
})

test('both solvers give the same prices', async () => {
  const input = twoSites({ existingItMw: 60, tariffCnyPerMwh: 300 }, { tariffCnyPerMwh: 500 })
  const about = { placement: { regionId: 'home', siteId: 'a', workloadId: 'all' } }
  for (const solver of ['highs', 'javascriptLp'] as const) {
    const answer = await answerWhy({ scenario: parseScenario({ ...input, solver }), ...about }, null)
    expectClose(item(answer.here, 'capacityRent'), 200 * hours)
    expectClose(forced(answer, 'without')?.costCny ?? Number.NaN, 60 * 200 * hours)
  }
})

test('Stop leaves out what was not tried yet', async () => {
  const scenario = parseScenario(twoSites({ tariffCnyPerMwh: 300 }, { tariffCnyPerMwh: 500 }))
  const answer = await answerWhy({ scenario, siteId: 'b' }, null, { shouldStop: () => true })
  expect(answer.forced).toEqual([])
  expectClose(answer.here?.reducedCostCnyPerMwYear, 200 * hours)
})

test('Stop while a place is tried leaves the prices', async () => {
  const scenario = parseScenario({ ...twoSites({ tariffCnyPerMwh: 300 }, { tariffCnyPerMwh: 500 }), solver: 'highs' })
  let trying = false
  const report = ({ step }: WorkReport) => {
    trying = step.en.startsWith('solving with')
  }
  const shouldStop = () => trying
  const answer = await answerWhy({ scenario, siteId: 'b' }, null, { report, shouldStop, isFollowed: true })
  expect([answer.complete, answer.forced.length < 2]).toEqual([false, true])
  expectClose(answer.here?.reducedCostCnyPerMwYear, 200 * hours)
})

// 60 of 100 MW run at a, which takes no more of this stream, at 200 CNY/MWh; 40 at b at 300. The next MW costs 300, so c at
// 500 is 200 too dear to be used, and 300 dearer than where the stream is told to be.
test('why not there: what it costs more is told against the place that is named', async () => {
  const input = aScenario({
    data: {
      sites: [
        { id: 'a', existingItMw: 100, tariffCnyPerMwh: 200 },
        { id: 'b', existingItMw: 50, tariffCnyPerMwh: 300 },
        { id: 'c', existingItMw: 100, tariffCnyPerMwh: 500 },
      ],
      placements: [{ regionId: 'home', siteId: 'a', maxItMw: 60 }],
    },
  })
  const answer = await why(input, 'c')
  expectClose(answer.here?.reducedCostCnyPerMwYear, 200 * hours)
  expect(text(answer, 'whyNotThere')).toContain(
    '2.63 M CNY a year more than at a, where it is now: grid energy +2.63 M CNY.',
  )
  expect(text(answer, 'whatWouldHaveToChange')).toContain('1.75 M CNY a year cheaper, as much as 200 CNY/MWh off')
})

// b buys 35 % of its power at 500 and makes 65 % with wind at 200 CNY/MWh (no interest: 25 years × 8760 h × 200 for 1 MW that
// blows all year): 305 per MWh, 5 more than a. Only 35 % of it is bought, so the tariff would have to fall by 5 / 0.35 = 14.3.
test('why not there: what own supply feeds is no part of the tariff that would have to fall', async () => {
  const b = { tariffCnyPerMwh: 500, windFullLoadHours: hours, maxBuildWindMw: 1000 }
  const at = (tariffCnyPerMwh: number) =>
    aScenario({
      data: {
        ...twoSites({ tariffCnyPerMwh: 300 }, { ...b, tariffCnyPerMwh }).data,
        directShareMax: 0.65,
        discountRate: 0,
        windCapexCnyPerMw: 25 * hours * 200,
        windLifeYears: 25,
      },
    })
  const answer = await why(at(500), 'b')
  expectClose(answer.here?.reducedCostCnyPerMwYear, 5 * hours)
  expect(text(answer, 'whatWouldHaveToChange')).toContain('as much as 5 CNY off every MWh it uses')
  expectClose((await why(at(500 - 14), 'b')).itMw, 0)
  expectClose((await why(at(500 - 15), 'b')).itMw, 100)
})
