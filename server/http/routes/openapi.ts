import { z } from 'zod'
import { buildOpenApi } from '../openapi.ts'
import { problemResponses } from '../problemResponses.ts'
import type { Route } from '../route.ts'

/** `GET /api/v1/openapi.json`: describes the routes it is given, and itself. */
export function openapi(others: readonly Route[]): Route {
  const route: Route = {
    method: 'get',
    path: '/api/v1/openapi.json',
    operation: {
      operationId: 'readOpenApi',
      summary: 'This description · 本接口说明',
      responses: {
        '200': {
          description: 'OpenAPI 3.1',
          content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } },
        },
        ...problemResponses(),
      },
    },
    handlers: (deps) => {
      const document = buildOpenApi([...others, route], deps.version)
      return [
        (_req, res) => {
          res.json(document)
        },
      ]
    },
  }
  return route
}
