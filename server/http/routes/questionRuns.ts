import type { ZodType } from 'zod'
import { ParetoRequest } from '../../contract/pareto.ts'
import { parseRequest } from '../../contract/parseRequest.ts'
import { parseSensitivity } from '../../contract/parseSensitivity.ts'
import { parseWhy } from '../../contract/parseWhy.ts'
import { Run } from '../../contract/run.ts'
import type { Scenario } from '../../contract/scenario.ts'
import { SensitivityRequest } from '../../contract/sensitivity.ts'
import { ShadowPricesRequest } from '../../contract/shadowPrices.ts'
import { WhyRequest } from '../../contract/why.ts'
import type { WorkKind, WorkRequest } from '../../runs/work.ts'
import { limitRate } from '../limitRate.ts'
import { problemResponses } from '../problemResponses.ts'
import { readJsonBody } from '../readJsonBody.ts'
import type { Route } from '../route.ts'
import { solvesOfWhy } from './why.ts'

interface Question<Kind extends WorkKind> {
  readonly kind: Kind
  /** The path of the question asked at once; its runs lie below. */
  readonly path: string
  readonly operationId: string
  readonly summary: string
  readonly schema: ZodType
  readonly example: object
  readonly parse: (body: unknown) => WorkRequest<Kind> & { readonly scenario: Scenario }
  /** How often the time limit of the scenario may pass. */
  readonly solves: number
}

const national = { scenario: { dataset: 'china-2030', timeMode: 'typicalDays' } } as const

/** Questions of many solves, started as runs: the same bodies as asked at once. */
export const questionRuns: readonly Route[] = [
  startQuestion({
    kind: 'pareto',
    path: '/api/v1/pareto',
    operationId: 'startParetoRun',
    summary: 'Start a front that can be followed and stopped · 启动可跟踪、可停止的权衡曲线计算',
    schema: ParetoRequest,
    example: { ...national, points: 12 },
    parse: (body) => parseRequest(ParetoRequest, body),
    solves: 1,
  }),
  startQuestion({
    kind: 'shadowPrices',
    path: '/api/v1/shadow-prices',
    operationId: 'startShadowPricesRun',
    summary: 'Start shadow prices that can be followed and stopped · 启动可跟踪、可停止的影子价格计算',
    schema: ShadowPricesRequest,
    example: national,
    parse: (body) => parseRequest(ShadowPricesRequest, body),
    solves: 1,
  }),
  startQuestion({
    kind: 'sensitivity',
    path: '/api/v1/sensitivity',
    operationId: 'startSensitivityRun',
    summary: 'Start a sensitivity that can be followed and stopped · 启动可跟踪、可停止的敏感性分析',
    schema: SensitivityRequest,
    example: national,
    parse: parseSensitivity,
    solves: 1,
  }),
  startQuestion({
    kind: 'why',
    path: '/api/v1/why',
    operationId: 'startWhyRun',
    summary: 'Start an explanation that can be followed and stopped · 启动可跟踪、可停止的原因分析',
    schema: WhyRequest,
    example: { ...national, siteId: 'zhongwei' },
    parse: parseWhy,
    solves: solvesOfWhy,
  }),
]

function startQuestion<Kind extends WorkKind>(question: Question<Kind>): Route {
  const { kind, path, operationId, summary, schema, example, parse, solves } = question
  return {
    method: 'post',
    path: `${path}/runs`,
    operation: {
      operationId,
      summary,
      description:
        `The body of \`POST ${path}\`. The answer comes at once, with the address of the run in \`Location\`; progress, Stop ` +
        'and the answer are found there, and the run goes on when the caller goes away. ' +
        `请求体与 \`POST ${path}\` 相同。立即应答，任务地址在 \`Location\` 中，进度、停止与结果均在该处；调用方离开后仍继续。`,
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema,
            examples: { typicalDays: { summary: 'Typical days · 典型日', value: example } },
          },
        },
      },
      responses: {
        '202': {
          description: 'It waits or runs; `Location` is its address · 已排队或运行，地址见 `Location`',
          content: { 'application/json': { schema: Run } },
        },
        ...problemResponses(
          'malformedJson',
          'invalidScenario',
          'bodyTooLarge',
          'unsupportedMediaType',
          'tooManyRequests',
          'solverFailed',
        ),
      },
    },
    handlers: (deps) => [
      limitRate(deps.solvesPerMinute),
      ...readJsonBody,
      async (req, res) => {
        const request = parse(req.body)
        const { name = null, timeLimitSeconds } = request.scenario
        const run = await deps.runs.start(kind, request, { name, timeLimitSeconds: solves * timeLimitSeconds })
        res.status(202).location(run.links.self).set('Cache-Control', 'no-store').json(run)
      },
    ],
  }
}
