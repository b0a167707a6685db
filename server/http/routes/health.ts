import { Health } from '../../contract/health.ts'
import { problemResponses } from '../problemResponses.ts'
import type { Route } from '../route.ts'

/** `GET /api/v1/health`: light, and never waits for a solve. */
export const health: Route = {
  method: 'get',
  path: '/api/v1/health',
  operation: {
    operationId: 'readHealth',
    summary: 'Whether the server answers, and how busy it is · 服务状态',
    responses: {
      '200': { description: 'It answers · 正常', content: { 'application/json': { schema: Health } } },
      ...problemResponses(),
    },
  },
  handlers: (deps) => [
    (_req, res) => {
      const answer: Health = {
        status: 'ok',
        version: deps.version,
        datasets: deps.datasets.map((dataset) => dataset.id),
        solvers: deps.solver.state(),
      }
      res.set('Cache-Control', 'no-store').json(answer)
    },
  ],
}
