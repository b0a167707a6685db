import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Dataset } from '../contract/dataset.ts'
import { ownProperty } from '../contract/jsonPath.ts'
import type { Scenario } from '../contract/scenario.ts'
import type { Basis } from '../lp/basis.ts'
import type { Optimum } from '../lp/startFrom.ts'
import { buildInstance } from '../model/buildInstance.ts'
import { buildProgram } from '../model/buildProgram.ts'

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

/** Null where the basis is not of the program: the model has changed since the build. */
export function readStart(stored: StoredStart & { readonly scenario: Scenario }, dataset: Dataset): Optimum | null {
  const { program } = buildProgram(buildInstance(stored.scenario, dataset))
  const basis = { columns: unpacked(stored.columns), rows: unpacked(stored.rows) }
  const fits = basis.columns.length === program.columnCount && basis.rows.length === program.rowCount
  return fits ? { program, basis } : null
}

function packed(statuses: Int8Array): string {
  return deflateRawSync(statuses).toString('base64')
}

function unpacked(text: string): Int8Array {
  return Int8Array.from(inflateRawSync(Buffer.from(text, 'base64')))
}
