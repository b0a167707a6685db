import { parseSensitivity } from '../../contract/parseSensitivity.ts'
import { Sensitivity, SensitivityRequest } from '../../contract/sensitivity.ts'
import { answerWork } from '../answerWork.ts'
import { limitRate } from '../limitRate.ts'
import { problemResponses } from '../problemResponses.ts'
import { readJsonBody } from '../readJsonBody.ts'
import type { Route } from '../route.ts'

const scenario = { dataset: 'china-2030' }

/** `POST /api/v1/sensitivity`: what moves the answer, a grid of two parameters, or a break-even value. */
export const sensitivity: Route = {
  method: 'post',
  path: '/api/v1/sensitivity',
  operation: {
    operationId: 'sensitivity',
    summary: 'What moves the answer · 敏感性分析',
    description:
      'One of three: `oneWay` solves at the low and the high of every figure the plan rests on (10 % either way where ' +
      'the data give no range, which the answer says) and ranks them by their swing; `twoWay` solves a grid of two ' +
      'parameters; `breakEven` finds the value from which load stands elsewhere. A parameter is a path into the ' +
      'scenario, a figure, or a kind of figure as a whole. The scenario’s time limit holds for all solves together. ' +
      '三选一：`oneWay` 按数据的低值与高值（数据未给出范围时按 ±10 % 并注明）重新求解，按影响幅度排序；`twoWay` 求解双参数网格；' +
      '`breakEven` 求负荷改变去向的临界值。参数可为方案路径、单项数据或一类数据整体。时限对全部求解有效。',
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: SensitivityRequest,
          examples: {
            tornado: { summary: 'what moves the answer most · 影响最大的数据', value: { scenario } },
            grid: {
              summary: 'carbon price against tariffs · 碳价与电价网格',
              value: {
                scenario,
                twoWay: {
                  x: { name: 'carbon.priceCnyPerTonne', values: [0, 100, 200, 400] },
                  y: { name: 'prices.tariffFactor', values: [0.9, 1, 1.1] },
                },
              },
            },
            breakEven: {
              summary: 'from which carbon price Qingyang beats Shaoguan · 碳价多高时庆阳胜过韶关',
              value: {
                scenario,
                breakEven: {
                  name: 'carbon.priceCnyPerTonne',
                  low: 0,
                  high: 1000,
                  condition: { siteId: 'qingyang', thanSiteId: 'shaoguan' },
                },
              },
            },
          },
        },
      },
    },
    responses: {
      '200': { description: 'The answer · 分析结果', content: { 'application/json': { schema: Sensitivity } } },
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
    answerWork(deps, 'sensitivity', parseSensitivity, (request) => request.scenario.timeLimitSeconds),
  ],
}
