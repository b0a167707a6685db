import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ScenarioInput } from '../../../server/contract/scenario.ts'
import { aFront, aFrontPoint, someKpis } from '../../support/aFront.ts'
import { aPlan } from '../../support/aPlan.ts'

/** Days of their own, so that the front is asked of another form than the plan. */
const scenario: ScenarioInput = {
  dataset: 'china-2030',
  timeMode: 'typicalDays',
  time: { days: 2 },
  carbon: { priceCnyPerTonne: 100, capTonnes: 99 },
}
const yearForm = { dataset: 'china-2030', timeMode: 'year', carbon: { priceCnyPerTonne: 100, capTonnes: 99 } }
const opened = aPlan({ name: 'opened', kpis: someKpis() })
const solved = aPlan({ name: 'solved', kpis: someKpis() })
const answer = {
  ...aFront([
    aFrontPoint({ kind: 'leastCarbon', tonnes: 10, costWithoutServersCny: 300 }),
    aFrontPoint({ kind: 'between', tonnes: 12, costWithoutServersCny: 220 }),
    aFrontPoint({ kind: 'leastCost', tonnes: 20, costWithoutServersCny: 200 }),
  ]),
  knee: { index: 1, distance: 0.4 },
}

interface Asked {
  readonly path: string
  readonly body: unknown
}

/** A console with a plan on screen, and a server that answers fronts and solves and keeps what it was asked. */
async function aConsole() {
  vi.resetModules()
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} })
  vi.stubGlobal('navigator', { language: 'en' })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (path: string, request?: RequestInit): Promise<Response> => {
    asked.push({ path, body: JSON.parse(String(request?.body)) })
    return Response.json(path.endsWith('pareto') ? answer : solved)
  })
  const front = await import('../../../client/state/front.ts')
  const store = await import('../../../client/state/store.ts')
  const { hoursWaiting } = await import('../../../client/state/hours.ts')
  const { asksInYear, draftSetAside } = await import('../../../client/state/decide.ts')
  store.current.value = { scenario, plan: opened }
  store.draft.value = scenario
  const ask = async (): Promise<void> => {
    const what = front.frontAsked.value
    if (!what) throw new Error('nothing to ask')
    await front.front.ask(what)
  }
  return { ...front, ...store, hoursWaiting, asksInYear, draftSetAside, asked, ask }
}

type Console = Awaited<ReturnType<typeof aConsole>>
let its: Console
beforeEach(async () => {
  its = await aConsole()
})
afterEach(() => vi.unstubAllGlobals())

describe('what is asked', () => {
  test('the one-year form of the plan on screen, twenty points, its own account', async () => {
    await its.ask()
    expect(its.asked).toEqual([
      { path: 'api/v1/pareto', body: { scenario: yearForm, points: 20, account: 'location' } },
    ])
    expect(its.front.answered.value?.answer).toEqual(answer)
  })

  test('points, account and form as chosen', async () => {
    its.frontPoints.value = 5
    its.chosenAccount.value = 'market'
    its.asksInYear.value = false
    await its.ask()
    expect(its.asked[0]?.body).toEqual({ scenario, points: 5, account: 'market' })
  })
})

describe('the point shown', () => {
  test('is the knee first, then the one pointed at, never beyond the ends', async () => {
    await its.ask()
    expect(its.shownPoint.value).toBe(1)
    its.showPoint(0)
    expect(its.shownPoint.value).toBe(0)
    its.showPoint(-1)
    expect(its.shownPoint.value).toBe(0)
    its.showPoint(3)
    expect(its.shownPoint.value).toBe(2)
  })

  test('of an earlier answer is forgotten with the next', async () => {
    await its.ask()
    its.showPoint(2)
    await its.ask()
    expect(its.shownPoint.value).toBe(1)
  })
})

describe('a point that is loaded', () => {
  beforeEach(() => its.ask())

  test('is the scenario that was asked with the cap of the point, solved', async () => {
    await its.loadPoint(1)
    const patched = { ...yearForm, carbon: { priceCnyPerTonne: 100, capTonnes: 12, account: 'location' } }
    expect(its.asked.at(-1)).toEqual({ path: 'api/v1/solve', body: patched })
    expect(its.draft.value).toEqual(patched)
    expect(its.current.value?.plan.name).toBe('solved')
    expect(its.tab.value).toBe('plan')
  })

  test('is marked, and the answer still speaks of the plan on screen', async () => {
    expect(its.loadedPoint.value).toBeNull()
    expect(its.isFrontCurrent.value).toBe(true)
    await its.loadPoint(1)
    expect(its.loadedPoint.value).toBe(1)
    expect(its.isFrontCurrent.value).toBe(true)
    const answered = its.front.answered.value
    expect(answered && its.isYearFormOf(answered)).toBe(true)
    its.frontPoints.value = 10
    expect(its.isFrontCurrent.value).toBe(false)
  })

  test('sets changes aside that nobody has solved', async () => {
    const edited = { ...scenario, name: 'edited' }
    its.draft.value = edited
    await its.loadPoint(0)
    expect(its.draftSetAside.value).toEqual(edited)
  })

  test('leads back to the plan it was asked of, its hours to come included, without solving it again', async () => {
    const hours = async (): Promise<void> => {}
    its.hoursWaiting.value = hours
    await its.ask()
    await its.loadPoint(2)
    expect(its.hoursWaiting.value).toBeNull()
    const solves = its.asked.length
    its.backToOrigin()
    expect(its.current.value).toEqual({ scenario, plan: opened })
    expect(its.draft.value).toBe(scenario)
    expect(its.hoursWaiting.value).toBe(hours)
    expect(its.asked).toHaveLength(solves)
    expect(its.loadedPoint.value).toBeNull()
  })

  test('leads back to the first plan even where the front was asked anew meanwhile', async () => {
    await its.loadPoint(0)
    await its.ask()
    its.backToOrigin()
    expect(its.current.value?.plan.name).toBe('opened')
  })
})

test('another plan on screen makes the answer speak of an earlier one', async () => {
  await its.ask()
  its.current.value = { scenario: { ...scenario, name: 'another' }, plan: solved }
  expect(its.isFrontCurrent.value).toBe(false)
})
