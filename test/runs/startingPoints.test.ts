import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { buildProgram } from '../../server/model/buildProgram.ts'
import { solveOpening } from '../../server/runs/solveOpening.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { createStartingPoints, type StartingPoints } from '../../server/runs/startingPoints.ts'
import { type KnownStart, parseStoredStart, type StoredStart } from '../../server/runs/storedStart.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

const dataset = nationalDataset('china-2030')

/** Prices, limits, sites, rules: some leave the program its shape, some add rows or take columns away; the last adds too many. */
const edits: readonly ScenarioInput[] = [
  {},
  { carbon: { priceCnyPerTonne: 400 } },
  { prices: { tariffFactor: 1.5, discountRate: 0.09 } },
  { demand: { totalItMw: 14_000 } },
  { sites: [{ siteId: 'guian', enabled: false }] },
  { policy: { minWestShare: 0.6, provinceCaps: [{ provinceId: 'guizhou', maxItMw: 100 }] } },
  { carbon: { capTonnes: 12e6 }, supply: { contracts: false } },
  { green: { accounting: 'annual', share: 0.9, scope: 'plan' } },
]

async function solve(edit: ScenarioInput, startingPoints?: StartingPoints): Promise<Plan> {
  const scenario = parseScenario({ dataset: 'china-2030', baselines: false, ...edit })
  return solveScenario(scenario, dataset, startingPoints ? { startingPoints } : {})
}

/** What does not depend on the clock. */
function figures({ solveSeconds: _seconds, ...plan }: Plan): Omit<Plan, 'solveSeconds'> {
  return plan
}

async function startOf(edit: ScenarioInput, points: StartingPoints) {
  const scenario = parseScenario({ dataset: 'china-2030', ...edit })
  return points.of(scenario, dataset)(buildProgram(buildInstance(scenario, dataset)).program)
}

describe('a national plan of one year', () => {
  test.each(edits)('has the optimum of a start from nothing: %j', async (edit) => {
    const points = createStartingPoints(null)
    expect((await startOf(edit, points)) === null).toBe(edit === edits.at(-1))
    const [warm, cold] = [await solve(edit, points), await solve(edit)]
    expect(warm.certificate?.passed).toBe(true)
    expect(warm.status).toBe(cold.status)
    const [cost, from] = [warm.certificate?.objective ?? 0, cold.certificate?.objective ?? 1]
    expect(Math.abs(cost - from) / from).toBeLessThan(1e-9)
  })

  test('is the same whatever was solved before it', async () => {
    const [forth, back] = [createStartingPoints(null), createStartingPoints(null)]
    const inOrder: Plan[] = []
    for (const edit of edits) inOrder.push(await solve(edit, forth))
    const turned: Plan[] = []
    for (const edit of [...edits].reverse()) turned.unshift(await solve(edit, back))
    expect(turned.map(figures)).toEqual(inOrder.map(figures))
  })

  test('has the same other ways beside it', async () => {
    const edit: ScenarioInput = { carbon: { priceCnyPerTonne: 150 }, baselines: true }
    const [warm, cold] = [await solve(edit, createStartingPoints(null)), await solve(edit)]
    expect(warm.baselines.map(({ id, status }) => [id, status])).toEqual([
      ['localEast', 'optimal'],
      ['moveTheElectron', 'optimal'],
    ])
    for (const [k, { certificate }] of warm.baselines.entries()) {
      const from = cold.baselines[k]?.certificate?.objective ?? 1
      expect(Math.abs((certificate?.objective ?? 0) - from) / from).toBeLessThan(1e-9)
    }
  })

  // No demand costs nothing: beside 0 the rounding of a bound that the start leaves is too much for a certificate.
  test('that is not proven from a start is solved from nothing', async () => {
    const nothing: ScenarioInput = { demand: { totalItMw: 0 }, carbon: { priceCnyPerTonne: 339 } }
    const points = createStartingPoints(null)
    expect(await startOf(nothing, points)).not.toBeNull()
    const { status, objectiveCny, certificate } = await solve(nothing, points)
    expect([status, objectiveCny, certificate?.passed]).toEqual(['optimal', 0, true])
  })

  test('that cannot be is told as from nothing', async () => {
    const impossible: ScenarioInput = { demand: { totalItMw: 1e6 } }
    const [warm, cold] = [await solve(impossible, createStartingPoints(null)), await solve(impossible)]
    expect([warm.status, warm.reasons.map(({ code }) => code)]).toEqual([
      'infeasible',
      cold.reasons.map(({ code }) => code),
    ])
  })
})

