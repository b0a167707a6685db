import type { Route } from '../route.ts'
import { dataset } from './dataset.ts'
import { datasets } from './datasets.ts'
import { health } from './health.ts'
import { openapi } from './openapi.ts'
import { pareto } from './pareto.ts'
import { problem } from './problem.ts'
import { questionRuns } from './questionRuns.ts'
import { readRun, readRunAnswer, readRunPlan, stopRun } from './run.ts'
import { runEvents } from './runEvents.ts'
import { listRuns, startRun } from './runs.ts'
import { sensitivity } from './sensitivity.ts'
import { series } from './series.ts'
import { shadowPrices } from './shadowPrices.ts'
import { solve } from './solve.ts'
import { why } from './why.ts'

const runs: readonly Route[] = [
  startRun,
  listRuns,
  readRun,
  stopRun,
  readRunPlan,
  readRunAnswer,
  runEvents,
  ...questionRuns,
]

const resources: readonly Route[] = [
  solve,
  ...runs,
  why,
  pareto,
  shadowPrices,
  sensitivity,
  series,
  datasets,
  dataset,
  health,
  problem,
]

/** Every route of the API; the documentation is made from this list. */
export const routes: readonly Route[] = [...resources, openapi(resources)]
