import { parseScenario } from '../../contract/parseScenario.ts'
import { Plan } from '../../contract/plan.ts'
import { Scenario } from '../../contract/scenario.ts'
import { limitRate } from '../limitRate.ts'
import { problemResponses } from '../problemResponses.ts'
import { readJsonBody } from '../readJsonBody.ts'
import type { HttpDeps, Route } from '../route.ts'
import { sendAnswer } from '../sendAnswer.ts'

/** `POST /api/v1/solve`: a scenario in, a certified plan out, in one answer. */
export const solve: Route = {
  method: 'post',
  path: '/api/v1/solve',
  operation: {
    operationId: 'solve',
    summary: 'Solve a scenario · 求解方案',
    description:
      'Everything left out has a default: `{"dataset":"china-2030"}` is a whole scenario. A scenario that cannot be ' +
      'served is answered with 200 and `status: "infeasible"`. Closing the connection stops the solve. ' +
      '未给出的项均有默认值；无法满足的方案以 200 和 `status: "infeasible"` 作答；断开连接即停止求解。',
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: Scenario,
          examples: {
            national: { summary: '2030 national plan · 2030 年全国方案', value: { dataset: 'china-2030' } },
            carbonPrice: {
              summary: 'with a carbon price · 设定碳价',
              value: { dataset: 'china-2030', carbon: { priceCnyPerTonne: 300 } },
            },
          },
        },
      },
    },
    responses: {
      '200': { description: 'The plan · 方案结果', content: { 'application/json': { schema: Plan } } },
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
  handlers: (deps) => [limitRate(deps.solvesPerMinute), ...readJsonBody, answer(deps)],
}

function answer({ solver }: HttpDeps): ReturnType<Route['handlers']>[number] {
  return async (req, res) => {
    const scenario = parseScenario(req.body)
    const gone = new AbortController()
    const leave = () => gone.abort(new Error('the caller went away'))
    res.once('close', leave)
    try {
      await sendAnswer(req, res, await solver.solve(scenario, gone.signal))
    } catch (error) {
      if (!gone.signal.aborted) throw error
    } finally {
      res.off('close', leave)
    }
  }
}
