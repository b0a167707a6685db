import { z } from 'zod'
import { Words } from './figure.ts'
import { Problem } from './problem.ts'

const n = z.number()

/** How far a piece of work is; what is not known yet is null. */
export const RunProgress = z.strictObject({
  step: Words.describe('what it is doing now'),
  doneShare: n.min(0).max(1).nullable().describe('share of the steps that are done; null where nobody can tell'),
  iterations: n.int().nullable().describe('iterations of the solver in this step'),
  objectiveCny: n.nullable().describe('cost of the best plan found so far, as the solver tells it'),
  boundCny: n.nullable().describe('no plan costs less, as the solver tells it; the certificate of the plan proves it'),
  relativeGap: n.nullable().describe('(objectiveCny - boundCny) / |objectiveCny|'),
  seconds: n.describe('since the work started'),
})
export type RunProgress = z.infer<typeof RunProgress>

export const RunState = z
  .enum(['queued', 'running', 'done', 'failed', 'cancelled'])
  .describe('done, failed and cancelled are final; done has an answer, infeasible or stopped ones included')
export type RunState = z.infer<typeof RunState>

export const RunKind = z
  .enum(['solve', 'pareto', 'shadowPrices', 'sensitivity', 'why'])
  .describe('what is worked on: a plan, or a question about a scenario')
export type RunKind = z.infer<typeof RunKind>

const Time = z.string().describe('ISO 8601, Asia/Shanghai')

/** A solve or a question with an address: it goes on when the caller goes away. */
export const Run = z.strictObject({
  id: z.string(),
  kind: RunKind,
  name: z.string().nullable().describe('of its scenario'),
  state: RunState,
  stopRequested: z.boolean().describe('somebody pressed Stop'),
  createdAt: Time,
  startedAt: Time.nullable(),
  finishedAt: Time.nullable(),
  progress: RunProgress.nullable().describe('the last that is known; null before it starts'),
  problem: Problem.nullable().describe('why there is no plan, when it failed or was cancelled'),
  links: z.strictObject({
    self: z.string(),
    events: z.string().describe('server-sent events'),
    plan: z.string().nullable().describe('the plan, once a solve is done'),
    answer: z.string().nullable().describe('what it came to, once it is done: the plan, the front, the prices, …'),
  }),
})
export type Run = z.infer<typeof Run>

export const RunList = z.strictObject({ runs: z.array(Run).describe('the newest first') })
export type RunList = z.infer<typeof RunList>
