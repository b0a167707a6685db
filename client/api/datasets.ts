import type { Dataset } from '../../server/contract/dataset.ts'
import { laterContract } from './contract.ts'
import { readProblem } from './readProblem.ts'

/** A whole data set with its sources; asked for when somebody first wants to see one. */
export async function dataset(id: string): Promise<Dataset> {
  const response = await fetch(`api/v1/datasets/${encodeURIComponent(id)}`)
  if (!response.ok) throw await readProblem(response)
  const { Dataset } = await laterContract()
  return Dataset.parse(await response.json())
}
