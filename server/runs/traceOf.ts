import type { BuiltProgram } from '../model/buildProgram.ts'
import { roomItMw } from '../model/explain/whyNotThere.ts'
import { demandOf, type Instance } from '../model/instance.ts'
import type { SolveInstanceOptions } from './solveInstance.ts'
import { solveLimited } from './solveLimited.ts'

/** MW put where the plan puts nothing: far below what anybody plans, far above rounding. */
const traceMw = 1e-3

export interface Trace {
  readonly values: Float64Array
  readonly rowDuals: Float64Array
}

/**
 * The program solved again with a trace of load at each of the placements. Where nothing stands, halls and power have
 * no price: any dual within a range would do. With a trace in place each price is what the next MW really meets.
 * Decisions in whole numbers are to be taken in the program; what they shut gets no trace. Null where the program has
 * no such plan, or no duals.
 */
export async function traceOf(
  instance: Instance,
  built: BuiltProgram,
  placements: readonly number[],
  options: SolveInstanceOptions,
): Promise<Trace | null> {
  const counts = new Map<string, number>()
  const streamOf = (p: number): string => `${instance.placements[p]?.region} ${instance.placements[p]?.workload}`
  for (const p of placements) counts.set(streamOf(p), (counts.get(streamOf(p)) ?? 0) + 1)
  const limits = placements.flatMap((p) => {
    const at = instance.placements[p]
    if (!at) return []
    const room = Math.min(roomItMw(instance, at.site), at.maxItMw)
    const part = demandOf(instance, at.region, at.workload) / (10 * (counts.get(streamOf(p)) ?? 1))
    const mw = Math.min(traceMw, part)
    const column = built.columns.reservedItMw(p)
    const isShut = (built.program.columnUpper[column] ?? 0) < mw
    return room > 1000 * traceMw && !isShut ? [{ column, lower: mw }] : []
  })
  const { outcome } = await solveLimited(instance, built, limits, options)
  const { values, rowDuals } = outcome
  return values && rowDuals ? { values, rowDuals } : null
}
