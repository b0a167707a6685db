import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ProblemError, toProblem } from '../../../server/contract/problem.ts'
import type { SeriesImport } from '../../../server/contract/series.ts'
import { aPlan, aPlanSite } from '../../support/aPlan.ts'

const year = (factor: number): number[] => Array.from({ length: 8760 }, () => factor)

function answerOf(...columns: readonly (readonly [string, number])[]): SeriesImport {
  return {
    layout: 'columns',
    technology: 'wind',
    year: 2023,
    hoursPerYear: 8760,
    timeZone: 'Asia/Shanghai',
    notes: [],
    series: columns.map(([name, factor]) => ({
      name,
      unit: '1',
      meanCapacityFactor: factor,
      fullLoadHours: factor * 8760,
      capacityFactor: year(factor),
    })),
  }
}

async function aConsole(answer: Response) {
  const asked: string[] = []
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    return Promise.resolve(answer)
  })
  const measured = await import('../../../client/state/measured.ts')
  const store = await import('../../../client/state/store.ts')
  const sites = [aPlanSite(), aPlanSite({ siteId: 'ulanqab', name: { en: 'Ulanqab', zh: '乌兰察布' } })]
  store.current.value = { scenario: {}, plan: aPlan({ sites }) }
  store.draft.value = { dataset: 'china-2030', time: { days: 2 } }
  return { ...measured, ...store, asked }
}

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

test('a file of one series is the site’s, whatever it calls itself; the time settings stay', async () => {
  const { takeFile, measuredSeries, draft, asked } = await aConsole(Response.json(answerOf(['electricity', 0.3])))
  await takeFile('guian', 'wind', new Blob(['x']))
  expect(asked).toEqual(['api/v1/series/import?technology=wind'])
  expect(measuredSeries(draft.value, 'guian', 'wind')?.[8759]).toBe(0.3)
  expect(measuredSeries(draft.value, 'guian', 'solar')).toBeUndefined()
  expect(draft.value.time?.days).toBe(2)
})

test('columns go to the sites they name, in either language; the rest is chosen by hand', async () => {
  const answer = answerOf(['乌兰察布', 0.4], ['mast 7', 0.2])
  const { takeFile, takeColumn, measuredSeries, draft, fileState } = await aConsole(Response.json(answer))
  await takeFile('guian', 'wind', new Blob(['x']))
  expect(measuredSeries(draft.value, 'ulanqab', 'wind')?.[0]).toBe(0.4)
  expect(measuredSeries(draft.value, 'guian', 'wind')).toBeUndefined()
  takeColumn('mast 7')
  expect(measuredSeries(draft.value, 'guian', 'wind')?.[0]).toBe(0.2)
  expect(fileState.value).toMatchObject({ phase: 'read', taken: ['ulanqab', 'guian'] })
})

test('taking the last series away leaves no trace in the scenario', async () => {
  const { takeFile, writeSeries, draft } = await aConsole(Response.json(answerOf(['a', 0.3])))
  await takeFile('guian', 'wind', new Blob(['x']))
  expect(writeSeries(draft.value, 'guian', 'wind', undefined)).toEqual({ dataset: 'china-2030', time: { days: 2 } })
  expect(writeSeries({ time: { series: [] } }, 'guian', 'wind', undefined)).toEqual({})
})

test('a refused file leaves the draft as it was, and its findings are there to show', async () => {
  const finding = { path: 'rows', found: '100 rows', fix: 'Give 8 760' }
  const body = JSON.stringify(toProblem(new ProblemError('invalidSeries', [finding])))
  const refusal = new Response(body, { status: 400, headers: { 'content-type': 'application/problem+json' } })
  const { takeFile, fileState, draft } = await aConsole(refusal)
  const before = draft.value
  await takeFile('guian', 'wind', new Blob(['x']))
  expect(draft.value).toBe(before)
  expect(fileState.value).toMatchObject({ phase: 'refused', findings: [{ found: '100 rows' }] })
})
