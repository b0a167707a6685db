import { parseScenario } from '../../contract/parseScenario.ts'
import { Run, RunList } from '../../contract/run.ts'
import { Scenario } from '../../contract/scenario.ts'
import { limitRate } from '../limitRate.ts'
import { problemResponses } from '../problemResponses.ts'
import { readJsonBody } from '../readJsonBody.ts'
import type { Route } from '../route.ts'

/** `POST /api/v1/runs`: a solve with an address of its own. */
export const startRun: Route = {
  method: 'post',
  path: '/api/v1/runs',
  operation: {
    operationId: 'startRun',
    summary: 'Start a solve that can be followed and stopped · 启动可跟踪、可停止的求解',
    description:
      'For long solves: the answer comes at once, with the address of the run in `Location`. The run goes on when the ' +
      'caller goes away. What only the data can tell (an unknown site) fails the run and stands in its `problem`. ' +
      '用于耗时较长的求解：立即应答，求解地址在 `Location` 中；调用方离开后仍继续。只有结合数据才能发现的问题（如未知站点）会使该次求解失败，并写入 `problem`。',
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: Scenario,
          examples: {
            typicalDays: {
              summary: '2030 national plan over typical days · 2030 年全国方案，典型日',
              value: { dataset: 'china-2030', timeMode: 'typicalDays' },
            },
          },
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
      const scenario = parseScenario(req.body)
      const { name = null, timeLimitSeconds } = scenario
      const run = await deps.runs.start('solve', scenario, { name, timeLimitSeconds })
      res.status(202).location(run.links.self).set('Cache-Control', 'no-store').json(run)
    },
  ],
}

/** `GET /api/v1/runs`: what runs, waits, and has finished lately. */
export const listRuns: Route = {
  method: 'get',
  path: '/api/v1/runs',
  operation: {
    operationId: 'listRuns',
    summary: 'List the runs · 列出各次求解',
    description:
      'Runs are kept in the memory of this server: the 100 that finished last, with 64 MB of packed answers at most; the ' +
      'oldest fall out, and all are gone when the server ends. ' +
      '求解保存在服务器内存中：最近完成的 100 次，压缩结果合计不超过 64 MB；最早的先移除，服务器停止后全部清空。',
    responses: {
      '200': {
        description: 'The runs, the newest first · 各次求解，新的在前',
        content: { 'application/json': { schema: RunList } },
      },
      ...problemResponses(),
    },
  },
  handlers: ({ runs }) => [
    async (_req, res) => {
      const list: RunList = { runs: [...(await runs.list())] }
      res.set('Cache-Control', 'no-store').json(list)
    },
  ],
}
