import type { Dataset, DatasetSummary } from '../../contract/dataset.ts'
import { DatasetList } from '../../contract/datasetList.ts'
import { problemResponses } from '../problemResponses.ts'
import type { Route } from '../route.ts'

/** `GET /api/v1/datasets`: which national data sets there are. */
export const datasets: Route = {
  method: 'get',
  path: '/api/v1/datasets',
  operation: {
    operationId: 'listDatasets',
    summary: 'List the data sets · 列出数据集',
    responses: {
      '200': { description: 'The data sets · 数据集', content: { 'application/json': { schema: DatasetList } } },
      ...problemResponses(),
    },
  },
  handlers: (deps) => {
    const list: DatasetList = { datasets: deps.datasets.map(summary) }
    return [
      (_req, res) => {
        res.json(list)
      },
    ]
  },
}

function summary(dataset: Dataset): DatasetSummary {
  const { id, name, year, description, totalItMw, hash } = dataset
  return { id, name, year, description, totalItMw, hash }
}
