import { ParetoFront, ParetoRequest } from '../../contract/pareto.ts'
import { parseRequest } from '../../contract/parseRequest.ts'
import { answerWork } from '../answerWork.ts'
import { limitRate } from '../limitRate.ts'
import { problemResponses } from '../problemResponses.ts'
import { readJsonBody } from '../readJsonBody.ts'
import type { Route } from '../route.ts'

/** `POST /api/v1/pareto`: a scenario in, its front of cost against carbon out. */
export const pareto: Route = {
  method: 'post',
  path: '/api/v1/pareto',
  operation: {
    operationId: 'pareto',
    summary: 'Trade cost against carbon · 权衡成本与碳排放',
    description:
      'Certified plans from least carbon to least cost: carbon caps between the two, more of them where the front bends, ' +
      'each with its marginal abatement cost and the scenario patch that loads it; the knee; and the plans the front ' +
      'dominates. The scenario’s own cap plays no part; its time limit holds for the whole front. ' +
      '从最低碳到最低成本的一系列经证明的最优方案：在两端之间设定碳上限，曲线弯折处加密；每点给出边际减排成本及可复现的方案补丁，' +
      '并标出拐点与被支配的方案。方案自带的碳上限不参与；时限对整条曲线有效。',
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: ParetoRequest,
          examples: {
            national: {
              summary: '2030 national plan · 2030 年全国方案',
              value: { scenario: { dataset: 'china-2030' } },
            },
          },
        },
      },
    },
    responses: {
      '200': { description: 'The front · 权衡曲线', content: { 'application/json': { schema: ParetoFront } } },
      ...problemResponses(
        'malformedJson',
        'invalidScenario',
        'bodyTooLarge',
        'unsupportedMediaType',
        'tooManyRequests',
        'solverFailed',
        'certificateFailed',
      ),
    },
  },
  handlers: (deps) => [
    limitRate(deps.solvesPerMinute),
    ...readJsonBody,
    answerWork(
      deps,
      'pareto',
      (body) => parseRequest(ParetoRequest, body),
      ({ scenario }) => scenario.timeLimitSeconds,
    ),
  ],
}
