import { z } from 'zod'
import { Words } from './figure.ts'

const n = z.number()

/** The other ways of serving the same demand. */
export const BaselineId = z.enum(['localEast', 'moveTheElectron', 'asToday', 'greedy', 'siloed'])
export type BaselineId = z.infer<typeof BaselineId>

/** The plan less the baseline: negative where the plan has less of it. Per MWh of IT work, so that unequal service compares. */
export const BaselineChange = z.strictObject({
  costCnyPerItMwh: n,
  costWithoutServersCnyPerItMwh: n,
  carbonTonnesPerItMwh: n.describe('location-based'),
  marketCarbonTonnesPerItMwh: n,
  meanOneWayLatencyMs: n.nullable(),
  greenAnnualShare: n,
  unservedItMw: n,
})
export type BaselineChange = z.infer<typeof BaselineChange>

/** Siloed less optimal: what it is worth that the provinces plan together. Never negative. */
export const ValueOfCoordination = z.strictObject({
  costCny: n.nullable().describe('CNY a year, unserved demand at the scenario’s price; null with a reason'),
  shareOfCostWithoutServers: n.nullable().describe('of what the silos cost without servers'),
  unservedItMw: n.nullable().describe('MW that the silos leave unserved'),
  reason: Words.nullable().describe('why no amount is given'),
})
export type ValueOfCoordination = z.infer<typeof ValueOfCoordination>
