import { parseWhy } from '../../contract/parseWhy.ts'
import { Why, WhyRequest } from '../../contract/why.ts'
import { answerWork } from '../answerWork.ts'
import { limitRate } from '../limitRate.ts'
import { problemResponses } from '../problemResponses.ts'
import { readJsonBody } from '../readJsonBody.ts'
import type { Route } from '../route.ts'

/** Half a dozen solves of the same problem, each under the scenario's own limit. */
export const solvesOfWhy = 8

/** `POST /api/v1/why`: why is it here, why not there, answered by prices and by solving again. */
export const why: Route = {
  method: 'post',
  path: '/api/v1/why',
  operation: {
    operationId: 'why',
    summary: 'Why here? Why not there? · 为何在此？为何不在彼？',
    description:
      'Asks about one placement, or about a site as a whole. The answer prices one more MW there and at every other place ' +
      'the stream may use, item by item, own cost and the duals of the rows; tells what would have to change; and solves ' +
      'again with one MW, or the whole stream, forced there, and with the place shut. ' +
      '询问一项布局或整个站点：逐项给出在该处及其他可选站点多布置 1 MW 的价格（自身成本与约束的对偶价格），指出需要改变什么，' +
      '并重新求解强制布置 1 MW、全部布置以及不使用该处的情形。',
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: WhyRequest,
          examples: {
            placement: {
              summary: 'one stream at one site · 一项布局',
              value: {
                scenario: { dataset: 'china-2030' },
                placement: { regionId: 'guangdong', siteId: 'ulanqab', workloadId: 'training-finetuning' },
              },
            },
            site: {
              summary: 'a site as a whole · 整个站点',
              value: { scenario: { dataset: 'china-2030' }, siteId: 'zhongwei' },
            },
          },
        },
      },
    },
    responses: {
      '200': { description: 'The answer · 解释', content: { 'application/json': { schema: Why } } },
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
    answerWork(deps, 'why', parseWhy, ({ scenario }) => solvesOfWhy * scenario.timeLimitSeconds),
  ],
}
