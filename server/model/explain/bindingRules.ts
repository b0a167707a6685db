import type { Words } from '../../contract/figure.ts'
import type { BindingRule } from '../../contract/plan.ts'
import type { LinearProgram } from '../../lp/program.ts'
import type { BuiltProgram } from '../buildProgram.ts'
import { linkCapacity } from '../constraints/linkCapacity.ts'
import { constraintFamilies } from '../formulation.ts'
import type { Instance } from '../instance.ts'
import { ruleWords } from './ruleWords.ts'

/** Rows that define the problem rather than limit it; their duals are prices, not rules. */
const definitions = new Set(['demandServed', 'servers', 'energyBalance', 'generation', 'greenClaims', 'newHallsUsed'])

/** CNY per unit and year below which a dual is noise. */
const shownDual = 1e-3

/** The rules that hold this plan back, dearest in total effect first. */
export function bindingRules(
  instance: Instance,
  built: BuiltProgram,
  rowDuals: Float64Array | undefined,
): BindingRule[] {
  if (!rowDuals) return []
  const { program, families } = built
  const rules: (BindingRule & { readonly weight: number })[] = []
  for (const family of constraintFamilies) {
    if (definitions.has(family.name)) continue
    const rows = families.get(family.name)
    for (const [k, key] of (rows?.keys ?? []).entries()) {
      const row = (rows?.offset ?? 0) + k
      const { dual, limit } =
        family === linkCapacity ? linkRule(instance, key, rowDuals[row] ?? 0) : rowRule(program, row, rowDuals)
      if (Math.abs(dual) < shownDual) continue
      const text: Words = ruleWords(instance, family, key, dual, limit)
      rules.push({
        row: program.rowName(row),
        family: family.name,
        dual,
        unit: family.unit,
        limit,
        text,
        weight: Math.abs(dual) * Math.max(1, Math.abs(limit)),
      })
    }
  }
  rules.sort((a, b) => b.weight - a.weight)
  return rules.map(({ weight: _weight, ...rule }) => rule)
}

interface Rule {
  readonly dual: number
  readonly limit: number
}

function rowRule({ rowLower, rowUpper }: LinearProgram, row: number, rowDuals: Float64Array): Rule {
  const upper = rowUpper[row] ?? 0
  return { dual: rowDuals[row] ?? 0, limit: Number.isFinite(upper) ? upper : (rowLower[row] ?? 0) }
}

/** A link's limit is the bound of linkGbps; its row's dual holds the rent that one more Gbps would pay as well. */
function linkRule({ links }: Instance, l: number, rowDual: number): Rule {
  const limit = links[l]?.capacityGbps ?? 0
  return { dual: Math.min(0, rowDual + (links[l]?.priceCnyPerGbpsYear ?? 0)), limit }
}
