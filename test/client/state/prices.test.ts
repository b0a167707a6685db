import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Plan } from '../../../server/contract/plan.ts'
import type { ShadowPrice, ShadowPrices } from '../../../server/contract/shadowPrices.ts'
import { aPlan } from '../../support/aPlan.ts'

afterEach(() => vi.unstubAllGlobals())

const price: ShadowPrice = {
  row: 'carbonCap[plan]',
  family: 'carbonCap',
  dual: -200,
  unit: 't',
  limit: 100,
  text: { en: 'cap', zh: '上限' },
  rangeLow: 50,
  rangeHigh: 150,
  dualBelow: -200,
  dualAbove: -200,
  notUnique: false,
  followed: true,
  apply: { changes: [{ path: 'carbon.capTonnes', value: 150 }], exact: true, limit: 150 },
}
const prices: ShadowPrices = {
  status: 'optimal',
  name: 'test',
  datasetId: null,
  datasetHash: null,
  objectiveCny: 50_000,
  bindingRules: 1,
  prices: [price],
  notBinding: [],
  complete: true,
  reasons: [],
  solves: 1,
  seconds: 0,
}

/** A console on a server that prices with these and solves to this plan; `asked` are the scenarios it was sent. */
async function aConsole(plan: Plan | null) {
  vi.resetModules()
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} })
  vi.stubGlobal('navigator', { language: 'en' })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  const asked: unknown[] = []
  vi.stubGlobal('fetch', async (path: string, { body }: { readonly body: string }) => {
    if (path.endsWith('shadow-prices')) return Response.json(prices)
    asked.push(JSON.parse(body))
    return plan ? Response.json(plan) : new Response('', { status: 500 })
  })
  const state = await import('../../../client/state/prices.ts')
  const store = await import('../../../client/state/store.ts')
  return { ...state, ...store, asked }
}

describe('a price applied', () => {
  const scenario = { dataset: 'china-2030', carbon: { capTonnes: 100 } } as const

  test('changes the scenario that was asked, solves it, and keeps what came of it', async () => {
    const { pricesQuestion, applyPrice, appliedPrice, asked, tab } = await aConsole(aPlan({ objectiveCny: 40_000 }))
    await pricesQuestion.ask({ scenario })
    await applyPrice(price)
    expect(asked).toEqual([{ dataset: 'china-2030', carbon: { capTonnes: 150 } }])
    // A plan without figures is no plan to show: the change made the scenario one that has none.
    expect(appliedPrice.value).toMatchObject({ beforeCny: 50_000, state: 'noPlan', afterCny: null })
    expect(tab.value).toBe('decide')
  })

  test('says so where the server did not solve it', async () => {
    const { pricesQuestion, applyPrice, appliedPrice } = await aConsole(null)
    await pricesQuestion.ask({ scenario })
    await applyPrice(price)
    expect(appliedPrice.value).toMatchObject({ state: 'unsolved', afterCny: null })
  })

  test('waits while another solve runs', async () => {
    const { pricesQuestion, applyPrice, appliedPrice, asked, solveState } = await aConsole(aPlan())
    await pricesQuestion.ask({ scenario })
    solveState.value = { phase: 'solving', since: 0 }
    await applyPrice(price)
    expect(appliedPrice.value).toBeNull()
    expect(asked).toEqual([])
  })
})
