import { describe, expect, test } from 'vitest'
import { BaselineId } from '../../server/contract/baseline.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Statement } from '../../server/contract/plan.ts'
import { answerWhy } from '../../server/runs/answerWhy.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { drawFront } from '../support/drawFront.ts'
import { nationalDataset } from '../support/nationalDataset.ts'
import { priceRules } from '../support/priceRules.ts'
import { varyScenario } from '../support/varyScenario.ts'

const dataset = nationalDataset('china-2030')
const nothing = { dataset: 'china-2030', demand: { totalItMw: 0 } } as const
const codes = (statements: readonly Statement[]): string[] => statements.map(({ code }) => code)

describe('a nation that asks for nothing is told that there is no demand', () => {
  const forms = [{}, { timeMode: 'typicalDays', time: { days: 1 } }] as const
  test.each(forms)('beside its plan, its other ways and its reports: %j', async (form) => {
    const plan = await solveScenario(
      parseScenario({
        ...nothing,
        ...form,
        baselines: [...BaselineId.options],
        reports: ['concentration', 'localBenefit', 'bitVsElectron', 'suitability'],
      }),
      dataset,
    )
    expect([plan.status, plan.objectiveCny, plan.certificate?.passed]).toEqual(['optimal', 0, true])
    expect(codes(plan.statements)).toEqual(['noDemand', 'restsOn'])
    expect(plan.statements[0]?.text.zh).toContain('需求为零')
    expect(plan.bitVsElectron?.pairs).toEqual([])
    expect(plan.bitVsElectron?.reason).toEqual(plan.statements[0]?.text)
  })

  test('where it asks what the plan rests on', async () => {
    for (const asked of [
      { oneWay: { top: 5 } },
      {
        twoWay: {
          x: { name: 'prices.tariffFactor', values: [0.9, 1.1] },
          y: { name: 'carbon.priceCnyPerTonne', values: [0, 100] },
        },
      },
    ]) {
      const { status, statements } = await varyScenario(nothing, asked)
      expect([status, codes(statements)]).toEqual(['optimal', ['noDemand']])
    }
  })

  test('where it asks for its front', async () => {
    const { points, statements } = await drawFront(nothing)
    expect([points.length, codes(statements)]).toEqual([1, ['noDemand']])
  })

  test('but not where demand is what is varied', async () => {
    const parameters = [{ name: 'demand.totalItMw', low: 0, high: 5000 }]
    const { status, statements } = await varyScenario(nothing, { oneWay: { parameters } })
    expect(status).toBe('optimal')
    expect(codes(statements)).not.toContain('noDemand')
  })

  test('where it asks what rules cost', async () => {
    const { status, prices, reasons } = await priceRules(nothing)
    expect([status, prices, codes(reasons)]).toEqual(['optimal', [], ['noDemand']])
  })

  test('where it asks why, of a site and of a stream', async () => {
    const scenario = parseScenario(nothing)
    const stream = { regionId: 'beijing', siteId: 'zhongwei', workloadId: 'batch-inference' }
    for (const about of [{ siteId: 'zhongwei' }, { placement: stream }]) {
      const { status, placement, statements } = await answerWhy({ scenario, ...about }, dataset)
      expect([status, placement, codes(statements)]).toEqual(['optimal', null, ['noDemand']])
    }
  })
})

test('a stream that nobody asks for is not said to be kept away', async () => {
  const changes = [{ regionId: 'beijing', itMw: 0 }]
  const scenario = parseScenario({ dataset: 'china-2030', demand: { changes } })
  const placement = { regionId: 'beijing', siteId: 'zhongwei', workloadId: 'batch-inference' }
  const { statements } = await answerWhy({ scenario, placement }, dataset)
  expect(codes(statements)).toEqual(['notAdmitted.noDemand'])
  expect(statements[0]?.text.en).toContain('asks for 0 MW')
  expect(statements[0]?.text.zh).not.toContain('不能')
})
