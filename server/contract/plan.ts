import { z } from 'zod'
import { BaselineChange, BaselineId, ValueOfCoordination } from './baseline.ts'
import { Certificate } from './certificate.ts'
import { Conflict } from './conflict.ts'
import { Position, Quality, Status, Words, Zone } from './figure.ts'
import { Operation } from './operation.ts'
import { BitVsElectron, Reports } from './reports.ts'
import { SitingResult } from './siting.ts'
import { YearCheck } from './yearCheck.ts'

const n = z.number()

/** A datum a figure rests on, so that a planner can trace it to its document. */
export const RestsOn = z.strictObject({
  figure: z.string().describe('e.g. `sites.zhongwei.tariffCnyPerMwh`, `national.discountRate`'),
  value: n,
  unit: z.string(),
  year: z.string(),
  sourceId: z.string(),
  quality: Quality,
  status: Status,
  changed: z.boolean().describe('true where the scenario replaced the data set’s figure'),
})
export type RestsOn = z.infer<typeof RestsOn>

/** One demand stream kept at one site for the year. */
export const PlanPlacement = z.strictObject({
  regionId: z.string(),
  siteId: z.string(),
  workloadId: z.string(),
  itMw: n.describe('MW of rated IT power (reservedItMw)'),
  gbps: n.describe('traffic that fibre is rented for; under hourly routing that of the busiest period'),
  oneWayLatencyMs: n.nullable(),
  routeKm: n.nullable(),
  itEnergyMwh: n.describe('MWh of IT work and idling per year'),
  costCny: n.describe('CNY per year, its share of every line'),
  costWithoutServersCny: n,
  carbonTonnes: n.describe('location-based, tCO2 per year'),
  carbonTonnesPerItMwh: n,
})
export type PlanPlacement = z.infer<typeof PlanPlacement>

export const PlanSite = z.strictObject({
  siteId: z.string(),
  name: Words,
  kind: z.enum(['named', 'home']),
  zone: Zone,
  provinceId: z.string().nullable(),
  position: Position.nullable(),
  itMw: n,
  usableItMw: n.describe('existing share for AI + what may be built'),
  existingUsableItMw: n,
  builtItMw: n,
  utilisation: n.describe('itMw / usableItMw'),
  builtWindMw: n,
  builtSolarMw: n,
  builtStorageMw: n,
  builtStorageMwh: n,
  facilityEnergyMwh: n.describe('PUE x IT energy'),
  ownEnergyMwh: n.describe('own wind and solar that is used here; what is exported is not in it'),
  curtailedMwh: n.nullable().describe('wind and solar not used; null in one-year mode, which cannot know'),
  exportedMwh: n,
  gridImportMwh: n,
  contractedGreenMwh: n,
  greenCertificateMwh: n,
  carbonTonnes: n.describe('location-based'),
  marketCarbonTonnes: n,
  carbonTonnesPerMwh: n.describe('location-based carbon per MWh at the meter'),
  carbonTonnesPerItMwh: n,
  energyCostCnyPerMwh: n.describe('energy lines, the carbon price apart / facility energy'),
  waterCubicMetres: n,
  capacityDualCnyPerMwYear: n
    .nullable()
    .describe('what one more usable MW here would change in the objective; null without duals'),
  greenAnnualShare: n,
  greenHourlyShare: n.nullable(),
})
export type PlanSite = z.infer<typeof PlanSite>

export const CostLine = z.strictObject({
  id: z.string(),
  name: Words,
  costCny: n.describe('CNY per year'),
  quantity: n,
  quantityUnit: z.string(),
  explanation: Words,
})
export type CostLine = z.infer<typeof CostLine>

/** The figures on the tiles. Money per year; per MWh of IT work for comparison with other ways. */
export const Kpis = z.strictObject({
  costCny: n,
  costWithoutServersCny: n,
  costCnyPerItMwh: n,
  costWithoutServersCnyPerItMwh: n,
  carbonTonnes: n.describe('location-based'),
  marketCarbonTonnes: n,
  carbonTonnesPerItMwh: n,
  marketCarbonTonnesPerItMwh: n,
  embodiedCarbonTonnes: n.describe('of what is built, per year of its life'),
  builtWindMw: n,
  builtSolarMw: n,
  builtStorageMwh: n,
  curtailedMwh: n.nullable(),
  demandItMw: n,
  servedItMw: n,
  unservedItMw: n,
  itEnergyMwh: n,
  facilityEnergyMwh: n,
  meanPue: n,
  movedItMw: n.describe('served outside its own province'),
  eastDemandItMw: n,
  eastToWestItMw: n,
  eastToWestShare: n,
  meanOneWayLatencyMs: n.nullable(),
  p95RoundTripLatencyMs: n.nullable(),
  waterCubicMetres: n,
  greenCertificateShare: n.describe('own + contracted + certified over the year'),
  greenAnnualShare: n.describe('own + contracted over the year'),
  greenHourlyShare: n.nullable(),
  greenHourlyReason: Words.nullable(),
})
export type Kpis = z.infer<typeof Kpis>

