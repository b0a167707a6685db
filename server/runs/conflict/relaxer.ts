import { extendProgram } from '../../lp/extendProgram.ts'
import { tolerance } from '../../lp/tolerance.ts'
import type { ElasticProgram } from '../../model/explain/elastic/elasticProgram.ts'
import type { Give, Rule } from '../../model/explain/elastic/rule.ts'
import { highs } from '../../solver/highs.ts'
import { type HighsSession, openHighsSession } from '../../solver/highsSession.ts'

/** A give is paid for, costs nothing, or may not be used. */
export type Role = 'priced' | 'free' | 'barred'
export type RoleOf = (give: Give) => Role

/** The least relaxation for given roles. */
export interface Relaxation {
  /** Σ weight × amount of what is priced, MW of IT load. */
  readonly total: number
  readonly values: Float64Array
  readonly rowDuals: Float64Array | undefined
}

/** Solves elastic programs with HiGHS until its time is spent; one kept model per program, so that each solve starts warm. */
export interface Relaxer {
  /** Null where even so nothing is feasible, or when time is up. */
  least(elastic: ElasticProgram, roleOf: RoleOf): Promise<Relaxation | null>
  /** Among what relaxes no more than that, the values of least cost; null when no optimum was found. */
  cheapest(elastic: ElasticProgram, roleOf: RoleOf, total: number): Promise<Float64Array | null>
  /** Lets go of a program that is no longer needed. */
  close(elastic: ElasticProgram): void
  closeAll(): void
  /** Takes seconds spent elsewhere off what is left. */
  charge(seconds: number): void
  secondsLeft(): number
  /** Time for another solve as long as the longest so far. */
  affordsAnother(): boolean
}

/** Relaxations smaller than this are none, MW of IT load. */
export function relaxationNoise({ context }: ElasticProgram): number {
  return tolerance.relaxation * Math.max(1, context.weights.demandMw)
}

/** `every`: all rules priced. */
export const every: RoleOf = () => 'priced'

/** Only these rules priced, the others let go. */
export function onlyThese(kept: ReadonlySet<Rule>): RoleOf {
  return ({ rule }) => (kept.has(rule) ? 'priced' : 'free')
}

export function createRelaxer(timeLimitSeconds: number, shouldStop: (() => boolean) | undefined): Relaxer {
  let left = timeLimitSeconds
  let longest = 0
  const isOver = (): boolean => {
    if (shouldStop?.()) left = 0
    return left <= 0
  }
  const charge = (seconds: number): void => {
    left -= seconds
    longest = Math.max(longest, seconds)
  }
  const sessions = new Map<ElasticProgram, { readonly session: HighsSession; readonly barred: Set<number> }>()

  async function sessionOf(elastic: ElasticProgram) {
    const known = sessions.get(elastic)
    if (known) return known
    const opened = { session: await openHighsSession(elastic.program), barred: new Set<number>() }
    sessions.set(elastic, opened)
    return opened
  }

  return {
    async least(elastic, roleOf) {
      if (isOver()) return null
      const { session, barred } = await sessionOf(elastic)
      const { cost, bars } = rolesOf(elastic, roleOf)
      const upper = elastic.program.columnUpper
      for (const column of barred) if (!bars.has(column)) session.setColumnLimits(column, 0, upper[column] ?? Infinity)
      for (const column of bars) if (!barred.has(column)) session.setColumnLimits(column, 0, 0)
      barred.clear()
      for (const column of bars) barred.add(column)
      session.setCosts(cost)
      const outcome = session.solve({ timeLimitSeconds: left, ...(shouldStop ? { shouldStop } : {}) })
      charge(outcome.seconds)
      const { values } = outcome
      if (outcome.status !== 'optimal' || !values) return null
      const total = cost.reduce((sum, weight, j) => sum + weight * (values[j] ?? 0), 0)
      return { total, values, rowDuals: outcome.rowDuals }
    },
    async cheapest(elastic, roleOf, total) {
      if (isOver() || left <= longest) return null
      const { program, built } = elastic
      const { cost, bars } = rolesOf(elastic, roleOf)
      // Room for rounding only: more would be spent on the dearest rule there is.
      const budget = total + tolerance.solver * Math.max(total, elastic.context.weights.demandMw)
      const terms = [...cost].flatMap((value, column) => (value > 0 ? [{ row: program.rowCount, column, value }] : []))
      const capped = extendProgram(program, {
        columnCount: 0,
        rows: [{ lower: -Infinity, upper: budget }],
        terms,
        rowName: () => 'relaxation',
        columnName: String,
      })
      capped.cost.set(built.program.cost)
      for (const column of bars) capped.columnUpper[column] = 0
      const outcome = await highs.solve(capped, { timeLimitSeconds: left, shouldStop })
      charge(outcome.seconds)
      return outcome.status === 'optimal' ? (outcome.values ?? null) : null
    },
    close(elastic) {
      sessions.get(elastic)?.session.dispose()
      sessions.delete(elastic)
    },
    closeAll() {
      for (const { session } of sessions.values()) session.dispose()
      sessions.clear()
    },
    charge,
    secondsLeft: () => Math.max(0, left),
    affordsAnother: () => !isOver() && left > longest,
  }
}

/** The roles as costs, and the columns that may not be used. A column that breaks several rules costs what all ask. */
function rolesOf({ program, gives }: ElasticProgram, roleOf: RoleOf): { cost: Float64Array; bars: Set<number> } {
  const cost = new Float64Array(program.columnCount)
  const bars = new Set<number>()
  for (const give of gives) {
    const role = roleOf(give)
    if (role === 'priced') cost[give.column] = (cost[give.column] ?? 0) + give.weight
    if (role === 'barred') bars.add(give.column)
  }
  return { cost, bars }
}
