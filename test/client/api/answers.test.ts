import { afterEach, describe, expect, test, vi } from 'vitest'
import { dataset } from '../../../client/api/datasets.ts'
import { findingsIn } from '../../../client/api/findingsIn.ts'
import { opening } from '../../../client/api/opening.ts'
import { RequestFailed } from '../../../client/api/readProblem.ts'
import { solve } from '../../../client/api/solve.ts'
import { ProblemError, toProblem } from '../../../server/contract/problem.ts'
import { aPlan } from '../../support/aPlan.ts'

afterEach(() => vi.unstubAllGlobals())

function serverSays(status: number, body: string, type = 'application/json'): ReturnType<typeof vi.fn> {
  const fetch = vi.fn(async () => new Response(body, { status, headers: { 'content-type': type } }))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

const never = new AbortController().signal

describe('solve', () => {
  test('sends exactly the scenario, to an address under the page’s own', async () => {
    const fetch = serverSays(200, JSON.stringify(aPlan()))
    expect(await solve({ dataset: 'china-2025' }, never)).toEqual(aPlan())
    expect(fetch.mock.calls).toHaveLength(1)
    const [address, request] = fetch.mock.calls[0] ?? []
    expect(address).toBe('api/v1/solve')
    expect(request).toMatchObject({ method: 'POST', body: '{"dataset":"china-2025"}', signal: never })
  })

  test('a plan with a key too many is refused rather than shown', async () => {
    serverSays(200, JSON.stringify({ ...aPlan(), surprise: 1 }))
    await expect(solve({}, never)).rejects.toThrow('surprise')
  })

  test('findings of the server arrive whole, its title in both languages', async () => {
    const finding = { path: 'carbon.priceCnyPerTonne', found: '-5', fix: 'Give a number from 0' }
    const problem = toProblem(new ProblemError('invalidScenario', [finding]))
    serverSays(400, JSON.stringify(problem), 'application/problem+json; charset=utf-8')
    const fault = await solve({}, never).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(RequestFailed)
    expect(fault).toMatchObject({ findings: [finding], why: { en: problem.title, zh: problem.titleZh } })
  })

  test.each([
    ['a page of something in between', 502, '<h1>Bad Gateway</h1>', 'text/html'],
    ['a problem that is cut off', 500, '{"type":', 'application/problem+json'],
    ['a problem of another making', 500, '{"title":"?"}', 'application/problem+json'],
  ])('%s is a failure without findings', async (_, status, body, type) => {
    serverSays(status, body, type)
    const fault = await solve({}, never).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(RequestFailed)
    expect(fault).toMatchObject({ findings: [], why: null })
  })
})

test('an opening without a plan is refused', async () => {
  serverSays(200, '{"scenario":{}}')
  await expect(opening()).rejects.toThrow('opening.json holds no plan')
})

test('an opening plan comes with the scenario it answers', async () => {
  serverSays(200, JSON.stringify({ scenario: { dataset: 'china-2030' }, plan: aPlan() }))
  expect(await opening()).toEqual({ scenario: { dataset: 'china-2030' }, plan: aPlan() })
})

test('a data set that is no data set is refused', async () => {
  serverSays(200, '{}')
  await expect(dataset('china-2030')).rejects.toThrow()
})

describe('findings while typing', () => {
  test('a scenario the API takes has none', async () => {
    expect(await findingsIn({ dataset: 'china-2030', carbon: { priceCnyPerTonne: 0 } })).toEqual([])
  })

  test('every fault at once, each with its path and the words of both languages', async () => {
    const found = await findingsIn({ carbon: { priceCnyPerTonne: -5 }, green: { share: 80 } })
    expect(found.map(({ path }) => path)).toEqual(['carbon.priceCnyPerTonne', 'green.share'])
    for (const { fix, zh } of found) {
      expect(fix).not.toBe('')
      expect(zh?.fix).toMatch(/[\u4e00-\u9fff]/)
    }
  })
})
