import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Kpis, Plan } from '../../../server/contract/plan.ts'
import { ProblemError, toProblem } from '../../../server/contract/problem.ts'
import { aPlan } from '../../support/aPlan.ts'
import { nationalDataset } from '../../support/nationalDataset.ts'

const kept = new Map<string, string>()

/** The little of a page that preferences ask for, then a fresh console on it. */
async function aConsole() {
  vi.resetModules()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  vi.stubGlobal('navigator', { language: 'zh-CN' })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  const run = await import('../../../client/state/solveRun.ts')
  const store = await import('../../../client/state/store.ts')
  return { ...run, ...store }
}

type Answer = () => Promise<Response>

const kpis: Kpis = {
  costCny: 2,
  costWithoutServersCny: 1,
  costCnyPerItMwh: 2,
  costWithoutServersCnyPerItMwh: 1,
  carbonTonnes: 1,
  marketCarbonTonnes: 1,
  carbonTonnesPerItMwh: 1,
  marketCarbonTonnesPerItMwh: 1,
  embodiedCarbonTonnes: 0,
  builtWindMw: 0,
  builtSolarMw: 0,
  builtStorageMwh: 0,
  curtailedMwh: null,
  demandItMw: 100,
  servedItMw: 100,
  unservedItMw: 0,
  itEnergyMwh: 1,
  facilityEnergyMwh: 1,
  meanPue: 1,
  movedItMw: 100,
  eastDemandItMw: 100,
  eastToWestItMw: 100,
  eastToWestShare: 1,
  meanOneWayLatencyMs: 1,
  p95RoundTripLatencyMs: 2,
  waterCubicMetres: 0,
  greenCertificateShare: 0,
  greenAnnualShare: 0,
  greenHourlyShare: null,
  greenHourlyReason: null,
}
const opened = aPlan({ name: 'opening', kpis })
const solved = aPlan({ name: 'solved', kpis })

/** A server that opens on a plan and answers each solve with the next of these. */
function serverWith(...answers: readonly Answer[]): void {
  serverOpening(opened, ...answers)
}

function serverOpening(first: Plan, ...answers: readonly Answer[]): void {
  const left = [...answers]
  vi.stubGlobal('fetch', (address: string, request?: RequestInit): Promise<Response> => {
    if (address === 'opening.json')
      return Promise.resolve(Response.json({ scenario: { dataset: 'china-2030' }, plan: first }))
    return new Promise((resolve, reject) => {
      request?.signal?.addEventListener('abort', () => reject(request.signal?.reason))
      left.shift()?.().then(resolve, reject)
    })
  })
}

const withPlan =
  (plan: Plan): Answer =>
  () =>
    Promise.resolve(Response.json(plan))
const gone: Answer = () => Promise.reject(new TypeError('network'))
const silence: Answer = () => new Promise(() => {})
const refusal: Answer = () => {
  const finding = { path: 'sites[0].siteId', found: 'nowhere', fix: 'Name a site' }
  const body = JSON.stringify(toProblem(new ProblemError('invalidScenario', [finding])))
  return Promise.resolve(new Response(body, { status: 400, headers: { 'content-type': 'application/problem+json' } }))
}

beforeEach(() => kept.clear())
afterEach(() => vi.unstubAllGlobals())

describe('opening', () => {
  test('shows the plan of the build and starts from its scenario', async () => {
    serverWith()
    const page = await aConsole()
    await page.openConsole()
    expect(page.current.value?.plan.name).toBe('opening')
    expect(page.draft.value).toEqual({ dataset: 'china-2030' })
    expect(page.unsolved.value).toBe(false)
  })

  test('the draft of last time comes back, marked as not solved', async () => {
    kept.set('xisuan.draft', '{"dataset":"china-2030","carbon":{"priceCnyPerTonne":7}}')
    serverWith()
    const page = await aConsole()
    await page.openConsole()
    expect(page.draft.value.carbon?.priceCnyPerTonne).toBe(7)
    expect(page.unsolved.value).toBe(true)
  })

  test.each(['not json', '{"noSuchKey":1}', '[]'])('a draft that no longer reads (%s) is left alone', async (text) => {
    kept.set('xisuan.draft', text)
    serverWith()
    const page = await aConsole()
    await page.openConsole()
    expect(page.draft.value).toEqual({ dataset: 'china-2030' })
  })
})