/** Another way of serving the same demand, and how it differs from the plan. */
export const Baseline = z.strictObject({
  id: BaselineId,
  name: Words,
  explanation: Words,
  status: z.enum(['optimal', 'feasible', 'infeasible', 'unbounded', 'timeLimit']),
  kpis: Kpis.nullable(),
  change: BaselineChange.optional().describe('left out where there are no figures to compare'),
  note: Words.optional().describe('what stands in its way, where something does'),
  certificate: Certificate.nullable().describe('without a bound where a rule, not an optimum, places the demand'),
})
export type Baseline = z.infer<typeof Baseline>

/** A conclusion in words, with the numbers it was made from. */
export const Statement = z.strictObject({
  code: z.string(),
  tone: z.enum(['better', 'worse', 'neutral', 'caution']),
  text: Words,
  values: z.record(z.string(), z.union([z.string(), n])),
})
export type Statement = z.infer<typeof Statement>

/** A rule that holds the plan back: the row, its limit, and what relaxing it is worth. */
export const BindingRule = z.strictObject({
  row: z.string().describe('row name, e.g. `siteItCapacity[zhongwei]`'),
  family: z.string(),
  dual: n.describe('d objective / d limit'),
  unit: z.string(),
  limit: n,
  text: Words,
})
export type BindingRule = z.infer<typeof BindingRule>

/** Carbon of one MWh of IT work moved from home to a site, beside keeping it. */
export const Move = z.strictObject({
  regionId: z.string(),
  siteId: z.string(),
  itMw: n,
  homeCarbonTonnesPerItMwh: n.describe('at the region’s own site on grid power'),
  siteCarbonTonnesPerItMwh: n,
  siteGridCarbonTonnesPerItMwh: n.describe('at the site on grid power alone'),
  changeTonnes: n.describe('tCO2 per year against staying at home on grid power; positive is worse'),
})
export type Move = z.infer<typeof Move>

export const Plan = z.strictObject({
  status: z.enum(['optimal', 'feasible', 'infeasible', 'unbounded', 'timeLimit']),
  name: z.string(),
  datasetId: z.string().nullable(),
  datasetHash: z.string().nullable(),
  solver: z.string(),
  solverVersion: z.string(),
  solverReason: Words.describe('why this solver was taken'),
  solveSeconds: n,
  objectiveCny: n.nullable(),
  kpis: Kpis.nullable(),
  placements: z.array(PlanPlacement),
  sites: z.array(PlanSite),
  regions: z.array(
    z.strictObject({
      regionId: z.string(),
      name: Words,
      zone: Zone,
      position: Position.nullable(),
      demandItMw: n,
      servedItMw: n,
      homeItMw: n,
      unservedItMw: n,
    }),
  ),
  contracts: z.array(
    z.strictObject({ siteId: z.string(), originId: z.string(), technology: z.string(), energyMwh: n, costCny: n }),
  ),
  costLines: z.array(CostLine),
  baselines: z.array(Baseline),
  bitVsElectron: BitVsElectron.optional().describe('where `reports` of the scenario asks for it'),
  reports: Reports.optional().describe('those that `reports` of the scenario asks for'),
  valueOfCoordination: ValueOfCoordination.optional().describe('where `siloed` is among the baselines'),
  siting: SitingResult.optional().describe('which sites are opened, where the scenario asks for siting'),
  dualsFrom: z
    .literal('fixedDecisions')
    .optional()
    .describe('prices and binding rules are those of the linear program with whole-number decisions fixed'),
  moves: z.array(Move),
  statements: z.array(Statement),
  bindingRules: z.array(BindingRule),
  reasons: z.array(Statement).describe('why there is no plan, when there is none'),
  conflict: Conflict.nullable().describe(
    'the clash behind the reasons, its proof and every way out, where a scenario is infeasible',
  ),
  restsOn: z.array(RestsOn),
  operation: Operation.nullable().describe('hour by hour; null in one-year mode'),
  yearCheck: YearCheck.nullable().describe('the sizes run through every hour of the year, when asked for'),
  certificate: Certificate.nullable(),
})
export type Plan = z.infer<typeof Plan>
