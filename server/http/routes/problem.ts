import { z } from 'zod'
import { ProblemCode, ProblemError, problemCatalogue } from '../../contract/problem.ts'
import { problemResponses } from '../problemResponses.ts'
import type { Route } from '../route.ts'

const CatalogueEntry = z.strictObject({
  code: ProblemCode,
  status: z.number().int(),
  title: z.string(),
  titleZh: z.string(),
})

/** `GET /problems/{code}`: where the `type` of every problem leads. */
export const problem: Route = {
  method: 'get',
  path: '/problems/{code}',
  operation: {
    operationId: 'readProblem',
    summary: 'What a problem code means · 问题代码的含义',
    requestParams: { path: z.object({ code: ProblemCode }) },
    responses: {
      '200': {
        description: 'Its entry in the catalogue · 目录条目',
        content: { 'application/json': { schema: CatalogueEntry } },
      },
      ...problemResponses('notFound'),
    },
  },
  handlers: () => [
    (req, res) => {
      const code = ProblemCode.safeParse(req.params.code)
      if (!code.success) throw new ProblemError('notFound')
      res.json({ code: code.data, ...problemCatalogue[code.data] })
    },
  ],
}