test('what a data set says is still known when a later plan replaced it', async () => {
  const price = (value: number, changed: boolean): Plan['restsOn'][number] => ({
    figure: 'national.carbonPriceCnyPerTonne',
    value,
    changed,
    unit: 'CNY per tCO2',
    year: '2026',
    sourceId: 'test',
    quality: 'assumed',
    status: 'assumed',
  })
  const first = { ...opened, datasetId: 'china-2030', restsOn: [price(85, false)] }
  serverOpening(first, withPlan({ ...solved, datasetId: 'china-2030', restsOn: [price(300, true)] }))
  const page = await aConsole()
  await page.openConsole()
  page.draft.value = { dataset: 'china-2030', carbon: { priceCnyPerTonne: 300 } }
  await page.solveDraft()
  expect(page.draftBases.value.map(({ value }) => value)).toEqual([85])
  page.draft.value = { dataset: 'china-2025' }
  expect(page.draftBases.value).toEqual([])
})

test('national figures that no plan has shown are known once the data set has been read', async () => {
  const data = nationalDataset('china-2030')
  serverOpening(aPlan({ kpis, datasetId: 'china-2030' }), () => Promise.resolve(Response.json(data)))
  const page = await aConsole()
  await page.openConsole()
  const known = () => page.draftBases.value.find(({ figure }) => figure === 'national.economicSiteItMw')?.value
  expect(known()).toBeUndefined()
  await page.loadSources()
  expect(known()).toBe(data.national.economicSiteItMw.value)
  page.draft.value = { dataset: 'china-2025' }
  expect(known()).toBeUndefined()
})

describe('solving', () => {
  test('a plan replaces the one before, which is kept for comparison', async () => {
    serverWith(withPlan(solved))
    const page = await aConsole()
    await page.openConsole()
    page.draft.value = { dataset: 'china-2030', carbon: { priceCnyPerTonne: 300 } }
    const run = page.solveDraft()
    expect(page.solveState.value.phase).toBe('solving')
    await run
    expect(page.solveState.value.phase).toBe('done')
    expect([page.before.value?.plan.name, page.current.value?.plan.name]).toEqual(['opening', 'solved'])
    expect(page.unsolved.value).toBe(false)
  })

  test('without a plan the one before stays, and the reasons are there to show', async () => {
    serverWith(withPlan(aPlan({ status: 'infeasible' })), withPlan(solved))
    const page = await aConsole()
    await page.openConsole()
    await page.solveDraft()
    expect(page.current.value?.plan.name).toBe('opening')
    expect(page.withoutPlan.value?.plan.status).toBe('infeasible')
    await page.solveDraft()
    expect(page.withoutPlan.value).toBeNull()
  })

  test('a second press while solving asks nothing', async () => {
    serverWith(withPlan(solved), gone)
    const page = await aConsole()
    await page.openConsole()
    await Promise.all([page.solveDraft(), page.solveDraft()])
    expect(page.solveState.value.phase).toBe('done')
  })

  test('stopped: plan and draft stay as they were', async () => {
    serverWith(silence)
    const page = await aConsole()
    await page.openConsole()
    const draft = { dataset: 'china-2030' as const, carbon: { priceCnyPerTonne: 300 } }
    page.draft.value = draft
    const run = page.solveDraft()
    page.stopSolve()
    await run
    expect(page.solveState.value.phase).toBe('stopped')
    expect([page.draft.value, page.current.value?.plan.name]).toEqual([draft, 'opening'])
  })

  test('a server that is gone loses neither plan nor draft, and a retry solves', async () => {
    serverWith(gone, withPlan(solved))
    const page = await aConsole()
    await page.openConsole()
    const draft = { dataset: 'china-2025' as const }
    page.draft.value = draft
    await page.solveDraft()
    expect(page.solveState.value).toEqual({ phase: 'failed', why: null })
    expect([page.draft.value, page.current.value?.plan.name]).toEqual([draft, 'opening'])
    await page.solveDraft()
    expect(page.current.value).toMatchObject({ scenario: draft, plan: { name: 'solved' } })
  })

  test('findings lead to the scenario, and go when the draft they were about changes', async () => {
    serverWith(refusal)
    const page = await aConsole()
    await page.openConsole()
    page.draft.value = { dataset: 'china-2030', sites: [{ siteId: 'nowhere', enabled: false }] }
    await page.solveDraft()
    expect(page.tab.value).toBe('scenario')
    expect(page.findings.value.map(({ path }) => path)).toEqual(['sites[0].siteId'])
    page.draft.value = { dataset: 'china-2030' }
    expect(page.findings.value).toEqual([])
  })
})

test('what the API would refuse is told while the draft is edited, without a request', async () => {
  serverWith()
  const page = await aConsole()
  await page.openConsole()
  page.draft.value = { dataset: 'china-2030', carbon: { priceCnyPerTonne: -5 } }
  await vi.waitFor(() => expect(page.findings.value.map(({ path }) => path)).toEqual(['carbon.priceCnyPerTonne']))
  page.draft.value = { dataset: 'china-2030', carbon: { priceCnyPerTonne: 5 } }
  await vi.waitFor(() => expect(page.findings.value).toEqual([]))
})
