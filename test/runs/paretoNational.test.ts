import { beforeAll, describe, expect, test } from 'vitest'
import type { ParetoFront } from '../../server/contract/pareto.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { drawFront } from '../support/drawFront.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

let front: ParetoFront
beforeAll(async () => {
  front = await drawFront({ dataset: 'china-2030' })
})

describe('the front of the national plan', () => {
  test('has 20 certified points, cleaner and dearer one by one', () => {
    const { points, complete } = front
    expect(complete).toBe(true)
    expect(points).toHaveLength(20)
    for (const [i, point] of points.entries()) {
      expect(point.certificate.passed).toBe(true)
      const next = points[i + 1]
      if (!next) continue
      expect(next.cappedTonnes).toBeGreaterThan(point.cappedTonnes)
      expect(next.costCny).toBeLessThan(point.costCny)
    }
  })

  // Convexity: what a tonne costs on average between two points lies between the marginal costs at them.
  test('average costs of a tonne lie between the marginal ones', () => {
    for (const [i, { macCnyPerTonne }] of front.segments.entries()) {
      const [left, right] = [front.points[i], front.points[i + 1]]
      const slack = 1e-6 * macCnyPerTonne + 1e-3
      expect(macCnyPerTonne).toBeLessThanOrEqual((left?.macLooserCnyPerTonne ?? 0) + slack)
      expect(macCnyPerTonne).toBeGreaterThanOrEqual((right?.macTighterCnyPerTonne ?? 0) - slack)
    }
  })

  test('points stand where it bends: no gap to the true front above half a percent', () => {
    expect(front.largestGap).toBeLessThan(0.005)
    expect(front.points.filter(({ knee }) => knee)).toHaveLength(1)
  })

  test.each([1, 6, 10, 17])('the marginal cost of point %i tells what a step of the cap changes', async (index) => {
    const at = front.points[index]
    if (!at) throw new Error(`no point ${index}`)
    // Half a tonne of 10 million: well inside the stretch on which the dual holds.
    const capTonnes = at.capTonnes - 0.5
    const { objectiveCny } = await solve({ capTonnes })
    expect((objectiveCny - at.costCny) / 0.5).toBeCloseTo(at.macTighterCnyPerTonne ?? Number.NaN, 0)
  })

  test.each([0, 7, 19])('point %i loads its plan', async (index) => {
    const at = front.points[index]
    if (!at) throw new Error(`no point ${index}`)
    const plan = await solve({ ...at.patch.carbon })
    expect(plan.status).toBe('optimal')
    expect(Math.abs(plan.objectiveCny - at.costCny)).toBeLessThan(1e-6 * at.costCny)
    expect(plan.carbonTonnes).toBeLessThanOrEqual(at.capTonnes * (1 + 1e-6))
  })

  test('nothing is cleaner than its clean end', async () => {
    const { status } = await solve({ capTonnes: (front.points[0]?.cappedTonnes ?? 0) * (1 - 1e-5) })
    expect(status).toBe('infeasible')
  })

  test('the baselines and the scenario itself are seen against it', () => {
    const { others } = front
    expect(others.map(({ id }) => id)).toEqual(['current', 'localEast', 'moveTheElectron'])
    expect(others[0]?.dominated).toBe(false)
    const local = others[1]
    expect(local?.dominated).toBe(true)
    expect(local?.cheaperByCny).toBeGreaterThan(0)
  })

  test('the same request draws the same front', async () => {
    const again = await drawFront({ dataset: 'china-2030' })
    expect({ ...again, frontSeconds: 0 }).toEqual({ ...front, frontSeconds: 0 })
  })
})

test('the market account has a front of its own', async () => {
  const { account, points, others } = await drawFront(
    { dataset: 'china-2030', baselines: false },
    { points: 5, account: 'market' },
  )
  expect(account).toBe('market')
  expect(points.every(({ cappedTonnes, marketCarbonTonnes }) => Math.abs(cappedTonnes - marketCarbonTonnes) < 1)).toBe(
    true,
  )
  expect(points.every(({ patch }) => patch.carbon.account === 'market')).toBe(true)
  // The scenario pays its carbon price of 85 CNY/t by location; seen against this front it pays it by market.
  const [current] = others
  const { costCny = 0, carbonTonnes = 0, marketCarbonTonnes = 0 } = current?.kpis ?? {}
  expect(current?.costCny).toBeCloseTo(costCny + 85 * (marketCarbonTonnes - carbonTonnes), 0)
  expect(Math.abs(marketCarbonTonnes - carbonTonnes)).toBeGreaterThan(1e5)
})

test('Stop ends a front with the points it has', async () => {
  const { paretoWork } = await import('../../server/runs/paretoWork.ts')
  const { ParetoRequest } = await import('../../server/contract/pareto.ts')
  let reports = 0
  const context = {
    datasets: [nationalDataset('china-2030')],
    report: ({ doneShare }: { readonly doneShare?: number | null }) => {
      if (doneShare) reports += 1
    },
    shouldStop: () => reports >= 3,
  }
  const cut = await paretoWork(ParetoRequest.parse({}), context)
  expect(cut.complete).toBe(false)
  expect(cut.points.length).toBeGreaterThanOrEqual(3)
  expect(cut.points.length).toBeLessThan(20)
  expect(cut.statements[0]?.code).toBe('pareto.cutShort')
  // The plans beside it, not begun yet, would keep the answer from coming.
  expect(cut.others).toEqual([])
})

test('a front that is stopped before it has any point is no front', async () => {
  const { paretoWork } = await import('../../server/runs/paretoWork.ts')
  const { ParetoRequest } = await import('../../server/contract/pareto.ts')
  const context = { datasets: [nationalDataset('china-2030')], report: () => {}, shouldStop: () => true }
  await expect(paretoWork(ParetoRequest.parse({}), context)).rejects.toMatchObject({ code: 'runStopped' })
})

async function solve(carbon: object): Promise<{ status: string; objectiveCny: number; carbonTonnes: number }> {
  const scenario = parseScenario({ dataset: 'china-2030', baselines: false, carbon })
  const { status, objectiveCny, kpis } = await solveScenario(scenario, nationalDataset('china-2030'))
  return { status, objectiveCny: objectiveCny ?? Number.NaN, carbonTonnes: kpis?.carbonTonnes ?? Number.NaN }
}

test('a front without time says which limit was too short', async () => {
  const { status, points, reasons } = await drawFront({ dataset: 'china-2030', timeLimitSeconds: 0.001 })
  expect([status, points]).toEqual(['timeLimit', []])
  expect(reasons[0]?.values.timeLimitSeconds).toBe(0.001)
})
