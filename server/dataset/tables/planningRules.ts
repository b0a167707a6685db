import { type NamedRange, namedRangeFaults } from '../namedRanges.ts'
import { defineTable, namedFigureColumns } from '../table.ts'

const planningRuleNames = [
  'westHallCapexCnyPerMw',
  'eastHallCapexCnyPerMw',
  'homePueRatio',
  'homeWueLitresPerKwh',
  'homeMaxItFactor',
  'homeMaxBuildFactor',
  'denseCityMaxBuildFactor',
  'namedWestMaxBuildFactor',
  'namedOtherMaxBuildFactor',
  'growth2025Share',
  'homeOnRackShare',
  'originVolumeShare',
  'hydroPriceCnyPerMwh',
] as const
export type PlanningRuleName = (typeof planningRuleNames)[number]

const capex = { unit: 'CNY per MW IT', min: 1e6, max: 2e8 }
const homeBuild = { unit: 'MW per MW of demand', min: 0, max: 20 }
const namedBuild = { unit: 'MW per MW of maxItMw', min: 0, max: 20 }

const ranges: Readonly<Record<PlanningRuleName, NamedRange>> = {
  westHallCapexCnyPerMw: capex,
  eastHallCapexCnyPerMw: capex,
  homePueRatio: { unit: 'facility / IT energy', min: 1, max: 2 },
  homeWueLitresPerKwh: { unit: 'L per kWh IT', min: 0, max: 5 },
  homeMaxItFactor: { unit: 'x demand of the region', min: 0, max: 10 },
  homeMaxBuildFactor: homeBuild,
  denseCityMaxBuildFactor: homeBuild,
  namedWestMaxBuildFactor: namedBuild,
  namedOtherMaxBuildFactor: namedBuild,
  growth2025Share: { unit: 'share of existing IT', min: 0, max: 5 },
  homeOnRackShare: { unit: 'racks in use / racks', min: 0, max: 1 },
  originVolumeShare: { unit: 'share of yearly energy', min: 0, max: 1 },
  hydroPriceCnyPerMwh: { unit: 'CNY per MWh', min: 50, max: 800 },
}

/** Stated assumptions from which limits and costs of sites and origins are derived. Change them here, not in code. */
export const planningRules = defineTable({
  file: 'tables/planning_rules.csv',
  about: 'Stated assumptions behind the derived figures',
  key: ['figure'],
  covers: [planningRuleNames],
  columns: namedFigureColumns(planningRuleNames, 'planning assumption'),
  faults: (row) => namedRangeFaults(row, ranges),
})