describe('typical days', () => {
  const days = { timeMode: 'typicalDays', time: { days: 1 } } as const
  const opening = { dataset: 'china-2030', ...days } as const

  async function stored(): Promise<{ plan: Plan; left: StoredStart; start: KnownStart }> {
    const { plan, start: left } = await solveOpening(opening, dataset)
    if (!left) throw new Error('no start')
    const start = parseStoredStart(JSON.stringify(left))
    if (!start) throw new Error('not read')
    return { plan, left, start }
  }

  test('begin at the plan the build has left, and end at the same optimum', async () => {
    const { plan, start } = await stored()
    const warm = await solve(days, createStartingPoints(start))
    const [cost, from] = [warm.certificate?.objective ?? 0, plan.certificate?.objective ?? 1]
    expect(Math.abs(cost - from) / from).toBeLessThan(1e-9)
    expect(warm.certificate?.passed).toBe(true)
  })

  test('of other weather, another number, other data or consecutive hours begin at nothing', async () => {
    const { start } = await stored()
    const points = createStartingPoints(start)
    expect(await startOf(days, points)).not.toBeNull()
    expect(await startOf({ ...days, time: { days: 1, weatherSeed: 2 } }, points)).toBeNull()
    expect(await startOf({ ...days, time: { days: 2 } }, points)).toBeNull()
    expect(await startOf({ timeMode: 'hours', time: { hours: 24 } }, points)).toBeNull()
    expect(await startOf(days, createStartingPoints({ ...start, datasetHash: 'older' }))).toBeNull()
    expect(await startOf(days, createStartingPoints(null))).toBeNull()
  })

  test('of a model that has changed since the build begin at nothing', async () => {
    const { start } = await stored()
    const { columns } = start.basis
    expect(await startOf(days, createStartingPoints({ ...start, basis: { columns, rows: columns } }))).toBeNull()
    const scenario = parseScenario({ ...opening, sites: [{ siteId: 'renamed-since', enabled: true }] })
    expect(await startOf(days, createStartingPoints({ ...start, scenario }))).toBeNull()
  })

  test('whose start is damaged or of an older build begin at nothing', async () => {
    const { left } = await stored()
    const text = JSON.stringify(left)
    const noStatus = deflateRawSync(Int8Array.of(0, 1, 5)).toString('base64')
    const damaged = [
      '',
      'null',
      'no JSON',
      text.slice(0, text.length / 2),
      JSON.stringify({ ...left, scenario: undefined }),
      JSON.stringify({ ...left, scenario: { ...opening, keyOfOldenDays: 1 } }),
      JSON.stringify({ ...left, columns: left.columns.slice(0, left.columns.length / 2) }),
      JSON.stringify({ ...left, rows: `AAAA${left.rows}` }),
      JSON.stringify({ ...left, rows: noStatus }),
    ]
    expect(parseStoredStart(text)).not.toBeNull()
    for (const one of damaged) expect(parseStoredStart(one), one.slice(0, 80)).toBeNull()
  })
})

test('own data, and sites to choose, begin at nothing', async () => {
  const points = createStartingPoints(null)
  expect(await startOf({ siting: true }, points)).toBeNull()
  const own = {
    data: { regions: [{ id: 'r' }], sites: [{ id: 's', existingItMw: 2 }], demand: [{ regionId: 'r', itMw: 1 }] },
  }
  const scenario = parseScenario(own)
  expect(await points.of(scenario, null)(buildProgram(buildInstance(scenario, null)).program)).toBeNull()
})
