import { z } from 'zod'
import { ParetoFront } from '../../contract/pareto.ts'
import { Plan } from '../../contract/plan.ts'
import { Run } from '../../contract/run.ts'
import { Sensitivity } from '../../contract/sensitivity.ts'
import { ShadowPrices } from '../../contract/shadowPrices.ts'
import { Why } from '../../contract/why.ts'
import { problemResponses } from '../problemResponses.ts'
import type { Route } from '../route.ts'
import { sendAnswer } from '../sendAnswer.ts'

const requestParams = { path: z.object({ id: z.string() }) }

/** `GET /api/v1/runs/{id}`: where it stands. */
export const readRun: Route = {
  method: 'get',
  path: '/api/v1/runs/{id}',
  operation: {
    operationId: 'readRun',
    summary: 'Where a run stands · 查看一次求解的状态',
    requestParams,
    responses: {
      '200': { description: 'The run · 该次求解', content: { 'application/json': { schema: Run } } },
      ...problemResponses('notFound'),
    },
  },
  handlers: ({ runs }) => [
    async (req, res) => {
      res.set('Cache-Control', 'no-store').json(await runs.find(String(req.params.id)))
    },
  ],
}

/** `DELETE /api/v1/runs/{id}`: Stop. */
export const stopRun: Route = {
  method: 'delete',
  path: '/api/v1/runs/{id}',
  operation: {
    operationId: 'stopRun',
    summary: 'Stop a run · 停止一次求解',
    description:
      'A run that waits is cancelled. One that works is asked to end: with a plan at hand it is `done` and the plan has ' +
      'status `timeLimit`, a question is `done` with what it has found and `complete` false; without either it is ' +
      '`cancelled`. A run that is over stays as it is. ' +
      '排队中的求解直接取消；运行中的求解会尽快结束：已有方案则状态为 `done`（方案状态 `timeLimit`），问题类任务保留已得结果（`complete` 为 false）；否则为 `cancelled`。已结束的求解不变。',
    requestParams,
    responses: {
      '200': {
        description: 'The run, asked to stop · 已请求停止的求解',
        content: { 'application/json': { schema: Run } },
      },
      ...problemResponses('notFound'),
    },
  },
  handlers: ({ runs }) => [
    async (req, res) => {
      res.set('Cache-Control', 'no-store').json(await runs.stop(String(req.params.id)))
    },
  ],
}

/** What may stand in the place of an answer: that there is none, or the run's own problem. */
const problemsOfRun = problemResponses(
  'invalidScenario',
  'notFound',
  'runNotDone',
  'runStopped',
  'solverFailed',
  'certificateFailed',
)

/** `GET /api/v1/runs/{id}/answer`: what it came to, whatever was asked. */
export const readRunAnswer: Route = {
  method: 'get',
  path: '/api/v1/runs/{id}/answer',
  operation: {
    operationId: 'readRunAnswer',
    summary: 'The answer of a run · 读取一次任务的结果',
    description:
      'The plan of a solve, the front, the prices, the sensitivity or the explanation, by the `kind` of the run. A run that ' +
      'failed answers with its own problem, whatever that is. ' +
      '按任务的 `kind` 返回方案、权衡曲线、影子价格、敏感性分析或原因说明；任务失败时以其自身的问题作答。',
    requestParams,
    responses: {
      '200': {
        description: 'The answer · 结果',
        content: { 'application/json': { schema: z.union([Plan, ParetoFront, ShadowPrices, Sensitivity, Why]) } },
      },
      ...problemsOfRun,
    },
  },
  handlers: ({ runs }) => [
    async (req, res) => {
      await sendAnswer(req, res, await runs.answer(String(req.params.id)))
    },
  ],
}

/** `GET /api/v1/runs/{id}/plan`: what a solve came to. */
export const readRunPlan: Route = {
  method: 'get',
  path: '/api/v1/runs/{id}/plan',
  operation: {
    operationId: 'readRunPlan',
    summary: 'The plan of a run · 读取一次求解的方案',
    description: 'A run that failed answers with its own problem, whatever that is. 求解失败时以其自身的问题作答。',
    requestParams,
    responses: {
      '200': { description: 'The plan · 方案结果', content: { 'application/json': { schema: Plan } } },
      ...problemsOfRun,
    },
  },
  handlers: ({ runs }) => [
    async (req, res) => {
      await sendAnswer(req, res, await runs.plan(String(req.params.id)))
    },
  ],
}
