import { z } from 'zod'

/** Proof of optimality, recomputed from program and values by code that never talks to a solver. */
export const Certificate = z.strictObject({
  passed: z.boolean(),
  primalResidual: z.number().describe('largest row or bound violation, relative to max(1, |limit|)'),
  dualResidual: z.number().describe('largest sign violation of a reduced cost or row dual, relative to max(1, |cost|)'),
  objective: z.number(),
  bound: z.number().nullable().describe('no plan can cost less than this; null without one'),
  relativeGap: z.number().nullable().describe('(objective - bound) / max(1, |objective|)'),
  boundFrom: z.enum(['rowDuals', 'explicitDualProgram', 'highsBound', 'none']),
  solver: z.string(),
  solverVersion: z.string(),
  datasetHash: z.string().nullable(),
  rows: z.number().int(),
  columns: z.number().int(),
  nonzeros: z.number().int(),
})
export type Certificate = z.infer<typeof Certificate>
