import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { ScenarioInput } from '../../../server/contract/scenario.ts'
import { aPlan } from '../../support/aPlan.ts'

/** A fresh console on a solved plan; what it sends is kept, and nothing is answered. */
async function aConsole(scenario: ScenarioInput) {
  vi.resetModules()
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
  vi.stubGlobal('navigator', { language: 'en-GB' })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  const sent: ScenarioInput[] = []
  vi.stubGlobal('fetch', (_url: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body))
    return new Promise(() => undefined)
  })
  const comparison = await import('../../../client/state/comparison.ts')
  const store = await import('../../../client/state/store.ts')
  const decide = await import('../../../client/state/decide.ts')
  store.current.value = { scenario, plan: aPlan() }
  return { ...comparison, ...decide, sent }
}

beforeEach(() => vi.unstubAllGlobals())

describe('the question of the comparison', () => {
  test('asks every other way and every report of the plan on screen, in the one-year form', async () => {
    const { askedComparison } = await aConsole({
      dataset: 'china-2030',
      timeMode: 'typicalDays',
      carbon: { priceCnyPerTonne: 200 },
    })
    expect(askedComparison.value).toEqual({
      dataset: 'china-2030',
      timeMode: 'year',
      carbon: { priceCnyPerTonne: 200 },
      baselines: ['localEast', 'moveTheElectron', 'asToday', 'greedy', 'siloed'],
      reports: ['bitVsElectron', 'concentration', 'localBenefit', 'suitability'],
      localFactors: {},
    })
  })

  test('a changed factor is written beside those of the scenario and asked again at once', async () => {
    const { writeFactor, ownFactors, sent } = await aConsole({ localFactors: { localTaxShare: 0.05 } })
    writeFactor('localRunJobsPerMw', 2)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.localFactors).toEqual({ localTaxShare: 0.05, localRunJobsPerMw: 2 })
    writeFactor('localRunJobsPerMw', undefined)
    expect(ownFactors.value).toEqual({})
    expect(sent[1]?.localFactors).toEqual({ localTaxShare: 0.05 })
  })

  test('with hours, which take minutes, a changed factor waits for the button', async () => {
    const { writeFactor, askedComparison, asksInYear, sent } = await aConsole({ timeMode: 'typicalDays' })
    asksInYear.value = false
    writeFactor('localRunJobsPerMw', 2)
    expect(sent).toEqual([])
    expect(askedComparison.value?.localFactors).toEqual({ localRunJobsPerMw: 2 })
  })
})
