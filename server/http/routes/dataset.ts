import { z } from 'zod'
import { Dataset, DatasetId } from '../../contract/dataset.ts'
import { ProblemError } from '../../contract/problem.ts'
import { quote } from '../../contract/showValue.ts'
import { problemResponses } from '../problemResponses.ts'
import type { Route } from '../route.ts'

/** `GET /api/v1/datasets/{id}`: one data set, every figure with its source. Its hash is its ETag. */
export const dataset: Route = {
  method: 'get',
  path: '/api/v1/datasets/{id}',
  operation: {
    operationId: 'readDataset',
    summary: 'Read one data set with its sources · 读取一个数据集及其来源',
    requestParams: { path: z.object({ id: DatasetId }) },
    responses: {
      '200': {
        description: 'The data set; `ETag` is its hash · 数据集，`ETag` 为其散列值',
        content: { 'application/json': { schema: Dataset } },
      },
      '304': { description: 'Unchanged since the `ETag` sent in `If-None-Match` · 自上次读取后未变' },
      ...problemResponses('notFound'),
    },
  },
  handlers: (deps) => {
    const known = new Map(deps.datasets.map((one) => [String(one.id), { hash: one.hash, json: JSON.stringify(one) }]))
    return [
      (req, res) => {
        const id = String(req.params.id)
        const found = known.get(id)
        if (!found) throw unknownDataset(id, [...known.keys()])
        res.set('ETag', `W/"${found.hash}"`).set('Cache-Control', 'no-cache')
        res.type('application/json').send(found.json)
      },
    ]
  },
}

function unknownDataset(id: string, known: readonly string[]): ProblemError {
  const ids = known.join(', ')
  return new ProblemError('notFound', [
    {
      path: 'id',
      found: `the data set ${quote(id)}`,
      fix: `Use one of ${ids}`,
      zh: { found: `数据集 ${quote(id)}`, fix: `请使用以下之一：${ids}` },
    },
  ])
}
