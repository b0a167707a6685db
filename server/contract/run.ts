import { z } from 'zod'
import { Words } from './figure.ts'

const n = z.number()

/** How far a piece of work is; what is not known yet is null. */
export const RunProgress = z.strictObject({
  step: Words.describe('what it is doing now'),
  doneShare: n.min(0).max(1).nullable().describe('share of the steps that are done; null where nobody can tell'),
  iterations: n.int().nullable().describe('iterations of the solver in this step'),
  objectiveCny: n.nullable().describe('cost of the best plan found so far'),
  boundCny: n.nullable().describe('no plan can cost less than this'),
  relativeGap: n.nullable().describe('(objective - bound) / |objective|'),
  seconds: n.describe('since the work started'),
})
export type RunProgress = z.infer<typeof RunProgress>
