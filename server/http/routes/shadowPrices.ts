import { parseRequest } from '../../contract/parseRequest.ts'
import { ShadowPrices, ShadowPricesRequest } from '../../contract/shadowPrices.ts'
import { answerWork } from '../answerWork.ts'
import { limitRate } from '../limitRate.ts'
import { problemResponses } from '../problemResponses.ts'
import { readJsonBody } from '../readJsonBody.ts'
import type { Route } from '../route.ts'

/** `POST /api/v1/shadow-prices`: a scenario in, what its binding rules are worth and how far out. */
export const shadowPrices: Route = {
  method: 'post',
  path: '/api/v1/shadow-prices',
  operation: {
    operationId: 'shadowPrices',
    summary: 'What the binding rules are worth, and how far · 约束规则的影子价格及有效范围',
    description:
      'The rules that hold the plan back, dearest first: what one unit more or less changes, the range of the limit over ' +
      'which that holds, found by moving the limit and solving again, two prices where the plan stands at a corner, and ' +
      'the scenario change that applies it. ' +
      '按影响大小列出限制方案的规则：限值增减一个单位的影响、该影响的有效范围（移动限值并重新求解得出）、拐角处的两侧价格，' +
      '以及“应用并重新求解”所需的方案改动。',
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: ShadowPricesRequest,
          examples: {
            national: { summary: 'the ten dearest · 最重要的十条', value: { scenario: { dataset: 'china-2030' } } },
            one: {
              summary: 'one rule · 指定规则',
              value: { scenario: { dataset: 'china-2030' }, rows: ['siteItCapacity[guian]'] },
            },
          },
        },
      },
    },
    responses: {
      '200': { description: 'The prices · 影子价格', content: { 'application/json': { schema: ShadowPrices } } },
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
      'shadowPrices',
      (body) => parseRequest(ShadowPricesRequest, body),
      ({ scenario }) => scenario.timeLimitSeconds,
    ),
  ],
}
