import type { Dataset } from '../contract/dataset.ts'
import type { ParetoRequest } from '../contract/pareto.ts'
import { ProblemError } from '../contract/problem.ts'
import type { Scenario } from '../contract/scenario.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import { type BuiltProgram, buildProgram } from '../model/buildProgram.ts'
import type { Instance } from '../model/instance.ts'
import type { SessionSolveOptions } from '../solver/highsSession.ts'
import { instanceAsked } from './instanceAsked.ts'
import { openParetoSweep, type ParetoSweep } from './paretoSweep.ts'

/**
 * The price at which a MW goes unserved only when nothing else can be done, CNY per MW-year, and what it counts for in
 * the search for the cleanest plan, tonnes per MW-year: both far above what serving a MW can cost or emit.
 */
const lastResort = { cnyPerMwYear: 1e9, tonnesPerMwYear: 1e7 } as const

/** A scenario ready to be swept, its cheapest plan solved. */
export interface ParetoProblem {
  readonly instance: Instance
  readonly built: BuiltProgram
  readonly sweep: ParetoSweep
  readonly leastCostTonnes: number
  /** Further costs of columns in the search for the cleanest plan, tonnes per unit. */
  readonly weights: Float64Array
  /** The price of unserved demand that the front was drawn with, where it is not the scenario's own: null is none. */
  readonly unservedPrice: { readonly changedTo: number | null } | undefined
}

/** The scenario of the request, in the account that is capped, its own cap taken away. */
export function sweptScenario({ scenario, account }: ParetoRequest): Scenario {
  const { capTonnes: _own, ...carbon } = scenario.carbon
  return { ...scenario, carbon: { ...carbon, account: account ?? carbon.account } }
}

/**
 * Opens the sweep. Where the scenario prices unserved demand, a front must not be drawn by serving less: everything is
 * served where that is possible, and as much as possible where it is not. The caller disposes the sweep.
 * @throws ProblemError `invalidScenario`, also where there is no carbon to trade.
 */
export async function openParetoProblem(
  scenario: Scenario,
  dataset: Dataset | null,
  options: () => SessionSolveOptions,
  mayPresolve = true,
): Promise<ParetoProblem | { readonly failed: SolveOutcome['status'] }> {
  const instance = withCapRow(instanceAsked(scenario, dataset))
  if (!instance.energy) throw noCarbon()
  if (instance.economics.unservedPriceCnyPerMwYear === null) return open(instance, undefined, options, mayPresolve)
  const all = await open(priced(instance, null), { changedTo: null }, options, mayPresolve)
  if (!('failed' in all) || all.failed !== 'infeasible') return all
  return open(priced(instance, lastResort.cnyPerMwYear), { changedTo: lastResort.cnyPerMwYear }, options, mayPresolve)
}

/** A price of carbon finds corners; whole numbers hide some, and it must not be cheaper to leave demand unserved. */
export function canPrice({ program, columns }: BuiltProgram): boolean {
  return program.integer?.includes(1) !== true && (columns.blocks.unservedItMw?.count ?? 0) === 0
}

async function open(
  instance: Instance,
  unservedPrice: ParetoProblem['unservedPrice'],
  options: () => SessionSolveOptions,
  mayPresolve: boolean,
): Promise<ParetoProblem | { readonly failed: SolveOutcome['status'] }> {
  const built = buildProgram(instance)
  const sweep = await openParetoSweep(built, instance.datasetHash, mayPresolve && canPrice(built))
  const cheapest = sweep.leastCostTonnes(options())
  if ('failed' in cheapest) {
    sweep.dispose()
    return cheapest
  }
  if (sweep.capped.isFar(cheapest.tonnes)) {
    sweep.dispose()
    return open(instance, unservedPrice, options, false)
  }
  return { instance, built, sweep, leastCostTonnes: cheapest.tonnes, weights: unservedTonnes(built), unservedPrice }
}

/** A cap of 0: the row is written, and the sweep moves it. */
function withCapRow(instance: Instance): Instance {
  return { ...instance, rules: { ...instance.rules, carbonCapTonnes: 0 } }
}

function priced(instance: Instance, cnyPerMwYear: number | null): Instance {
  return { ...instance, economics: { ...instance.economics, unservedPriceCnyPerMwYear: cnyPerMwYear } }
}

function unservedTonnes({ program, columns }: BuiltProgram): Float64Array {
  const weights = new Float64Array(program.columnCount)
  const { unservedItMw } = columns.blocks
  if (unservedItMw)
    weights.fill(lastResort.tonnesPerMwYear, unservedItMw.offset, unservedItMw.offset + unservedItMw.count)
  return weights
}

function noCarbon(): ProblemError {
  return new ProblemError('invalidScenario', [
    {
      path: 'scenario.data.energy',
      found: 'false: a problem without power has no carbon to trade against cost',
      fix: 'Set it to true, or solve the scenario instead.',
      zh: { found: 'false：不含用电的问题没有碳排放可供权衡', fix: '请设为 true，或改为直接求解该方案。' },
    },
  ])
}
