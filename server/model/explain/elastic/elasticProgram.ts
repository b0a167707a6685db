import { type Extension, extendProgram, type NewTerm } from '../../../lp/extendProgram.ts'
import type { LinearProgram } from '../../../lp/program.ts'
import { type BuiltProgram, buildProgram } from '../../buildProgram.ts'
import type { ElasticContext, ElasticWriter, Give, Knob, Rule, Subject } from './rule.ts'
import { ruleFamilies } from './ruleFamilies.ts'
import { kindFactor, weightsOf } from './weights.ts'

/** The program in which every rule may give way. Its columns begin with those of `built`; nothing has a cost yet. */
export interface ElasticProgram {
  readonly context: ElasticContext
  readonly built: BuiltProgram
  readonly program: LinearProgram
  /** Rules that something stands for, in the order of ruleFamilies. */
  readonly rules: readonly Rule[]
  readonly gives: readonly Give[]
}

/** What an elastic program is written from. */
export type ElasticInput = Pick<ElasticContext, 'scenario' | 'original' | 'wide' | 'sharesFollowDemand'>

/** Writes the elastic program of an instance without a plan. */
export function elasticProgram({ scenario, original, wide, sharesFollowDemand }: ElasticInput): ElasticProgram {
  const built = buildProgram(wide)
  const weights = weightsOf(original)
  const context: ElasticContext = { scenario, original, wide, sharesFollowDemand, built, weights }
  const { writer, gives, extension, unbound } = createElasticWriter(built.program)
  for (const family of ruleFamilies) family(context, writer)
  const columnUpper = built.program.columnUpper.slice()
  for (const column of unbound) columnUpper[column] = Infinity
  const free = { ...built.program, columnUpper, cost: new Float64Array(built.program.columnCount), costOffset: 0 }
  return {
    context,
    built,
    program: extendProgram(free, extension()),
    rules: [...new Set(gives.map(({ rule }) => rule))],
    gives,
  }
}

function createElasticWriter({ rowCount, columnCount, rowUpper }: LinearProgram) {
  const gives: Give[] = []
  const terms: NewTerm[] = []
  const rows: Extension['rows'][number][] = []
  const unbound = new Set<number>()
  let added = 0
  // The limit above rises, the limit below falls.
  const widen = (column: number, widened: Knob['rows'] = []): void => {
    for (const { row, perUnit } of widened)
      terms.push({ row, column, value: rowUpper[row] === Infinity ? perUnit : -perUnit })
  }
  const writer: ElasticWriter = {
    price(rule: Rule, column: number, weight: number, subject: Subject, widened: Knob['rows']) {
      widen(column, widened)
      gives.push({ rule, column, weight: weight * kindFactor[rule.kind], subject })
    },
    knob(rule: Rule, knob: Knob) {
      const column = columnCount + added++
      gives.push({ rule, column, weight: knob.weight * kindFactor[rule.kind], subject: knob.subject })
      widen(column, knob.rows)
      if (knob.onlyIf) {
        const row = rowCount + rows.length
        terms.push({ row, column, value: 1 }, { row, column: knob.onlyIf.column, value: -knob.onlyIf.most })
        rows.push({ lower: -Infinity, upper: 0 })
      }
      for (const bound of knob.bounds ?? []) {
        unbound.add(bound.column)
        const row = rowCount + rows.length
        terms.push({ row, column: bound.column, value: 1 }, { row, column, value: -(bound.perUnit ?? 1) })
        rows.push({ lower: -Infinity, upper: bound.limit })
      }
    },
  }
  const extension = (): Extension => ({
    columnCount: added,
    rows,
    terms,
    rowName: (k) => `bound[${k}]`,
    columnName: (k) => `give[${k}]`,
  })
  return { writer, gives, extension, unbound }
}
