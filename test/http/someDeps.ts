import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Dataset, nationalFigureNames } from '../../server/contract/dataset.ts'
import type { Scenario } from '../../server/contract/scenario.ts'
import type { HttpDeps } from '../../server/http/route.ts'
import { createMemoryRunStore } from '../../server/runs/memoryRunStore.ts'
import { createRuns, type RunsDeps } from '../../server/runs/runs.ts'
import type { WorkKind, WorkRequest } from '../../server/runs/work.ts'

/** Deps with a solver that answers what it was asked, so that tests see what reached it. */
export function someDeps(changes: Partial<HttpDeps> = {}): HttpDeps {
  const empty = mkdtempSync(join(tmpdir(), 'xisuan-http-'))
  const solver = solverThat((scenario) => Promise.resolve(JSON.stringify({ status: 'optimal', scenario })))
  return {
    version: '9.9.9',
    datasets: [aDataset('china-2025', 'hash-a'), aDataset('china-2030', 'hash-b')],
    solver,
    runs: someRuns(changes.solver ?? solver),
    clientDir: empty,
    basemapDir: empty,
    solvesPerMinute: 1000,
    logFault: () => {},
    ...changes,
  }
}

/** Runs named r1, r2, … that start one second after the other, from 2026-01-01 08:00 in Shanghai. */
export function someRuns(solver: HttpDeps['solver'], changes: Partial<RunsDeps> = {}): HttpDeps['runs'] {
  let runs = 0
  let time = Date.UTC(2026, 0, 1)
  return createRuns({
    solver,
    store: createMemoryRunStore({ mostFinished: 100, mostAnswerBytes: 1e6 }),
    now: () => {
      time += 1000
      return time
    },
    newId: () => `r${++runs}`,
    stopGraceMs: 60_000,
    logFault: () => {},
    ...changes,
  })
}

export function solverThat(solve: (scenario: Scenario, signal: AbortSignal) => Promise<string>): HttpDeps['solver'] {
  const packed = async (scenario: Scenario, signal: AbortSignal) => ({
    gzipped: gzipSync(await solve(scenario, signal)),
  })
  const run: HttpDeps['solver']['run'] = async (kind, request, { signal, onQueue, onStart }) => {
    onQueue?.()
    onStart?.()
    return isScenario(kind, request)
      ? packed(request, signal ?? new AbortController().signal)
      : { gzipped: gzipSync(JSON.stringify({ kind, request })) }
  }
  return { run, solve: packed, state: () => ({ size: 2, ready: 2, busy: 1, queued: 0 }) }
}

function isScenario(kind: WorkKind, _request: WorkRequest<WorkKind>): _request is Scenario {
  return kind === 'solve'
}

/** As much of a data set as the routes look at; the tables are the business of test/data. */
function aDataset(id: Dataset['id'], hash: string): Dataset {
  const figure = { value: 1, unit: 'CNY', year: '2025', sourceId: 's', quality: 'assumed', status: 'assumed' } as const
  const hydro = {
    monthRatio: Array.from({ length: 12 }, () => 1),
    year: '2025',
    sourceId: 's',
    quality: 'assumed',
    status: 'assumed',
  } as const
  return {
    id,
    hash,
    name: { en: id, zh: `数据集 ${id}` },
    year: 2030,
    description: { en: 'for tests', zh: '用于测试' },
    totalItMw: figure,
    provinces: [],
    sites: [],
    workloads: [],
    origins: [],
    publishedLatencies: [],
    policies: [],
    national: Object.fromEntries(nationalFigureNames.map((name) => [name, figure])) as Dataset['national'],
    shapes: { workloadShapes: [], tariffShapes: [], gridCarbonShapes: [], hydroMonthlyRatio: hydro },
    sources: [],
  }
}
