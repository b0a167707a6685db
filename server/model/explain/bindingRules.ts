import type { BindingRule } from '../../contract/plan.ts'
import { reducedCosts, rowMagnitude } from '../../lp/activity.ts'
import type { SolveOutcome } from '../../lp/outcome.ts'
import type { LinearProgram } from '../../lp/program.ts'
import type { MovedLimits } from '../../lp/ranging.ts'
import type { BuiltProgram } from '../buildProgram.ts'
import { constraintFamilies } from '../formulation.ts'
import type { Instance } from '../instance.ts'
import { boundFamilies } from './boundRules.ts'
import { isRule } from './ruleSubjects.ts'
import { ruleHead, ruleWords } from './ruleWords.ts'

/** A binding rule together with the limits of the program that it stands for. */
export interface FoundRule extends Omit<BindingRule, 'text'> {
  /** What the family knows the rule by. */
  readonly key: number
  readonly moved: MovedLimits
}

/** CNY per unit and year below which a dual is noise. */
const shownDual = 1e-3
/** Amount, in the row's unit, below which nothing stands in a row. */
const stands = 1e-6

/** The rules that hold this plan back, dearest in total effect first. */
export function bindingRules(
  instance: Instance,
  built: BuiltProgram,
  { values, rowDuals }: Pick<SolveOutcome, 'values' | 'rowDuals'>,
): BindingRule[] {
  if (!values || !rowDuals) return []
  return findRules(instance, built, values, rowDuals).map(({ row, family, dual, unit, limit, key }) => {
    const text = ruleWords(ruleHead(instance, family, key, limit, unit), dual, unit)
    return { row, family, dual, unit, limit, text }
  })
}

/** The same with the limits behind them. */
export function findRules(
  instance: Instance,
  built: BuiltProgram,
  values: Float64Array,
  rowDuals: Float64Array,
): FoundRule[] {
  const rules = [...rowRules(built, values, rowDuals), ...boundRules(instance, built, rowDuals)]
  const weight = ({ dual, limit }: FoundRule): number => Math.abs(dual) * Math.max(1, Math.abs(limit))
  return rules.toSorted((a, b) => weight(b) - weight(a))
}

/** The names of all rules of an instance, binding or not. */
export function ruleNames(instance: Instance, { program, families }: BuiltProgram): ReadonlySet<string> {
  const names = new Set<string>()
  for (const family of constraintFamilies) {
    const rows = families.get(family.name)
    if (!rows || !isRule(family.name)) continue
    for (const k of rows.keys.keys()) names.add(program.rowName(rows.offset + k))
  }
  for (const family of boundFamilies)
    for (const key of family.keys(instance)) names.add(`${family.name}[${family.label(instance, key)}]`)
  return names
}

/** A row that nothing stands in (no hall, no server) holds nothing back: its dual is one of many, and no price. */
function rowRules({ program, families }: BuiltProgram, values: Float64Array, rowDuals: Float64Array): FoundRule[] {
  const terms = rowMagnitude(program, values)
  const boundAsWell = new Set(boundFamilies.map(({ name }) => name))
  return constraintFamilies.flatMap((family) => {
    const rows = families.get(family.name)
    if (!rows || !isRule(family.name) || boundAsWell.has(family.name)) return []
    return rows.keys.flatMap((key, k): FoundRule[] => {
      const row = rows.offset + k
      const dual = rowDuals[row] ?? 0
      if (Math.abs(dual) < shownDual || (terms[row] ?? 0) < stands) return []
      const { name, unit } = family
      const limit = bindingLimit(program, row, dual)
      return [{ row: program.rowName(row), family: name, dual, unit, limit, key, moved: { rows: [row], columns: [] } }]
    })
  })
}

/** The upper limit where a higher one would save, the lower one where it costs. */
function bindingLimit({ rowLower, rowUpper }: LinearProgram, row: number, dual: number): number {
  const [lower, upper] = [rowLower[row] ?? 0, rowUpper[row] ?? 0]
  if (!Number.isFinite(lower)) return upper
  if (!Number.isFinite(upper)) return lower
  return dual < 0 ? upper : lower
}

/** Where nothing may be built at all, the bound is no limit that was reached, and there is no rule. */
function boundRules(instance: Instance, { program, columns }: BuiltProgram, rowDuals: Float64Array): FoundRule[] {
  const reduced = reducedCosts(program, rowDuals)
  return boundFamilies.flatMap((family) =>
    family.keys(instance).flatMap((key): FoundRule[] => {
      const held = family.columns(instance, columns, key)
      const first = held[0]
      const limit = first === undefined ? 0 : (program.columnUpper[first] ?? 0)
      if (!Number.isFinite(limit) || limit <= 0) return []
      const dual = held.reduce((sum, column) => sum + Math.min(0, reduced[column] ?? 0), 0)
      if (dual > -shownDual) return []
      const row = `${family.name}[${family.label(instance, key)}]`
      return [{ row, family: family.name, dual, unit: family.unit, limit, key, moved: { rows: [], columns: held } }]
    }),
  )
}
