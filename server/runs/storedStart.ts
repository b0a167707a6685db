import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { ownProperty } from '../contract/jsonPath.ts'
import { parseScenario } from '../contract/parseScenario.ts'
import type { Scenario } from '../contract/scenario.ts'
import { type Basis, basisStatus } from '../lp/basis.ts'

/** The basis of a plan over typical days, which takes too long to be solved anew at every start: JSON. */
export interface StoredStart {
  readonly scenario: unknown
  readonly datasetHash: string
  /** Statuses of columns and rows, a byte each, deflated, base64. */
  readonly columns: string
  readonly rows: string
}

/** The same, read. Whether it is of the program as it is built now is yet to be seen. */
export interface KnownStart {
  readonly scenario: Scenario
  readonly datasetHash: string
  readonly basis: Basis
}

export function storeStart(scenario: unknown, datasetHash: string, { columns, rows }: Basis): StoredStart {
  return { scenario, datasetHash, columns: packed(columns), rows: packed(rows) }
}

/**
 * What a build has left. Null where it has left nothing, or what cannot be read: a damaged file, one of an older build.
 * A start only shortens the way, so it must never keep a server, or the build that would replace it, from working.
 */
export function parseStoredStart(text: string): KnownStart | null {
  try {
    const value: unknown = JSON.parse(text)
    const of = (key: string): string => String(ownProperty(value, key))
    return {
      scenario: parseScenario(ownProperty(value, 'scenario')),
      datasetHash: of('datasetHash'),
      basis: { columns: unpacked(of('columns')), rows: unpacked(of('rows')) },
    }
  } catch {
    return null
  }
}

function packed(statuses: Int8Array): string {
  return deflateRawSync(statuses).toString('base64')
}

function unpacked(text: string): Int8Array {
  const statuses = inflateRawSync(Buffer.from(text, 'base64'))
  if (statuses.some((status) => status > basisStatus.nonbasic)) throw new RangeError('no status of a basis')
  return Int8Array.from(statuses)
}
