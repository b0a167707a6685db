import type { SeriesImport, SeriesTechnology } from '../../server/contract/series.ts'
import { laterContract } from './contract.ts'
import { readProblem } from './readProblem.ts'

/**
 * Hourly series of a CSV as capacity factors; the server keeps nothing of it.
 * @throws RequestFailed with the findings: what does not fit, where, and how to mend it.
 */
export async function readSeries(csv: Blob, technology: SeriesTechnology): Promise<SeriesImport> {
  const response = await fetch(`api/v1/series/import?technology=${technology}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: csv,
  })
  if (!response.ok) throw await readProblem(response)
  const { SeriesImport } = await laterContract()
  return SeriesImport.parse(await response.json())
}
