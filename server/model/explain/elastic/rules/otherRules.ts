import { constraintFamilies } from '../../../formulation.ts'
import { number } from '../../numbers.ts'
import { showOutward } from '../outward.ts'
import type { Rule, RuleFamily } from '../rule.ts'
import type { Weights } from '../weights.ts'

/** Families that a rule of their own relaxes. */
const relaxedElsewhere = new Set([
  'capitalBudget',
  'carbonCap',
  'demandServed',
  'directExport',
  'directLoadShare',
  'directSelfUse',
  'directShare',
  'exclusiveSites',
  'greenFloorByHub',
  'greenShare',
  'hubLoadShare',
  'hubShare',
  'linkCapacity',
  'linkCapacityHourly',
  'maxOpenSites',
  'minWestShare',
  'onRackFloor',
  'oneSource',
  'originVolume',
  'provinceCap',
  'provinceShare',
  'siteCap',
  'siteItCapacity',
  'siteLock',
  'siteMinimum',
  'subsidyBudget',
  'westSuitable',
])

/** Rows that say how things are rather than what is asked: nobody can give way on them. */
const howThingsAre = new Set([
  'contractImported',
  'contractProfile',
  'deferralWindow',
  'demandServedHourly',
  'energyBalance',
  'exportOwn',
  'fibrePeak',
  'generation',
  'greenClaims',
  'greenSupply',
  'gridPeak',
  'hallBlocks',
  'hallsWhereOpen',
  'matchedLoad',
  'newHallsUsed',
  'placementWhereOpen',
  'plantsOfOwnSupply',
  'plantsWhereOpen',
  'runWithinServers',
  'servers',
  'serversForDemand',
  'singleSource',
  'storageBalance',
  'storageBalanceGreen',
  'storageCarried',
  'storageDuration',
  'storageEnergy',
  'storagePower',
  'storageWhereOpen',
  'workOfDay',
  'workServed',
  'yearlyShare',
])

/** True where a family is relaxed by a rule with words of its own, or by nobody. */
export function hasItsPlace(family: string): boolean {
  return relaxedElsewhere.has(family) || howThingsAre.has(family)
}

/**
 * Any other family of inequalities: each row may give way in its own unit. So a rule that is new here is named in a clash
 * before it has words of its own.
 */
export const otherRules: RuleFamily = ({ built, weights }, writer) => {
  const { program, families } = built
  for (const { name, unit } of constraintFamilies) {
    const rows = families.get(name)
    if (hasItsPlace(name) || !rows) continue
    const limits = rows.keys.flatMap((_, k) => {
      const row = rows.offset + k
      const [lower, upper] = [program.rowLower[row] ?? 0, program.rowUpper[row] ?? 0]
      const limit = Number.isFinite(upper) ? upper : lower
      return lower === upper || !Number.isFinite(limit) ? [] : [{ row, limit }]
    })
    const rule: Rule = {
      rule: name,
      kind: 'limit',
      path: '',
      text: { en: `the limit “${name}”`, zh: `“${name}”的限值` },
      search: {
        by: 'amount',
        change(used) {
          const amount = used.reduce((sum, part) => sum + part.amount, 0)
          const [one] = limits.length === 1 ? limits : []
          const by = `${showOutward(amount, 'up')} ${unit}`
          return {
            rule: name,
            path: '',
            text: {
              en: `“${name}” eased by ${by}${one && one.limit !== 0 ? ` from ${number(one.limit)} ${unit}` : ''}`,
              zh: `“${name}”放宽 ${by}${one && one.limit !== 0 ? `（原为 ${number(one.limit)} ${unit}）` : ''}`,
            },
            asked: one ? one.limit : null,
            needed: null,
            amount,
            unit,
            edits: [],
          }
        },
      },
    }
    for (const { row, limit } of limits)
      writer.knob(rule, {
        weight: weightIn(unit, limit, weights),
        subject: { index: row },
        rows: [{ row, perUnit: 1 }],
      })
  }
}

/** By its unit; in a unit of its own, giving way by the whole limit counts as much as all demand. */
function weightIn(unit: string, limit: number, weights: Weights): number {
  const known: Readonly<Record<string, number>> = {
    MW: weights.perMw,
    MWh: weights.perMwh,
    t: weights.perTonne,
    Gbps: weights.perGbps,
  }
  return known[unit] ?? weights.demandMw / Math.max(1, Math.abs(limit))
}
