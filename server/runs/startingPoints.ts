import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Dataset } from '../contract/dataset.ts'
import { ownProperty } from '../contract/jsonPath.ts'
import { parseScenario } from '../contract/parseScenario.ts'
import type { Scenario } from '../contract/scenario.ts'
import type { Basis } from '../lp/basis.ts'
import type { LinearProgram } from '../lp/program.ts'
import { type Optimum, type Start, startFrom } from '../lp/startFrom.ts'
import { buildInstance } from '../model/buildInstance.ts'
import { buildProgram } from '../model/buildProgram.ts'
import { highs } from '../solver/highs.ts'

/**
 * Where solves of national plans begin: at the optimum of the data set's own plan. A planner changes a price or a site, and
 * the new optimum lies a few pivots away instead of all of them. The points are the same in every process and never
 * learn from what was asked, so that a scenario has one answer whatever was solved before it.
 */
export interface StartingPoints {
  /** A start for programs of that scenario; null where nothing like it is known. */
  of(scenario: Scenario, dataset: Dataset | null): (program: LinearProgram) => Promise<Start | null>
}

/** The basis of a plan over typical days, which takes too long to be solved anew at every start: JSON. */
export interface StoredStart {
  readonly scenario: unknown
  readonly datasetHash: string
  /** Statuses of columns and rows, a byte each, deflated, base64. */
  readonly columns: string
  readonly rows: string
}

export function storeStart(scenario: unknown, datasetHash: string, { columns, rows }: Basis): StoredStart {
  return { scenario, datasetHash, columns: packed(columns), rows: packed(rows) }
}

/** What a build has left; null where it has left nothing. */
export function parseStoredStart(text: string | undefined): StoredStart | null {
  if (!text) return null
  const value: unknown = JSON.parse(text)
  const of = (key: string): string => String(ownProperty(value, key) ?? '')
  const [datasetHash, columns, rows] = [of('datasetHash'), of('columns'), of('rows')]
  return { scenario: ownProperty(value, 'scenario'), datasetHash, columns, rows }
}

/** @param stored of the opening plan; null where no build has left one. */
export function createStartingPoints(stored: StoredStart | null): StartingPoints {
  const oneYear = new Map<string, Promise<Optimum | null>>()
  const typicalDays = stored && { ...stored, scenario: parseScenario(stored.scenario) }
  let overDays: Optimum | null | undefined
  return {
    of: (scenario, dataset) => async (program) => {
      if (!dataset || program.integer?.includes(1)) return null
      const optimum = await known(scenario, dataset)
      return optimum && startFrom(optimum, program)
    },
  }

  function known(scenario: Scenario, dataset: Dataset): Promise<Optimum | null> | Optimum | null {
    if (scenario.timeMode === 'year') {
      const made = oneYear.get(dataset.hash) ?? solvedOnce(dataset)
      oneYear.set(dataset.hash, made)
      return made
    }
    if (scenario.timeMode !== 'typicalDays' || !typicalDays) return null
    if (typicalDays.datasetHash !== dataset.hash || !hasSameDays(scenario, typicalDays.scenario)) return null
    overDays ??= readStart(typicalDays, dataset)
    return overDays
  }
}

async function solvedOnce(dataset: Dataset): Promise<Optimum | null> {
  const { program } = buildProgram(buildInstance(parseScenario({ dataset: dataset.id }), dataset))
  const { basis } = await highs.solve(program, { wantsBasis: true })
  return basis ? { program, basis } : null
}

/** Null where the basis is not of the program: the model has changed since the build. */
function readStart(stored: StoredStart & { readonly scenario: Scenario }, dataset: Dataset): Optimum | null {
  const { program } = buildProgram(buildInstance(stored.scenario, dataset))
  const basis = { columns: unpacked(stored.columns), rows: unpacked(stored.rows) }
  const fits = basis.columns.length === program.columnCount && basis.rows.length === program.rowCount
  return fits ? { program, basis } : null
}

/** The same days of the same weather: another day's hours are of no help. */
function hasSameDays({ time: a }: Scenario, { time: b }: Scenario): boolean {
  return a.days === b.days && a.extremeDays === b.extremeDays && a.weatherSeed === b.weatherSeed
}

function packed(statuses: Int8Array): string {
  return deflateRawSync(statuses).toString('base64')
}

function unpacked(text: string): Int8Array {
  return Int8Array.from(inflateRawSync(Buffer.from(text, 'base64')))
}
