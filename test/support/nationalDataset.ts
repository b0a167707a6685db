import { fileURLToPath } from 'node:url'
import type { Dataset, DatasetId } from '../../server/contract/dataset.ts'
import { loadDatasets } from '../../server/dataset/loadDataset.ts'

const datasets = new Map<DatasetId, Dataset>()

/** A national data set from the project's own tables, read once. */
export function nationalDataset(id: DatasetId): Dataset {
  if (datasets.size === 0)
    for (const dataset of loadDatasets(fileURLToPath(new URL('../../data', import.meta.url))))
      datasets.set(dataset.id, dataset)
  const dataset = datasets.get(id)
  if (!dataset) throw new Error(`there is no data set ${id}`)
  return dataset
}
