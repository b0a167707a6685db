import type { Forced } from '../contract/why.ts'
import type { BuiltProgram } from '../model/buildProgram.ts'
import { forcedWords } from '../model/explain/whyWords.ts'
import { demandOf, type Instance } from '../model/instance.ts'
import type { PlanBody } from '../model/read/readPlan.ts'
import { readPlan } from '../model/read/readPlan.ts'
import type { SolveInstanceOptions } from './solveInstance.ts'
import { type ColumnLimit, solveLimited } from './solveLimited.ts'

/** A change to try on the plan: what it is called, the MW it is about, and the limits it sets. */
export interface Force {
  readonly id: Forced['id']
  readonly itMw: number
  readonly limits: readonly ColumnLimit[]
}

/** The plan solved again under the change, less the plan: cost by line and carbon in both accounts. */
export async function forcePlacement(
  instance: Instance,
  built: BuiltProgram,
  plan: PlanBody,
  force: Force,
  options: SolveInstanceOptions,
): Promise<Forced> {
  const { outcome } = await solveLimited(instance, built, force.limits, options)
  const { id, itMw } = force
  const forced = outcome.values ? readPlan(instance, built, outcome.values, outcome.rowDuals) : null
  const was = new Map(plan.costLines.map((line) => [line.id, line.costCny]))
  const change = {
    id,
    itMw,
    status: outcome.status,
    costCny: forced && forced.objectiveCny - plan.objectiveCny,
    carbonTonnes: forced && forced.kpis.carbonTonnes - plan.kpis.carbonTonnes,
    marketCarbonTonnes: forced && forced.kpis.marketCarbonTonnes - plan.kpis.marketCarbonTonnes,
    lines: (forced?.costLines ?? []).flatMap((line) => {
      const costCny = line.costCny - (was.get(line.id) ?? 0)
      return Math.abs(costCny) < 1 ? [] : [{ id: line.id, name: line.name, costCny }]
    }),
  }
  return { ...change, text: forcedWords(change) }
}

export interface ForceAt {
  readonly p: number
  readonly site: number
  /** The question is about the whole site. */
  readonly whole: boolean
  /** MW of the placement, or of the whole site, in the plan. */
  readonly itMw: number
  readonly inPlan: (p: number) => number
}

/** What is tried: one MW more there, the whole stream there, and nothing there where something is. */
export function forcesOf(instance: Instance, { columns }: BuiltProgram, at: ForceAt): Force[] {
  const { p, site, whole, itMw, inPlan } = at
  const placement = instance.placements[p]
  if (!placement) return []
  const column = columns.reservedItMw(p)
  const demand = demandOf(instance, placement.region, placement.workload)
  const now = inPlan(p)
  const forces: Force[] = []
  if (now + 1 < demand) forces.push({ id: 'oneMw', itMw: now + 1, limits: [{ column, lower: now + 1 }] })
  if (now < demand * (1 - 1e-9)) forces.push({ id: 'wholeStream', itMw: demand, limits: [{ column, lower: demand }] })
  const servers = instance.workloads.map((_, w) => ({ column: columns.serverItMw(site, w), upper: 0 }))
  if (itMw > 1e-6) forces.push({ id: 'without', itMw, limits: whole ? servers : [{ column, upper: 0 }] })
  return forces
}
