import type { BaselineId } from '../contract/baseline.ts'
import type { Dataset } from '../contract/dataset.ts'
import { parseScenario } from '../contract/parseScenario.ts'
import { ProblemError } from '../contract/problem.ts'
import type { Scenario } from '../contract/scenario.ts'
import type { LinearProgram } from '../lp/program.ts'
import { type Optimum, type Start, startFrom } from '../lp/startFrom.ts'
import { askedWays } from '../model/baselines/ways.ts'
import { buildInstance } from '../model/buildInstance.ts'
import { buildProgram } from '../model/buildProgram.ts'
import { readHeadline } from '../model/read/readHeadline.ts'
import { highs } from '../solver/highs.ts'
import type { KnownStart } from './storedStart.ts'

/**
 * Where solves of national plans begin: at the optimum of the data set's own plan. A planner changes a price or a site, and
 * the new optimum lies a few pivots away instead of all of them. The points are the same in every process and never
 * learn from what was asked, so that a scenario has one answer whatever was solved before it.
 */
export interface StartingPoints {
  /** A start for programs of that scenario, or of another way of serving it; null where nothing like it is known. */
  of(scenario: Scenario, dataset: Dataset | null, way?: BaselineId): (program: LinearProgram) => Promise<Start | null>
}

/** @param typicalDays the opening plan's; null where no build has left one. */
export function createStartingPoints(typicalDays: KnownStart | null): StartingPoints {
  const oneYear = new Map<string, Promise<OneYear>>()
  let overDays: Optimum | null | undefined
  return {
    of: (scenario, dataset, way) => async (program) => {
      if (!dataset || program.integer?.includes(1)) return null
      const optimum = await known(scenario, dataset, way)
      return optimum && startFrom(optimum, program)
    },
  }

  async function known(scenario: Scenario, dataset: Dataset, way: BaselineId | undefined): Promise<Optimum | null> {
    if (scenario.timeMode === 'year') {
      const made = oneYear.get(dataset.hash) ?? solveOneYear(dataset)
      oneYear.set(dataset.hash, made)
      return (await made).get(way ?? 'plan') ?? null
    }
    if (scenario.timeMode !== 'typicalDays' || !typicalDays || way) return null
    if (typicalDays.datasetHash !== dataset.hash || !hasSameDays(scenario, typicalDays.scenario)) return null
    if (overDays === undefined) overDays = optimumOf(typicalDays, dataset)
    return overDays
  }
}

type OneYear = ReadonlyMap<BaselineId | 'plan', Optimum>

/** The data set's own plan of one year, and the usual ways beside it. */
async function solveOneYear(dataset: Dataset): Promise<OneYear> {
  const known = new Map<BaselineId | 'plan', Optimum>()
  const instance = buildInstance(parseScenario({ dataset: dataset.id }), dataset)
  const built = buildProgram(instance)
  const { basis, values, rowDuals } = await highs.solve(built.program, { wantsBasis: true })
  if (!basis || !values) return known
  known.set('plan', { program: built.program, basis })
  const { kpis } = readHeadline(instance, built, values, rowDuals)
  for (const { id, problem } of askedWays(true)) {
    const posed = problem(instance, kpis)
    if (posed?.kind !== 'optimum') continue
    const { program } = buildProgram(posed.instance)
    const optimum = await highs.solve(program, { wantsBasis: true })
    if (optimum.basis) known.set(id, { program, basis: optimum.basis })
  }
  return known
}

/** Null where the basis is not of the program: data or model have changed since the build. */
function optimumOf({ scenario, basis }: KnownStart, dataset: Dataset): Optimum | null {
  try {
    const { program } = buildProgram(buildInstance(scenario, dataset))
    const fits = basis.columns.length === program.columnCount && basis.rows.length === program.rowCount
    return fits ? { program, basis } : null
  } catch (error) {
    // Findings on what the build solved are no findings on what is asked now.
    if (error instanceof ProblemError) return null
    throw error
  }
}

/** The same days of the same weather: another day's hours are of no help. */
function hasSameDays({ time: a }: Scenario, { time: b }: Scenario): boolean {
  return a.days === b.days && a.extremeDays === b.extremeDays && a.weatherSeed === b.weatherSeed
}
