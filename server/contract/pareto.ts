import { z } from 'zod'
import { Certificate } from './certificate.ts'
import { Words } from './figure.ts'
import { Kpis, PlanSite, Statement } from './plan.ts'
import { Scenario } from './scenario.ts'

const n = z.number()

/** The trade between cost and carbon of one scenario. Its own carbon cap is swept and plays no part. */
export const ParetoRequest = z.strictObject({
  scenario: Scenario.prefault({}),
  points: z
    .number()
    .int()
    .min(2)
    .max(100)
    .default(20)
    .describe('points on the front, both ends included; one when they coincide'),
  account: z.enum(['location', 'market']).optional().describe('carbon account that is capped; default: the scenario’s'),
})
export type ParetoRequest = z.infer<typeof ParetoRequest>

/** Changes to a scenario as an RFC 7386 merge patch: null takes a key away. */
export const ScenarioPatch = z.strictObject({
  carbon: z.strictObject({ capTonnes: n, account: z.enum(['location', 'market']) }),
  unservedPriceCnyPerMwYear: n.nullable().optional(),
})

/** What stands where in a plan of the front; sites that are not used are left out. */
export const ParetoSite = PlanSite.pick({
  siteId: true,
  itMw: true,
  builtItMw: true,
  builtWindMw: true,
  builtSolarMw: true,
  builtStorageMw: true,
  builtStorageMwh: true,
})
export type ParetoSite = z.infer<typeof ParetoSite>

export const ParetoPoint = z.strictObject({
  kind: z.enum(['leastCarbon', 'between', 'leastCost']),
  knee: z.boolean(),
  capTonnes: n.describe('the cap that reproduces the plan, tCO2 per year'),
  cappedTonnes: n.describe('what the plan emits in the account that is capped'),
  costCny: n.describe('CNY per year, servers included, a price of unserved demand left out'),
  carbonTonnes: n.describe('location-based'),
  marketCarbonTonnes: n,
  macTighterCnyPerTonne: n
    .nullable()
    .describe(
      'marginal abatement cost beyond the carbon price, which is in the cost: what the next tonne less would cost; null ' +
        'where no tonne less is possible',
    ),
  macLooserCnyPerTonne: n
    .nullable()
    .describe('what one tonne more would save; equal to the other side unless the point is a corner of the front'),
  isCorner: z.boolean().describe('the two marginal costs differ: the dual of the cap is not unique here'),
  kpis: Kpis,
  sites: z.array(ParetoSite),
  certificate: Certificate,
  patch: ScenarioPatch.describe('merge it into the scenario and solve that to load the whole plan'),
})
export type ParetoPoint = z.infer<typeof ParetoPoint>

/** Another plan for the same demand, seen against the front. */
export const ParetoOther = z.strictObject({
  id: z.string().describe('`current`: the scenario as it stands, its own cap included; else a baseline'),
  name: Words,
  status: z.enum(['optimal', 'feasible', 'infeasible', 'unbounded', 'timeLimit']),
  kpis: Kpis.nullable(),
  cappedTonnes: n.nullable(),
  costCny: n
    .nullable()
    .describe('as the front counts it: its carbon price is paid on the account that is capped; null: not comparable'),
  dominated: z
    .boolean()
    .nullable()
    .describe('a plan of the front costs no more and emits no more, one of the two strictly; null: not comparable'),
  cheaperByCny: n.nullable().describe('what the front saves at the same carbon'),
  cleanerByTonnes: n.nullable().describe('what the front emits less at the same cost'),
  text: Words,
})
export type ParetoOther = z.infer<typeof ParetoOther>

/** Between two neighbouring points: what a tonne costs there on the average. */
export const ParetoSegment = z.strictObject({
  fromTonnes: n,
  toTonnes: n,
  macCnyPerTonne: n,
})
export type ParetoSegment = z.infer<typeof ParetoSegment>

export const ParetoFront = z.strictObject({
  status: z.enum(['optimal', 'feasible', 'infeasible', 'unbounded', 'timeLimit']),
  name: z.string(),
  datasetId: z.string().nullable(),
  datasetHash: z.string().nullable(),
  account: z.enum(['location', 'market']),
  complete: z.boolean().describe('false when the time ran out or somebody pressed Stop before every point was solved'),
  points: z.array(ParetoPoint).describe('from least carbon to least cost'),
  segments: z.array(ParetoSegment),
  knee: z
    .strictObject({
      index: n.int(),
      distance: n.describe('from the chord between the ends, both axes scaled to 0..1 between them'),
    })
    .nullable()
    .describe('the point farthest from the chord; null on a straight or single-point front'),
  largestGap: n
    .nullable()
    .describe('how far the true front may lie from the line through the points, in the same scaled space'),
  others: z.array(ParetoOther),
  statements: z.array(Statement),
  reasons: z.array(Statement).describe('why there is no plan at all, when there is none'),
  solver: z.string(),
  solverVersion: z.string(),
  solves: n.int(),
  iterations: n.int(),
  frontSeconds: n.describe('until every point of the front was built, solved, certified and read'),
})
export type ParetoFront = z.infer<typeof ParetoFront>
